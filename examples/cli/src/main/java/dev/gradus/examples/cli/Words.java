package dev.gradus.examples.cli;

import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.scoring.ClassInterval;
import dev.gradus.scoring.Exclusion;
import dev.gradus.scoring.Ranked;
import dev.gradus.scoring.ScoreInterval;
import java.util.Locale;
import java.util.stream.Collectors;

/** What rankings hold, in words. */
final class Words {
    private Words() {}

    static String score(ScoreInterval score) {
        return score.isOpen() ? score(score.guaranteed()) + "–" + score(score.potential()) : score(score.guaranteed());
    }

    /** The score, or the classes where the method sorts; empty where it does neither. */
    static String standing(Ranked<?> item) {
        return item.score()
                .map(Words::score)
                .or(() -> item.classes().map(Words::classes))
                .orElse("");
    }

    private static String classes(ClassInterval classes) {
        return classes.isOpen() ? classes.lowest() + "–" + classes.highest() : classes.lowest();
    }

    static String score(double value) {
        return Math.abs(value) < 1000 ? String.format(Locale.ROOT, "%.3f", value) : Texts.number(value, 0);
    }

    static String value(Measurement measurement, String unit) {
        String behind = unit.isEmpty() ? "" : " " + unit;
        if (measurement instanceof Measurement.Exact exact) {
            return number(exact.value()) + behind;
        }
        if (measurement instanceof Measurement.Range range) {
            return number(range.low()) + " to " + number(range.high()) + behind;
        }
        return "missing: " + ((Measurement.Missing) measurement).reason().inWords();
    }

    private static String number(double value) {
        return Texts.number(value, Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 1 : 3);
    }

    static String institution(Program program) {
        return program.institution().name() + ", " + program.country();
    }

    static String reasons(Exclusion<?> exclusion) {
        return exclusion.reasons().stream()
                .map(reason -> "required is '%s', but %s".formatted(reason.required(), reason.found()))
                .collect(Collectors.joining("; "));
    }
}

package dev.gradus.core.criterion;

import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.evidence.Fact.Selection;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Credits;
import java.util.List;
import java.util.Optional;

/**
 * The courses that a programme names, and how many a student takes that it does not name.
 *
 * <p>A student takes as many courses as the programme states, else {@value #NOMINAL}: the taught part of a British
 * master's programme (120 of 180 credits at 15 a course), and less than the ten of a North American one (30 hours at 3).
 * A curriculum that names fewer leaves room for others, and what is derived from it is a range; one that names as many or
 * more is taken as complete.
 */
final class NamedCourses {
    static final int NOMINAL = 8;

    private NamedCourses() {}

    /**
     * The curriculum, if it names a course and the topic of at least one is known: where none is, nobody has looked, and
     * that must not pass for a curriculum that teaches nothing.
     */
    static Lookup<Curriculum> of(Program program, ClaimRule rule) {
        Lookup<Curriculum> lookup = Lookup.own("curriculum", program.curriculum(), rule);
        return lookup.found()
                .flatMap(selection -> problem(selection.value())
                        .map(why -> Lookup.absent(
                                MissingReason.NOT_DERIVABLE, "curriculum: " + why, List.of(selection.chosen()))))
                .orElse(lookup);
    }

    private static Optional<String> problem(Curriculum curriculum) {
        if (curriculum.items().isEmpty()) {
            return Optional.of("no course is named");
        }
        return curriculum.items().stream()
                        .allMatch(item -> item.course().topics().isEmpty())
                ? Optional.of("the topics of its " + inWords(curriculum, 0) + " are not known")
                : Optional.empty();
    }

    /** How many courses a student takes beyond those named; 0 if at least as many are named. */
    static int unnamed(Program program, Curriculum curriculum, ClaimRule rule) {
        double taken = CourseCount.of(program, rule)
                .map(Selection::value)
                .map(Credits::value)
                .orElse((double) NOMINAL);
        return (int) Math.max(0, Math.ceil(taken) - curriculum.items().size());
    }

    /** The named and the unnamed, in words. */
    static String inWords(Curriculum curriculum, int unnamed) {
        String named = Words.count(curriculum.items().size(), "named course");
        return unnamed == 0 ? named : named + " and up to " + unnamed + " unnamed";
    }
}

package dev.gradus.examples.pictures;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.UncertainProblem;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What pictures are of.
 *
 * @param solution the answer
 * @param measured what was measured, with its gaps
 * @param wording what things are called
 * @param shown how many alternatives a picture names at most
 */
record Subject(Solution solution, UncertainProblem measured, Wording wording, int shown) {
    private static final Pattern UNDRAWABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF]");

    DecisionProblem problem() {
        return solution.problem();
    }

    int rank(int i) {
        return solution.result().ranks()[i];
    }

    /** The rows of the alternatives, best first; ties in order of id. */
    ImmutableList<Integer> order() {
        int[] ranks = solution.result().ranks();
        return IntStream.range(0, problem().alternativeCount())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> ranks[i])
                        .thenComparing(i -> problem().alternatives().get(i)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The rows of the best, as many as a picture names. */
    ImmutableList<Integer> best(int most) {
        ImmutableList<Integer> order = order();
        return order.subList(0, Math.min(order.size(), Math.min(shown, most)));
    }

    String name(int i) {
        return drawable(wording.alternative().apply(problem().alternatives().get(i)));
    }

    String criterion(int j) {
        return criterion(problem().criteria().get(j).id());
    }

    String criterion(String id) {
        return drawable(wording.criterion().apply(id));
    }

    /** Without what no XML may hold. */
    private static String drawable(String name) {
        return UNDRAWABLE.matcher(name).replaceAll(" ").strip();
    }

    String unit(int j) {
        return drawable(wording.unit().apply(problem().criteria().get(j).id()));
    }

    Measurement measurement(int i, int j) {
        return measured.columns()
                .get(j)
                .get(measured.alternatives().indexOf(problem().alternatives().get(i)));
    }

    /** A measurement in words. */
    String inWords(int i, int j) {
        Measurement measurement = measurement(i, j);
        String unit = unit(j).isEmpty() ? "" : " " + unit(j);
        if (measurement instanceof Measurement.Exact exact) {
            return Lines.number(exact.value()) + unit;
        }
        if (measurement instanceof Measurement.Range range) {
            return Lines.number(range.low()) + " to " + Lines.number(range.high()) + unit;
        }
        return "unknown";
    }

    /** How many of how many are named; empty if all are. */
    String partOf(int named) {
        int all = problem().alternativeCount();
        return named == all ? "" : " The best %s of %s are shown.".formatted(named, counted(all));
    }

    String counted(int count) {
        return Lines.counted(count, wording.one(), wording.many());
    }
}

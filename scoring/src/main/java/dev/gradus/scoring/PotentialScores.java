package dev.gradus.scoring;

import dev.gradus.scoring.method.AdditiveMethod;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How far scores may rise: each with its own gaps filled for the best and those of all others for the worst. */
final class PotentialScores {
    /** Cells read in all evaluations together, beyond which one scenario has to do for all alternatives. */
    private static final double MOST_CELLS = 2e9;

    private PotentialScores() {}

    /**
     * The potential score of each alternative, never worse than the guaranteed one.
     *
     * @param warnings takes a sentence where the problem is too large for one evaluation an alternative
     */
    static double[] of(
            ConfiguredMethod method,
            DecisionProblem guaranteed,
            DecisionProblem best,
            Scores scores,
            List<String> warnings) {
        int[] all = IntStream.range(0, guaranteed.alternativeCount()).toArray();
        return of(method, guaranteed, best, scores, all, warnings);
    }

    /** The potential scores of some alternatives, in their order: those that they have among all. */
    static double[] of(
            ConfiguredMethod method,
            DecisionProblem guaranteed,
            DecisionProblem best,
            Scores scores,
            int[] alternatives,
            List<String> warnings) {
        if (guaranteed == best) { // nothing is open
            return Arrays.stream(alternatives).mapToDouble(scores::value).toArray();
        }
        int n = guaranteed.alternativeCount();
        boolean[] open = new boolean[n];
        long count = 0;
        for (int i = 0; i < n; i++) {
            open[i] = differs(guaranteed, best, i);
            count += open[i] ? 1 : 0;
        }
        double[] potential =
                Arrays.stream(alternatives).mapToDouble(scores::value).toArray();
        if (count == 0) {
            return potential;
        }
        boolean independent = method.method() instanceof AdditiveMethod
                && guaranteed.criteria().stream()
                        .allMatch(criterion -> criterion.value().isPresent());
        double cells = (double) count * n * guaranteed.criterionCount();
        if (!independent && cells > MOST_CELLS) {
            warnings.add(
                    "There are too many gaps for one evaluation each: potential scores are those of one scenario in"
                            + " which every gap of every alternative is filled for the best.");
        }
        if (independent || cells > MOST_CELLS) {
            Scores all = (Scores) method.evaluate(best);
            for (int k = 0; k < potential.length; k++) {
                potential[k] = better(scores.order(), potential[k], all.value(alternatives[k]));
            }
            return potential;
        }
        double[][] columns = guaranteed.columns();
        for (int k = 0; k < potential.length; k++) {
            int i = alternatives[k];
            if (open[i]) {
                Scores own = (Scores) method.evaluate(withRow(guaranteed, columns, best, i));
                potential[k] = better(scores.order(), potential[k], own.value(i));
            }
        }
        return potential;
    }

    private static boolean differs(DecisionProblem guaranteed, DecisionProblem best, int i) {
        for (int j = 0; j < guaranteed.criterionCount(); j++) {
            if (guaranteed.value(i, j) != best.value(i, j)) {
                return true;
            }
        }
        return false;
    }

    /** The guaranteed problem with one row at its best; {@code columns} is scratch and left as it was. */
    private static DecisionProblem withRow(
            DecisionProblem guaranteed, double[][] columns, DecisionProblem best, int i) {
        for (int j = 0; j < columns.length; j++) {
            columns[j][i] = best.value(i, j);
        }
        DecisionProblem problem =
                DecisionProblem.ofColumns(guaranteed.id(), guaranteed.alternatives(), guaranteed.criteria(), columns);
        for (int j = 0; j < columns.length; j++) {
            columns[j][i] = guaranteed.value(i, j);
        }
        return problem;
    }

    private static double better(ScoreOrder order, double one, double other) {
        return order == ScoreOrder.HIGHER_IS_BETTER ? Math.max(one, other) : Math.min(one, other);
    }
}

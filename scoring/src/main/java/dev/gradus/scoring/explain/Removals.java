package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;

/**
 * Leaving out the alternatives of a problem in turn. Nothing is worked out anew where the method sees only the ranges of the
 * others and they stay what they were; elsewhere the scores are, but they are sorted only if their order is another one.
 */
final class Removals {
    private final DecisionProblem problem;
    private final ConfiguredMethod method;
    private final int[] ranks;
    private final int[] bestFirst;
    private final boolean seesOnlyRanges;
    /** How many alternatives have the smallest, and the largest, value of each criterion. */
    private final int[][] atTheEnds;

    /**
     * @param ranks of the alternatives by the method
     * @param bestFirst the rows in order of ranks
     */
    Removals(DecisionProblem problem, ConfiguredMethod method, int[] ranks, int[] bestFirst) {
        this.problem = problem;
        this.method = method;
        this.ranks = ranks;
        this.bestFirst = bestFirst;
        this.seesOnlyRanges = method.method().dependsOnlyOnRanges(method.parameters());
        this.atTheEnds = new int[2][problem.criterionCount()];
        for (int j = 0; seesOnlyRanges && j < problem.criterionCount(); j++) {
            for (int i = 0; i < problem.alternativeCount(); i++) {
                atTheEnds[0][j] += problem.value(i, j) == problem.smallest(j) ? 1 : 0;
                atTheEnds[1][j] += problem.value(i, j) == problem.largest(j) ? 1 : 0;
            }
        }
    }

    /** Whether the answer to the problem stays what it is with one alternative less, or with a copy of it more. */
    private boolean isWithinRanges(int row) {
        for (int j = 0; j < problem.criterionCount(); j++) {
            double value = problem.value(row, j);
            if ((value == problem.smallest(j) && atTheEnds[0][j] == 1)
                    || (value == problem.largest(j) && atTheEnds[1][j] == 1)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Leaves out the alternative at a row. O(m) where that cannot change anything; else one run of the method on the others and
     * O(n), O(n log n) if their order changes, O(n) more for each that is passed.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if the method has no answer without it
     */
    Removal without(int row) {
        if (seesOnlyRanges && isWithinRanges(row)) {
            return new Removal(problem.alternative(row), 0, ImmutableList.of(), 0, false);
        }
        int n = problem.alternativeCount();
        int[] kept = new int[n - 1];
        int[] before = new int[n - 1];
        int[] order = new int[n - 1];
        for (int k = 0, at = 0; k < n; k++) {
            if (k != row) {
                int place = k < row ? k : k - 1;
                kept[place] = k;
                before[place] = ranks[k];
            }
            if (bestFirst[k] != row) {
                order[at++] = bestFirst[k] < row ? bestFirst[k] : bestFirst[k] - 1;
            }
        }
        OrderChange change = OrderChange.of(problem, kept, before, ranks(method.evaluate(problem.without(row)), order));
        return new Removal(
                problem.alternative(row), change.reversals(), change.pairs(), change.moved(), change.isFirstChanged());
    }

    private static int[] ranks(MethodResult result, int[] expectedOrder) {
        return result instanceof Scores scores
                ? Ranks.competition(scores.values(), scores.order() == ScoreOrder.HIGHER_IS_BETTER, expectedOrder)
                : result.ranks();
    }
}

package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;

/**
 * Leaving out the alternatives of a problem in turn. Nothing is worked out anew where the method sees only the ranges of the
 * others and they stay what they were; elsewhere the scores are, but they are sorted only if their order is another one.
 */
final class Removals {
    private final DecisionProblem problem;
    private final ConfiguredMethod method;
    private final int[] bestFirst;
    /** The ranks of the alternatives, best first. */
    private final int[] ascending;
    /** By row, its place among the best first. */
    private final int[] placeOf;

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
        this.bestFirst = bestFirst;
        this.ascending = new int[ranks.length];
        this.placeOf = new int[ranks.length];
        for (int k = 0; k < ranks.length; k++) {
            ascending[k] = ranks[bestFirst[k]];
            placeOf[bestFirst[k]] = k;
        }
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
        int place = placeOf[row];
        int[] rows = without(bestFirst, place);
        int[] now = ranks(method.evaluate(problem.without(row)), rows, row);
        OrderChange change = OrderChange.of(problem, rows, without(ascending, place), now);
        return new Removal(
                problem.alternative(row), change.reversals(), change.pairs(), change.moved(), change.isFirstChanged());
    }

    private static int[] without(int[] numbers, int place) {
        int[] others = Arrays.copyOf(numbers, numbers.length - 1);
        System.arraycopy(numbers, place + 1, others, place, others.length - place);
        return others;
    }

    /** The ranks of rows of the problem, in their order, by the answer to the problem without one of them. */
    private static int[] ranks(MethodResult result, int[] rows, int left) {
        if (result instanceof Scores scores) {
            double[] values = scores.values();
            double[] inOrder = new double[rows.length];
            for (int k = 0; k < rows.length; k++) {
                inOrder[k] = values[rows[k] < left ? rows[k] : rows[k] - 1];
            }
            return Ranks.ofNearlySorted(inOrder, scores.order() == ScoreOrder.HIGHER_IS_BETTER);
        }
        int[] ranks = result.ranks();
        return Arrays.stream(rows).map(row -> ranks[row < left ? row : row - 1]).toArray();
    }
}

package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;

/**
 * What leaving out one alternative does to the others.
 *
 * @param alternative id of the one left out
 * @param reversals how many pairs of others change their strict order
 * @param pairs those pairs, in order of rows, at most {@value #MOST_PAIRS}
 * @param moved how many of the others get another rank among the others
 * @param isFirstChanged whether other alternatives are first among the others than before
 */
public record Removal(
        String alternative, int reversals, ImmutableList<Reversal> pairs, int moved, boolean isFirstChanged) {
    /** Most pairs listed. */
    public static final int MOST_PAIRS = 20;

    /**
     * Two alternatives that change their order.
     *
     * @param before id of the one that stood before the other, and now stands behind
     * @param behind id of the other
     */
    public record Reversal(String before, String behind) {}

    /**
     * What leaving out each alternative in turn does, in order of rows; none where there is only one. O(m) for each that cannot
     * change anything, else a run of the method for each and O(n) for what comes of it, on several threads if it is much.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if the method has no answer to the problem, or to it without one
     */
    public static ImmutableList<Removal> each(DecisionProblem problem, ConfiguredMethod method) {
        int n = problem.alternativeCount();
        if (n == 1) {
            return ImmutableList.of();
        }
        int[] ranks = method.evaluate(problem).ranks();
        Removals removals = new Removals(problem, method, ranks, Ranks.bestFirst(Variant.numbers(ranks), false));
        Removal[] each = new Removal[n];
        RowBlocks.forEachIndex(n, (long) n * n * problem.criterionCount(), row -> each[row] = removals.without(row));
        return ImmutableList.copyOf(each);
    }
}

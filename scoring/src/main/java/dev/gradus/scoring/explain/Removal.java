package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.stream.IntStream;

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

    /** Leaves out the alternative at a row; one run of the method and O(n log n), O(n) more for each that is passed. */
    static Removal of(DecisionProblem problem, ConfiguredMethod method, int[] ranks, int row) {
        int[] kept = Subproblem.without(problem, row);
        int[] before = IntStream.of(kept).map(i -> ranks[i]).toArray();
        int[] after = method.evaluate(Subproblem.rows(problem, kept)).ranks();
        OrderChange change = OrderChange.of(problem, kept, before, after);
        return new Removal(
                problem.alternative(row), change.reversals(), change.pairs(), change.moved(), change.isFirstChanged());
    }
}

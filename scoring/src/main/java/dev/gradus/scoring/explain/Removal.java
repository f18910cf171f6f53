package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
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

    /** Leaves out the alternative at a row; one run of the method and O(n²). */
    static Removal of(DecisionProblem problem, ConfiguredMethod method, int[] ranks, int row) {
        int[] kept = Subproblem.without(problem, row);
        int[] after = method.evaluate(Subproblem.rows(problem, kept)).ranks();
        int reversals = 0;
        int moved = 0;
        boolean firstChanged = false;
        ImmutableList.Builder<Reversal> pairs = ImmutableList.builder();
        for (int a = 0; a < kept.length; a++) {
            int among = 1;
            for (int b = 0; b < kept.length; b++) {
                boolean stoodBehind = ranks[kept[b]] < ranks[kept[a]];
                among += stoodBehind ? 1 : 0;
                if (stoodBehind && after[b] > after[a]) {
                    reversals++;
                    if (reversals <= MOST_PAIRS) {
                        pairs.add(new Reversal(
                                problem.alternatives().get(kept[b]),
                                problem.alternatives().get(kept[a])));
                    }
                }
            }
            moved += among == after[a] ? 0 : 1;
            firstChanged |= (among == 1) != (after[a] == 1);
        }
        return new Removal(problem.alternatives().get(row), reversals, pairs.build(), moved, firstChanged);
    }
}

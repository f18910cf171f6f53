package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;

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
}

package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What became of the order of some alternatives.
 *
 * @param reversals how many pairs of them change their strict order
 * @param pairs those pairs, in order of rows, at most {@value Removal#MOST_PAIRS}
 * @param moved how many of them get another rank among themselves
 * @param isFirstChanged whether others of them are first among themselves than before
 */
record OrderChange(int reversals, ImmutableList<Removal.Reversal> pairs, int moved, boolean isFirstChanged) {
    /** How many steps back may be taken for each alternative. */
    private static final int MOST_STEPS = 32;

    /**
     * The change of the alternatives at some rows, which are given in order of their ranks before. O(n), and more for each that
     * is passed; O(n log n) at most.
     *
     * @param rows best first
     * @param before their ranks before, ascending
     * @param after their competition ranks afterwards, among themselves
     */
    static OrderChange of(DecisionProblem problem, int[] rows, int[] before, int[] after) {
        int n = rows.length;
        int moved = 0;
        boolean firstChanged = false;
        int rank = 1; // before, among those that are given
        for (int k = 0; k < n; k++) {
            if (k > 0 && before[k] != before[k - 1]) {
                rank = k + 1;
            }
            moved += rank == after[k] ? 0 : 1;
            firstChanged |= (rank == 1) != (after[k] == 1);
        }
        if (moved == 0) {
            return new OrderChange(0, ImmutableList.of(), 0, firstChanged);
        }
        long reversals = reversals(before, after);
        ImmutableList<Removal.Reversal> pairs =
                reversals == 0 ? ImmutableList.of() : firstPairs(problem, rows, before, after);
        return new OrderChange((int) Math.min(Integer.MAX_VALUE, reversals), pairs, moved, firstChanged);
    }

    /** As {@link #of}, from ranks by row; the ranks afterwards may be among these and others behind them. */
    static OrderChange ofRanks(DecisionProblem problem, int[] ranks, int[] after) {
        int[] rows = Ranks.bestFirst(Variant.numbers(ranks), false);
        int[] before = new int[rows.length];
        double[] now = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            before[k] = ranks[rows[k]];
            now[k] = after[rows[k]];
        }
        return of(problem, rows, before, Ranks.ofNearlySorted(now, false));
    }

    /**
     * How many pairs stand strictly one way before and strictly the other way after: the steps of an insertion sort of the
     * ranks after, in which those tied before are in order from the start; where they get many, a tree of counts.
     */
    private static long reversals(int[] before, int[] after) {
        int n = before.length;
        int[] ranks = after.clone();
        for (int from = 0, to; from < n; from = to) {
            for (to = from + 1; to < n && before[to] == before[from]; ) {
                to++;
            }
            Arrays.sort(ranks, from, to);
        }
        int[] sorted = ranks.clone();
        long steps = 0;
        for (int k = 1; k < n && steps <= (long) MOST_STEPS * n; k++) {
            int rank = sorted[k];
            int at = k;
            for (; at > 0 && sorted[at - 1] > rank; at--) {
                sorted[at] = sorted[at - 1];
            }
            sorted[at] = rank;
            steps += k - at;
        }
        return steps <= (long) MOST_STEPS * n ? steps : inversions(ranks);
    }

    /** How many pairs of ranks, from 1 to their number, stand the wrong way round. O(n log n). */
    private static long inversions(int[] ranks) {
        int n = ranks.length;
        int[] counts = new int[n + 1]; // a tree, of the ranks so far
        long inversions = 0;
        for (int k = 0; k < n; k++) {
            int notBehind = 0;
            for (int at = ranks[k]; at > 0; at -= at & -at) {
                notBehind += counts[at];
            }
            inversions += k - notBehind;
            for (int at = ranks[k]; at <= n; at += at & -at) {
                counts[at]++;
            }
        }
        return inversions;
    }

    /** The first reversals, in order of the row that passes, then of the one that is passed. */
    private static ImmutableList<Removal.Reversal> firstPairs(
            DecisionProblem problem, int[] rows, int[] before, int[] after) {
        int n = rows.length;
        int[] places = new int[problem.alternativeCount()]; // by row; 0 for those that are not there, who pass nobody
        int[] ahead = new int[n]; // how many stand strictly before
        int[] last = new int[n]; // the largest rank after of all up to this place
        for (int k = 0; k < n; k++) {
            places[rows[k]] = k;
            ahead[k] = k > 0 && before[k] == before[k - 1] ? ahead[k - 1] : k;
            last[k] = Math.max(k == 0 ? 0 : last[k - 1], after[k]);
        }
        int[] passed = new int[n];
        List<Removal.Reversal> pairs = new ArrayList<>();
        for (int row = 0; row < places.length && pairs.size() < Removal.MOST_PAIRS; row++) {
            int k = places[row];
            if (ahead[k] == 0 || last[ahead[k] - 1] <= after[k]) {
                continue; // passes nobody
            }
            int count = 0;
            for (int b = ahead[k] - 1; b >= 0 && last[b] > after[k]; b--) {
                if (after[b] > after[k]) {
                    passed[count++] = rows[b];
                }
            }
            Arrays.sort(passed, 0, count);
            for (int b = 0; b < count && pairs.size() < Removal.MOST_PAIRS; b++) {
                pairs.add(new Removal.Reversal(problem.alternative(passed[b]), problem.alternative(row)));
            }
        }
        return ImmutableList.copyOf(pairs);
    }
}

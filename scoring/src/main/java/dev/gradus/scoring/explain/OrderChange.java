package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
     * The change of those at some rows; O(n log n), O(n) more for each that is passed.
     *
     * @param kept the rows
     * @param before their ranks before, among all
     * @param after their competition ranks afterwards, among themselves
     */
    static OrderChange of(DecisionProblem problem, int[] kept, int[] before, int[] after) {
        int[] among = competition(before);
        int moved = 0;
        boolean firstChanged = false;
        for (int a = 0; a < kept.length; a++) {
            moved += among[a] == after[a] ? 0 : 1;
            firstChanged |= (among[a] == 1) != (after[a] == 1);
        }
        long reversals = moved == 0 ? 0 : reversals(before, after);
        return new OrderChange(
                (int) Math.min(Integer.MAX_VALUE, reversals),
                reversals == 0 ? ImmutableList.of() : pairs(problem, kept, before, after),
                moved,
                firstChanged);
    }

    /** One more than how many have a smaller number; ranks are at least 1. */
    static int[] competition(int[] ranks) {
        int[] smaller = smaller(ranks);
        return IntStream.of(ranks).map(rank -> smaller[rank] + 1).toArray();
    }

    /**
     * How many pairs stand strictly one way before and strictly the other way after. Each looks back only as far as somebody
     * before it is now behind it; where that gets far, a tree of counts does the rest.
     */
    private static long reversals(int[] before, int[] after) {
        int n = before.length;
        int[] order = byRank(before);
        int[] last = new int[n]; // by place: the largest rank after of all up to it
        long reversals = 0;
        long steps = 0;
        int behind = 0; // so many stand strictly before the one at place k
        for (int k = 0; k < n; k++) {
            int here = order[k];
            last[k] = Math.max(k == 0 ? 0 : last[k - 1], after[here]);
            while (before[order[behind]] < before[here]) {
                behind++;
            }
            for (int b = behind - 1; b >= 0 && last[b] > after[here]; b--) {
                reversals += after[order[b]] > after[here] ? 1 : 0;
                steps++;
            }
            if (steps > (long) MOST_STEPS * n) {
                return reversalsByTree(before, after, order);
            }
        }
        return reversals;
    }

    private static long reversalsByTree(int[] before, int[] after, int[] order) {
        int n = before.length;
        int[] counts = new int[n + 2]; // of ranks after, up to n, of those that stood strictly before
        long reversals = 0;
        int counted = 0;
        for (int k = 0; k < n; k++) {
            for (; before[order[counted]] < before[order[k]]; counted++) {
                for (int at = after[order[counted]]; at <= n; at += at & -at) {
                    counts[at]++;
                }
            }
            int notBehind = 0;
            for (int at = after[order[k]]; at > 0; at -= at & -at) {
                notBehind += counts[at];
            }
            reversals += counted - notBehind;
        }
        return reversals;
    }

    /** By rank, from 0 on: how many have a smaller one. */
    private static int[] smaller(int[] ranks) {
        int[] smaller = new int[Ints.max(ranks) + 2];
        for (int rank : ranks) {
            smaller[rank + 1]++;
        }
        for (int rank = 1; rank < smaller.length; rank++) {
            smaller[rank] += smaller[rank - 1];
        }
        return smaller;
    }

    /** The indices in order of their ranks, which are at least 1. */
    private static int[] byRank(int[] ranks) {
        int[] next = smaller(ranks); // by rank: where the next one of it goes
        int[] order = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            order[next[ranks[i]]++] = i;
        }
        return order;
    }

    /** The first reversals in order of rows. Only who was passed by the last of those before is looked at. */
    private static ImmutableList<Removal.Reversal> pairs(
            DecisionProblem problem, int[] kept, int[] before, int[] after) {
        int n = kept.length;
        int[] last = new int[n + 3]; // by rank before: the largest rank after of all up to it
        for (int a = 0; a < n; a++) {
            last[Math.min(before[a], n + 2)] = Math.max(last[Math.min(before[a], n + 2)], after[a]);
        }
        for (int rank = 1; rank < last.length; rank++) {
            last[rank] = Math.max(last[rank], last[rank - 1]);
        }
        List<Removal.Reversal> pairs = new ArrayList<>();
        for (int a = 0; a < n && pairs.size() < Removal.MOST_PAIRS; a++) {
            boolean passed = last[Math.min(before[a], n + 2) - 1] > after[a];
            for (int b = 0; b < n && passed && pairs.size() < Removal.MOST_PAIRS; b++) {
                if (before[b] < before[a] && after[b] > after[a]) {
                    pairs.add(new Removal.Reversal(problem.alternative(kept[b]), problem.alternative(kept[a])));
                }
            }
        }
        return ImmutableList.copyOf(pairs);
    }
}

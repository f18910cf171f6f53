package dev.gradus.scoring.method.value;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.BlockRange;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.internal.TopRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The compromise solution of VIKOR: which alternatives the decision maker should be shown.
 *
 * @param acceptableAdvantage whether the first by Q leads the second by at least 1 / (n − 1)
 * @param acceptableStability whether what is first by Q is first by S or by R as well
 * @param set rows of the compromise set, best first
 */
record Compromise(boolean acceptableAdvantage, boolean acceptableStability, ImmutableList<Integer> set) {
    private static final double ROUNDING = 1e-12;
    /** More than what ties on the scale of Q, 0 to 1. */
    private static final double SLACK = 1e-9;

    /** The compromise by Q, S and R; one pass over Q, and a look at S and R where Q is among the first. */
    static Compromise of(double[] q, Firsts byQ, Firsts byS, Firsts byR) {
        int n = q.length;
        if (n == 1) {
            return new Compromise(true, true, ImmutableList.of(0));
        }
        int[] best = TopRows.of(q, false, 2);
        double first = q[best[0]];
        double second = q[best[1]];
        double advantage = 1.0 / (n - 1);
        boolean leads = second - first >= advantage - ROUNDING;
        double limit = (leads ? second : first + advantage) + SLACK; // beyond it nobody is considered
        boolean stable = true;
        List<Integer> considered = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (q[i] <= limit) {
                considered.add(i);
                stable &= !byQ.has(i) || byS.has(i) || byR.has(i);
            }
        }
        List<Integer> set = new ArrayList<>();
        for (int i : considered) {
            boolean isSecond = !byQ.has(best[1]) && Ranks.tie(second, q[i], byQ.magnitude()) && q[i] >= second;
            if (byQ.has(i) || (leads ? !stable && isSecond : q[i] - first < advantage - ROUNDING)) {
                set.add(i);
            }
        }
        set.sort(Comparator.<Integer>comparingDouble(i -> q[i]).thenComparing(Comparator.naturalOrder()));
        return new Compromise(leads, stable, ImmutableList.copyOf(set));
    }

    /** What ties with the smallest of some numbers, the largest of which has this magnitude. */
    record Firsts(double[] x, double smallest, double magnitude) {
        static Firsts of(double[] x, BlockRange range) {
            return new Firsts(x, range.smallest(), Math.max(Math.abs(range.smallest()), Math.abs(range.largest())));
        }

        boolean has(int i) {
            return Ranks.tie(smallest, x[i], magnitude);
        }
    }

    /** Place 1 for the whole set, and 2, 3 … for the others by Q, equal ones in one place. */
    double[] places(double[] q) {
        int n = q.length;
        double[] places = new double[n];
        int[] order = Ranks.bestFirst(q, false);
        int[] byQ = Ranks.competition(q, false);
        boolean[] chosen = new boolean[n];
        set.forEach(i -> chosen[i] = true);
        for (int k = 0; k < n; k++) {
            int i = order[k];
            if (chosen[i]) {
                places[i] = 1;
            } else {
                int before = order[k - 1];
                boolean tied = byQ[before] == byQ[i] && !chosen[before];
                places[i] = places[before] + (tied ? 0 : 1);
            }
        }
        return places;
    }
}

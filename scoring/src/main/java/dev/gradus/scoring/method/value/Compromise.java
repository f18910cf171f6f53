package dev.gradus.scoring.method.value;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Ranks;

/**
 * The compromise solution of VIKOR: which alternatives the decision maker should be shown.
 *
 * @param acceptableAdvantage whether the first by Q leads the second by at least 1 / (n − 1)
 * @param acceptableStability whether what is first by Q is first by S or by R as well
 * @param set rows of the compromise set, best first
 */
record Compromise(boolean acceptableAdvantage, boolean acceptableStability, ImmutableList<Integer> set) {
    private static final double ROUNDING = 1e-12;

    static Compromise of(double[] q, double[] s, double[] r) {
        int n = q.length;
        if (n == 1) {
            return new Compromise(true, true, ImmutableList.of(0));
        }
        int[] order = Ranks.bestFirst(q, false);
        int[] byQ = Ranks.competition(q, false);
        int[] byS = Ranks.competition(s, false);
        int[] byR = Ranks.competition(r, false);
        double advantage = 1.0 / (n - 1);
        boolean leads = q[order[1]] - q[order[0]] >= advantage - ROUNDING;
        boolean stable = true;
        for (int i = 0; i < n; i++) {
            stable &= byQ[i] > 1 || byS[i] == 1 || byR[i] == 1;
        }
        ImmutableList.Builder<Integer> set = ImmutableList.builder();
        for (int i : order) {
            boolean close = q[i] - q[order[0]] < advantage - ROUNDING;
            if (byQ[i] == 1 || (leads ? !stable && byQ[i] == byQ[order[1]] : close)) {
                set.add(i);
            }
        }
        return new Compromise(leads, stable, set.build());
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

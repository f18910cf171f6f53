package dev.gradus.scoring.robustness;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.Ranks;
import java.util.Arrays;

/**
 * Scores that are linear in one number t: score of i = base_i + t slope_i, for t in a range that holds the present one.
 * Any two lines cross at most once, so what changes first is found among neighbours.
 */
final class ScoreLines {
    private static final double PARALLEL = 1e-12;

    private final double[] base;
    private final double[] slope;
    private final WeightInterval range;
    private final double at;
    private final double[] present;
    private final int[] ranks;

    ScoreLines(double[] base, double[] slope, WeightInterval range, double at) {
        this.base = base;
        this.slope = slope;
        this.range = range;
        this.at = at;
        this.present = new double[base.length];
        Arrays.setAll(present, i -> base[i] + at * slope[i]);
        this.ranks = Ranks.competition(present, true);
    }

    /** Where all ranks stay. O(n log n): only neighbours in the order can be the first to change places. */
    WeightInterval wholeOrder() {
        int[] order = Ranks.bestFirst(present, true);
        double low = range.low();
        double high = range.high();
        for (int k = 1; k < order.length; k++) {
            int ahead = order[k - 1];
            int behind = order[k];
            if (ranks[ahead] == ranks[behind]) {
                if (!parallel(ahead, behind)) {
                    return new WeightInterval(at, at);
                }
                continue;
            }
            double crossing = crossing(ahead, behind);
            if (slope[ahead] > slope[behind] && crossing <= at) {
                low = Math.max(low, crossing);
            } else if (slope[ahead] < slope[behind] && crossing >= at) {
                high = Math.min(high, crossing);
            }
        }
        return new WeightInterval(low, high);
    }

    /** Where the set of those with rank k or better stays. O(n) for each of a few steps. */
    WeightInterval top(int k) {
        int size = 0;
        int last = 0;
        for (int i = 0; i < ranks.length; i++) {
            size += ranks[i] <= k ? 1 : 0;
            last = ranks[i] <= k ? Math.max(last, ranks[i]) : last;
        }
        if (size > k && !allParallel(last)) { // a tie across the boundary, which any move breaks
            return new WeightInterval(at, at);
        }
        if (size == ranks.length) {
            return range;
        }
        return new WeightInterval(end(k, range.low()), end(k, range.high()));
    }

    /**
     * How far towards {@code t} the worst of the set stays ahead of the best of the others. Their distance is concave in
     * t, so that the crossings of the lines that are worst and best at the last point approach the end from outside, in
     * finitely many steps.
     */
    private double end(int k, double t) {
        int worst = -1;
        int best = -1;
        double end = t;
        while (true) {
            int worstNow = extreme(k, true, end);
            int bestNow = extreme(k, false, end);
            boolean ahead = score(worstNow, end) >= score(bestNow, end);
            if (ahead || (worstNow == worst && bestNow == best)) {
                return end;
            }
            worst = worstNow;
            best = bestNow;
            double crossing = crossing(worst, best);
            end = t > at ? Math.min(end, Math.max(at, crossing)) : Math.max(end, Math.min(at, crossing));
        }
    }

    /** The worst of the set, or the best of the others. */
    private int extreme(int k, boolean inside, double t) {
        int found = -1;
        for (int i = 0; i < base.length; i++) {
            if ((ranks[i] <= k) == inside
                    && (found < 0 || (inside ? score(i, t) < score(found, t) : score(i, t) > score(found, t)))) {
                found = i;
            }
        }
        return found;
    }

    private boolean allParallel(int rank) {
        int first = -1;
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] == rank) {
                if (first >= 0 && !parallel(first, i)) {
                    return false;
                }
                first = first < 0 ? i : first;
            }
        }
        return true;
    }

    private boolean parallel(int a, int b) {
        return Math.abs(slope[a] - slope[b]) <= PARALLEL * Math.max(Columns.magnitude(slope), Columns.magnitude(base));
    }

    private double crossing(int a, int b) {
        return (base[b] - base[a]) / (slope[a] - slope[b]);
    }

    private double score(int i, double t) {
        return base[i] + t * slope[i];
    }
}

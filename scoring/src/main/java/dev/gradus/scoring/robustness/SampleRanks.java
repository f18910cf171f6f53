package dev.gradus.scoring.robustness;

import dev.gradus.scoring.internal.ArgSort;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.Ranks;
import java.util.Arrays;

/**
 * Competition ranks of one set of scores after another, higher being better, with the ties of {@link Ranks}. Scores are
 * put into as many buckets of equal width as there are scores, and an insertion sort finishes the order; where scores
 * crowd in few buckets they are sorted instead. O(n) for scores that do not crowd; no allocation for each set. For use by
 * one thread.
 */
final class SampleRanks {
    private static final int MOST_STEPS = 8;

    private final int n;
    private final int[] ranks;
    private final int[] order;
    private final double[] sorted;
    private final int[] buckets;
    private final int[] starts;

    SampleRanks(int n) {
        this.n = n;
        this.ranks = new int[n];
        this.order = new int[n];
        this.sorted = new double[n];
        this.buckets = new int[n];
        this.starts = new int[n + 1];
    }

    /** The ranks; the array is filled anew by the next call. */
    int[] of(double[] scores) {
        double min = Columns.min(scores);
        double max = Columns.max(scores);
        double scale = (n - 1) / (max - min);
        if (!(scale > 0 && scale < Double.MAX_VALUE)) {
            return Ranks.competition(scores, true);
        }
        distribute(scores, max, scale);
        if (!insert()) {
            int[] exact = ArgSort.descending(scores);
            for (int k = 0; k < n; k++) {
                order[k] = exact[k];
                sorted[k] = scores[exact[k]];
            }
        }
        double magnitude = Math.max(Math.abs(min), Math.abs(max));
        double farthestTie = Ranks.RELATIVE_TOLERANCE * magnitude;
        int start = 0;
        for (int k = 0; k < n; k++) {
            if (sorted[start] - sorted[k] > farthestTie || !Ranks.tie(sorted[start], sorted[k], magnitude)) {
                start = k;
            }
            ranks[order[k]] = start + 1;
        }
        return ranks;
    }

    private void distribute(double[] scores, double max, double scale) {
        Arrays.fill(starts, 0);
        for (int i = 0; i < n; i++) {
            int bucket = Math.min(n - 1, (int) ((max - scores[i]) * scale));
            buckets[i] = bucket;
            starts[bucket + 1]++;
        }
        for (int bucket = 0; bucket < n; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        for (int i = 0; i < n; i++) {
            int place = starts[buckets[i]]++;
            sorted[place] = scores[i];
            order[place] = i;
        }
    }

    /** Insertion sort of what is nearly in order; false if it gives up. */
    private boolean insert() {
        int steps = MOST_STEPS * n;
        for (int k = 1; k < n; k++) {
            double score = sorted[k];
            if (sorted[k - 1] < score) {
                int index = order[k];
                int at = k;
                while (at > 0 && sorted[at - 1] < score) {
                    sorted[at] = sorted[at - 1];
                    order[at] = order[at - 1];
                    at--;
                    steps--;
                }
                sorted[at] = score;
                order[at] = index;
                if (steps < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}

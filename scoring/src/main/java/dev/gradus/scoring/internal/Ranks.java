package dev.gradus.scoring.internal;

import dev.gradus.scoring.method.TiePolicy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Ranks from scores, with ties by tolerance. */
public final class Ranks {
    /** Scores closer than this, relative to the larger magnitude, tie. */
    public static final double RELATIVE_TOLERANCE = 1e-12;

    /** Scores closer than this share of the largest magnitude of all tie: rounding noise around zero. */
    private static final double NOISE = 1e-15;

    /** How many steps an insertion sort may take for each score. */
    private static final int MOST_STEPS = 16;

    private Ranks() {}

    /** The indices of the scores, best first; equal scores in order of index. O(n). */
    public static int[] bestFirst(double[] scores, boolean higherIsBetter) {
        return higherIsBetter ? ArgSort.descending(scores) : ArgSort.ascending(scores);
    }

    /** Standard competition ranks (1, 2, 2, 4). */
    public static int[] competition(double[] scores, boolean higherIsBetter) {
        return competitionAlong(scores, bestFirst(scores, higherIsBetter));
    }

    private static int[] competitionAlong(double[] scores, int[] order) {
        int[] groups = groups(scores, order);
        int[] ranks = new int[scores.length];
        for (int k = 0; k < order.length; k++) {
            ranks[order[k]] = groups[k] + 1;
        }
        return ranks;
    }

    /**
     * As {@link #competition(double[], boolean)}, for scores of which most stand in order already, the best first; O(n), and
     * more only for each pair that stands the other way round.
     */
    public static int[] ofNearlySorted(double[] scores, boolean higherIsBetter) {
        int n = scores.length;
        double[] sorted = scores.clone();
        int[] order = new int[n];
        long steps = (long) MOST_STEPS * n;
        for (int k = 0; k < n; k++) {
            double score = sorted[k];
            int at = k;
            while (at > 0 && isBetter(score, sorted[at - 1], higherIsBetter)) {
                sorted[at] = sorted[at - 1];
                order[at] = order[at - 1];
                at--;
            }
            sorted[at] = score;
            order[at] = k;
            steps -= k - at;
            if (steps < 0) {
                return competition(scores, higherIsBetter);
            }
        }
        return competitionAlong(scores, order);
    }

    private static boolean isBetter(double a, double b, boolean higherIsBetter) {
        return higherIsBetter ? a > b : a < b;
    }

    /** Ranks under a tie policy; {@code ids} break ties where the policy is ordinal. */
    public static double[] of(double[] scores, boolean higherIsBetter, TiePolicy policy, List<String> ids) {
        int[] order = bestFirst(scores, higherIsBetter);
        int[] groups = groups(scores, order);
        double[] ranks = new double[scores.length];
        int dense = 0;
        int start = 0;
        while (start < order.length) {
            int end = start;
            while (end < order.length && groups[end] == groups[start]) {
                end++;
            }
            dense++;
            int[] tied = Arrays.copyOfRange(order, start, end);
            if (policy == TiePolicy.ORDINAL) {
                tied = Arrays.stream(tied)
                        .boxed()
                        .sorted(Comparator.comparing(ids::get))
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
            for (int k = 0; k < tied.length; k++) {
                ranks[tied[k]] = switch (policy) {
                    case COMPETITION -> start + 1;
                    case DENSE -> dense;
                    case AVERAGE -> (start + 1 + end) / 2.0;
                    case ORDINAL -> start + 1 + k;
                };
            }
            start = end;
        }
        return ranks;
    }

    /** Whether two scores tie, among scores of at most the given magnitude. */
    public static boolean tie(double a, double b, double largestMagnitude) {
        double difference = Math.abs(a - b);
        return difference <= RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b))
                || difference <= NOISE * largestMagnitude;
    }

    /** For each place, the place at which its group of ties starts. A group holds what ties with its best member. */
    private static int[] groups(double[] scores, int[] order) {
        int n = order.length;
        double largest = n == 0 ? 0 : Math.max(Math.abs(scores[order[0]]), Math.abs(scores[order[n - 1]])); // at an end
        int[] groups = new int[n];
        int start = 0;
        for (int k = 0; k < order.length; k++) {
            if (!tie(scores[order[start]], scores[order[k]], largest)) {
                start = k;
            }
            groups[k] = start;
        }
        return groups;
    }
}

package dev.gradus.scoring.method.ordinal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The orders of greatest total gain, where {@code gain[a][b]} is gained if a stands before b: exact, by dynamic
 * programming over the sets that can stand in front (M. Held, R. M. Karp, Journal of SIAM 10 (1962) 196–210).
 * O(2ⁿ n²) time, O(2ⁿ) memory.
 */
final class BestOrders {
    /** The largest number of alternatives. */
    static final int MOST = 18;

    private final double[][] gain;
    private final int all;
    private final double tolerance;
    private final double[] front; // the best gain among the members of a set
    private final double[] rest; // the best gain still to come once a set stands in front
    private final double[] waysToFront;
    private final double[] waysToEnd;

    private BestOrders(double[][] gain) {
        int n = gain.length;
        this.gain = gain;
        this.all = (1 << n) - 1;
        this.tolerance = 1e-12
                * Arrays.stream(gain)
                        .flatMapToDouble(Arrays::stream)
                        .map(Math::abs)
                        .sum();
        this.front = new double[1 << n];
        this.rest = new double[1 << n];
        this.waysToFront = new double[1 << n];
        this.waysToEnd = new double[1 << n];
    }

    static BestOrders of(double[][] gain) {
        BestOrders orders = new BestOrders(gain);
        orders.fillFront();
        orders.fillRest();
        return orders;
    }

    /** The greatest gain. */
    double value() {
        return front[all];
    }

    /** How many orders attain it. */
    double count() {
        return waysToFront[all];
    }

    private void fillFront() {
        waysToFront[0] = 1;
        for (int set = 1; set <= all; set++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int last = 0; last < gain.length; last++) {
                if (contains(set, last)) {
                    int before = set ^ (1 << last);
                    best = Math.max(best, front[before] + gainAfter(before, last));
                }
            }
            front[set] = best;
            for (int last = 0; last < gain.length; last++) {
                if (contains(set, last)) {
                    int before = set ^ (1 << last);
                    if (front[before] + gainAfter(before, last) >= best - tolerance) {
                        waysToFront[set] += waysToFront[before];
                    }
                }
            }
        }
    }

    private void fillRest() {
        waysToEnd[all] = 1;
        for (int set = all - 1; set >= 0; set--) {
            double best = Double.NEGATIVE_INFINITY;
            for (int next = 0; next < gain.length; next++) {
                if (!contains(set, next)) {
                    best = Math.max(best, gainAfter(set, next) + rest[set | (1 << next)]);
                }
            }
            rest[set] = best;
            for (int next = 0; next < gain.length; next++) {
                if (!contains(set, next) && gainAfter(set, next) + rest[set | (1 << next)] >= best - tolerance) {
                    waysToEnd[set] += waysToEnd[set | (1 << next)];
                }
            }
        }
    }

    /** The mean place of each alternative over all best orders, 1 for the first. */
    double[] meanPlaces() {
        double[] sums = new double[gain.length];
        for (int set = 0; set < all; set++) {
            for (int next = 0; next < gain.length; next++) {
                if (!contains(set, next) && isBest(set, next)) {
                    sums[next] += (Integer.bitCount(set) + 1) * waysToFront[set] * waysToEnd[set | (1 << next)];
                }
            }
        }
        double count = count();
        return Arrays.stream(sums).map(sum -> sum / count).toArray();
    }

    /** The best orders, lexicographically, at most so many. */
    int[][] list(int most) {
        List<int[]> orders = new ArrayList<>();
        extend(new int[gain.length], 0, 0, most, orders);
        return orders.toArray(int[][]::new);
    }

    private void extend(int[] order, int length, int set, int most, List<int[]> orders) {
        if (orders.size() == most) {
            return;
        }
        if (set == all) {
            orders.add(order.clone());
            return;
        }
        for (int next = 0; next < gain.length; next++) {
            if (!contains(set, next) && isBest(set, next)) {
                order[length] = next;
                extend(order, length + 1, set | (1 << next), most, orders);
            }
        }
    }

    /** Whether some best order puts the set in front and {@code next} right after it. */
    private boolean isBest(int set, int next) {
        return front[set] + gainAfter(set, next) + rest[set | (1 << next)] >= front[all] - 2 * tolerance;
    }

    /** What is gained by the members of the set standing before {@code next}. */
    private double gainAfter(int set, int next) {
        double sum = 0;
        for (int left = set; left != 0; left &= left - 1) {
            sum += gain[Integer.numberOfTrailingZeros(left)][next];
        }
        return sum;
    }

    private static boolean contains(int set, int member) {
        return (set & (1 << member)) != 0;
    }
}

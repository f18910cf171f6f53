package dev.gradus.scoring.method.consensus;

/** Kemeny's order of few alternatives by dynamic programming over subsets. */
final class KemenySubsets {
    /** Most alternatives; a quarter of a million subsets. */
    static final int LARGEST = 18;

    private KemenySubsets() {}

    /** The optimal order that is first by index where several are optimal. O(2^n n²) time, O(2^n) memory. */
    static int[] order(double[][] preferring, double noise) {
        int n = preferring.length;
        double[] cheapest = new double[1 << n]; // the cost of ordering a subset
        for (int subset = 1; subset < cheapest.length; subset++) {
            double best = Double.POSITIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                if ((subset >> i & 1) == 1) {
                    best = Math.min(best, first(preferring, i, subset) + cheapest[subset & ~(1 << i)]);
                }
            }
            cheapest[subset] = best;
        }
        int[] order = new int[n];
        int left = cheapest.length - 1;
        for (int place = 0; place < n; place++) {
            int chosen = -1;
            for (int i = n - 1; i >= 0; i--) {
                if ((left >> i & 1) == 1
                        && first(preferring, i, left) + cheapest[left & ~(1 << i)] <= cheapest[left] + noise) {
                    chosen = i;
                }
            }
            order[place] = chosen;
            left &= ~(1 << chosen);
        }
        return order;
    }

    /** What it costs to put {@code i} before the others of a subset. */
    private static double first(double[][] preferring, int i, int subset) {
        double cost = 0;
        for (int rest = subset & ~(1 << i); rest != 0; rest &= rest - 1) {
            cost += preferring[Integer.numberOfTrailingZeros(rest)][i];
        }
        return cost;
    }
}

package dev.gradus.scoring.internal;

/**
 * Sums of many numbers in lanes: lane k takes every 256th number from the k-th on, and the lanes are added up in a tree.
 * The order is fixed, so the sum is the same bits everywhere; the compiler makes vectors of it; and the rounding error
 * grows with the n/256 numbers of a lane, not with n. The four quarters of the numbers are read side by side: a processor
 * fetches several streams ahead, and one alone gets half of what memory gives.
 */
public final class Lanes {
    private static final int COUNT = 256;

    private Lanes() {}

    /** The sum. */
    public static double sum(double[] x) {
        return sum(x, 0, x.length);
    }

    /** The sum from one index (inclusive) to another (exclusive). */
    public static double sum(double[] x, int start, int end) {
        double[] lanes = new double[COUNT];
        int quarter = quarter(end - start);
        for (int from = start; from < start + quarter; from += COUNT) {
            int second = from + quarter;
            int third = second + quarter;
            int fourth = third + quarter;
            for (int lane = 0; lane < COUNT; lane++) {
                lanes[lane] += (x[from + lane] + x[second + lane]) + (x[third + lane] + x[fourth + lane]);
            }
        }
        int from = start + 4 * quarter;
        for (; from + COUNT <= end; from += COUNT) {
            for (int lane = 0; lane < COUNT; lane++) {
                lanes[lane] += x[from + lane];
            }
        }
        for (int lane = 0; from + lane < end; lane++) {
            lanes[lane] += x[from + lane];
        }
        return total(lanes);
    }

    /** The sum of squares. */
    public static double sumOfSquares(double[] x) {
        double[] lanes = new double[COUNT];
        int quarter = quarter(x.length);
        for (int from = 0; from < quarter; from += COUNT) {
            int second = from + quarter;
            int third = second + quarter;
            int fourth = third + quarter;
            for (int lane = 0; lane < COUNT; lane++) {
                double a = x[from + lane];
                double b = x[second + lane];
                double c = x[third + lane];
                double d = x[fourth + lane];
                lanes[lane] += (a * a + b * b) + (c * c + d * d);
            }
        }
        int from = 4 * quarter;
        for (; from + COUNT <= x.length; from += COUNT) {
            for (int lane = 0; lane < COUNT; lane++) {
                lanes[lane] += x[from + lane] * x[from + lane];
            }
        }
        for (int lane = 0; from + lane < x.length; lane++) {
            lanes[lane] += x[from + lane] * x[from + lane];
        }
        return total(lanes);
    }

    /** The sum of squares of the numbers, from each of which {@code origin} is taken before it is multiplied. */
    public static double sumOfSquares(double[] x, double origin, double scale) {
        double[] lanes = new double[COUNT];
        int quarter = quarter(x.length);
        for (int from = 0; from < quarter; from += COUNT) {
            int second = from + quarter;
            int third = second + quarter;
            int fourth = third + quarter;
            for (int lane = 0; lane < COUNT; lane++) {
                double a = (x[from + lane] - origin) * scale;
                double b = (x[second + lane] - origin) * scale;
                double c = (x[third + lane] - origin) * scale;
                double d = (x[fourth + lane] - origin) * scale;
                lanes[lane] += (a * a + b * b) + (c * c + d * d);
            }
        }
        int from = 4 * quarter;
        for (; from + COUNT <= x.length; from += COUNT) {
            for (int lane = 0; lane < COUNT; lane++) {
                double v = (x[from + lane] - origin) * scale;
                lanes[lane] += v * v;
            }
        }
        for (int lane = 0; from + lane < x.length; lane++) {
            double v = (x[from + lane] - origin) * scale;
            lanes[lane] += v * v;
        }
        return total(lanes);
    }

    /** A quarter of so many numbers, in whole rounds of lanes. */
    private static int quarter(int count) {
        return count / (4 * COUNT) * COUNT;
    }

    private static double total(double[] lanes) {
        for (int half = COUNT / 2; half > 0; half /= 2) {
            for (int lane = 0; lane < half; lane++) {
                lanes[lane] += lanes[lane + half];
            }
        }
        return lanes[0];
    }
}

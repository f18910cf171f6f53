package dev.gradus.scoring.internal;

import java.util.Arrays;

/** Means, deviations and correlations, scaled inside so that huge and tiny values neither overflow nor vanish. */
public final class Moments {
    private Moments() {}

    /** The arithmetic mean; the column is not empty. */
    public static double mean(double[] x) {
        double largest = magnitude(x);
        return largest == 0
                ? 0
                : largest * (Arrays.stream(x).map(v -> v / largest).sum() / x.length);
    }

    /**
     * The standard deviation; exactly 0 for a constant column.
     *
     * @param ddof what is taken off the number of values in the denominator: 0 for the population, 1 for a sample
     */
    public static double deviation(double[] x, int ddof) {
        if (isConstant(x)) {
            return 0;
        }
        double mean = mean(x);
        double spread = Arrays.stream(x).map(v -> Math.abs(v - mean)).max().orElse(0);
        double squares =
                Arrays.stream(x).map(v -> (v - mean) / spread).map(v -> v * v).sum();
        return spread * Math.sqrt(squares / Math.max(1, x.length - ddof));
    }

    /** Pearson's correlation, from −1 to 1; 0 where a column is constant. */
    public static double correlation(double[] x, double[] y) {
        double deviationX = deviation(x, 0);
        double deviationY = deviation(y, 0);
        if (deviationX == 0 || deviationY == 0) {
            return 0;
        }
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) / deviationX * ((y[i] - meanY) / deviationY);
        }
        return Math.max(-1, Math.min(1, sum / x.length));
    }

    /** Whether all values are the same. */
    public static boolean isConstant(double[] x) {
        return Arrays.stream(x).allMatch(v -> v == x[0]);
    }

    private static double magnitude(double[] x) {
        return Arrays.stream(x).map(Math::abs).max().orElse(0);
    }
}

package dev.gradus.scoring.internal;

import java.util.Arrays;

/** Figures of one column of numbers. */
public final class Columns {
    private Columns() {}

    /** The largest value; the column is not empty. */
    public static double max(double[] x) {
        return Arrays.stream(x).max().orElseThrow();
    }

    /** The smallest value; the column is not empty. */
    public static double min(double[] x) {
        return Arrays.stream(x).min().orElseThrow();
    }

    /** The largest magnitude; 0 for an empty column. */
    public static double magnitude(double[] x) {
        return Arrays.stream(x).map(Math::abs).max().orElse(0);
    }

    /** The arithmetic mean, free of overflow for values up to the largest double divided by their number. */
    public static double mean(double[] x) {
        return Arrays.stream(x).sum() / x.length;
    }

    /** The Euclidean norm, scaled so that huge and tiny values neither overflow nor vanish. */
    public static double norm(double[] x) {
        double largest = magnitude(x);
        if (largest == 0) {
            return 0;
        }
        double sum = 0;
        for (double v : x) {
            sum += (v / largest) * (v / largest);
        }
        return largest * Math.sqrt(sum);
    }
}

package dev.gradus.scoring.internal;

/**
 * Comparisons of sums of weights with a threshold. Sums such as 0.1 + 0.2 miss 0.3 by a rounding error, and an
 * alternative must not fail a majority of 0.3 for that.
 */
public final class Tolerance {
    /** Differences up to this are rounding noise, on a scale from 0 to 1. */
    public static final double NOISE = 1e-12;

    private Tolerance() {}

    /** Whether {@code a >= b}, up to rounding noise. */
    public static boolean atLeast(double a, double b) {
        return a >= b - NOISE;
    }

    /** Whether {@code a > b} by more than rounding noise. */
    public static boolean above(double a, double b) {
        return a > b + NOISE;
    }

    /** The values, with zero for those that are rounding noise among sums of the given magnitude; the same array. */
    public static double[] withoutNoise(double[] values, double magnitude) {
        for (int i = 0; i < values.length; i++) {
            values[i] = withoutNoise(values[i], magnitude);
        }
        return values;
    }

    /** The value, or zero where it is rounding noise among sums of the given magnitude. */
    public static double withoutNoise(double value, double magnitude) {
        return Math.abs(value) <= 1e-14 * magnitude ? 0 : value;
    }
}

package dev.gradus.scoring.internal;

import java.util.function.DoubleUnaryOperator;

/** Functions of a number, applied to part of a column at a time. */
public final class Maps {
    private Maps() {}

    /** Fills in what becomes of the numbers from one index (inclusive) to another (exclusive), from the first place on. */
    public static void apply(DoubleUnaryOperator map, double[] x, int from, int to, double[] mapped) {
        if (map instanceof Affine affine) {
            double origin = affine.origin();
            double divisor = affine.divisor();
            for (int i = from; i < to; i++) {
                mapped[i - from] = (x[i] - origin) / divisor;
            }
        } else if (map instanceof Reciprocal reciprocal) {
            double numerator = reciprocal.numerator();
            for (int i = from; i < to; i++) {
                mapped[i - from] = numerator / x[i];
            }
        } else {
            for (int i = from; i < to; i++) {
                mapped[i - from] = map.applyAsDouble(x[i]);
            }
        }
    }
}

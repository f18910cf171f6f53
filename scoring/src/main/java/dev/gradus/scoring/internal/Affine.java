package dev.gradus.scoring.internal;

import java.util.function.DoubleUnaryOperator;

/**
 * (x − origin) / divisor.
 *
 * @param origin what becomes 0
 * @param divisor not 0; negative where more is worse
 */
public record Affine(double origin, double divisor) implements DoubleUnaryOperator {
    /** Every number as it is. */
    public static final Affine IDENTITY = new Affine(0, 1);

    @Override
    public double applyAsDouble(double x) {
        return (x - origin) / divisor;
    }
}

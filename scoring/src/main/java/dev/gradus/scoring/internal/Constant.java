package dev.gradus.scoring.internal;

import java.util.function.DoubleUnaryOperator;

/**
 * The same for every number.
 *
 * @param value what every number becomes
 */
public record Constant(double value) implements DoubleUnaryOperator {
    /** What a constant column becomes under normalisations that divide by the spread: everybody is the best. */
    public static final Constant ONE = new Constant(1);

    @Override
    public double applyAsDouble(double x) {
        return value;
    }
}

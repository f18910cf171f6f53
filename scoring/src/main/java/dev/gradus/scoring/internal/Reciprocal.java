package dev.gradus.scoring.internal;

import java.util.function.DoubleUnaryOperator;

/**
 * numerator / x.
 *
 * @param numerator what becomes 1
 */
public record Reciprocal(double numerator) implements DoubleUnaryOperator {
    @Override
    public double applyAsDouble(double x) {
        return numerator / x;
    }
}

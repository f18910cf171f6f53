package dev.gradus.core.criterion;

import com.google.common.base.Preconditions;
import java.util.function.Function;

/** A criterion from a function. */
record SimpleCriterion<T>(
        String id, String name, Direction direction, String unit, Function<? super T, Measurement> function)
        implements Criterion<T> {
    SimpleCriterion {
        Preconditions.checkArgument(!id.isBlank() && !name.isBlank(), "A criterion without id or name.");
    }

    @Override
    public Measurement measure(T alternative) {
        return function.apply(alternative);
    }
}

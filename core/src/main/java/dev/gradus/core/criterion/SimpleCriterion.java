package dev.gradus.core.criterion;

import com.google.common.base.Preconditions;
import java.util.function.Function;

/** A criterion from a function. */
record SimpleCriterion<T>(String name, Direction direction, Function<? super T, Measurement> function)
        implements Criterion<T> {
    SimpleCriterion {
        Preconditions.checkArgument(!name.isBlank(), "A criterion without a name.");
    }

    @Override
    public String id() {
        return name;
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public Measurement measure(T alternative) {
        return function.apply(alternative);
    }
}

package dev.gradus.core.criterion;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Something by which alternatives are compared.
 *
 * <p>An implementation is immutable, safe for use by many threads and deterministic.
 *
 * @param <T> the kind of alternative
 */
public interface Criterion<T> {

    /** Unique among the criteria of a ranking, such as {@code total-cost}. */
    String id();

    /** In plain words, for tables. */
    String name();

    /** Whether more is better, or less. */
    Direction direction();

    /** The unit of its values, such as {@code EUR} or {@code months}; empty for pure numbers. */
    String unit();

    /** The value of an alternative, or why there is none. */
    Measurement measure(T alternative);

    /** A criterion of which more is better, from a number that is always known and finite. The name is its id too. */
    static <T> Criterion<T> maximize(String name, ToDoubleFunction<? super T> value) {
        return of(name, Direction.MAXIMIZE, alternative -> Measurement.exact(value.applyAsDouble(alternative)));
    }

    /** A criterion of which less is better, from a number that is always known and finite. The name is its id too. */
    static <T> Criterion<T> minimize(String name, ToDoubleFunction<? super T> value) {
        return of(name, Direction.MINIMIZE, alternative -> Measurement.exact(value.applyAsDouble(alternative)));
    }

    /** A criterion from measurements, which may be ranges or missing. The name is its id too. */
    static <T> Criterion<T> of(String name, Direction direction, Function<? super T, Measurement> measure) {
        return of(name, name, direction, "", measure);
    }

    /**
     * A criterion from measurements, with everything that can be said of it.
     *
     * @param id not blank
     * @param name not blank
     * @param unit empty for pure numbers
     */
    static <T> Criterion<T> of(
            String id, String name, Direction direction, String unit, Function<? super T, Measurement> measure) {
        return new SimpleCriterion<>(id, name, direction, unit, measure);
    }
}

package dev.gradus.core.criterion;

import com.google.common.base.Preconditions;
import dev.gradus.core.evidence.Evidence;
import java.util.List;

/**
 * A number of which only a lower and an upper end may be known.
 *
 * @param low at most {@code high}
 * @param high the upper end
 */
record Span(double low, double high) {
    static final Span NONE = exactly(0);

    Span {
        Preconditions.checkArgument(low <= high, "A span from %s to %s.", low, high);
    }

    static Span exactly(double value) {
        return new Span(value, value);
    }

    Span plus(Span other) {
        return new Span(low + other.low, high + other.high);
    }

    Measurement because(String derivation, List<Evidence> evidence) {
        return Measurement.range(low, high).because(derivation, evidence);
    }

    /** A known measurement as a span. */
    static Span of(Measurement known) {
        if (known instanceof Measurement.Exact exact) {
            return exactly(exact.value());
        }
        if (known instanceof Measurement.Range range) {
            return new Span(range.low(), range.high());
        }
        throw new IllegalArgumentException("Nothing is known: " + known.derivation());
    }
}

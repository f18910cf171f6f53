package dev.gradus.core.criterion;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.Evidence;
import dev.gradus.core.evidence.MissingReason;
import java.util.List;
import java.util.Optional;

/**
 * What a criterion yields for one alternative: an exact value, a range, or nothing with the reason; together with how it
 * was derived and what it rests on. This one type carries uncertainty through the whole system.
 */
public sealed interface Measurement {

    /** How the value was derived, in words; may be empty. */
    String derivation();

    /** What it rests on; empty for values that are given, not derived. */
    ImmutableList<Evidence> evidence();

    /** The same measurement with its derivation and evidence. */
    Measurement because(String derivation, List<Evidence> evidence);

    /** Whether a value is known, exactly or as a range. */
    default boolean isKnown() {
        return !(this instanceof Missing);
    }

    /** An exact value. */
    static Measurement exact(double value) {
        return new Exact(value, "", ImmutableList.of());
    }

    /** A value somewhere from {@code low} to {@code high}; exact where they are the same. */
    static Measurement range(double low, double high) {
        return low == high ? exact(low) : new Range(low, high, Optional.empty(), "", ImmutableList.of());
    }

    /**
     * A value of which a distribution is known: a range that holds it with 95 % probability, and the distribution beside.
     * Exact where the range is a point.
     */
    static Measurement distributed(Distribution distribution) {
        double low = distribution.quantile(0.025);
        double high = distribution.quantile(0.975);
        return low == high ? exact(low) : new Range(low, high, Optional.of(distribution), "", ImmutableList.of());
    }

    /** No value. */
    static Measurement missing(MissingReason reason, String explanation) {
        return new Missing(reason, explanation, ImmutableList.of());
    }

    /**
     * An exact value.
     *
     * @param value finite
     */
    record Exact(double value, String derivation, ImmutableList<Evidence> evidence) implements Measurement {
        public Exact {
            Preconditions.checkArgument(Double.isFinite(value), "A measurement of %s.", value);
        }

        @Override
        public Measurement because(String how, List<Evidence> on) {
            return new Exact(value, how, ImmutableList.copyOf(on));
        }
    }

    /**
     * A value somewhere in a closed interval; where a distribution is known, the interval that holds it with 95 %
     * probability.
     *
     * @param low finite
     * @param high finite, above {@code low}
     * @param distribution how likely which value is; empty if only the ends are known
     */
    record Range(
            double low,
            double high,
            Optional<Distribution> distribution,
            String derivation,
            ImmutableList<Evidence> evidence)
            implements Measurement {
        public Range {
            Preconditions.checkArgument(
                    Double.isFinite(low) && Double.isFinite(high) && low < high, "A range from %s to %s.", low, high);
        }

        @Override
        public Measurement because(String how, List<Evidence> on) {
            return new Range(low, high, distribution, how, ImmutableList.copyOf(on));
        }
    }

    /**
     * No value.
     *
     * @param reason why
     * @param derivation what was looked for and not found, in words
     */
    record Missing(MissingReason reason, String derivation, ImmutableList<Evidence> evidence) implements Measurement {
        @Override
        public Measurement because(String how, List<Evidence> on) {
            return new Missing(reason, how, ImmutableList.copyOf(on));
        }
    }
}

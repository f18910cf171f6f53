package dev.gradus.core.criterion;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** How likely the values are that an uncertain measurement may turn out to have. Immutable. */
public sealed interface Distribution {

    /**
     * The value that is not exceeded with probability {@code p}; rises with {@code p}.
     *
     * @param p above 0 and below 1
     */
    double quantile(double p);

    /**
     * The normal distribution.
     *
     * @param mean finite
     * @param deviation its standard deviation, above 0, finite
     */
    record Normal(double mean, double deviation) implements Distribution {
        public Normal {
            requireFinite(mean);
            requirePositive(deviation);
        }

        @Override
        public double quantile(double p) {
            return mean + deviation * NormalQuantile.of(p);
        }
    }

    /**
     * The distribution of a positive number whose logarithm is normal.
     *
     * @param logMean the mean of its natural logarithm, finite
     * @param logDeviation the standard deviation of its natural logarithm, above 0, finite
     */
    record LogNormal(double logMean, double logDeviation) implements Distribution {
        public LogNormal {
            requireFinite(logMean);
            requirePositive(logDeviation);
        }

        @Override
        public double quantile(double p) {
            return StrictMath.exp(logMean + logDeviation * NormalQuantile.of(p));
        }
    }

    /**
     * The triangular distribution: between two ends, most likely at the mode, as experts give it.
     *
     * @param low finite
     * @param mode from {@code low} to {@code high}
     * @param high above {@code low}, finite
     */
    record Triangular(double low, double mode, double high) implements Distribution {
        public Triangular {
            Preconditions.checkArgument(
                    Double.isFinite(low) && Double.isFinite(high) && low < high && low <= mode && mode <= high,
                    "A triangular distribution from %s over %s to %s.",
                    low,
                    mode,
                    high);
        }

        @Override
        public double quantile(double p) {
            double rising = (mode - low) / (high - low);
            return p <= rising
                    ? low + Math.sqrt(p * (high - low) * (mode - low))
                    : high - Math.sqrt((1 - p) * (high - low) * (high - mode));
        }
    }

    /**
     * The beta distribution, stretched over an interval: for shares, rates of success and values between fixed ends.
     *
     * @param alpha its first shape, above 0, finite; with {@code beta} as successes and failures beyond one each
     * @param beta its second shape, above 0, finite
     * @param low finite
     * @param high above {@code low}, finite
     */
    record Beta(double alpha, double beta, double low, double high) implements Distribution {
        public Beta {
            requirePositive(alpha);
            requirePositive(beta);
            Preconditions.checkArgument(
                    Double.isFinite(low) && Double.isFinite(high) && low < high,
                    "A beta distribution from %s to %s.",
                    low,
                    high);
        }

        /** Over 0 to 1. */
        public static Beta of(double alpha, double beta) {
            return new Beta(alpha, beta, 0, 1);
        }

        @Override
        public double quantile(double p) {
            return low + (high - low) * BetaQuantile.of(p, alpha, beta);
        }
    }

    /**
     * The distribution of observed values, each equally likely.
     *
     * @param values at least one, finite, in rising order
     */
    record Empirical(ImmutableList<Double> values) implements Distribution {
        public Empirical {
            Preconditions.checkArgument(!values.isEmpty(), "An empirical distribution without values.");
            values.forEach(Distribution::requireFinite);
            values = ImmutableList.sortedCopyOf(values);
        }

        /** The distribution of values in any order. */
        public static Empirical of(List<Double> values) {
            return new Empirical(ImmutableList.copyOf(values));
        }

        @Override
        public double quantile(double p) {
            return values.get((int) Math.min(values.size() - 1.0, Math.floor(p * values.size())));
        }
    }

    private static void requireFinite(double value) {
        Preconditions.checkArgument(Double.isFinite(value), "A distribution with the parameter %s.", value);
    }

    private static void requirePositive(double value) {
        Preconditions.checkArgument(
                Double.isFinite(value) && value > 0,
                "A distribution with the parameter %s; it must be above 0.",
                value);
    }
}

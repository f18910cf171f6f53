package dev.gradus.scoring.problem;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.scoring.preference.ValueFunction;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** One column of an uncertain problem with its gaps filled by policy. */
final class ColumnCompletion {
    /** What stands where nobody's value is known: the same for all, so that the criterion decides nothing. */
    private static final double NOTHING_KNOWN = 1;

    private final ProblemCriterion criterion;
    private final MissingPolicy policy;
    private final List<Measurement> column;
    private final List<Measurement> known;

    ColumnCompletion(ProblemCriterion criterion, MissingPolicy policy, List<Measurement> column) {
        this.criterion = criterion;
        this.policy = policy;
        this.column = column;
        this.known = column.stream().filter(Measurement::isKnown).toList();
    }

    /** Every gap filled with the worst that the policy allows. */
    double[] worst() {
        return fill(policy == MissingPolicy.BEST);
    }

    /** Every gap filled with the best that the policy allows. */
    double[] best() {
        return fill(policy != MissingPolicy.WORST);
    }

    /** The value of alternative {@code i} at random, where its policy leaves it open. */
    double draw(int i, DoubleSupplier uniform) {
        Measurement measurement = column.get(i);
        if (measurement.isKnown()) {
            return draw(measurement, uniform);
        }
        if (!known.isEmpty()) {
            return draw(known.get((int) (uniform.getAsDouble() * known.size())), uniform);
        }
        double worst = forMissing(false);
        double best = forMissing(true);
        return draw(Math.min(worst, best), Math.max(worst, best), uniform);
    }

    private double draw(Measurement measurement, DoubleSupplier uniform) {
        if (measurement instanceof Measurement.Range range
                && range.distribution().isPresent()) {
            return range.distribution().get().quantile(Math.max(uniform.getAsDouble(), Double.MIN_NORMAL));
        }
        return draw(low(measurement), high(measurement), uniform);
    }

    /** A value from {@code low} to {@code high}; where only some numbers have a value, one of those. */
    private double draw(double low, double high, DoubleSupplier uniform) {
        if (criterion.value().filter(ValueFunction::isDiscrete).isPresent()) {
            double[] numbers = turns().filter(turn -> turn >= low && turn <= high)
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            return numbers.length == 0 ? low : numbers[(int) (uniform.getAsDouble() * numbers.length)];
        }
        return low + uniform.getAsDouble() * (high - low);
    }

    private double[] fill(boolean good) {
        double forMissing = forMissing(good);
        return column.stream()
                .mapToDouble(measurement -> measurement.isKnown() ? of(measurement, good) : forMissing)
                .toArray();
    }

    private double of(Measurement measurement, boolean good) {
        return policy == MissingPolicy.NEUTRAL ? middle(measurement) : end(measurement, good);
    }

    private double forMissing(boolean good) {
        if (policy == MissingPolicy.NEUTRAL && !known.isEmpty()) {
            double[] middles = known.stream()
                    .mapToDouble(ColumnCompletion::middle)
                    .sorted()
                    .toArray();
            int half = middles.length / 2;
            return middles.length % 2 == 1 ? middles[half] : (middles[half - 1] + middles[half]) / 2;
        }
        // on a fixed scale a gap may be as bad as the scale goes, whatever the others have
        double[] candidates = DoubleStream.concat(
                        known.stream().mapToDouble(measurement -> end(measurement, good)),
                        turns().mapToDouble(Double::doubleValue))
                .toArray();
        return candidates.length == 0 ? NOTHING_KNOWN : pick(candidates, good);
    }

    private Stream<Double> turns() {
        return criterion.value().map(ValueFunction::turns).orElse(ImmutableList.of()).stream();
    }

    /** The best or worst value a measurement may turn out to be: one of its ends, unless a value function turns within. */
    private double end(Measurement measurement, boolean good) {
        double low = low(measurement);
        double high = high(measurement);
        ImmutableList.Builder<Double> candidates =
                ImmutableList.<Double>builder().add(low).add(high);
        criterion
                .value()
                .ifPresent(value -> value.turns().stream()
                        .filter(turn -> turn > low && turn < high)
                        .forEach(candidates::add));
        return pick(candidates.build().stream().mapToDouble(Double::doubleValue).toArray(), good);
    }

    private double pick(double[] candidates, boolean good) {
        double picked = candidates[0];
        for (double candidate : candidates) {
            boolean better = worth(candidate) > worth(picked);
            boolean worse = worth(candidate) < worth(picked);
            picked = (good ? better : worse) ? candidate : picked;
        }
        return picked;
    }

    private double worth(double value) {
        return criterion
                .value()
                .map(function -> function.apply(value))
                .orElse(criterion.direction().sign() * value);
    }

    /** How much of a measurement is known: 1 for an exact value, 0 for none, between for a range by its width. */
    double knownShare(int i) {
        Measurement measurement = column.get(i);
        if (!measurement.isKnown()) {
            return 0;
        }
        double width = high(measurement) - low(measurement);
        if (width == 0) {
            return 1;
        }
        double spread = known.stream().mapToDouble(ColumnCompletion::high).max().orElseThrow()
                - known.stream().mapToDouble(ColumnCompletion::low).min().orElseThrow();
        return 1 - width / spread;
    }

    /** What the reader should know. */
    ImmutableList<String> warnings() {
        return known.isEmpty()
                ? ImmutableList.of("Nobody's '%s' is known, so it decides nothing.".formatted(criterion.id()))
                : ImmutableList.of();
    }

    private static double middle(Measurement measurement) {
        if (measurement instanceof Measurement.Range range
                && range.distribution().isPresent()) {
            return range.distribution().get().quantile(0.5);
        }
        return low(measurement) + (high(measurement) - low(measurement)) / 2;
    }

    private static double low(Measurement measurement) {
        return measurement instanceof Measurement.Range range ? range.low() : ((Measurement.Exact) measurement).value();
    }

    private static double high(Measurement measurement) {
        return measurement instanceof Measurement.Range range
                ? range.high()
                : ((Measurement.Exact) measurement).value();
    }
}

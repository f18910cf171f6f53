package dev.gradus.scoring.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** The logistic curve. */
record LogisticValue(double midpoint, double steepness) implements ValueFunction {
    LogisticValue {
        ValueChecks.finite("midpoint", midpoint);
        ValueChecks.check(
                steepness != 0 && Double.isFinite(steepness), "steepness", steepness, "a finite number other than 0");
    }

    @Override
    public double apply(double x) {
        return 1 / (1 + StrictMath.exp(-steepness * (x - midpoint)));
    }

    @Override
    public Trend trend() {
        return steepness > 0 ? Trend.RISING : Trend.FALLING;
    }

    @Override
    public ImmutableList<Double> turns() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableMap<String, Object> document() {
        return ImmutableMap.of("type", "logistic", "midpoint", midpoint, "steepness", steepness);
    }
}

package dev.gradus.scoring.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** A bell around the best number. */
record GaussianValue(double center, double spread) implements ValueFunction {
    GaussianValue {
        ValueChecks.finite("center", center);
        ValueChecks.check(spread > 0 && Double.isFinite(spread), "spread", spread, "a finite number above 0");
    }

    @Override
    public double apply(double x) {
        double z = (x - center) / spread;
        return StrictMath.exp(-z * z / 2);
    }

    @Override
    public Trend trend() {
        return Trend.MIXED;
    }

    @Override
    public ImmutableList<Double> turns() {
        return ImmutableList.of(center);
    }

    @Override
    public ImmutableMap<String, Object> document() {
        return ImmutableMap.of("type", "gaussian", "center", center, "spread", spread);
    }
}

package dev.gradus.scoring.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** Linear from 0 at the worst bound to 1 at the best. */
record LinearValue(double worst, double best) implements ValueFunction {
    LinearValue {
        ValueChecks.bounds(worst, best);
    }

    @Override
    public double apply(double x) {
        return ValueChecks.share(x, worst, best);
    }

    @Override
    public Trend trend() {
        return worst < best ? Trend.RISING : Trend.FALLING;
    }

    @Override
    public ImmutableList<Double> turns() {
        return ImmutableList.of(worst, best);
    }

    @Override
    public ImmutableMap<String, Object> document() {
        return ImmutableMap.of("type", "linear", "worst", worst, "best", best);
    }
}

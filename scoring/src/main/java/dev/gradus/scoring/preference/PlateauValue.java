package dev.gradus.scoring.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** Rises to a plateau (which may be one point) and falls again. */
record PlateauValue(double low, double from, double to, double high) implements ValueFunction {
    PlateauValue {
        ValueChecks.finite("low", low);
        ValueChecks.finite("high", high);
        ValueChecks.check(low < from, "from", from, "a number above low = " + low);
        ValueChecks.check(from <= to, "to", to, "a number of at least from = " + from);
        ValueChecks.check(to < high, "high", high, "a number above to = " + to);
    }

    @Override
    public double apply(double x) {
        return Math.min(ValueChecks.share(x, low, from), ValueChecks.share(x, high, to));
    }

    @Override
    public Trend trend() {
        return Trend.MIXED;
    }

    @Override
    public ImmutableList<Double> turns() {
        return ImmutableList.of(low, from, to, high);
    }

    @Override
    public ImmutableMap<String, Object> document() {
        return ImmutableMap.of("type", "plateau", "low", low, "from", from, "to", to, "high", high);
    }
}

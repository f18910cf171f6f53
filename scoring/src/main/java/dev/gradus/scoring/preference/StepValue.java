package dev.gradus.scoring.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.DoubleStream;

/** Constant from each step to the next. */
record StepValue(ImmutableList<ValuePoint> steps, double below) implements ValueFunction {
    StepValue {
        ValueChecks.check(!steps.isEmpty(), "number of steps", steps.size(), "at least one step");
        ValuePoint.requireRising(steps);
        ValueChecks.unit("value below the first step", below);
    }

    @Override
    public double apply(double x) {
        int k = ValuePoint.floor(steps, x);
        return k < 0 ? below : steps.get(k).value();
    }

    @Override
    public Trend trend() {
        return ValuePoint.trend(
                DoubleStream.concat(DoubleStream.of(below), steps.stream().mapToDouble(ValuePoint::value))
                        .toArray());
    }

    @Override
    public ImmutableList<Double> turns() {
        return steps.stream().map(ValuePoint::x).collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableMap<String, Object> document() {
        return ImmutableMap.of("type", "step", "steps", ValuePoint.document(steps), "below", below);
    }
}

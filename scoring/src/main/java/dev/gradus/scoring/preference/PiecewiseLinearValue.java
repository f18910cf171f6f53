package dev.gradus.scoring.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** Linear between points, kept in rising order of x. */
record PiecewiseLinearValue(ImmutableList<ValuePoint> points) implements ValueFunction {
    PiecewiseLinearValue {
        ValueChecks.check(points.size() >= 2, "number of points", points.size(), "at least two points");
        if (points.get(0).x() > points.get(points.size() - 1).x()) {
            points = points.reverse();
        }
        ValuePoint.requireRising(points);
    }

    @Override
    public double apply(double x) {
        int k = ValuePoint.floor(points, x);
        if (k < 0) {
            return points.get(0).value();
        }
        ValuePoint from = points.get(k);
        if (k == points.size() - 1) {
            return from.value();
        }
        ValuePoint to = points.get(k + 1);
        return from.value() + (to.value() - from.value()) * ValueChecks.share(x, from.x(), to.x());
    }

    @Override
    public Trend trend() {
        return ValuePoint.trend(points.stream().mapToDouble(ValuePoint::value).toArray());
    }

    @Override
    public ImmutableList<Double> turns() {
        return points.stream().map(ValuePoint::x).collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableMap<String, Object> document() {
        return ImmutableMap.of("type", "piecewise-linear", "points", ValuePoint.document(points));
    }
}

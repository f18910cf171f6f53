package dev.gradus.scoring.preference;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.preference.ValueFunction.Trend;
import java.util.List;

/** A number and its value. */
record ValuePoint(double x, double value) {
    ValuePoint {
        ValueChecks.finite("x", x);
        ValueChecks.unit("value", value);
    }

    static ImmutableList<ValuePoint> listOf(List<double[]> pairs) {
        return pairs.stream()
                .map(pair -> {
                    ValueChecks.check(pair.length == 2, "length of a point", pair.length, "pairs [x, value]");
                    return new ValuePoint(pair[0], pair[1]);
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** Refuses points whose x do not rise. */
    static void requireRising(List<ValuePoint> points) {
        for (int k = 1; k < points.size(); k++) {
            ValueChecks.check(
                    points.get(k - 1).x < points.get(k).x,
                    "x that follows " + points.get(k - 1).x,
                    points.get(k).x,
                    "every x once and in order");
        }
    }

    /** Index of the last point whose x is at most {@code x}, −1 if there is none; O(log n). */
    static int floor(List<ValuePoint> points, double x) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).x <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    static ImmutableList<ImmutableList<Double>> document(List<ValuePoint> points) {
        return points.stream()
                .map(point -> ImmutableList.of(point.x, point.value))
                .collect(ImmutableList.toImmutableList());
    }

    /** The trend of values in order of x. */
    static Trend trend(double[] values) {
        boolean rises = false;
        boolean falls = false;
        for (int k = 1; k < values.length; k++) {
            rises |= values[k] > values[k - 1];
            falls |= values[k] < values[k - 1];
        }
        if (rises && falls) {
            return Trend.MIXED;
        }
        if (rises) {
            return Trend.RISING;
        }
        return falls ? Trend.FALLING : Trend.FLAT;
    }
}

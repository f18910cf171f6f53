package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.preference.ValueFunction.Trend;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How far one value of an alternative can be improved: to the best number observed on the criterion or, where the
 * criterion has a value function, to the nearest number of the highest value. For a table of categories the steps are
 * the better categories, else all numbers between.
 *
 * @param criterion its column
 * @param from the number as it is
 * @param to the best number that is attainable
 * @param width of the range of numbers observed or attainable, above 0
 * @param categories the numbers that may be tried, nearest first; empty where all between may be
 * @param isMonotone whether the value rises all the way
 */
record Improvement(
        int criterion, double from, double to, double width, ImmutableList<Double> categories, boolean isMonotone) {
    private static final int DOUBLINGS = 60;
    private static final double SAME_VALUE = 1e-12;

    /** The improvement of alternative {@code i} on criterion {@code j}; empty where nothing is better. */
    static Optional<Improvement> of(DecisionProblem problem, int i, int j) {
        double[] column = problem.column(j);
        double from = column[i];
        Optional<ValueFunction> function = problem.criteria().get(j).value();
        ImmutableList<Double> categories = ImmutableList.of();
        double to = Columns.best(problem, j);
        boolean monotone = true;
        if (function.isPresent()) {
            ValueFunction value = function.get();
            if ("table".equals(value.document().get("type"))) {
                categories = value.turns().stream()
                        .filter(x -> value.apply(x) > value.apply(from))
                        .sorted(Comparator.comparingDouble(x -> Math.abs(x - from)))
                        .collect(ImmutableList.toImmutableList());
                to = categories.stream()
                        .max(Comparator.comparingDouble(value::apply))
                        .orElse(from);
            } else {
                to = value.trend() == Trend.RISING || value.trend() == Trend.FALLING
                        ? farEnough(value, column, from)
                        : bestTurn(value, column, from);
                monotone = value.trend() != Trend.MIXED || rises(value, from, to);
            }
            if (!(value.apply(to) > value.apply(from))) {
                return Optional.empty();
            }
        }
        if (to == from) {
            return Optional.empty();
        }
        double width =
                Math.max(Math.max(Columns.max(column), to), from) - Math.min(Math.min(Columns.min(column), to), from);
        return Optional.of(new Improvement(j, from, to, width, categories, monotone));
    }

    /** The first number, from the present one on, at which a monotone function is as high as it gets. */
    private static double farEnough(ValueFunction value, double[] column, double from) {
        double sign = value.trend() == Trend.RISING ? 1 : -1;
        double step = Math.max(Columns.max(column) - Columns.min(column), 1e-3 * Math.max(1e-3, Math.abs(from)));
        double far = from;
        for (int k = 0; k < DOUBLINGS && value.apply(far) < 1 - SAME_VALUE; k++) {
            far = from + sign * step;
            step *= 2;
        }
        double highest = value.apply(far) - SAME_VALUE;
        double low = from;
        double high = far;
        for (int k = 0; k < 2 * DOUBLINGS && low != high; k++) {
            double middle = low / 2 + high / 2;
            if (value.apply(middle) >= highest) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double rounded = Math.rint(high);
        return Math.abs(rounded - high) < 1e-9 * Math.max(1, Math.abs(high)) && value.apply(rounded) >= highest
                ? rounded
                : high;
    }

    private static double bestTurn(ValueFunction value, double[] column, double from) {
        return DoubleStream.concat(
                        DoubleStream.of(from, Columns.min(column), Columns.max(column)),
                        value.turns().stream().mapToDouble(Double::doubleValue))
                .boxed()
                .max(Comparator.<Double>comparingDouble(value::apply)
                        .thenComparing(Comparator.<Double>comparingDouble(x -> Math.abs(x - from))
                                .reversed()))
                .orElse(from);
    }

    /** Whether a function that turns somewhere does not turn between the two numbers. */
    private static boolean rises(ValueFunction value, double from, double to) {
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        double[] between = DoubleStream.concat(
                        DoubleStream.of(low, high),
                        value.turns().stream().mapToDouble(Double::doubleValue).filter(x -> x > low && x < high))
                .sorted()
                .toArray();
        boolean rising = true;
        for (int k = 1; k < between.length && rising; k++) {
            double change = value.apply(between[k]) - value.apply(between[k - 1]);
            rising = to > from ? change >= 0 : change <= 0;
        }
        return rising;
    }

    /** The number at a share of the way, 0 to 1. */
    double at(double share) {
        return share == 1 ? to : from + share * (to - from);
    }
}

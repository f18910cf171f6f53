package dev.gradus.scoring.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * What a number on one criterion is worth, from 0 (worthless) to 1 (as good as counts), on a scale fixed beforehand:
 * unlike a normalisation it does not look at the other alternatives, so nobody's score changes when the list does.
 *
 * <p>Immutable. In documents: {@code {"type": "piecewise-linear", "points": [[0, 0], [10, 0.6], [30, 1]]}}; the types
 * and their fields are those of the factory methods below. All functions are constant beyond their outermost points.
 * Sources: piecewise linear as in Jacquet-Lagrèze and Siskos (1982), European Journal of Operational Research 10, 151–164;
 * exponential as in Kirkwood, Strategic Decision Making, Duxbury (1997).
 */
public sealed interface ValueFunction
        permits LinearValue,
                PiecewiseLinearValue,
                ExponentialValue,
                LogisticValue,
                StepValue,
                GaussianValue,
                PlateauValue,
                TableValue {

    /** Where a function goes as its argument grows. */
    enum Trend {
        /** It rises somewhere and falls nowhere. */
        RISING,
        /** It falls somewhere and rises nowhere. */
        FALLING,
        /** It is the same everywhere. */
        FLAT,
        /** It rises somewhere and falls elsewhere. */
        MIXED
    }

    /**
     * The value of a finite number, from 0 to 1.
     *
     * @throws dev.gradus.scoring.problem.ProblemException for a number that a {@link #table} does not hold
     */
    double apply(double x);

    /** Where the function goes. */
    Trend trend();

    /**
     * Where the function may turn, and where it first takes the highest and lowest values it ever has: within an interval
     * its highest and lowest values are at the ends or at one of these. A value that is only approached (logistic, the feet
     * of a gaussian) is not among them. For a {@link #table} its numbers.
     */
    ImmutableList<Double> turns();

    /** Whether only some numbers have a value, those of {@link #turns}. */
    default boolean isDiscrete() {
        return false;
    }

    /** The function as a document holds it; {@link #read} reads it back. */
    ImmutableMap<String, Object> document();

    /** Linear between fixed bounds, {@code {"type": "linear", "worst": w, "best": b}}; costs have {@code best < worst}. */
    static ValueFunction linear(double worst, double best) {
        return new LinearValue(worst, best);
    }

    /**
     * Linear between points {@code [x, value]}, {@code {"type": "piecewise-linear", "points": [[x, v], …]}}.
     *
     * @param points at least two, in rising or falling order of x, no x twice, values from 0 to 1
     */
    static ValueFunction piecewiseLinear(List<double[]> points) {
        return new PiecewiseLinearValue(ValuePoint.listOf(points));
    }

    /**
     * Exponential between fixed bounds, {@code {"type": "exponential", "worst": w, "best": b, "rho": r}}:
     * (1 − exp(−|x − w|/ρ)) / (1 − exp(−|b − w|/ρ)).
     *
     * @param rho in the unit of x: positive for gains that count less the more there is, negative for the opposite; not
     *     0, and at least a 500th of the distance between the bounds
     */
    static ValueFunction exponential(double worst, double best, double rho) {
        return new ExponentialValue(worst, best, rho);
    }

    /**
     * S-shaped, {@code {"type": "logistic", "midpoint": m, "steepness": k}}: 1 / (1 + exp(−k (x − m))).
     *
     * @param midpoint where the value is ½
     * @param steepness four times the slope there, per unit of x; negative for costs; not 0
     */
    static ValueFunction logistic(double midpoint, double steepness) {
        return new LogisticValue(midpoint, steepness);
    }

    /**
     * Constant between steps, {@code {"type": "step", "steps": [[x, v], …], "below": v0}}: each value holds from its x
     * (included) up to the next.
     *
     * @param steps at least one {@code [x, value]} in rising order of x
     * @param below the value before the first step
     */
    static ValueFunction step(List<double[]> steps, double below) {
        return new StepValue(ValuePoint.listOf(steps), below);
    }

    /** Bell-shaped, {@code {"type": "gaussian", "center": c, "spread": s}}: exp(−(x − c)² / 2s²); spread above 0. */
    static ValueFunction gaussian(double center, double spread) {
        return new GaussianValue(center, spread);
    }

    /**
     * Best between two numbers, {@code {"type": "plateau", "low": a, "from": b, "to": c, "high": d}}: 0 up to a, linear
     * to 1 at b, 1 up to c, linear to 0 at d; {@code {"type": "target", "low": a, "target": t, "high": d}} is a plateau of
     * one point.
     */
    static ValueFunction plateau(double low, double from, double to, double high) {
        return new PlateauValue(low, from, to, high);
    }

    /** The values of numbered categories, {@code {"type": "table", "values": [[1, 0.2], [2, 1]]}}. */
    static ValueFunction table(Map<Double, Double> values) {
        return new TableValue(values);
    }

    /**
     * Reads a function from what a document holds.
     *
     * @param raw a map with a {@code type}
     * @param at the place, for messages
     * @throws dev.gradus.scoring.problem.ProblemException if it is no value function, with the place and what would be
     *     right
     */
    static ValueFunction read(Object raw, String at) {
        return ValueFunctionReader.read(raw, at);
    }
}

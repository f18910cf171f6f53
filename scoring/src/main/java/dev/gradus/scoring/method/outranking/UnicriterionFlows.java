package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.preference.PreferenceFunction;
import java.util.Arrays;

/**
 * The sums over all others of how much each value is preferred to them, on one criterion: the positive part of the
 * flow of PROMETHEE, before weights and divisor.
 *
 * <p>Distinct values are sorted once. The piecewise linear functions need two counts and one sum of a window that moves
 * with the value (T. Calders, D. Van Assche, "PROMETHEE is not quadratic: an O(qn log(n)) algorithm", Omega 76 (2018));
 * the gaussian is streamed over pairs up to the difference where it is 1 in double precision. Equal values get the same
 * bits, and the order of input does not matter.
 */
final class UnicriterionFlows {
    /** From this many times s on, 1 − exp(−d²/2s²) rounds to 1. */
    private static final double GAUSSIAN_REACH = 8.7;

    private final double[] values;
    private final double[] counts;
    private final int[] places;
    private final PreferenceFunction function;

    private UnicriterionFlows(double[] values, double[] counts, int[] places, PreferenceFunction function) {
        this.values = values;
        this.counts = counts;
        this.places = places;
        this.function = function;
    }

    /** Sorts a column of gains. */
    static UnicriterionFlows of(double[] column, PreferenceFunction function) {
        double scale = scale(column, function);
        double[] scaled = new double[column.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = column[i] * scale;
        }
        double[] distinct = sortedDistinct(scaled);
        int[] places = new int[scaled.length];
        double[] counts = new double[distinct.length];
        for (int i = 0; i < scaled.length; i++) {
            places[i] = Arrays.binarySearch(distinct, scaled[i]);
            counts[places[i]]++;
        }
        PreferenceFunction same = new PreferenceFunction(
                function.type(), function.q() * scale, function.p() * scale, function.s() * scale);
        return new UnicriterionFlows(distinct, counts, places, same);
    }

    /** Without boxing, as the distinct values of a stream would be. */
    private static double[] sortedDistinct(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (double value : sorted) {
            if (count == 0 || sorted[count - 1] != value) {
                sorted[count++] = value;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** For each value the sum of P(value − other) over all others. */
    double[] positive() {
        double[] sums = sums();
        double[] flows = new double[places.length];
        for (int i = 0; i < flows.length; i++) {
            flows[i] = sums[places[i]];
        }
        return flows;
    }

    /** For each value the sum of P(other − value) over all others: the positive flow on the reversed scale. */
    double[] negative() {
        int last = values.length - 1;
        double[] reversed = new double[values.length];
        double[] reversedCounts = new double[values.length];
        for (int k = 0; k <= last; k++) {
            reversed[k] = 0.0 - values[last - k];
            reversedCounts[k] = counts[last - k];
        }
        int[] reversedPlaces = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            reversedPlaces[i] = last - places[i];
        }
        return new UnicriterionFlows(reversed, reversedCounts, reversedPlaces, function).positive();
    }

    /** A power of two, so exact, that brings the largest magnitude near 1: sums cannot overflow. */
    private static double scale(double[] column, PreferenceFunction function) {
        double largest = Math.max(function.s(), Math.max(function.p(), function.q()));
        for (double value : column) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest == 0 ? 1 : Math.scalb(1.0, -Math.min(1000, Math.max(-1000, Math.getExponent(largest))));
    }

    private double[] sums() {
        return switch (function.type()) {
            case USUAL -> beyond(0);
            case U_SHAPE -> beyond(function.q());
            case LEVEL -> {
                double[] half = beyond(function.q());
                double[] full = beyond(function.p());
                for (int k = 0; k < half.length; k++) {
                    half[k] = (half[k] + full[k]) / 2;
                }
                yield half;
            }
            case V_SHAPE -> linear(0, function.p());
            case V_SHAPE_WITH_INDIFFERENCE -> linear(function.q(), function.p());
            case GAUSSIAN -> gaussian();
        };
    }

    /** How many values each value exceeds by more than the threshold. */
    private double[] beyond(double threshold) {
        double[] sums = new double[values.length];
        double count = 0;
        int next = 0;
        for (int k = 0; k < values.length; k++) {
            while (next < k && values[k] - values[next] > threshold) {
                count += counts[next++];
            }
            sums[k] = count;
        }
        return sums;
    }

    /** Sums of the function that rises from 0 at q to 1 at p. */
    private double[] linear(double q, double p) {
        double[] sums = new double[values.length];
        double full = 0; // how many lie at least p below
        double window = 0; // how many lie between q and p below
        ExactSum windowSum = new ExactSum();
        int leaving = 0;
        int entering = 0;
        for (int k = 0; k < values.length; k++) {
            while (entering < k && values[k] - values[entering] > q) {
                window += counts[entering];
                windowSum.addProduct(counts[entering], values[entering]);
                entering++;
            }
            while (leaving < entering && values[k] - values[leaving] >= p) {
                full += counts[leaving];
                window -= counts[leaving];
                windowSum.addProduct(-counts[leaving], values[leaving]);
                leaving++;
            }
            double inWindow = window == 0 ? 0 : excess(window, values[k], windowSum, q) / (p - q);
            sums[k] = full + inWindow;
        }
        return sums;
    }

    /** Sum over the window of (value − other − q). */
    private static double excess(double window, double value, ExactSum windowSum, double q) {
        ExactSum sum = new ExactSum();
        sum.addProduct(window, value);
        sum.addProduct(-window, q);
        sum.subtract(windowSum);
        return Math.max(0, sum.value());
    }

    private double[] gaussian() {
        double[] sums = new double[values.length];
        double full = 0;
        int near = 0;
        for (int k = 0; k < values.length; k++) {
            while (near < k && (values[k] - values[near]) / function.s() > GAUSSIAN_REACH) {
                full += counts[near++];
            }
            double sum = 0;
            for (int other = near; other < k; other++) {
                sum += counts[other] * function.apply(values[k] - values[other]);
            }
            sums[k] = full + sum;
        }
        return sums;
    }
}

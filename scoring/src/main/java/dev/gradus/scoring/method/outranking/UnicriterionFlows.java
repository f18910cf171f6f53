package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.ArgSort;
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
        int[] order = ArgSort.ascending(scaled);
        int[] places = new int[scaled.length];
        double[] distinct = new double[scaled.length];
        double[] counts = new double[scaled.length];
        int last = -1;
        for (int i : order) {
            if (last < 0 || distinct[last] != scaled[i]) {
                last++;
                distinct[last] = scaled[i];
            }
            places[i] = last;
            counts[last]++;
        }
        PreferenceFunction same = new PreferenceFunction(
                function.type(), function.q() * scale, function.p() * scale, function.s() * scale);
        return new UnicriterionFlows(upTo(last + 1, distinct), upTo(last + 1, counts), places, same);
    }

    private static double[] upTo(int length, double[] numbers) {
        return length == numbers.length ? numbers : Arrays.copyOf(numbers, length);
    }

    /** For each value the sum of P(value − other) over all others. */
    double[] positive() {
        return atPlaces(sums());
    }

    /** For each value the sum of P(other − value) over all others: the positive flow on the reversed scale. */
    double[] negative() {
        return atPlaces(reversedSums());
    }

    /** Both flows, each times a weight and divided, ready to be added up row by row. */
    Weighted weighted(double weight, double divisor) {
        double[] up = sums();
        double[] down = reversedSums();
        for (int k = 0; k < up.length; k++) {
            up[k] = weight * (up[k] / divisor);
            down[k] = weight * (down[k] / divisor);
        }
        return new Weighted(up, down, places);
    }

    /**
     * Flows by distinct value.
     *
     * @param up the positive flows, by place
     * @param down the negative flows, by place
     * @param places of the values
     */
    record Weighted(double[] up, double[] down, int[] places) {
        /** Adds those of the rows from the first (inclusive) to the last (exclusive). */
        void addTo(double[] plus, double[] minus, int from, int to) {
            for (int i = from; i < to; i++) {
                plus[i] += up[places[i]];
                minus[i] += down[places[i]];
            }
        }
    }

    private double[] atPlaces(double[] sums) {
        double[] flows = new double[places.length];
        for (int i = 0; i < flows.length; i++) {
            flows[i] = sums[places[i]];
        }
        return flows;
    }

    private double[] reversedSums() {
        int last = values.length - 1;
        double[] reversed = new double[values.length];
        double[] reversedCounts = new double[values.length];
        for (int k = 0; k <= last; k++) {
            reversed[k] = 0.0 - values[last - k];
            reversedCounts[k] = counts[last - k];
        }
        double[] sums = new UnicriterionFlows(reversed, reversedCounts, places, function).sums();
        for (int k = 0; k < sums.length / 2; k++) {
            double swap = sums[k];
            sums[k] = sums[last - k];
            sums[last - k] = swap;
        }
        return sums;
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

    /**
     * Sums of the function that rises from 0 at q to 1 at p. What the values exceed those in the window by is carried from
     * one value to the next: every term is of the size of the thresholds, never of the values, so that no digit of a small
     * difference of large values is lost.
     */
    private double[] linear(double q, double p) {
        double[] sums = new double[values.length];
        double full = 0; // how many lie at least p below
        double window = 0; // how many lie between q and p below
        CompensatedSum excess = new CompensatedSum(); // over the window, of (value − other − q)
        int leaving = 0;
        int entering = 0;
        for (int k = 0; k < values.length; k++) {
            double value = values[k];
            if (window > 0) {
                excess.add(window * (value - values[k - 1]));
            }
            while (entering < k && value - values[entering] > q) {
                excess.add(counts[entering] * (value - values[entering] - q));
                window += counts[entering];
                entering++;
            }
            while (leaving < entering && value - values[leaving] >= p) {
                excess.add(-counts[leaving] * (value - values[leaving] - q));
                full += counts[leaving];
                window -= counts[leaving];
                leaving++;
            }
            if (window == 0) {
                excess.clear();
            }
            sums[k] = full + (window == 0 ? 0 : Math.max(0, excess.value()) / (p - q));
        }
        return sums;
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

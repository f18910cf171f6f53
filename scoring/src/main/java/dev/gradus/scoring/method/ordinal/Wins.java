package dev.gradus.scoring.method.ordinal;

import dev.gradus.scoring.internal.Tolerance;
import java.util.Arrays;

/** Comparisons of gains by sign alone. */
final class Wins {
    private Wins() {}

    /** For each value how many others it exceeds, less how many exceed it. O(n log n). */
    static int[] less(double[] gains) {
        double[] sorted = gains.clone();
        Arrays.sort(sorted);
        int[] less = new int[gains.length];
        for (int i = 0; i < less.length; i++) {
            less[i] = first(sorted, gains[i], false) - (sorted.length - first(sorted, gains[i], true));
        }
        return less;
    }

    /** The first place with a value of at least (or, if strict, above) the given one. */
    private static int first(double[] sorted, double value, boolean strict) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (strict && sorted[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** For each pair the weight of the criteria won less that of those lost: {@code [row][column]}. */
    static double[][] table(double[][] gains, double[] weights) {
        int n = gains[0].length;
        double[][] table = new double[n][n];
        double total = Arrays.stream(weights).sum();
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < a; b++) {
                double sum = 0;
                for (int j = 0; j < gains.length; j++) {
                    sum += weights[j] * Integer.signum(Double.compare(gains[j][a], gains[j][b]));
                }
                table[a][b] = sum;
                table[b][a] = 0.0 - sum;
            }
        }
        for (double[] row : table) {
            Tolerance.withoutNoise(row, total); // weights that balance each other must
        }
        return table;
    }
}

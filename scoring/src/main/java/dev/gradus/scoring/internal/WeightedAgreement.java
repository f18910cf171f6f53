package dev.gradus.scoring.internal;

import java.util.Arrays;

/**
 * For all ordered pairs the weight of the columns on which one stands above the other. The columns that agree are the bits
 * of a number, found by comparing whole numbers eight at a time, and each group of twelve bits looks up its sum of
 * weights. O(n² m) time with a small factor; the table holds n² numbers.
 */
public final class WeightedAgreement {
    private static final int GROUP = 12;

    private final int[][] places;
    private final double[][] sums;
    private final int n;

    private WeightedAgreement(int[][] places, double[][] sums, int n) {
        this.places = places;
        this.sums = sums;
        this.n = n;
    }

    /** Of columns in which more is better. */
    public static WeightedAgreement of(double[][] columns, double[] weights, int n) {
        int[][] places = new int[columns.length][];
        Arrays.setAll(places, j -> places(columns[j]));
        double[][] sums = new double[(weights.length + GROUP - 1) / GROUP][];
        Arrays.setAll(sums, group -> sums(weights, group * GROUP, Math.min(weights.length, (group + 1) * GROUP)));
        return new WeightedAgreement(places, sums, n);
    }

    /** The weight of the columns in which the row is at least as good as the column of the table. */
    public double[][] atLeastAsGood() {
        return table(1);
    }

    /** The weight of the columns in which the row is better than the column of the table. */
    public double[][] better() {
        return table(0);
    }

    private double[][] table(int equal) {
        double[][] table = new double[n][n];
        RowBlocks.forEachIndex(n, (long) n * n * places.length, a -> add(a, equal, table[a], new int[n]));
        return table;
    }

    /**
     * One row of {@link #atLeastAsGood}, for those who need no table.
     *
     * @param row filled in
     * @param scratch as long as the row
     */
    public void atLeastAsGood(int a, double[] row, int[] scratch) {
        Arrays.fill(row, 0);
        add(a, 1, row, scratch);
    }

    private void add(int a, int equal, double[] row, int[] agreeing) {
        for (int group = 0; group < sums.length; group++) {
            Arrays.fill(agreeing, 0);
            int end = Math.min(places.length, (group + 1) * GROUP);
            for (int j = group * GROUP; j < end; j++) {
                mark(agreeing, places[j], places[j][a] + equal, j - group * GROUP);
            }
            double[] sum = sums[group];
            for (int b = 0; b < n; b++) {
                row[b] += sum[agreeing[b]];
            }
        }
    }

    /** Sets a bit wherever the place is below the limit. */
    private static void mark(int[] agreeing, int[] places, int limit, int bit) {
        for (int b = 0; b < places.length; b++) {
            agreeing[b] |= ((places[b] - limit) >>> 31) << bit;
        }
    }

    /** Equal numbers have the same place. */
    private static int[] places(double[] column) {
        int[] order = ArgSort.ascending(column);
        int[] places = new int[column.length];
        for (int k = 1; k < order.length; k++) {
            places[order[k]] = places[order[k - 1]] + (column[order[k]] == column[order[k - 1]] ? 0 : 1);
        }
        return places;
    }

    /** The sum of the weights from one column to another whose bit is set, for every number. */
    private static double[] sums(double[] weights, int from, int to) {
        double[] sums = new double[1 << (to - from)];
        for (int set = 1; set < sums.length; set++) {
            int last = 31 - Integer.numberOfLeadingZeros(set);
            sums[set] = sums[set ^ (1 << last)] + weights[from + last];
        }
        return sums;
    }
}

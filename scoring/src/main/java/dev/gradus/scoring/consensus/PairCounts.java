package dev.gradus.scoring.consensus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How many pairs two rankings order alike, differently, or not at all.
 *
 * @param discordant ordered one way by x and the other way by y
 * @param tiedInX tied by x only
 * @param tiedInY tied by y only
 * @param tiedInBoth tied by both
 * @param all n (n − 1) / 2
 */
record PairCounts(long discordant, long tiedInX, long tiedInY, long tiedInBoth, long all) {

    /** By sorting and counting exchanges (Knight, Journal of the American Statistical Association 61, 1966). O(n log n). */
    static PairCounts of(double[] x, double[] y) {
        Integer[] order = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> x[i]).thenComparingDouble(i -> y[i]));
        double[] yInOrder = Arrays.stream(order).mapToDouble(i -> y[i]).toArray();
        long xTies = 0;
        long bothTies = 0;
        int sameX = 0;
        int sameBoth = 0;
        for (int k = 1; k < order.length; k++) {
            sameX = x[order[k]] == x[order[k - 1]] ? sameX + 1 : 0;
            sameBoth = sameX > 0 && y[order[k]] == y[order[k - 1]] ? sameBoth + 1 : 0;
            xTies += sameX;
            bothTies += sameBoth;
        }
        long discordant = sortCountingExchanges(yInOrder, new double[yInOrder.length], 0, yInOrder.length);
        long yTies = 0;
        int sameY = 0;
        for (int k = 1; k < yInOrder.length; k++) {
            sameY = yInOrder[k] == yInOrder[k - 1] ? sameY + 1 : 0;
            yTies += sameY;
        }
        long all = (long) x.length * (x.length - 1) / 2;
        return new PairCounts(discordant, xTies - bothTies, yTies - bothTies, bothTies, all);
    }

    /** Pairs that both order in the same way. */
    long concordant() {
        return all - discordant - tiedInX - tiedInY - tiedInBoth;
    }

    private static long sortCountingExchanges(double[] values, double[] scratch, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long exchanges = sortCountingExchanges(values, scratch, from, middle)
                + sortCountingExchanges(values, scratch, middle, to);
        System.arraycopy(values, from, scratch, from, to - from);
        int left = from;
        int right = middle;
        for (int k = from; k < to; k++) {
            if (right == to || (left < middle && scratch[left] <= scratch[right])) {
                values[k] = scratch[left];
                left++;
            } else {
                values[k] = scratch[right];
                right++;
                exchanges += middle - left;
            }
        }
        return exchanges;
    }
}

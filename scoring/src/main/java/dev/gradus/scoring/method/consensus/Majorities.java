package dev.gradus.scoring.method.consensus;

import com.google.common.primitives.ImmutableIntArray;
import dev.gradus.scoring.internal.ArgSort;
import java.util.Arrays;
import java.util.List;

/** The majorities of a profile, those of equal strength together. O(n² log n) time, O(n²) memory. */
final class Majorities {
    /** More weight prefers the winner to the loser than the loser to the winner. */
    record Majority(int winner, int loser) {}

    private final double[][] preferring;
    private final Strength strength;
    /** Winner times n plus loser, from the strongest down. */
    private final int[] strongestFirst;
    /** Where each group of equally strong ones starts, and where the last one ends. */
    private final ImmutableIntArray starts;

    private Majorities(double[][] preferring, Strength strength, int[] strongestFirst, ImmutableIntArray starts) {
        this.preferring = preferring;
        this.strength = strength;
        this.strongestFirst = strongestFirst;
        this.starts = starts;
    }

    /**
     * Finds them.
     *
     * @param preferring the weight of those who prefer the row to the column
     * @param noise weights closer than this are equal
     */
    static Majorities of(double[][] preferring, Strength strength, double noise) {
        int n = preferring.length;
        ImmutableIntArray.Builder found = ImmutableIntArray.builder();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (preferring[i][j] > preferring[j][i]) {
                    found.add(i * n + j);
                }
            }
        }
        int[] pairs = found.build().toArray();
        double[] first = new double[pairs.length];
        double[] margins = new double[pairs.length];
        for (int k = 0; k < pairs.length; k++) {
            double inFavour = preferring[pairs[k] / n][pairs[k] % n];
            double against = preferring[pairs[k] % n][pairs[k] / n];
            first[k] = strength.of(inFavour, against);
            margins[k] = inFavour - against;
        }
        int[] order = ArgSort.descending(first);
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
        for (int start = 0; start < order.length; ) {
            int end = endOfEquals(order, first, start, order.length, noise);
            int[] equals = Arrays.copyOfRange(order, start, end);
            int[] byMargin = ArgSort.descending(
                    Arrays.stream(equals).mapToDouble(k -> margins[k]).toArray());
            for (int k = start; k < end; k++) {
                order[k] = equals[byMargin[k - start]];
            }
            while (start < end) {
                starts.add(start);
                start = endOfEquals(order, margins, start, end, noise);
            }
        }
        starts.add(order.length);
        return new Majorities(
                preferring, strength, Arrays.stream(order).map(k -> pairs[k]).toArray(), starts.build());
    }

    private static int endOfEquals(int[] order, double[] numbers, int start, int limit, double noise) {
        int end = start + 1;
        while (end < limit && numbers[order[start]] - numbers[order[end]] <= noise) {
            end++;
        }
        return end;
    }

    /** How many groups of equally strong ones there are. */
    int groups() {
        return starts.length() - 1;
    }

    /** Those of a group, 0 for the strongest. */
    List<Majority> group(int number) {
        int n = preferring.length;
        return Arrays.stream(strongestFirst, starts.get(number), starts.get(number + 1))
                .mapToObj(pair -> new Majority(pair / n, pair % n))
                .toList();
    }

    /** For each pair the level of the majority of the row over the column: higher for stronger ones, 0 for none. */
    int[][] levels() {
        int n = preferring.length;
        int[][] levels = new int[n][n];
        for (int group = 0; group < groups(); group++) {
            for (int k = starts.get(group); k < starts.get(group + 1); k++) {
                levels[strongestFirst[k] / n][strongestFirst[k] % n] = groups() - group;
            }
        }
        return levels;
    }

    /** How strong majorities of a level are; 0 for level 0. */
    double strength(int level) {
        if (level == 0) {
            return 0;
        }
        int n = preferring.length;
        int pair = strongestFirst[starts.get(groups() - level)];
        return strength.of(preferring[pair / n][pair % n], preferring[pair % n][pair / n]);
    }
}

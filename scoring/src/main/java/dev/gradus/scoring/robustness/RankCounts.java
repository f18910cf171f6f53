package dev.gradus.scoring.robustness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * How often each alternative had each rank, and stood before each other one. Whole numbers, so it does not matter who
 * counts what: there is one table for each thread that counts at a time, and none for each block.
 */
final class RankCounts {
    private final int n;
    private final boolean pairs;
    private final List<Table> all = new ArrayList<>();
    private final Deque<Table> free = new ArrayDeque<>();

    RankCounts(int alternatives, boolean pairs) {
        this.n = alternatives;
        this.pairs = pairs;
    }

    /** A table for one thread, until it is given back. */
    synchronized Table take() {
        Table table = free.poll();
        if (table == null) {
            table = new Table(n, pairs);
            all.add(table);
        }
        return table;
    }

    synchronized void giveBack(Table table) {
        free.push(table);
    }

    /** {@code [alternative][rank − 1]}; while nobody counts. */
    synchronized long[][] ranks() {
        long[][] sum = new long[n][n];
        all.forEach(table -> addTo(sum, table.ranks));
        return sum;
    }

    /** {@code [before][behind]}; zeros where pairs are not counted. */
    synchronized long[][] wins() {
        long[][] sum = new long[n][n];
        all.forEach(table -> addTo(sum, table.wins));
        return sum;
    }

    private static void addTo(long[][] sum, int[][] counts) {
        for (int i = 0; i < counts.length; i++) {
            for (int k = 0; k < counts.length; k++) {
                sum[i][k] += counts[i][k];
            }
        }
    }

    /** The counts of one thread; up to 2³¹ − 1 samples. */
    static final class Table {
        private final int[][] ranks;
        private final int[][] wins;

        private Table(int n, boolean pairs) {
            this.ranks = new int[n][n];
            this.wins = pairs ? new int[n][n] : new int[0][0];
        }

        void count(int[] rank) {
            for (int i = 0; i < rank.length; i++) {
                ranks[i][rank[i] - 1]++;
            }
            for (int i = 0; i < wins.length; i++) {
                addWins(wins[i], rank, rank[i]);
            }
        }

        private static void addWins(int[] wins, int[] rank, int own) {
            for (int k = 0; k < rank.length; k++) {
                wins[k] += (own - rank[k]) >>> 31; // 1 where own is the smaller one
            }
        }
    }
}

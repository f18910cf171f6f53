package dev.gradus.scoring.method.value;

import java.util.Arrays;

/** How the rankings that make up a method become one; higher is better. */
enum RankAggregation {
    /** The number of alternatives that more rankings put behind than before. */
    RANK_DOMINANCE {
        @Override
        double[] scores(int[][] ranks) {
            double[] wins = new double[ranks.length];
            for (int a = 0; a < ranks.length; a++) {
                for (int b = 0; b < ranks.length; b++) {
                    int balance = 0;
                    for (int k = 0; k < ranks[a].length; k++) {
                        balance += Integer.signum(ranks[b][k] - ranks[a][k]);
                    }
                    wins[a] += balance > 0 ? 1 : 0;
                }
            }
            return wins;
        }
    },

    /** The number of alternatives behind, added over the rankings. */
    DOMINANCE_DIRECTED_GRAPH {
        @Override
        double[] scores(int[][] ranks) {
            int n = ranks.length;
            double[] behind = new double[n];
            for (int k = 0; k < ranks[0].length; k++) {
                int[] holders = new int[n + 1];
                for (int[] of : ranks) {
                    holders[of[k]]++;
                }
                for (int i = 0; i < n; i++) {
                    // competition ranks: those before are rank − 1, those level are the other holders
                    behind[i] += n - (ranks[i][k] - 1) - holders[ranks[i][k]];
                }
            }
            return behind;
        }
    },

    /** The sum of reciprocal ranks. */
    RANK_POSITION {
        @Override
        double[] scores(int[][] ranks) {
            double[] scores = new double[ranks.length];
            for (int i = 0; i < scores.length; i++) {
                scores[i] =
                        Arrays.stream(ranks[i]).mapToDouble(rank -> 1.0 / rank).sum();
            }
            return scores;
        }
    };

    /** Scores from {@code ranks[alternative][ranking]}, competition ranks from 1. */
    abstract double[] scores(int[][] ranks);
}

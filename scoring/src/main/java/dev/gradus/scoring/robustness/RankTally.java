package dev.gradus.scoring.robustness;

/** How often each alternative had each rank, stood before each other one, and with which weights it was first. */
final class RankTally implements Blocks.Tally<RankTally> {
    private final long[][] ranks;
    private final long[][] wins;
    private final double[][] winningWeights;
    private long samples;

    RankTally(int alternatives, int criteria) {
        ranks = new long[alternatives][alternatives];
        wins = new long[alternatives][alternatives];
        winningWeights = new double[alternatives][criteria];
    }

    void count(int[] rank, double[] weights) {
        samples++;
        for (int i = 0; i < rank.length; i++) {
            ranks[i][rank[i] - 1]++;
            if (rank[i] == 1) {
                for (int j = 0; j < weights.length; j++) {
                    winningWeights[i][j] += weights[j];
                }
            }
            for (int k = 0; k < rank.length; k++) {
                wins[i][k] += rank[i] < rank[k] ? 1 : 0;
            }
        }
    }

    @Override
    public void add(RankTally other) {
        samples += other.samples;
        for (int i = 0; i < ranks.length; i++) {
            for (int k = 0; k < ranks.length; k++) {
                ranks[i][k] += other.ranks[i][k];
                wins[i][k] += other.wins[i][k];
            }
            for (int j = 0; j < winningWeights[i].length; j++) {
                winningWeights[i][j] += other.winningWeights[i][j];
            }
        }
    }

    /** Whether the 95 % interval of every share is at most ± this wide. */
    boolean isWithin(double precision) {
        for (int i = 0; i < ranks.length; i++) {
            for (int k = 0; k < ranks.length; k++) {
                if (ShareInterval.halfWidth(ranks[i][k], samples) > precision
                        || ShareInterval.halfWidth(wins[i][k], samples) > precision) {
                    return false;
                }
            }
        }
        return true;
    }

    double[][] acceptability() {
        return shares(ranks);
    }

    double[][] pairwiseWinning() {
        return shares(wins);
    }

    private double[][] shares(long[][] counts) {
        double[][] shares = new double[counts.length][counts.length];
        for (int i = 0; i < counts.length; i++) {
            for (int k = 0; k < counts.length; k++) {
                shares[i][k] = (double) counts[i][k] / samples;
            }
        }
        return shares;
    }

    /** The mean of the weights with which an alternative was first; an empty array if it never was. */
    double[][] centralWeights() {
        double[][] central = new double[ranks.length][0];
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i][0] > 0) {
                central[i] = winningWeights[i].clone();
                for (int j = 0; j < central[i].length; j++) {
                    central[i][j] /= ranks[i][0];
                }
            }
        }
        return central;
    }
}

package dev.gradus.scoring.robustness;

import java.util.function.Consumer;

/** How often each alternative had each rank, stood before each other one, and with which weights it was first. */
final class RankTally implements Blocks.Tally<RankTally> {
    private final RankCounts counts;
    private final double[][] winningWeights;
    private long samples;

    private RankTally(RankCounts counts, int alternatives, int criteria) {
        this.counts = counts;
        this.winningWeights = new double[alternatives][criteria];
    }

    /** Takes the ranks and the weights of one sample. */
    @FunctionalInterface
    interface Counter {
        void count(int[] rank, double[] weights);
    }

    /**
     * Counts a block of samples.
     *
     * @param counts shared by all blocks of a simulation
     * @param block is given what counts a sample
     */
    static RankTally of(RankCounts counts, int alternatives, int criteria, Consumer<Counter> block) {
        RankTally tally = new RankTally(counts, alternatives, criteria);
        RankCounts.Table table = counts.take();
        block.accept((rank, weights) -> {
            table.count(rank);
            tally.addFirst(rank, weights);
        });
        counts.giveBack(table);
        return tally;
    }

    private void addFirst(int[] rank, double[] weights) {
        samples++;
        for (int i = 0; i < rank.length; i++) {
            if (rank[i] == 1) {
                for (int j = 0; j < weights.length; j++) {
                    winningWeights[i][j] += weights[j];
                }
            }
        }
    }

    @Override
    public void add(RankTally other) {
        samples += other.samples;
        for (int i = 0; i < winningWeights.length; i++) {
            for (int j = 0; j < winningWeights[i].length; j++) {
                winningWeights[i][j] += other.winningWeights[i][j];
            }
        }
    }

    /** Whether the 95 % interval of every share is at most ± this wide. */
    boolean isWithin(double precision) {
        return isWithin(counts.ranks(), precision) && isWithin(counts.wins(), precision);
    }

    private boolean isWithin(long[][] table, double precision) {
        for (long[] row : table) {
            for (long count : row) {
                if (ShareInterval.halfWidth(count, samples) > precision) {
                    return false;
                }
            }
        }
        return true;
    }

    double[][] acceptability() {
        return shares(counts.ranks());
    }

    double[][] pairwiseWinning() {
        return shares(counts.wins());
    }

    private double[][] shares(long[][] table) {
        double[][] shares = new double[table.length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int k = 0; k < table.length; k++) {
                shares[i][k] = (double) table[i][k] / samples;
            }
        }
        return shares;
    }

    /** The mean of the weights with which an alternative was first; an empty array if it never was. */
    double[][] centralWeights() {
        long[][] ranks = counts.ranks();
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

package dev.gradus.scoring.internal;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Shapley values of a game whose worth is a vector, so that one evaluation serves many questions: exact over all
 * coalitions for few players, else the mean over sampled orders of joining, with its standard error.
 *
 * <p>Shapley, A value for n-person games, Contributions to the Theory of Games II (1953) 307–317; sampling as in Castro,
 * Gómez and Tejada, Computers &amp; Operations Research 36 (2009) 1726–1730.
 */
public final class Shapley {
    /** Most players whose values are found exactly, by {@code 2^players} evaluations. */
    public static final int MOST_EXACT = 12;

    /** Orders that are evaluated before their results are added up; bounds the memory, changes no result. */
    private static final int BATCH = 64;

    private Shapley() {}

    /** A game. It is evaluated by several threads at once. */
    @FunctionalInterface
    public interface Game {
        /** What a coalition is worth: finite numbers, as many for every coalition. */
        double[] worth(boolean[] members);
    }

    /**
     * The values.
     *
     * @param empty what the coalition without members is worth; with the amounts it adds up to what all are worth
     * @param all what the coalition of all is worth
     * @param amounts {@code [player][k]}
     * @param standardErrors of the amounts; 0 where they are exact
     * @param orders how many orders of joining were sampled; 0 if exact
     */
    public record Values(double[] empty, double[] all, double[][] amounts, double[][] standardErrors, int orders) {
        /** Whether all coalitions were looked at. */
        public boolean isExact() {
            return orders == 0;
        }
    }

    /**
     * Exact values up to {@value #MOST_EXACT} players, sampled ones beyond. The result depends on nothing but the
     * arguments, whatever the number of threads.
     *
     * @param players at least 1
     * @param orders orders to sample, at least 2
     */
    public static Values of(Game game, int players, int orders, long seed) {
        return players <= MOST_EXACT ? exact(game, players) : sampled(game, players, orders, seed);
    }

    /** Values over all coalitions; {@code 2^players} evaluations. */
    public static Values exact(Game game, int players) {
        double[][] worth = new double[1 << players][];
        RowBlocks.forEachIndex(
                worth.length,
                RowBlocks.MANY_CELLS,
                coalition -> worth[coalition] = game.worth(members(coalition, players)));
        double[] all = worth[worth.length - 1];
        double[] shares = shares(players);
        double[][] amounts = new double[players][all.length];
        for (int coalition = 0; coalition < worth.length; coalition++) {
            double share = shares[Math.min(Integer.bitCount(coalition), players - 1)];
            for (int j = 0; j < players; j++) {
                if ((coalition & (1 << j)) == 0) {
                    double[] with = worth[coalition | (1 << j)];
                    for (int k = 0; k < all.length; k++) {
                        amounts[j][k] += share * (with[k] - worth[coalition][k]);
                    }
                }
            }
        }
        return new Values(worth[0], all, amounts, new double[players][all.length], 0);
    }

    private static boolean[] members(int coalition, int players) {
        boolean[] members = new boolean[players];
        for (int j = 0; j < players; j++) {
            members[j] = (coalition & (1 << j)) != 0;
        }
        return members;
    }

    /** |S|! (m − |S| − 1)! / m! for each size of coalition. */
    private static double[] shares(int players) {
        double[] shares = new double[players];
        shares[0] = 1.0 / players;
        for (int size = 1; size < players; size++) {
            shares[size] = shares[size - 1] * size / (players - size);
        }
        return shares;
    }

    /** Means over sampled orders; {@code orders · players} evaluations. */
    public static Values sampled(Game game, int players, int orders, long seed) {
        double[] empty = game.worth(new boolean[players]);
        boolean[] everybody = new boolean[players];
        Arrays.fill(everybody, true);
        double[] all = game.worth(everybody);
        double[][] means = new double[players][empty.length];
        double[][] squares = new double[players][empty.length];
        for (int done = 0; done < orders; done += BATCH) {
            int first = done;
            double[][][] batch = new double[Math.min(BATCH, orders - done)][][];
            RowBlocks.forEachIndex(
                    batch.length,
                    RowBlocks.MANY_CELLS,
                    b -> batch[b] = gains(game, permutation(players, seed, first + b), empty, all));
            for (int b = 0; b < batch.length; b++) {
                add(batch[b], done + b + 1, means, squares);
            }
        }
        for (double[] row : squares) {
            for (int k = 0; k < row.length; k++) {
                row[k] = Math.sqrt(row[k] / (orders - 1.0) / orders);
            }
        }
        return new Values(empty, all, means, squares, orders);
    }

    /** Welford's update of mean and sum of squared deviations, in order of sampling. */
    private static void add(double[][] gains, int count, double[][] means, double[][] squares) {
        for (int j = 0; j < gains.length; j++) {
            for (int k = 0; k < gains[j].length; k++) {
                double delta = gains[j][k] - means[j][k];
                means[j][k] += delta / count;
                squares[j][k] += delta * (gains[j][k] - means[j][k]);
            }
        }
    }

    private static double[][] gains(Game game, int[] order, double[] empty, double[] all) {
        double[][] gains = new double[order.length][];
        boolean[] members = new boolean[order.length];
        double[] before = empty;
        for (int position = 0; position < order.length; position++) {
            members[order[position]] = true;
            double[] after = position == order.length - 1 ? all : game.worth(members.clone());
            double[] gain = new double[after.length];
            for (int k = 0; k < gain.length; k++) {
                gain[k] = after[k] - before[k];
            }
            gains[order[position]] = gain;
            before = after;
        }
        return gains;
    }

    /** The order of this number: a shuffle by a generator whose algorithm the Java specification fixes. */
    private static int[] permutation(int players, long seed, int number) {
        Random random = new Random(mixed(mixed(seed) + number));
        int[] order = IntStream.range(0, players).toArray();
        for (int k = players - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int held = order[k];
            order[k] = order[other];
            order[other] = held;
        }
        return order;
    }

    /** The finaliser of SplitMix64: neighbouring seeds must not give similar orders. */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}

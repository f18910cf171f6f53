package dev.gradus.scoring.weighting.objective;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The vector q with sum 1 and {@code q_j sum_i p_ij = sum_k p_jk q_k}: the solution of the CILOS system, which is the
 * stationary distribution of a Markov chain that goes from criterion j to i at the rate {@code p_ij}.
 */
final class StationaryVector {
    private static final double JITTER = 1e-9;

    private StationaryVector() {}

    /**
     * Solves the system. Where it has many solutions (criteria that lose nothing to each other), a thousand-millionth is
     * added to every loss, which singles out the one that treats such criteria alike. O(m³).
     *
     * @param loss {@code loss[i][j]} of at least 0; the diagonal is not read
     */
    static double[] of(double[][] loss) {
        int m = loss.length;
        double[][] rate = new double[m][m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                rate[j][i] = i == j ? 0 : loss[i][j];
            }
        }
        boolean[][] reaches = closure(rate);
        int[] recurrent = IntStream.range(0, m)
                .filter(j -> IntStream.range(0, m).allMatch(i -> !reaches[j][i] || reaches[i][j]))
                .toArray();
        boolean oneClass = Arrays.stream(recurrent).allMatch(j -> reaches[recurrent[0]][j]);
        if (!oneClass) {
            Arrays.stream(rate).forEach(row -> Arrays.setAll(row, i -> row[i] + JITTER));
        }
        int[] states = oneClass ? recurrent : IntStream.range(0, m).toArray();
        double[][] within = new double[states.length][states.length];
        for (int j = 0; j < states.length; j++) {
            for (int i = 0; i < states.length; i++) {
                within[j][i] = rate[states[j]][states[i]];
            }
        }
        double[] inClass = eliminate(within);
        double[] q = new double[m];
        double sum = Arrays.stream(inClass).sum();
        for (int k = 0; k < states.length; k++) {
            q[states[k]] = inClass[k] / sum;
        }
        return q;
    }

    private static boolean[][] closure(double[][] rate) {
        int m = rate.length;
        boolean[][] reaches = new boolean[m][m];
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < m; i++) {
                reaches[j][i] = i == j || rate[j][i] > 0;
            }
        }
        for (int k = 0; k < m; k++) {
            for (int j = 0; j < m; j++) {
                for (int i = 0; i < m; i++) {
                    reaches[j][i] |= reaches[j][k] && reaches[k][i];
                }
            }
        }
        return reaches;
    }

    /**
     * The elimination of Grassmann, Taksar and Heyman (Operations Research 33, 1985, 1107-1116), which subtracts nothing
     * and so loses no digits; every state reaches every other.
     */
    private static double[] eliminate(double[][] rate) {
        int m = rate.length;
        double[] outflow = new double[m];
        for (int k = m - 1; k > 0; k--) {
            for (int i = 0; i < k; i++) {
                outflow[k] += rate[k][i];
            }
            for (int j = 0; j < k; j++) {
                for (int i = 0; i < k; i++) {
                    rate[j][i] += rate[j][k] * rate[k][i] / outflow[k];
                }
            }
        }
        double[] q = new double[m];
        q[0] = 1;
        for (int k = 1; k < m; k++) {
            double inflow = 0;
            for (int j = 0; j < k; j++) {
                inflow += q[j] * rate[j][k];
            }
            q[k] = inflow / outflow[k];
        }
        return q;
    }
}

package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.stream.IntStream;

/**
 * The concordance and credibility of all ordered pairs under pseudo-criteria: what {@link PseudoCriteria} says of one pair,
 * row by row over whole columns, so that the compiler makes vectors of the comparisons. O(m n²) time; the tables hold n²
 * numbers each.
 */
public final class OutrankingIndices {
    /** Slopes are larger by this factor, so that rounding cannot leave a full degree short of 1; it is cut off there. */
    private static final double UP = 1 + 4e-16;

    private final PseudoCriteria criteria;
    private final double[][] gains;
    private final double[] weights;
    private final int[] vetoes;
    private final int n;

    private OutrankingIndices(PseudoCriteria criteria, double[][] gains, double[] weights, int n) {
        this.criteria = criteria;
        this.gains = gains;
        this.weights = weights;
        this.vetoes =
                IntStream.range(0, weights.length).filter(criteria::hasVeto).toArray();
        this.n = n;
    }

    /** Those of a problem with these pseudo-criteria. */
    public static OutrankingIndices of(DecisionProblem problem, PseudoCriteria criteria) {
        return new OutrankingIndices(criteria, Gains.columns(problem), problem.weights(), problem.alternativeCount());
    }

    /** The weighted mean of the criteria's concordance, {@code [a][b]}; 1 on the diagonal. */
    public double[][] concordance() {
        double[][] table = new double[n][n];
        RowBlocks.forEachIndex(n, (long) n * n * weights.length, a -> {
            for (int j = 0; j < weights.length; j++) {
                addConcordance(table[a], j, a);
            }
            table[a][a] = 1;
        });
        return table;
    }

    /** The credibility, {@code [a][b]}; 1 on the diagonal. */
    public double[][] credibility(double[][] concordance) {
        double[][] table = new double[n][];
        RowBlocks.forEachIndex(n, (long) n * n * (vetoes.length + 1), a -> table[a] = credibility(concordance[a], a));
        return table;
    }

    /** Adds w (1 up to q, 0 from p on, linear between) for the differences of all from a. */
    private void addConcordance(double[] row, int j, int a) {
        double[] gain = gains[j];
        double own = gain[a];
        double weight = weights[j];
        double q = criteria.q(j);
        double p = criteria.p(j);
        double slope = UP / (p - q);
        if (p == q || Double.isInfinite(slope)) {
            for (int b = 0; b < n; b++) {
                row[b] += gain[b] - own <= q ? weight : 0;
            }
            return;
        }
        for (int b = 0; b < n; b++) {
            row[b] += weight * Math.min(1, Math.max(0, (p - (gain[b] - own)) * slope));
        }
    }

    /**
     * The product of (1 − d)/(1 − c) over the criteria whose discordance d exceeds the concordance c. Where it does not, the
     * quotient is at least 1, and cut off there.
     */
    private double[] credibility(double[] concordance, int a) {
        double[] credibility = new double[n];
        double[] room = new double[n];
        for (int b = 0; b < n; b++) {
            credibility[b] = Math.min(1, concordance[b]);
            room[b] = 1 / (1 - credibility[b]);
        }
        for (int j : vetoes) {
            weaken(credibility, room, j, a);
        }
        for (int b = 0; b < n; b++) {
            if (concordance[b] >= 1) { // no discordance exceeds it, and 1 − c is no divisor
                credibility[b] = 1;
            }
        }
        credibility[a] = 1;
        return credibility;
    }

    private void weaken(double[] credibility, double[] room, int j, int a) {
        double[] gain = gains[j];
        double own = gain[a];
        double p = criteria.p(j);
        double slope = UP / (criteria.v(j) - p);
        if (Double.isInfinite(slope)) {
            for (int b = 0; b < n; b++) {
                credibility[b] = gain[b] - own > p ? 0 : credibility[b];
            }
            return;
        }
        for (int b = 0; b < n; b++) {
            double agreed = 1 - Math.min(1, Math.max(0, (gain[b] - own - p) * slope));
            credibility[b] *= Math.min(1, agreed * room[b]);
        }
    }
}

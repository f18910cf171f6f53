package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.internal.Tolerance;
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
    private final double[] ranges;
    private final double[] weights;
    private final int[] vetoes;
    private final int n;

    private OutrankingIndices(PseudoCriteria criteria, double[][] gains, double[] weights, int n) {
        this.criteria = criteria;
        this.gains = gains;
        this.ranges = Columns.ranges(gains);
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
        if (p == q) {
            for (int b = 0; b < n; b++) {
                row[b] += gain[b] - own <= q ? weight : 0;
            }
            return;
        }
        double half = UP / (p - q) / 2;
        if (isSteep(half, j)) {
            for (int b = 0; b < n; b++) {
                row[b] += weight * criteria.concordance(j, own, gain[b]);
            }
            return;
        }
        double halfWeight = weight / 2;
        for (int b = 0; b < n; b++) {
            double disagreed = 1 - twicePositivePart((p - (gain[b] - own)) * half);
            row[b] += weight - halfWeight * twicePositivePart(disagreed);
        }
    }

    /** Whether a difference from the preference threshold may be infinite when it is multiplied by this. */
    private boolean isSteep(double slope, int j) {
        return !Double.isFinite((ranges[j] + criteria.p(j)) * slope * 2);
    }

    /** 2 max(0, x), exactly: two operations, where a vector of maxima that honours NaN and the sign of zero needs six. */
    private static double twicePositivePart(double x) {
        return x + Math.abs(x);
    }

    /**
     * The product of (1 − d)/(1 − c) over the criteria whose discordance d exceeds the concordance c. Where it does not, the
     * quotient is at least 1, and cut off there.
     */
    private double[] credibility(double[] concordance, int a) {
        double[] credibility = new double[n];
        double[] halfRoom = new double[n];
        for (int b = 0; b < n; b++) {
            credibility[b] = Math.min(1, concordance[b]);
            halfRoom[b] = 0.5 / (1 - credibility[b]);
        }
        for (int j : vetoes) {
            weaken(credibility, halfRoom, j, a);
        }
        for (int b = 0; b < n; b++) {
            if (Tolerance.atLeast(concordance[b], 1)) { // no discordance exceeds it, and 1 − c is no divisor
                credibility[b] = 1;
            }
        }
        credibility[a] = 1;
        return credibility;
    }

    private void weaken(double[] credibility, double[] halfRoom, int j, int a) {
        double[] gain = gains[j];
        double own = gain[a];
        double p = criteria.p(j);
        double half = UP / (criteria.v(j) - p) / 2;
        if (isSteep(half, j)) {
            for (int b = 0; b < n; b++) {
                double agreed = 1 - criteria.discordance(j, own, gain[b]);
                credibility[b] *= Math.min(1, 2 * agreed * halfRoom[b]);
            }
            return;
        }
        for (int b = 0; b < n; b++) {
            double agreed = 1 - twicePositivePart((gain[b] - own - p) * half);
            credibility[b] *= Math.min(1, twicePositivePart(agreed) * halfRoom[b]);
        }
    }
}

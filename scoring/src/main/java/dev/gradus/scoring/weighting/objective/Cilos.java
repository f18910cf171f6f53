package dev.gradus.scoring.weighting.objective;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Moments;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;
import java.util.stream.IntStream;

/** CILOS: criterion impact loss. */
final class Cilos implements WeightingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "cilos", "CILOS", MethodFamily.OBJECTIVE_WEIGHTS)
            .summary("Weighs a criterion by how little it loses when another criterion is at its best.")
            .formula(
                    "costs become min/x; columns divided by their sums; row i of A is the row of the best of criterion i;"
                            + "  p_ij = (a_jj - a_ij) / a_jj;  F = P with f_jj = -sum_i p_ij;  F q = 0, sum q = 1")
            .citation("E. K. Zavadskas, V. Podvezko, Integrated determination of objective criteria weights in MCDM,"
                    + " International Journal of Information Technology & Decision Making 15 (2016) 267-283")
            .use(
                    "As one half of IDOCRIW, to take back the weight that entropy gives to dominant spread.",
                    "When one alternative is best on several criteria: then nothing is lost and little is said.")
            .complexity("O(nm + m^3) time, O(nm + m^2) memory")
            .properties(MethodProperty.NEEDS_MATRIX)
            .details("normalized", "a", "pLoss", "f")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        DataWeights.requirePositive(problem, DESCRIPTOR.id());
        double[][] benefits = benefits(problem);
        int n = problem.alternativeCount();
        int m = benefits.length;
        double[][] normalized = new double[n][m];
        for (int j = 0; j < m; j++) {
            double sum = Arrays.stream(benefits[j]).sum();
            for (int i = 0; i < n; i++) {
                normalized[i][j] = benefits[j][i] / sum;
            }
        }
        double[][] a = new double[m][];
        for (int j = 0; j < m; j++) {
            a[j] = normalized[best(benefits, j)].clone();
        }
        double[][] loss = losses(benefits);
        double[][] f = new double[m][m];
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < m; i++) {
                if (i != j) {
                    f[i][j] = loss[i][j];
                    f[j][j] -= loss[i][j];
                }
            }
        }
        return DataWeights.proportionalTo(
                impacts(problem),
                Details.builder()
                        .put("normalized", normalized)
                        .put("a", a)
                        .put("pLoss", loss)
                        .put("f", f)
                        .build());
    }

    /** The weights before division by their sum: q for criteria that differ, 0 for constant ones. */
    static double[] impacts(DecisionProblem problem) {
        double[][] benefits = benefits(problem);
        int[] varying = IntStream.range(0, benefits.length)
                .filter(j -> !Moments.isConstant(benefits[j]))
                .toArray();
        double[] impacts = new double[benefits.length];
        if (varying.length == 0) {
            return impacts;
        }
        double[][] loss =
                losses(Arrays.stream(varying).mapToObj(j -> benefits[j]).toArray(double[][]::new));
        double[] q = StationaryVector.of(loss);
        for (int k = 0; k < varying.length; k++) {
            impacts[varying[k]] = q[k];
        }
        return impacts;
    }

    /** Relative loss of criterion j (second index) when criterion i (first index) is at its best. */
    private static double[][] losses(double[][] benefits) {
        int m = benefits.length;
        double[][] loss = new double[m][m];
        for (int i = 0; i < m; i++) {
            int bestOfI = best(benefits, i);
            for (int j = 0; j < m; j++) {
                double top = Arrays.stream(benefits[j]).max().orElseThrow();
                loss[i][j] = (top - benefits[j][bestOfI]) / top;
            }
        }
        return loss;
    }

    /**
     * The alternative that is best on a criterion; among several the one with the largest sum of shares of the best, so
     * that the order of the alternatives does not matter.
     */
    private static int best(double[][] benefits, int j) {
        double top = Arrays.stream(benefits[j]).max().orElseThrow();
        int best = -1;
        double bestShares = 0;
        for (int i = 0; i < benefits[j].length; i++) {
            if (benefits[j][i] == top) {
                double shares = 0;
                for (double[] column : benefits) {
                    shares += column[i] / Arrays.stream(column).max().orElseThrow();
                }
                if (best < 0 || shares > bestShares) {
                    best = i;
                    bestShares = shares;
                }
            }
        }
        return best;
    }

    /** Columns with costs turned into benefits, on a scale on which the largest is 1. */
    private static double[][] benefits(DecisionProblem problem) {
        double[][] columns = problem.columns();
        for (int j = 0; j < columns.length; j++) {
            double[] column = columns[j];
            double min = Arrays.stream(column).min().orElseThrow();
            double max = Arrays.stream(column).max().orElseThrow();
            boolean benefit = problem.direction(j) == Direction.MAXIMIZE;
            columns[j] =
                    Arrays.stream(column).map(x -> benefit ? x / max : min / x).toArray();
        }
        return columns;
    }
}

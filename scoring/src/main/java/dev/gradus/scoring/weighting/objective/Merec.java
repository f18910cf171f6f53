package dev.gradus.scoring.weighting.objective;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.Lanes;
import dev.gradus.scoring.internal.Logarithm;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.internal.Trusted;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;

/** MEREC: weights by what is lost when a criterion is left out. */
final class Merec implements WeightingMethod {
    private static final int BLOCK = 512;
    /** Below it nine terms of the series of the inverse hyperbolic tangent are enough for all digits. */
    private static final double NEAR = 0.125;

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "merec", "MEREC", MethodFamily.OBJECTIVE_WEIGHTS)
            .summary("Weighs a criterion by how much the alternatives' performance changes when it is removed.")
            .formula("n_ij = min_j / x_ij (benefit), x_ij / max_j (cost);  S_i = ln(1 + (1/m) sum_j |ln n_ij|);"
                    + "  S'_ij = ln(1 + (1/m) sum_{k != j} |ln n_ik|);  E_j = sum_i |S'_ij - S_i|;  w_j = E_j / sum E")
            .citation(
                    "M. Keshavarz-Ghorabaee, M. Amiri, E. K. Zavadskas, Z. Turskis, J. Antucheviciene, Determination of"
                            + " objective weights using a new method based on the removal effects of criteria (MEREC),"
                            + " Symmetry 13 (2021) 525")
            .use(
                    "When the effect of a criterion on the whole should decide its weight.",
                    "With values of zero or below, for which logarithms of ratios are not defined.")
            .complexity("O(nm) time, O(n) memory")
            .properties(MethodProperty.NEEDS_MATRIX)
            .details("performance", "removalEffect")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        DataWeights.requirePositive(problem, DESCRIPTOR.id());
        int n = problem.alternativeCount();
        int m = problem.criterionCount();
        double[] references = new double[m];
        double[] farthest = new double[m];
        for (int j = 0; j < m; j++) {
            references[j] = Columns.worst(problem, j);
            farthest[j] = Columns.best(problem, j);
        }
        // logarithms first: the ratio of a huge and a tiny value is beyond double precision
        new Logarithm(m).replace(references, m);
        new Logarithm(m).replace(farthest, m);
        boolean[] isNear = new boolean[m];
        for (int j = 0; j < m; j++) {
            double most = Math.abs(references[j] - farthest[j]);
            isNear[j] = most / (2 * m + most) < NEAR;
        }
        double[] performance = new double[n];
        double[][] effects = RowBlocks.map(
                n, m, double[][]::new, (from, to) -> effects(problem, references, isNear, performance, from, to));
        double[] effect = new double[m];
        for (double[] part : effects) {
            for (int j = 0; j < m; j++) {
                effect[j] += part[j];
            }
        }
        return DataWeights.proportionalTo(
                effect,
                Details.builder()
                        .put("performance", performance)
                        .put("removalEffect", effect)
                        .build());
    }

    /**
     * The sum over some rows of |S' − S| for each criterion; S goes into {@code performance}. With l = |ln n_ij| and T their
     * sum, S − S' = ln((m + T) / (m + T − l)): no difference of two logarithms.
     */
    private static double[] effects(
            DecisionProblem problem, double[] references, boolean[] isNear, double[] performance, int start, int end) {
        int m = references.length;
        double[] effect = new double[m];
        double[][] columns = Trusted.columns(problem);
        double[][] logs = new double[m][BLOCK];
        double[][] lanes = new double[m][BLOCK];
        double[] total = new double[BLOCK];
        double[] others = new double[BLOCK];
        double[] scratch = new double[BLOCK];
        Logarithm logarithm = new Logarithm(BLOCK);
        for (int from = start; from < end; from += BLOCK) {
            int size = Math.min(BLOCK, end - from);
            Arrays.fill(total, 0);
            for (int j = 0; j < m; j++) {
                double[] log = logs[j];
                double reference = references[j];
                System.arraycopy(columns[j], from, log, 0, size);
                logarithm.replace(log, size);
                for (int i = 0; i < size; i++) {
                    log[i] = Math.abs(reference - log[i]);
                    total[i] += log[i];
                }
            }
            for (int i = 0; i < size; i++) {
                others[i] = total[i] / m;
            }
            logarithm.replaceByLog1p(others, scratch, size);
            System.arraycopy(others, 0, performance, from, size);
            for (int j = 0; j < m; j++) {
                if (isNear[j]) {
                    addNear(lanes[j], logs[j], total, m, size);
                } else {
                    for (int i = 0; i < size; i++) {
                        others[i] = logs[j][i] / (m + Math.max(0, total[i] - logs[j][i]));
                    }
                    logarithm.replaceByLog1p(others, scratch, size);
                    for (int i = 0; i < size; i++) {
                        lanes[j][i] += others[i];
                    }
                }
            }
        }
        Arrays.setAll(effect, j -> Lanes.sum(lanes[j]));
        return effect;
    }

    /** Adds 2 artanh(l / (2 (m + T) − l)), which is the effect, by its series; what is put into it is below {@link #NEAR}. */
    private static void addNear(double[] sums, double[] logs, double[] total, int m, int size) {
        for (int i = 0; i < size; i++) {
            double s = logs[i] / (2 * (m + total[i]) - logs[i]);
            double q = s * s;
            double tail = 1.0 / 11 + q * (1.0 / 13 + q * (1.0 / 15 + q * (1.0 / 17)));
            sums[i] += 2 * s * (1 + q * (1.0 / 3 + q * (1.0 / 5 + q * (1.0 / 7 + q * (1.0 / 9 + q * tail)))));
        }
    }
}

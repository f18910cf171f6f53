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
        for (int j = 0; j < m; j++) {
            references[j] = Columns.worst(problem, j);
        }
        // logarithms first: the ratio of a huge and a tiny value is beyond double precision
        new Logarithm(m).replace(references, m);
        double[] performance = new double[n];
        double[][] effects =
                RowBlocks.map(n, m, double[][]::new, (from, to) -> effects(problem, references, performance, from, to));
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

    /** The sum over some rows of |S' − S| for each criterion; S goes into {@code performance}. */
    private static double[] effects(
            DecisionProblem problem, double[] references, double[] performance, int start, int end) {
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
                System.arraycopy(columns[j], from, log, 0, size);
                logarithm.replace(log, size);
                for (int i = 0; i < size; i++) {
                    log[i] = Math.abs(references[j] - log[i]);
                    total[i] += log[i];
                }
            }
            for (int i = 0; i < size; i++) {
                others[i] = total[i] / m;
            }
            logarithm.replaceByLog1p(others, scratch, size);
            System.arraycopy(others, 0, performance, from, size);
            for (int j = 0; j < m; j++) {
                double[] log = logs[j];
                for (int i = 0; i < size; i++) {
                    others[i] = Math.max(0, total[i] - log[i]) / m;
                }
                logarithm.replaceByLog1p(others, scratch, size);
                for (int i = 0; i < size; i++) {
                    lanes[j][i] += log[i] == 0 ? 0 : Math.abs(others[i] - performance[from + i]);
                }
            }
        }
        Arrays.setAll(effect, j -> Lanes.sum(lanes[j]));
        return effect;
    }
}

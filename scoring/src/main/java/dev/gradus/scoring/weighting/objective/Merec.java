package dev.gradus.scoring.weighting.objective;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;

/** MEREC: weights by what is lost when a criterion is left out. */
final class Merec implements WeightingMethod {
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
            .complexity("O(nm) time and memory")
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
        double[][] logs = new double[m][];
        double[] total = new double[n];
        for (int j = 0; j < m; j++) {
            double[] column = problem.column(j);
            // logarithms first: the ratio of a huge and a tiny value is beyond double precision
            double reference = Math.log(
                    problem.direction(j) == Direction.MAXIMIZE
                            ? Arrays.stream(column).min().orElseThrow()
                            : Arrays.stream(column).max().orElseThrow());
            logs[j] = Arrays.stream(column)
                    .map(x -> Math.abs(reference - Math.log(x)))
                    .toArray();
            for (int i = 0; i < n; i++) {
                total[i] += logs[j][i];
            }
        }
        double[] performance = new double[n];
        double[] effect = new double[m];
        for (int i = 0; i < n; i++) {
            performance[i] = Math.log1p(total[i] / m);
            for (int j = 0; j < m; j++) {
                double others = Math.max(0, total[i] - logs[j][i]);
                effect[j] += logs[j][i] == 0 ? 0 : Math.abs(Math.log1p(others / m) - performance[i]);
            }
        }
        return DataWeights.proportionalTo(
                effect,
                Details.builder()
                        .put("performance", performance)
                        .put("removalEffect", effect)
                        .build());
    }
}

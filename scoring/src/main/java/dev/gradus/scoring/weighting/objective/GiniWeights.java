package dev.gradus.scoring.weighting.objective;

import dev.gradus.scoring.internal.Moments;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;

/** Weights by the Gini coefficient. */
final class GiniWeights implements WeightingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "gini", "Gini coefficient weights", MethodFamily.OBJECTIVE_WEIGHTS)
            .summary("Weighs a criterion by the Gini coefficient of its values.")
            .formula("G_j = sum_i sum_k |x_ij - x_kj| / (2 n^2 mean_j);  w_j = G_j / sum_k G_k")
            .citation("G. Li, G. Chi, A new determining objective weights method: Gini coefficient weight, First"
                    + " International Conference on Information Science and Engineering, IEEE (2009) 3726-3729")
            .use(
                    "As entropy, where zeros occur or less emphasis on extremes is wanted.",
                    "With negative values, or where zero is arbitrary.")
            .complexity("O(m n log n) time by sorting, O(n) memory")
            .properties(MethodProperty.NEEDS_MATRIX)
            .details("gini")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        DataWeights.requireNotNegative(problem, DESCRIPTOR.id());
        double[] gini = new double[problem.criterionCount()];
        long cells = (long) problem.alternativeCount() * gini.length;
        RowBlocks.forEachIndex(gini.length, cells, j -> gini[j] = gini(problem.column(j)));
        return DataWeights.proportionalTo(
                gini, Details.builder().put("gini", gini).build());
    }

    /** In sorted order the sum of all absolute differences is 2 Σ (2k − n + 1) x_k for k from 0. */
    private static double gini(double[] column) {
        if (Moments.isConstant(column)) {
            return 0;
        }
        Arrays.sort(column);
        int n = column.length;
        double largest = column[n - 1];
        double weighted = 0;
        double sum = 0;
        for (int k = 0; k < n; k++) {
            weighted += (2.0 * k - n + 1) * (column[k] / largest);
            sum += column[k] / largest;
        }
        return weighted / (n * sum);
    }
}

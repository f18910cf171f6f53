package org.example.lexicographic;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.List;

/** Weights from an order of importance: rank sum and rank reciprocal in one. */
public final class SumReciprocal implements WeightingMethod {
    static final Parameter<ImmutableList<String>> ORDER =
            Parameter.texts("order", "the ids of all criteria, the most important first");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "sum-reciprocal", "Sum reciprocal", MethodFamily.SUBJECTIVE_WEIGHTS)
            .summary("Turns an order of importance into weights, between those of rank sum and rank reciprocal.")
            .formula("w_k = (1/k + (m + 1 - k)/m) / sum_{i=1..m} (1/i + (m + 1 - i)/m)")
            .citation("M. Danielson, L. Ekenberg, A robustness study of state-of-the-art surrogate weights for MCDM,"
                    + " Group Decision and Negotiation 26 (2017) 677-691")
            .use(
                    "When people can say which criterion matters more but not how much more.",
                    "When criteria matter the same: the order here has no ties. Take rank-sum, which has.")
            .complexity("O(m) time and memory")
            .parameters(ORDER)
            .details("surrogates")
            .build();

    /** The service loader makes one. */
    public SumReciprocal() {}

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        ImmutableList<String> ids = parameters.get(ORDER);
        int[] order = CriteriaOrder.named(problem, ids, "weighting.params.order");
        int m = problem.criterionCount();
        if (order.length != m) {
            throw Parameter.wrong("weighting.params.order", ids, "all %s criteria".formatted(m));
        }
        double[] surrogates = new double[m];
        for (int k = 1; k <= m; k++) {
            surrogates[order[k - 1]] = 1.0 / k + (m + 1.0 - k) / m;
        }
        return Weights.proportionalTo(
                surrogates, Details.builder().put("surrogates", surrogates).build(), List.of());
    }
}

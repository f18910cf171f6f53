package dev.gradus.scoring.weighting.objective;

import dev.gradus.scoring.internal.Moments;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;

/** Weights by Shannon's entropy. */
final class EntropyWeights implements WeightingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "entropy", "Entropy weights", MethodFamily.OBJECTIVE_WEIGHTS)
            .aliases("shannon-entropy")
            .summary("Weighs a criterion by how unevenly its total is shared among the alternatives.")
            .formula("p_ij = x_ij / sum_i x_ij;  E_j = -sum_i p_ij ln p_ij / ln n;  w_j = (1 - E_j) / sum_k (1 - E_k)")
            .citation("C. L. Hwang, K. Yoon, Multiple Attribute Decision Making, Springer (1981)")
            .use(
                    "When criteria that tell the alternatives apart should count; directions play no part.",
                    "With negative values, or where zero is arbitrary: shares of the total then mean nothing.")
            .complexity("O(nm) time, O(n) memory")
            .details("entropy", "divergence")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        DataWeights.requireNotNegative(problem, DESCRIPTOR.id());
        double[] entropy = entropies(problem);
        double[] divergence = divergences(problem, entropy);
        return DataWeights.proportionalTo(
                divergence,
                Details.builder()
                        .put("entropy", entropy)
                        .put("divergence", divergence)
                        .build());
    }

    /** 1 − E for each criterion, exactly 0 for a constant one; values are at least 0. */
    static double[] divergences(DecisionProblem problem) {
        return divergences(problem, entropies(problem));
    }

    private static double[] divergences(DecisionProblem problem, double[] entropy) {
        double[] divergence = new double[entropy.length];
        for (int j = 0; j < entropy.length; j++) {
            divergence[j] = Moments.isConstant(problem.column(j)) ? 0 : Math.max(0, 1 - entropy[j]);
        }
        return divergence;
    }

    private static double[] entropies(DecisionProblem problem) {
        double[] entropy = new double[problem.criterionCount()];
        for (int j = 0; j < entropy.length; j++) {
            double[] column = problem.column(j);
            if (Moments.isConstant(column)) {
                entropy[j] = 1;
                continue;
            }
            double largest = Arrays.stream(column).max().orElseThrow();
            double sum = Arrays.stream(column).map(x -> x / largest).sum();
            entropy[j] = Arrays.stream(column)
                            .map(x -> x / largest / sum)
                            .map(p -> p == 0 ? 0 : -p * Math.log(p))
                            .sum()
                    / Math.log(column.length);
        }
        return entropy;
    }
}

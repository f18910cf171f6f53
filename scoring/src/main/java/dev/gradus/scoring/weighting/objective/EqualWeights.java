package dev.gradus.scoring.weighting.objective;

import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;
import java.util.List;

/** The same weight for every criterion. */
final class EqualWeights implements WeightingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "equal", "Equal weights", MethodFamily.OBJECTIVE_WEIGHTS)
            .aliases("mean", "mean-weight")
            .summary("Gives every criterion the same weight.")
            .formula("w_j = 1 / m")
            .citation(
                    "R. M. Dawes, B. Corrigan, Linear models in decision making, Psychological Bulletin 81 (1974) 95-106")
            .use(
                    "When nothing is known about importance, or as the baseline that other weights must beat.",
                    "When several criteria measure the same thing: together they then count several times.")
            .complexity("O(m) time and memory")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        double[] ones = new double[problem.criterionCount()];
        Arrays.fill(ones, 1);
        return Weights.proportionalTo(ones, Details.none(), List.of());
    }
}

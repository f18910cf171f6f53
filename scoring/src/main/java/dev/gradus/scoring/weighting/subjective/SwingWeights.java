package dev.gradus.scoring.weighting.subjective;

import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.List;

/** Swing weights: points for the swing from worst to best on each criterion. */
final class SwingWeights implements WeightingMethod {
    static final Parameter<double[]> POINTS = Parameter.numbers(
            "points",
            "for each criterion the worth of its swing from worst to best, at least 0; by custom 100 for the most"
                    + " valuable swing");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "swing", "Swing weights", MethodFamily.SUBJECTIVE_WEIGHTS)
            .summary("Weighs a criterion by the worth of going from its worst to its best value.")
            .formula("w_j = p_j / sum_k p_k")
            .citation("D. von Winterfeldt, W. Edwards, Decision Analysis and Behavioral Research, Cambridge University"
                    + " Press (1986)")
            .use(
                    "With additive value models: these weights are scaling constants and depend on the ranges.",
                    "When the ranges of the criteria are unknown or will change.")
            .complexity("O(m) time and memory")
            .parameters(POINTS)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        return Weights.proportionalTo(
                Statements.perCriterion(problem, parameters, POINTS, 0), Details.none(), List.of());
    }
}

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

/** Weights as given. */
final class DirectWeights implements WeightingMethod {
    static final Parameter<double[]> WEIGHTS = Parameter.numbers(
                    "weights",
                    "one number of at least 0 for each criterion; the weights of the criteria where not given")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "direct", "Direct weights", MethodFamily.SUBJECTIVE_WEIGHTS)
            .aliases("manual")
            .summary("Takes the weights as given, divided by their sum.")
            .formula("w_j = g_j / sum_k g_k")
            .citation("D. von Winterfeldt, W. Edwards, Decision Analysis and Behavioral Research, Cambridge University"
                    + " Press (1986)")
            .use(
                    "When weights were agreed upon elsewhere.",
                    "When nobody can say what a weight of 0.2 means: ask for swings, ranks or comparisons instead.")
            .complexity("O(m) time and memory")
            .parameters(WEIGHTS)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        double[] given = parameters
                .find(WEIGHTS)
                .map(weights -> Statements.ofLength(problem.criterionCount(), "criteria", weights, WEIGHTS.name(), 0))
                .orElseGet(problem::givenWeights);
        return Weights.proportionalTo(given, Details.none(), List.of());
    }
}

package dev.gradus.scoring.method.value;

import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.AdditiveMethod;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;

/** The ratio system of MOORA. */
final class MooraRatio implements AdditiveMethod {
    static final Parameter<Normalization> NORMALIZATION = Normalizing.parameter(
            Normalization.VECTOR_SAME, "how columns are made dimensionless; vector-same is the paper's choice");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "moora-ratio", "MOORA, ratio system", MethodFamily.RATIO)
            .aliases("moora", "multimoora-ratio")
            .summary("Adds the normalised benefits and subtracts the normalised costs.")
            .formula("y_i = sum over benefits of w_j x*_ij - sum over costs of w_j x*_ij,"
                    + "  x*_ij = x_ij / sqrt(sum_i x_ij^2)")
            .citation("W. K. M. Brauers, E. K. Zavadskas, The MOORA method and its application to privatization in a"
                    + " transition economy, Control and Cybernetics 35 (2006) 445-469")
            .use(
                    "A simple additive ranking with benefits and costs kept apart.",
                    "When columns have an arbitrary zero: adding a constant to a column changes the ranking.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(NORMALIZATION, Normalizing.TARGETS, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.LINEAR_IN_WEIGHTS)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] y = WeightedSum.sums(
                problem, Normalizing.of(parameters, NORMALIZATION), WeightScale.weights(problem, parameters));
        return Scores.of(problem, y, ScoreOrder.HIGHER_IS_BETTER, Details.none());
    }

    @Override
    public double[][] contributions(DecisionProblem problem, Parameters parameters) {
        return WeightedSum.contributions(
                problem, Normalizing.of(parameters, NORMALIZATION), WeightScale.weights(problem, parameters));
    }
}

package dev.gradus.scoring.method.value;

import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.internal.WeightedColumns;
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
import java.util.Arrays;

/** The additive value model. */
final class WeightedSum implements AdditiveMethod {
    static final Parameter<Normalization> NORMALIZATION = Normalizing.parameter(
            Normalization.MINMAX,
            "how columns become values; minmax takes any numbers, linear is the usual one of SAW, sum that of pymcdm");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "wsm", "Weighted sum (SAW, additive value)", MethodFamily.VALUE)
            .aliases("saw", "mavt")
            .summary("Adds up the value of each criterion times its weight.")
            .formula("V_i = sum_j w_j v_j(x_ij), where v_j is a value function or a normalisation;"
                    + "  a criterion whose direction is kept and is to be minimised counts as -w_j x_ij")
            .citation("P. C. Fishburn, Additive utilities with incomplete product sets: application to priorities and"
                    + " assignments, Operations Research 15 (1967) 537-542")
            .use(
                    "The default: everybody understands it, and every part of a score can be shown."
                            + " With value functions, scores do not depend on who else is in the list.",
                    "When a bad value must not be made good by others, or when criteria depend on each other in"
                            + " preference; with minmax a tiny spread in a column decides as much as a large one.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(NORMALIZATION, Normalizing.TARGETS, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.LINEAR_IN_WEIGHTS,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public boolean dependsOnlyOnRanges(Parameters parameters) {
        return Normalizing.of(parameters, NORMALIZATION).dependsOnlyOnRange();
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        return Scores.of(
                problem,
                sums(problem, Normalizing.of(parameters, NORMALIZATION), WeightScale.weights(problem, parameters)),
                ScoreOrder.HIGHER_IS_BETTER,
                Details.none());
    }

    @Override
    public double[][] contributions(DecisionProblem problem, Parameters parameters) {
        return contributions(
                problem, Normalizing.of(parameters, NORMALIZATION), WeightScale.weights(problem, parameters));
    }

    /** The weighted sum for each alternative. */
    static double[] sums(DecisionProblem problem, Normalization normalization, double[] weights) {
        double[] signed = new double[weights.length];
        Arrays.setAll(signed, j -> normalization.directionAfter(problem, j).sign() * weights[j]);
        return WeightedColumns.of(problem, normalization, signed).rowSums();
    }

    /** The parts of the weighted sums, {@code [criterion][alternative]}. */
    static double[][] contributions(DecisionProblem problem, Normalization normalization, double[] weights) {
        double[][] parts = new double[weights.length][];
        Arrays.setAll(parts, j -> contribution(problem, normalization, weights, j));
        return parts;
    }

    private static double[] contribution(
            DecisionProblem problem, Normalization normalization, double[] weights, int j) {
        double[] part = normalization.apply(problem, j);
        double signed = normalization.directionAfter(problem, j).sign() * weights[j];
        for (int i = 0; i < part.length; i++) {
            part[i] *= signed;
        }
        return part;
    }
}

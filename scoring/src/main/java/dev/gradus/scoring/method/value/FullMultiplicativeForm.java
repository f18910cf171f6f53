package dev.gradus.scoring.method.value;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The full multiplicative form of MULTIMOORA. */
final class FullMultiplicativeForm implements RankingMethod {
    /** How weights enter the product. */
    enum WeightsAs {
        /** As exponents. */
        EXPONENTS,
        /** As factors of the values, which changes no ranking. */
        MULTIPLIERS
    }

    static final Parameter<Normalization> NORMALIZATION = Normalizing.parameter(
            Normalization.NONE, "the form needs none: any that divides a column by a number ranks alike");

    static final Parameter<WeightsAs> WEIGHTS_AS = Parameter.choice(
            "weights-as",
            WeightsAs.EXPONENTS,
            WeightsAs.class,
            "exponents, as Brauers and Zavadskas say; or multipliers, as scikit-criteria and pyrepo-mcda do, under which"
                    + " weights change nothing");

    static final Parameter<Double> OFFSET = Parameter.number(
                    "offset-without-benefits",
                    0,
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    "added to the logarithm where no criterion is maximised; scikit-criteria adds 1")
            .aliased("offset_when_no_max");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "full-multiplicative-form", "Full multiplicative form", MethodFamily.RATIO)
            .aliases("multimoora-full-multiplicative")
            .summary("Divides the product of the benefits by the product of the costs.")
            .formula("U_i = A_i / B_i,  A_i = product over benefits of x_ij^w_j,  B_i = product over costs of x_ij^w_j")
            .citation(
                    "W. K. M. Brauers, E. K. Zavadskas, Project management by MULTIMOORA as an instrument for transition"
                            + " economies, Technological and Economic Development of Economy 16 (2010) 5-24")
            .use(
                    "For positive data on ratio scales; a part of MULTIMOORA.",
                    "With zeros or negative values; with multipliers it ignores the weights.")
            .complexity("O(nm) time, O(n) memory; summed in logarithms")
            .parameters(
                    NORMALIZATION,
                    Normalizing.TARGETS,
                    WEIGHTS_AS,
                    WeightedProduct.SCORE,
                    OFFSET,
                    WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.REVERSAL_FREE,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] logs = logs(
                problem,
                Normalizing.of(parameters, NORMALIZATION),
                WeightScale.weights(problem, parameters),
                parameters.get(WEIGHTS_AS),
                "full-multiplicative-form");
        boolean benefits = IntStream.range(0, problem.criterionCount()).anyMatch(j -> Columns.isBenefit(problem, j));
        if (!benefits) {
            double offset = parameters.get(OFFSET);
            Arrays.setAll(logs, i -> logs[i] + offset);
        }
        return Scores.of(
                problem,
                WeightedProduct.onScale(problem, logs, parameters.get(WeightedProduct.SCORE)),
                ScoreOrder.HIGHER_IS_BETTER,
                Details.none());
    }

    /** The logarithm of U for each alternative. */
    static double[] logs(
            DecisionProblem problem,
            Normalization normalization,
            double[] weights,
            WeightsAs weightsAs,
            String method) {
        if (weightsAs == WeightsAs.EXPONENTS) {
            return WeightedProduct.logs(problem, normalization, weights, method);
        }
        // a criterion of weight 0 has no part in the product
        double[] present = Arrays.stream(weights).map(Math::signum).toArray();
        double[] logs = WeightedProduct.logs(problem, normalization, present, method);
        double factor = 0;
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] > 0) {
                int sign = normalization.directionAfter(problem, j).sign();
                factor += sign * StrictMath.log(weights[j]);
            }
        }
        for (int i = 0; i < logs.length; i++) {
            logs[i] += factor;
        }
        return logs;
    }
}

package dev.gradus.scoring.method.value;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Logarithm;
import dev.gradus.scoring.internal.Maps;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.internal.Trusted;
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
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.function.DoubleUnaryOperator;

/** The multiplicative value model. */
final class WeightedProduct implements RankingMethod {
    /** On which scale the product is given. */
    enum Scale {
        /** The product itself. */
        PRODUCT,
        /** Its natural logarithm. */
        LN,
        /** Its decimal logarithm. */
        LOG10
    }

    static final Parameter<Normalization> NORMALIZATION = Normalizing.parameter(
            Normalization.LINEAR,
            "how columns become values; linear, sum for benefits and none (costs get negative exponents) rank alike");

    static final Parameter<Scale> SCORE = Parameter.choice(
            "score", Scale.PRODUCT, Scale.class, "the product, or its logarithm, which cannot overflow");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "wpm", "Weighted product", MethodFamily.VALUE)
            .summary("Multiplies the values of all criteria, each to the power of its weight.")
            .formula("P_i = prod_j r_ij^w_j with r_ij = x_ij / max_i x_ij, for costs min_i x_ij / x_ij;"
                    + "  a criterion whose direction is kept and is to be minimised gets the exponent -w_j")
            .citation("P. W. Bridgman, Dimensional Analysis, Yale University Press (1922); D. W. Miller, M. K. Starr,"
                    + " Executive Decisions and Operations Research, Prentice-Hall (1969)")
            .use(
                    "For ratios: twice as good counts the same wherever it happens, and units do not matter.",
                    "With zeros or negative values; a value near zero sinks an alternative whatever the rest.")
            .complexity("O(nm) time, O(n) memory; summed in logarithms")
            .parameters(NORMALIZATION, Normalizing.TARGETS, SCORE, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.REVERSAL_FREE,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] logs = logs(
                problem, Normalizing.of(parameters, NORMALIZATION), WeightScale.weights(problem, parameters), "wpm");
        return Scores.of(
                problem, onScale(problem, logs, parameters.get(SCORE)), ScoreOrder.HIGHER_IS_BETTER, Details.none());
    }

    /** Products from their logarithms, on the scale that is asked for. */
    static double[] onScale(DecisionProblem problem, double[] logs, Scale scale) {
        double[] scores = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            if (scale != Scale.PRODUCT && Double.isInfinite(logs[i])) {
                throw new ProblemException(
                        Code.UNDEFINED,
                        "values[%s]".formatted(i),
                        "The product of '%s' is 0, which has no logarithm.".formatted(problem.alternative(i)),
                        "ask for the score \"product\".");
            }
            scores[i] = switch (scale) {
                case PRODUCT -> product(problem, i, logs[i]);
                case LN -> logs[i];
                case LOG10 -> logs[i] / Math.log(10);
            };
        }
        return scores;
    }

    /**
     * The logarithm of the weighted product for each alternative; negative infinity where a factor is 0.
     *
     * @param method the id of the method that asks, for messages
     */
    static double[] logs(DecisionProblem problem, Normalization normalization, double[] weights, String method) {
        double[] logs = new double[problem.alternativeCount()];
        double[][] columns = Trusted.columns(problem);
        DoubleUnaryOperator[] maps = new DoubleUnaryOperator[weights.length];
        double[] exponents = new double[weights.length];
        for (int j = 0; j < weights.length; j++) {
            maps[j] = normalization.of(problem, j);
            exponents[j] = normalization.directionAfter(problem, j).sign() * weights[j];
        }
        RowBlocks.forEach(logs.length, weights.length, (from, to) -> {
            double[] r = new double[to - from];
            Logarithm logarithm = new Logarithm(r.length);
            for (int j = 0; j < weights.length; j++) {
                Maps.apply(maps[j], columns[j], from, to, r);
                boolean benefit = normalization.directionAfter(problem, j) == Direction.MAXIMIZE;
                requirePowers(problem, j, from, r, benefit, method);
                if (weights[j] > 0) { // 0 to the power of 0 is 1
                    logarithm.replace(r, r.length);
                    for (int i = from; i < to; i++) {
                        logs[i] += exponents[j] * r[i - from];
                    }
                }
            }
        });
        return logs;
    }

    private static void requirePowers(
            DecisionProblem problem, int j, int from, double[] r, boolean benefit, String method) {
        for (int k = 0; k < r.length; k++) {
            if (!(r[k] > 0) && (r[k] < 0 || !benefit)) {
                throw new ProblemException(
                        Code.UNDEFINED,
                        "values[%s][%s]".formatted(from + k, j),
                        "The method '%s' takes powers and is not defined for the value %s of '%s' on '%s' (from %s)."
                                .formatted(
                                        method,
                                        r[k] + 0.0,
                                        problem.alternative(from + k),
                                        problem.criteria().get(j).id(),
                                        problem.value(from + k, j)),
                        "use wsm, or a value function whose values are above 0.");
            }
        }
    }

    /** The product whose logarithm this is; one too small for a double is an error, since it would tie with others. */
    static double product(DecisionProblem problem, int i, double log) {
        double product = Math.exp(log);
        if (product == 0 && log > Double.NEGATIVE_INFINITY) {
            throw new ProblemException(
                    Code.UNDEFINED,
                    "values[%s]".formatted(i),
                    "The product of '%s' is too small for a number (its logarithm is %s)."
                            .formatted(problem.alternative(i), log),
                    "ask for a logarithmic score, or give weights that sum to one.");
        }
        return product;
    }
}

package dev.gradus.scoring.method.utility;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.PerCriterion;
import dev.gradus.scoring.internal.Tolerance;
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
import java.util.Optional;

/** EVAMIX: dominance on ordinal and on cardinal criteria, standardised and combined. */
final class Evamix implements RankingMethod {
    static final Parameter<ImmutableList<String>> KINDS = Parameter.texts(
                    "kinds",
                    "for each criterion cardinal (differences count) or ordinal (only the order counts); without them all"
                            + " are cardinal")
            .optional();

    static final Parameter<Double> EXPONENT = Parameter.number(
                    "c",
                    1,
                    1,
                    99,
                    "scaling exponent: the larger, the less criteria of small weight count; an odd whole number in the"
                            + " source")
            .aliased("gamma");

    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
            "normalization",
            Normalization.MINMAX,
            ImmutableList.of(Normalization.MINMAX, Normalization.NONE),
            Normalization::id,
            "of cardinal criteria: minmax as in the source, or none, as MCDASupport does");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("evamix", "EVAMIX", MethodFamily.VALUE)
            .summary(
                    "Compares pairs on ordinal and on cardinal criteria apart, and combines the standardised dominances.")
            .formula(
                    "alpha_ij = (sum over ordinal of (w_k sgn(e_ik - e_jk))^c)^(1/c), gamma_ij likewise over cardinal with"
                            + " differences of standardised values;  both brought linearly onto 0 to 1;"
                            + "  d_ij = W_O delta_ij + W_C d'_ij with the weight sums;  s_i = 1 / sum_j (d_ji / d_ij)")
            .citation("H. Voogd, Multicriteria Evaluation for Urban and Regional Planning, Pion, London (1983)")
            .use(
                    "When some criteria are only ordered and others are measured.",
                    "When one source should settle it: texts differ in standardisation and in the final score.")
            .complexity("O(n^2 m) time, O(nm) memory")
            .parameters(KINDS, EXPONENT, NORMALIZATION)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .largestProblem(10_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = problem.weights();
        boolean[] ordinal = ordinal(problem, parameters);
        Normalization normalization = parameters.get(NORMALIZATION);
        double[][] values = new double[weights.length][];
        double ordinalWeight = 0;
        for (int j = 0; j < weights.length; j++) {
            boolean scaled = !ordinal[j] && normalization == Normalization.MINMAX;
            values[j] = scaled ? normalization.apply(problem, j) : gains(problem, j);
            ordinalWeight += ordinal[j] ? weights[j] : 0;
        }
        double c = parameters.get(EXPONENT);
        Dominance onOrdinal = new Dominance(values, weights, ordinal, true, c);
        Dominance onCardinal = new Dominance(values, weights, ordinal, false, c);
        double cardinalWeight = 1 - ordinalWeight;
        double[] scores = new double[problem.alternativeCount()];
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            for (int k = 0; k < scores.length; k++) {
                // d_ik and d_ki: the standardised dominances, weighted by the kinds of criteria
                double there =
                        ordinalWeight * onOrdinal.standardised(i, k) + cardinalWeight * onCardinal.standardised(i, k);
                double back =
                        ordinalWeight * onOrdinal.standardised(k, i) + cardinalWeight * onCardinal.standardised(k, i);
                sum += back / there; // infinite where the other dominates fully, which makes the score 0
            }
            scores[i] = 1 / sum;
        }
        return Scores.of(problem, scores, ScoreOrder.HIGHER_IS_BETTER, Details.none());
    }

    private static double[] gains(DecisionProblem problem, int j) {
        double[] gains = problem.column(j);
        for (int i = 0; i < gains.length; i++) {
            gains[i] *= problem.direction(j).sign();
        }
        return gains;
    }

    private static boolean[] ordinal(DecisionProblem problem, Parameters parameters) {
        Optional<ImmutableList<String>> kinds = PerCriterion.words(parameters, KINDS, problem);
        boolean[] ordinal = new boolean[problem.criterionCount()];
        for (int j = 0; j < ordinal.length && kinds.isPresent(); j++) {
            String kind = kinds.get().get(j);
            ordinal[j] = switch (kind) {
                case "ordinal" -> true;
                case "cardinal" -> false;
                default -> throw Parameter.wrong("method.params.kinds[%s]".formatted(j), kind, "ordinal or cardinal");
            };
        }
        return ordinal;
    }

    /** Dominance on the criteria of one kind: alpha or gamma. It is antisymmetric, so its extremes are opposite numbers. */
    private static final class Dominance {
        private final double[][] values;
        private final double[] weights;
        private final boolean[] ordinal;
        private final boolean isOfOrdinal;
        private final double c;
        private final double largest;

        Dominance(double[][] values, double[] weights, boolean[] ordinal, boolean isOfOrdinal, double c) {
            this.values = values;
            this.weights = weights;
            this.ordinal = ordinal;
            this.isOfOrdinal = isOfOrdinal;
            this.c = c;
            double max = 0;
            int n = values[0].length;
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < i; k++) {
                    max = Math.max(max, Math.abs(dominance(i, k)));
                }
            }
            this.largest = max;
        }

        /** From 0 to 1; a half for equals, and for all where nothing differs. */
        double standardised(int i, int k) {
            return largest == 0 ? 0.5 : (dominance(i, k) / largest + 1) / 2;
        }

        /** The c-th root of the sum of (w_j times the lead of i over k)^c. */
        private double dominance(int i, int k) {
            double sum = 0;
            double magnitude = 0;
            for (int j = 0; j < weights.length; j++) {
                if (ordinal[j] == isOfOrdinal) {
                    double difference = values[j][i] - values[j][k];
                    double lead = isOfOrdinal ? Math.signum(difference) : difference;
                    double part = signedPower(weights[j] * lead, c);
                    sum += part;
                    magnitude += Math.abs(part);
                }
            }
            return signedPower(Tolerance.withoutNoise(sum, magnitude), 1 / c);
        }

        /** The power of the magnitude, with the sign of the base: that of an odd exponent. */
        private static double signedPower(double base, double exponent) {
            return exponent == 1 ? base : Math.signum(base) * StrictMath.pow(Math.abs(base), exponent);
        }
    }
}

package dev.gradus.scoring.method.value;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Affine;
import dev.gradus.scoring.internal.Exponential;
import dev.gradus.scoring.internal.Logarithm;
import dev.gradus.scoring.internal.Maps;
import dev.gradus.scoring.internal.Reciprocal;
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
import java.util.Arrays;
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

    /** Below this logarithm a product is 0 as a double. */
    private static final double SMALLEST = StrictMath.log(Double.MIN_VALUE) - StrictMath.log(2);

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
    public boolean dependsOnlyOnRanges(Parameters parameters) {
        return Normalizing.of(parameters, NORMALIZATION).dependsOnlyOnRange();
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] logs = logs(
                problem, Normalizing.of(parameters, NORMALIZATION), WeightScale.weights(problem, parameters), "wpm");
        return Scores.ofOwned(
                problem, onScale(problem, logs, parameters.get(SCORE)), ScoreOrder.HIGHER_IS_BETTER, Details.none());
    }

    /** Turns logarithms of products into the scale that is asked for, in place. */
    static double[] onScale(DecisionProblem problem, double[] logs, Scale scale) {
        if (scale == Scale.PRODUCT) {
            RowBlocks.forEach(logs.length, problem.criterionCount(), (from, to) -> {
                for (int i = from; i < to; i++) {
                    if (logs[i] < SMALLEST && logs[i] > Double.NEGATIVE_INFINITY) {
                        throw tooSmall(problem, i, logs[i]);
                    }
                }
                Exponential.replace(logs, from, to);
            });
            return logs;
        }
        double unit = scale == Scale.LOG10 ? StrictMath.log(10) : 1;
        for (int i = 0; i < logs.length; i++) {
            if (Double.isInfinite(logs[i])) {
                throw new ProblemException(
                        Code.UNDEFINED,
                        "values[%s]".formatted(i),
                        "The product of '%s' is 0, which has no logarithm.".formatted(problem.alternative(i)),
                        "ask for the score \"product\".");
            }
            logs[i] /= unit;
        }
        return logs;
    }

    /**
     * The logarithm of the weighted product for each alternative; negative infinity where a factor is 0.
     *
     * @param method the id of the method that asks, for messages
     */
    static double[] logs(DecisionProblem problem, Normalization normalization, double[] weights, String method) {
        double[] logs = new double[problem.alternativeCount()];
        LogTerm[] terms = new LogTerm[weights.length];
        double base = 0;
        for (int j = 0; j < weights.length; j++) {
            terms[j] = LogTerm.of(problem, normalization, j, weights[j]);
            base += terms[j].constant();
        }
        double constant = base;
        RowBlocks.forEach(
                logs.length,
                weights.length,
                () -> new Scratch(Math.min(RowBlocks.BLOCK, logs.length)),
                (scratch, from, to) -> {
                    Arrays.fill(scratch.sums, 0, to - from, constant);
                    for (int j = 0; j < weights.length; j++) {
                        LogTerm term = terms[j];
                        if (term.isNormal()) {
                            scratch.logarithm.add(term.column(), from, to - from, term.exponent(), scratch.sums);
                        } else {
                            boolean benefit = normalization.directionAfter(problem, j) == Direction.MAXIMIZE;
                            Maps.apply(term.map(), term.column(), from, to, scratch.values);
                            requirePowers(problem, j, from, to, scratch.values, benefit, method);
                            scratch.add(term.exponent(), to - from);
                        }
                    }
                    System.arraycopy(scratch.sums, 0, logs, from, to - from);
                });
        return logs;
    }

    /** Room for a block of rows. */
    private static final class Scratch {
        private final double[] sums;
        private final double[] values;
        private final Logarithm logarithm;

        Scratch(int rows) {
            sums = new double[rows];
            values = new double[rows];
            logarithm = new Logarithm(rows);
        }

        /** Adds the logarithms of values, which are lost, to the sums. */
        void add(double exponent, int size) {
            if (exponent == 0) {
                return; // 0 to the power of 0 is 1
            }
            logarithm.replace(values, size);
            for (int i = 0; i < size; i++) {
                sums[i] += exponent * values[i];
            }
        }
    }

    /**
     * What a column adds to the logarithm of the product: exponent · ln(map(x)), and where all of it is positive and its
     * normalisation is x/d or c/x, constant + exponent · ln x.
     */
    private record LogTerm(
            double[] column, DoubleUnaryOperator map, double exponent, double constant, boolean isNormal) {
        static LogTerm of(DecisionProblem problem, Normalization normalization, int j, double weight) {
            double[] column = Trusted.columns(problem)[j];
            DoubleUnaryOperator map = normalization.of(problem, j);
            double exponent = normalization.directionAfter(problem, j).sign() * weight;
            if (weight > 0 && Logarithm.isNormal(problem.smallest(j))) {
                if (map instanceof Affine affine && affine.origin() == 0 && affine.divisor() > 0) {
                    return new LogTerm(column, map, exponent, -exponent * StrictMath.log(affine.divisor()), true);
                }
                if (map instanceof Reciprocal reciprocal && reciprocal.numerator() > 0) {
                    double constant = exponent * StrictMath.log(reciprocal.numerator());
                    return new LogTerm(column, map, -exponent, constant, true);
                }
            }
            return new LogTerm(column, map, exponent, 0, false);
        }
    }

    private static void requirePowers(
            DecisionProblem problem, int j, int from, int to, double[] r, boolean benefit, String method) {
        for (int k = 0; k < to - from; k++) {
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

    /** A product that is 0 though no factor is would tie with others. */
    private static ProblemException tooSmall(DecisionProblem problem, int i, double log) {
        return new ProblemException(
                Code.UNDEFINED,
                "values[%s]".formatted(i),
                "The product of '%s' is too small for a number (its logarithm is %s)."
                        .formatted(problem.alternative(i), log),
                "ask for a logarithmic score, or give weights that sum to one.");
    }
}

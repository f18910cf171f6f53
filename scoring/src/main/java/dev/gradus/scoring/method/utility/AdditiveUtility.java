package dev.gradus.scoring.method.utility;

import com.google.common.collect.ImmutableList;
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
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Map;

/** MAUT: additive utilities, each of a chosen shape over the range of its criterion. */
final class AdditiveUtility implements RankingMethod {
    /** The shape of a utility over 0 to 1. */
    enum Shape {
        /** x. */
        LINEAR,
        /** (exp(x²) − 1) / divisor: gains near the top count most. */
        EXPONENTIAL,
        /** ln((e − 1) x + 1): gains near the bottom count most. */
        LOGARITHMIC,
        /** log10(9 x + 1): the same, more strongly. */
        LOG10,
        /** 2x − x²: the same, with a flat top. */
        QUADRATIC,
        /** ⌈steps · x⌉ / steps. */
        STEP
    }

    static final Parameter<ImmutableList<Shape>> UTILITY = Parameter.<ImmutableList<Shape>>structure(
                    "utility",
                    "one of linear | exponential | logarithmic | log10 | quadratic | step, or a list of them by criterion",
                    "the shape of the single-attribute utilities; linear if not given",
                    AdditiveUtility::shapes)
            .aliased("utilities")
            .optional();

    static final Parameter<Double> DIVISOR = Parameter.number(
            "exponential-divisor",
            Math.E - 1,
            1e-3,
            1e3,
            "divides exponential utilities; e - 1 makes the best worth 1, some libraries use 1.71 or 1.72");

    static final Parameter<Integer> STEPS = Parameter.integer("steps", 1, 1, 1000, "number of steps of step utilities");

    static final Parameter<double[][]> RANGES = Parameter.matrix(
                    "ranges",
                    "for each criterion the lowest and highest value that can occur, on which utilities are 0 and 1;"
                            + " without them those of the data")
            .aliased("bounds")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "maut", "MAUT (additive utility)", MethodFamily.VALUE)
            .aliases("additive-utility")
            .summary("Adds up weighted utilities of a chosen shape, each over the range of its criterion.")
            .formula("x_ij = (value - low_j) / (high_j - low_j), costs (high_j - value) / (high_j - low_j);"
                    + "  U_i = sum_j w_j u_j(x_ij);  u(x) = x, (exp(x^2) - 1)/d, ln((e-1) x + 1), log10(9x + 1),"
                    + " 2x - x^2 or ceil(s x)/s")
            .citation("R. L. Keeney, H. Raiffa, Decisions with Multiple Objectives: Preferences and Value Tradeoffs,"
                    + " Wiley (1976)")
            .use(
                    "When equal steps on a criterion are not worth the same everywhere.",
                    "When criteria depend on each other in preference; the shape can change the ranking, so choose it"
                            + " with reason.")
            .complexity("O(nm) time, O(nm) memory")
            .parameters(UTILITY, DIVISOR, STEPS, RANGES, WeightScale.PARAMETER)
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
            .details("utilities")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        ImmutableList<Shape> shapes = parameters.find(UTILITY).orElse(ImmutableList.of(Shape.LINEAR));
        if (shapes.size() != 1 && shapes.size() != weights.length) {
            throw Parameter.wrong(
                    "method.params.utility", shapes.size() + " shapes", "one for all criteria, or one for each");
        }
        int n = problem.alternativeCount();
        double[][] places = RangePlaces.of(parameters, RANGES, problem, DESCRIPTOR.name());
        double[][] utilities = new double[n][weights.length];
        double[] scores = new double[n];
        for (int j = 0; j < weights.length; j++) {
            Shape shape = shapes.get(shapes.size() == 1 ? 0 : j);
            for (int i = 0; i < n; i++) {
                utilities[i][j] = utility(shape, places[j][i], parameters);
                scores[i] += weights[j] * utilities[i][j];
            }
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder().put("utilities", utilities).build());
    }

    private static double utility(Shape shape, double x, Parameters parameters) {
        return switch (shape) {
            case LINEAR -> x;
            case EXPONENTIAL -> StrictMath.expm1(x * x) / parameters.get(DIVISOR);
            case LOGARITHMIC -> StrictMath.log1p((Math.E - 1) * x);
            case LOG10 -> StrictMath.log10(9 * x + 1);
            case QUADRATIC -> 2 * x - x * x;
            case STEP -> Math.ceil(parameters.get(STEPS) * x) / parameters.get(STEPS);
        };
    }

    private static ImmutableList<Shape> shapes(Object raw, String at) {
        Parameter<Shape> one = Parameter.choice("utility", Shape.LINEAR, Shape.class, "shape");
        ImmutableList<Object> words =
                raw instanceof String ? ImmutableList.of(raw) : ImmutableList.copyOf(Parameter.list(raw, at));
        return words.stream()
                .map(word -> Parameters.of(ImmutableList.of(one), Map.of("utility", word))
                        .get(one))
                .collect(ImmutableList.toImmutableList());
    }
}

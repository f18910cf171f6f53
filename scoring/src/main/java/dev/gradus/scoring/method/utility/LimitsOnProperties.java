package dev.gradus.scoring.method.utility;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.PerCriterion;
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
import java.util.Optional;

/** LoPM: how far each property stays clear of its limit or target. */
final class LimitsOnProperties implements RankingMethod {
    static final Parameter<double[]> LIMITS =
            Parameter.numbers("limits", "for each criterion the lower limit, upper limit or target value, not 0");

    static final Parameter<ImmutableList<String>> KINDS = Parameter.texts(
                    "kinds",
                    "for each criterion lower (at least the limit), upper (at most) or target (as near as possible);"
                            + " without them lower for benefits and upper for costs")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "lopm", "LoPM (limits on properties)", MethodFamily.VALUE)
            .aliases("limits-on-properties")
            .summary("Adds up weighted ratios of values to their limits, and relative distances from targets; least is"
                    + " best.")
            .formula("m_i = sum over lower limits of w_j Y_j / x_ij + sum over upper limits of w_j x_ij / Y_j"
                    + " + sum over targets of w_j |x_ij / Y_j - 1|")
            .citation(
                    "M. M. Farag, Materials and Process Selection for Engineering Design, 4th edition, CRC Press (2020)")
            .use(
                    "When there are requirements in numbers, and being well inside them is better.",
                    "When a violated limit must exclude: here it only costs points.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(LIMITS, KINDS, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.REVERSAL_FREE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.LINEAR_IN_WEIGHTS,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        parameters.get(LIMITS);
        double[] limits = PerCriterion.numbers(parameters, LIMITS, problem).orElseThrow();
        Optional<ImmutableList<String>> kinds = PerCriterion.words(parameters, KINDS, problem);
        double[] scores = new double[problem.alternativeCount()];
        for (int j = 0; j < weights.length; j++) {
            String byDirection = Columns.isBenefit(problem, j) ? "lower" : "upper";
            int column = j;
            String kind = kinds.map(words -> words.get(column)).orElse(byDirection);
            if (limits[j] == 0) {
                throw Parameter.wrong("method.params.limits[%s]".formatted(j), limits[j], "a limit other than 0");
            }
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weights[j] * part(problem, i, j, kind, limits[j]);
            }
        }
        return Scores.of(problem, scores, ScoreOrder.LOWER_IS_BETTER, Details.none());
    }

    private static double part(DecisionProblem problem, int i, int j, String kind, double limit) {
        double x = problem.value(i, j);
        return switch (kind) {
            case "lower" -> {
                if (x / limit <= 0) {
                    throw Columns.undefined(
                            problem,
                            i,
                            j,
                            DESCRIPTOR.name(),
                            "values of the same sign as the lower limit %s".formatted(limit),
                            "make it a target, or count the property the other way round.");
                }
                yield limit / x;
            }
            case "upper" -> x / limit;
            case "target" -> Math.abs(x / limit - 1);
            default -> throw Parameter.wrong("method.params.kinds[%s]".formatted(j), kind, "lower, upper or target");
        };
    }
}

package dev.gradus.scoring.method.sorting;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;

/** Ambitious, match, safe: MR-Sort without veto, on limits of how far something is from being met. */
final class Reach implements RankingMethod {
    static final Parameter<double[]> MATCH = Parameter.numbers(
                    "match",
                    "for each criterion the limit from which an alternative is a match, in the units of the criterion; where"
                            + " not given, 0.5 on a scale of values, else one short of being met: 1 for costs, -1 for"
                            + " benefits")
            .optional();

    static final Parameter<double[]> SAFE = Parameter.numbers(
                    "safe",
                    "for each criterion the limit from which an alternative is safe, at least as good as that of a match;"
                            + " where not given, 1 on a scale of values, else just met: 0")
            .optional();

    static final Parameter<Double> MAJORITY = Parameter.number(
            "majority",
            1,
            0.5,
            1,
            "least share of the weights that reaches a limit; 1 where one failure is one too many");

    private static final ImmutableList<String> CLASSES = ImmutableList.of("ambitious", "match", "safe");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("reach", "Reach", MethodFamily.SORTING)
            .aliases("ambitious-match-safe")
            .summary("Assigns each alternative to ambitious, match or safe by how far its criteria are from being met.")
            .formula(
                    "a reaches the limit b if sum of w_j over g_j(a) >= b_j is at least the majority;  safe if a reaches"
                            + " the limit 'safe', else match if it reaches 'match', else ambitious")
            .citation("MR-Sort without veto: A. Leroy, V. Mousseau, M. Pirlot, Learning the parameters of a multiple"
                    + " criteria sorting method, ADT 2011, LNCS 6992, 219-233; the limits are a convention of Gradus")
            .use(
                    "To tell what is within reach: by scales of values, on which 1 is safe; or by gaps (costs) and margins"
                            + " (benefits), of which 0 is just met.",
                    "As a forecast: limits are not probabilities of admission.")
            .complexity("O(nm) time and memory")
            .parameters(MATCH, SAFE, MAJORITY)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.REVERSAL_FREE,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("support")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] match = parameters.find(MATCH).orElseGet(() -> shortBy(problem, 1));
        double[] safe = parameters.find(SAFE).orElseGet(() -> shortBy(problem, 0));
        double[][] limits = Profiles.gains(problem, new double[][] {match, safe});
        double[][] rows = Gains.rows(problem);
        double[] weights = problem.weights();
        double majority = parameters.get(MAJORITY);
        double[][] support = new double[rows.length][limits.length];
        int[] classes = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int h = 0; h < limits.length; h++) {
                support[i][h] = MrSort.support(rows[i], limits[h], weights);
                if (Tolerance.atLeast(support[i][h], majority)) {
                    classes[i] = h + 1;
                }
            }
        }
        return Assignment.of(
                problem,
                CLASSES,
                classes,
                classes,
                Details.builder().put("support", support).build(),
                List.of());
    }

    /** For each criterion the value that is short of being met by so much; half a scale of values is one. */
    private static double[] shortBy(DecisionProblem problem, double gap) {
        double[] limits = new double[problem.criterionCount()];
        for (int j = 0; j < limits.length; j++) {
            boolean valued = problem.criteria().get(j).value().isPresent();
            limits[j] = valued ? 1 - gap / 2 : -problem.direction(j).sign() * gap;
        }
        return limits;
    }
}

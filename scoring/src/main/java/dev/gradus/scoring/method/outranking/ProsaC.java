package dev.gradus.scoring.method.outranking;

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

/** PROSA-C: the net flow of PROMETHEE less a penalty for criteria that make up for each other. */
final class ProsaC implements RankingMethod {
    static final Parameter<CriterionThresholds> COMPENSATION = CriterionThresholds.parameter(
                    "compensation",
                    "for each criterion the sustainability coefficient, from 0 (deviations may make up for each other)"
                            + " up; 0.3 where not given")
            .aliased("s");

    private static final double USUAL_COMPENSATION = 0.3;

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "prosa-c", "PROSA-C", MethodFamily.OUTRANKING)
            .summary("Takes from the net flow of PROMETHEE what rests on criteria far above or below the average.")
            .formula("phi_j(a) = net flow of a on criterion j alone;  phi(a) = sum_j w_j phi_j(a);"
                    + "  PSV(a) = phi(a) - sum_j w_j s_j |phi(a) - phi_j(a)|")
            .citation(
                    "P. Ziemba, Towards strong sustainability management - a generalized PROSA method, Sustainability 11"
                            + " (2019) 1555, doi:10.3390/su11061555")
            .use(
                    "When balanced alternatives should come before those that excel here and fail there.",
                    "With coefficients above 0.5 an improvement on one criterion can lower the score.")
            .complexity("O(m n log n) time for piecewise linear preference functions, O(nm) memory")
            .parameters(
                    PreferenceParameters.FUNCTIONS,
                    PreferenceParameters.Q,
                    PreferenceParameters.P,
                    COMPENSATION,
                    WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("phi", "deviation", "unicriterionNetFlows")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        int n = problem.alternativeCount();
        PrometheeModel model = PrometheeModel.of(problem, parameters);
        double[] weights = model.weights();
        double[][] flows = model.unicriterionNetFlows(FlowDivisor.N_MINUS_1.of(n));
        Optional<CriterionThresholds> given = parameters.find(COMPENSATION).map(all -> all.requireSize(weights.length));
        double[] phi = new double[n];
        double[] deviation = new double[n];
        double[] scores = new double[n];
        double[][] byAlternative = new double[n][weights.length];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < weights.length; j++) {
                byAlternative[i][j] = flows[j][i];
                phi[i] += weights[j] * flows[j][i];
            }
            for (int j = 0; j < weights.length; j++) {
                deviation[i] += weights[j] * compensation(given, j) * Math.abs(phi[i] - flows[j][i]);
            }
            scores[i] = phi[i] - deviation[i];
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("phi", phi)
                        .put("deviation", deviation)
                        .put("unicriterionNetFlows", byAlternative)
                        .build());
    }

    private static double compensation(Optional<CriterionThresholds> given, int j) {
        double s = given.map(all -> all.at(j).orElse(USUAL_COMPENSATION)).orElse(USUAL_COMPENSATION);
        if (s < 0) {
            throw Parameter.wrong("method.params.compensation[%s]".formatted(j), s, "a number of at least 0");
        }
        return s;
    }
}

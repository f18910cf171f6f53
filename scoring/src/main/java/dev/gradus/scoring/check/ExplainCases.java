package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.explain.CriterionShares;
import dev.gradus.scoring.explain.CriterionShares.Settings;
import dev.gradus.scoring.explain.Goal;
import dev.gradus.scoring.explain.Norm;
import dev.gradus.scoring.explain.Outcome;
import dev.gradus.scoring.explain.WeightChange;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Map;

/** Worked examples of explanations; all are on the additive model with columns that are values already. */
final class ExplainCases {
    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .put("shapley_of_rank", ExplainCases::shapleyOfRank)
            .put("counterfactual_weights_l1", ExplainCases::weightChange)
            .buildOrThrow();

    private ExplainCases() {}

    /** The distance of the smallest change for each alternative; the weights are one optimum of several. */
    private static CaseOutcome weightChange(ReferenceCase example) {
        DecisionProblem problem = example.problem();
        return CaseOutcome.ofScores(problem.alternatives().stream()
                .mapToDouble(alternative -> WeightChange.of(problem, additive(), alternative, Goal.first(), Norm.L1)
                        .distance())
                .toArray());
    }

    private static ConfiguredMethod additive() {
        return RankingMethods.weightedSum().with("normalization", "none");
    }

    private static CaseOutcome shapleyOfRank(ReferenceCase example) {
        DecisionProblem problem = example.problem();
        ImmutableList<CriterionShares> shares =
                CriterionShares.of(problem, additive(), problem.alternatives(), Outcome.rank(), Settings.DEFAULT);
        double[][] values = new double[shares.size()][];
        double[] without = new double[shares.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = shares.get(i).values().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            without[i] = shares.get(i).without();
        }
        return CaseChecker.evaluate(example, "wsm", Map.of("normalization", "none"))
                .withExtra(ImmutableMap.of("shapley", values, "empty_coalition_rank", without));
    }
}

package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.PartialPreorder;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;

/** PROMETHEE I: partial preorder by both flows. */
final class Promethee1 implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "promethee-1", "PROMETHEE I", MethodFamily.OUTRANKING)
            .aliases("promethee-i")
            .summary("Prefers one alternative to another only where both flows agree; otherwise they are incomparable.")
            .formula("a P b if phi+(a) >= phi+(b) and phi-(a) <= phi-(b), one of them strictly; a I b if both are"
                    + " equal; otherwise a R b")
            .citation(Promethee2.CITATION)
            .use(
                    "When a comparison that rests on strong pros against strong cons should be left to people.",
                    "When one complete order is needed: take promethee-2.")
            .complexity("O(m n log n) time for the flows, O(n^2) time and memory for the relation")
            .parameters(
                    PreferenceParameters.FUNCTIONS,
                    PreferenceParameters.Q,
                    PreferenceParameters.P,
                    PreferenceParameters.S,
                    PrometheeModel.FLOW_DIVISOR,
                    WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("phiPlus", "phiMinus", "phi")
            .largestProblem(10_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Flows flows = PrometheeModel.of(problem, parameters)
                .flows(parameters.get(PrometheeModel.FLOW_DIVISOR).of(problem.alternativeCount()));
        return PartialPreorder.of(problem, atLeastAsGood(flows), flows.details().build(), List.of());
    }

    /** Flows are compared by rank, so that rounding noise makes no preference and the relation is transitive. */
    static boolean[][] atLeastAsGood(Flows flows) {
        int n = flows.plus().length;
        int[] byPlus = Ranks.competition(flows.plus(), true);
        int[] byMinus = Ranks.competition(flows.minus(), false);
        boolean[][] relation = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                relation[a][b] = byPlus[a] <= byPlus[b] && byMinus[a] <= byMinus[b];
            }
        }
        return relation;
    }
}

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

/** PROMETHEE II: complete preorder by net flow. */
final class Promethee2 implements RankingMethod {
    static final Parameter<Boolean> PREFERENCE_INDICES =
            Parameter.flag("preference-indices", false, "whether to publish the n by n table pi of preference indices");

    static final String CITATION = "J. P. Brans, Ph. Vincke, B. Mareschal, How to select and how to rank projects: the"
            + " PROMETHEE method, European Journal of Operational Research 24 (1986) 228-238,"
            + " doi:10.1016/0377-2217(86)90044-5";

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "promethee-2", "PROMETHEE II", MethodFamily.OUTRANKING)
            .aliases("promethee-ii", "promethee")
            .summary("Ranks by how much an alternative is preferred to the others less how much they are to it.")
            .formula("pi(a,b) = sum_j w_j P_j(d_j(a,b));  phi+(a) = sum_b pi(a,b) / (n-1);"
                    + "  phi-(a) = sum_b pi(b,a) / (n-1);  phi(a) = phi+(a) - phi-(a)")
            .citation(CITATION)
            .use(
                    "When small differences should not count and large ones should not count without limit.",
                    "When the list of alternatives may change: every flow is relative to the others, and ranks can"
                            + " reverse.")
            .complexity("O(m n log n) time and O(n) memory; O(m n^2) time with gaussian functions; O(n^2) memory with"
                    + " preference-indices")
            .parameters(
                    PreferenceParameters.FUNCTIONS,
                    PreferenceParameters.Q,
                    PreferenceParameters.P,
                    PreferenceParameters.S,
                    PrometheeModel.FLOW_DIVISOR,
                    WeightScale.PARAMETER,
                    PREFERENCE_INDICES)
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
            .details("phiPlus", "phiMinus", "phi", "pi")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        PrometheeModel model = PrometheeModel.of(problem, parameters);
        Flows flows = model.flows(parameters.get(PrometheeModel.FLOW_DIVISOR).of(problem.alternativeCount()));
        Details.Builder details = flows.details();
        if (parameters.get(PREFERENCE_INDICES)) {
            details.put("pi", model.preferenceIndices());
        }
        return Scores.of(problem, flows.net(), ScoreOrder.HIGHER_IS_BETTER, details.build());
    }
}

package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.Tolerance;
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

/** ELECTRE with net concordance and discordance: a complete order. */
final class ElectreNetSuperiority implements RankingMethod {
    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
            "normalization",
            Normalization.VECTOR_SAME,
            Normalization.all(),
            Normalization::id,
            "how columns are made comparable; vector-same is van Delft and Nijkamp's");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "electre-net-superiority", "ELECTRE, net superiority", MethodFamily.OUTRANKING)
            .summary("Ranks by how much more weight speaks for an alternative than against it, over all pairs.")
            .formula("v_ij = w_j r_ij;  C(a,b) = sum of w_j over v_aj >= v_bj;  D(a,b) = max_j (v_bj - v_aj)+ / max_j"
                    + " |v_aj - v_bj|;  c(a) = sum_b C(a,b) - C(b,a);  d(a) = sum_b D(a,b) - D(b,a)")
            .citation(
                    "A. van Delft, P. Nijkamp, Multi-criteria Analysis and Regional Decision-making, Martinus Nijhoff,"
                            + " Leiden (1977)")
            .use(
                    "For a complete order from concordance; the net discordance beside it shows what is objected.",
                    "When the sizes of differences matter for the score itself.")
            .complexity("O(m n^2) time, O(n^2) memory")
            .parameters(NORMALIZATION, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.LINEAR_IN_WEIGHTS,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("concordance", "discordance", "netConcordance", "netDiscordance")
            .largestProblem(2_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        ClassicalIndices indices = ClassicalIndices.weighted(
                problem, parameters.get(NORMALIZATION), WeightScale.weights(problem, parameters));
        double[][] concordance = indices.concordance();
        double[][] discordance = indices.discordance();
        double[] net = Tolerance.withoutNoise(Pairs.net(concordance), concordance.length);
        Details details = Details.builder()
                .put("concordance", concordance)
                .put("discordance", discordance)
                .put("netConcordance", net)
                .put("netDiscordance", Pairs.net(discordance))
                .build();
        return Scores.of(problem, net, ScoreOrder.HIGHER_IS_BETTER, details);
    }
}

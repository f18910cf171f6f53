package dev.gradus.scoring.method.value;

import dev.gradus.scoring.internal.Ranks;
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
import java.util.Map;

/** MULTIMOORA: three rankings brought together. */
final class Multimoora implements RankingMethod {
    static final Parameter<RankAggregation> AGGREGATION = Parameter.choice(
                    "aggregation",
                    RankAggregation.RANK_DOMINANCE,
                    RankAggregation.class,
                    "rank-dominance counts the alternatives that two of three rankings put behind (general dominance);"
                            + " dominance-directed-graph counts them in every ranking (pyrepo-mcda); rank-position is"
                            + " 1/sum(1/rank)")
            .synonyms(Map.of(
                    "pairwise rank dominance (wins over the 3 component ranks)", "rank-dominance",
                    "dominance directed graph over the three rankings", "dominance-directed-graph"));

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "multimoora", "MULTIMOORA", MethodFamily.RATIO)
            .summary("Joins the rankings by ratio system, reference point and full multiplicative form.")
            .formula("ranks of y_i (moora-ratio), d_i (moora-reference-point) and U_i (full-multiplicative-form);"
                    + "  score_i = number of k that stand behind i in more of the three than before it")
            .citation(
                    "W. K. M. Brauers, E. K. Zavadskas, Project management by MULTIMOORA as an instrument for transition"
                            + " economies, Technological and Economic Development of Economy 16 (2010) 5-24")
            .use(
                    "When an answer is wanted on which an additive, a minimax and a multiplicative view agree.",
                    "With zeros or negative values, or when a score is to be explained criterion by criterion.")
            .complexity("O(nm + n^2) time, O(n) memory")
            .parameters(
                    AGGREGATION,
                    MooraRatio.NORMALIZATION,
                    Normalizing.TARGETS,
                    FullMultiplicativeForm.WEIGHTS_AS,
                    WeightScale.PARAMETER)
            .largestProblem(20_000)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("ratioScore", "refpointScore", "fmfScore", "referencePoint", "rankMatrix", "score")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Normalization normalization = Normalizing.of(parameters, MooraRatio.NORMALIZATION);
        double[] weights = WeightScale.weights(problem, parameters);
        double[] ratio = WeightedSum.sums(problem, normalization, weights);
        double[] reference = new double[weights.length];
        double[] distance = MooraReferencePoint.distances(problem, normalization, weights, reference);
        double[] logs = FullMultiplicativeForm.logs(
                problem, normalization, weights, parameters.get(FullMultiplicativeForm.WEIGHTS_AS), "multimoora");
        int[] byRatio = Ranks.competition(ratio, true);
        int[] byDistance = Ranks.competition(distance, false);
        int[] byProduct = Ranks.competition(logs, true);
        int[][] ranks = new int[ratio.length][];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = new int[] {byRatio[i], byDistance[i], byProduct[i]};
        }
        double[] score = parameters.get(AGGREGATION).scores(ranks);
        return Scores.of(
                problem,
                score,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("ratioScore", ratio)
                        .put("refpointScore", distance)
                        .put("fmfScore", logs)
                        .put("referencePoint", reference)
                        .put("rankMatrix", ranks)
                        .put("score", score)
                        .build());
    }
}

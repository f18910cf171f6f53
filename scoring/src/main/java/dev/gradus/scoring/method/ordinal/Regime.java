package dev.gradus.scoring.method.ordinal;

import dev.gradus.scoring.internal.Gains;
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
import dev.gradus.scoring.problem.DecisionProblem;

/** REGIME: weights of the criteria won less those lost, over all pairs. */
final class Regime implements RankingMethod {
    static final Parameter<Boolean> GUIDE_INDEX =
            Parameter.flag("guide-index", false, "whether to publish the n by n table of guide indices");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "regime", "REGIME", MethodFamily.ORDINAL)
            .summary(
                    "Ranks by the weight of criteria on which an alternative is better, less that on which it is worse.")
            .formula("E(a,b) = sum_j w_j sign(g_j(a) - g_j(b)), 0 where equal;  score(a) = sum_b E(a,b)")
            .citation("E. Hinloopen, P. Nijkamp, P. Rietveld, Qualitative discrete multiple criteria choice models in"
                    + " regional planning, Regional Science and Urban Economics 13 (1983) 77-102")
            .use(
                    "When values are only ordered. With cardinal weights, as here, no integration over weights is"
                            + " needed.",
                    "When differences are known: their size plays no part.")
            .complexity("O(m n log n) time, O(n) memory; O(m n^2) and O(n^2) with guide-index")
            .parameters(WeightScale.PARAMETER, GUIDE_INDEX)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.LINEAR_IN_WEIGHTS,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("guideIndex")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[][] gains = Gains.columns(problem);
        double[] weights = WeightScale.weights(problem, parameters);
        int n = problem.alternativeCount();
        double[] scores = new double[n];
        double magnitude = 0;
        for (int j = 0; j < gains.length; j++) {
            int[] wins = Wins.less(gains[j]);
            magnitude += weights[j] * n;
            for (int i = 0; i < n; i++) {
                scores[i] += weights[j] * wins[i];
            }
        }
        Details.Builder details = Details.builder();
        if (parameters.get(GUIDE_INDEX)) {
            details.put("guideIndex", Wins.table(gains, weights));
        }
        return Scores.of(
                problem, Tolerance.withoutNoise(scores, magnitude), ScoreOrder.HIGHER_IS_BETTER, details.build());
    }
}

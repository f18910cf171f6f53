package dev.gradus.scoring.method.utility;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Columns;
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

/** RAM: the root of the benefits whose order grows with the costs. */
final class RootAssessment implements RankingMethod {
    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
            "normalization",
            Normalization.SUM_SAME,
            ImmutableList.of(Normalization.SUM_SAME, Normalization.NONE),
            Normalization::id,
            "sum-same is the paper's; none takes a matrix that is normalised already");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "ram", "RAM (root assessment method)", MethodFamily.VALUE)
            .summary("Takes the root of the weighted sum of benefits, of an order given by the weighted sum of costs.")
            .formula("y_ij = w_j x_ij / sum_i x_ij;  S+_i, S-_i = sums of y_ij over benefits and costs;"
                    + "  RI_i = (2 + S+_i)^(1 / (2 + S-_i))")
            .citation(
                    "A. Sotoudeh-Anvari, Root Assessment Method (RAM): a novel multi-criteria decision making method and"
                            + " its applications in sustainability challenges, Journal of Cleaner Production 423 (2023) 138695,"
                            + " doi:10.1016/j.jclepro.2023.138695")
            .use(
                    "When good benefits should not fully make up for bad costs.",
                    "When differences between scores should be readable: they are tiny.")
            .complexity("O(nm) time, O(nm) memory")
            .parameters(NORMALIZATION, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("normalized", "weighted", "sPlus", "sMinus", "normalisedScore")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        int n = problem.alternativeCount();
        double[][] normalized = new double[n][weights.length];
        double[][] weighted = new double[n][weights.length];
        double[] plus = new double[n];
        double[] minus = new double[n];
        for (int j = 0; j < weights.length; j++) {
            Columns.requireNotNegative(problem, j, "RAM", "use wsm or spotis, which take any numbers.");
            double[] r = parameters.get(NORMALIZATION).apply(problem, j);
            double[] sum = Columns.isBenefit(problem, j) ? plus : minus;
            for (int i = 0; i < n; i++) {
                normalized[i][j] = r[i];
                weighted[i][j] = weights[j] * r[i];
                sum[i] += weighted[i][j];
            }
        }
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = StrictMath.pow(2 + plus[i], 1 / (2 + minus[i]));
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("normalized", normalized)
                        .put("weighted", weighted)
                        .put("sPlus", plus)
                        .put("sMinus", minus)
                        .put("normalisedScore", Columns.onUnitInterval(scores))
                        .build());
    }
}

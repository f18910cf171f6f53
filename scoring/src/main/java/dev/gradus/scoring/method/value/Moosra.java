package dev.gradus.scoring.method.value;

import com.google.common.collect.ImmutableList;
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

/** MOOSRA: the ratio of benefits to costs. */
final class Moosra implements RankingMethod {
    private static final ImmutableList<Normalization> KEEPING_DIRECTION =
            ImmutableList.of(Normalization.VECTOR_SAME, Normalization.SUM_SAME, Normalization.NONE);

    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
                    "normalization",
                    Normalization.VECTOR_SAME,
                    KEEPING_DIRECTION,
                    Normalization::id,
                    "how columns are made dimensionless; none is what a norm of the whole matrix comes to (JMcDM), since"
                            + " it cancels")
            .synonyms(Map.of("vector", "vector-same", "sum", "sum-same"));

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("moosra", "MOOSRA", MethodFamily.RATIO)
            .summary("Divides the weighted sum of the benefits by the weighted sum of the costs.")
            .formula("y_i = sum over benefits of w_j x*_ij / sum over costs of w_j x*_ij,"
                    + "  x*_ij = x_ij / sqrt(sum_i x_ij^2); a missing side counts as 1")
            .citation("M. C. Das, B. Sarkar, S. Ray, Decision making under conflicting environment: a new MCDM method,"
                    + " International Journal of Applied Decision Sciences 5 (2012) 142-162")
            .use(
                    "When the yield per unit of cost is the question.",
                    "With negative values, or costs of zero; a cost near zero dwarfs everything else.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(NORMALIZATION)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE)
            .details("benefits", "costs")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        BenefitsAndCosts sums =
                BenefitsAndCosts.of(problem, parameters.get(NORMALIZATION), problem.weights(), "MOOSRA");
        double[] scores = new double[problem.alternativeCount()];
        for (int i = 0; i < scores.length; i++) {
            double benefits = sums.hasBenefits() ? sums.benefits()[i] : 1;
            scores[i] = sums.hasCosts() ? benefits / sums.positiveCost(problem, i, "MOOSRA") : benefits;
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("benefits", sums.benefits())
                        .put("costs", sums.costs())
                        .build());
    }
}

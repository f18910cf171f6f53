package dev.gradus.scoring.method.value;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Columns;
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

/** COPRAS: complex proportional assessment. */
final class Copras implements RankingMethod {
    /** The formula for the relative significance. */
    enum Variant {
        /** As printed by its authors. */
        ORIGINAL
    }

    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
                    "normalization",
                    Normalization.SUM_SAME,
                    ImmutableList.of(Normalization.SUM_SAME, Normalization.VECTOR_SAME, Normalization.NONE),
                    Normalization::id,
                    "how columns are made dimensionless; sum-same is the paper's, none for a matrix already divided by"
                            + " its column sums")
            .synonyms(Map.of("vector", "vector-same", "sum", "sum-same"));

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("copras", "COPRAS", MethodFamily.RATIO)
            .summary(
                    "Adds the weighted benefits and a share of the costs in inverse proportion to an alternative's own.")
            .formula("d_ij = w_j x_ij / sum_i x_ij;  S+_i and S-_i are the sums over benefits and over costs;"
                    + "  Q_i = S+_i + sum_k S-_k / (S-_i sum_k 1/S-_k);  N_i = Q_i / max Q;"
                    + "  without costs Q_i = S+_i")
            .citation("E. K. Zavadskas, A. Kaklauskas, V. Sarka, The new method of multicriteria complex proportional"
                    + " assessment of projects, Technological and Economic Development of Economy 1 (1994) 131-139")
            .use(
                    "Positive data with several costs, when a degree of utility relative to the best is wanted.",
                    "With negative values, or alternatives without any cost; it is unstable for very small costs.")
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
            .details("sPlus", "sMinus", "Q")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        BenefitsAndCosts sums =
                BenefitsAndCosts.of(problem, parameters.get(NORMALIZATION), problem.weights(), "COPRAS");
        int n = problem.alternativeCount();
        double[] q = sums.benefits().clone();
        if (sums.hasCosts()) {
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                least = Math.min(least, sums.positiveCost(problem, i, "COPRAS"));
            }
            double total = 0;
            double reciprocals = 0;
            for (double cost : sums.costs()) {
                total += cost;
                reciprocals += least / cost;
            }
            for (int i = 0; i < n; i++) {
                q[i] += total * (least / sums.costs()[i]) / reciprocals;
            }
        }
        double best = Columns.max(q);
        double[] utility = new double[n];
        for (int i = 0; i < n; i++) {
            utility[i] = best == 0 ? 1 : q[i] / best;
        }
        return Scores.of(
                problem,
                utility,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("sPlus", sums.benefits())
                        .put("sMinus", sums.costs())
                        .put("Q", q)
                        .build());
    }
}

package dev.gradus.scoring.method.distance;

import dev.gradus.core.criterion.Direction;
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

/** PIV: how much lies between each value and the best, weighted and added up. */
final class ProximityIndexedValue implements RankingMethod {
    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
            "normalization",
            Normalization.VECTOR_SAME,
            Normalization.all(),
            Normalization::id,
            "how columns are made comparable; vector-same is the paper's");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "piv", "PIV (proximity indexed value)", MethodFamily.DISTANCE)
            .summary("Adds up the weighted normalised distances to the best value of each criterion; least is best.")
            .formula("v_ij = w_j r_ij;  u_ij = v_max - v_ij for benefits, v_ij - v_min for costs;  d_i = sum_j u_ij")
            .citation(
                    "S. Mufazzal, S. M. Muzakkir, A new multi-criterion decision making (MCDM) method based on proximity"
                            + " indexed value for minimizing rank reversals, Computers & Industrial Engineering 119 (2018)"
                            + " 427-438")
            .use(
                    "A simple, additive relative of TOPSIS with fewer rank reversals.",
                    "When reversals must not occur at all: the norm of a column still moves with the list.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(NORMALIZATION, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.LINEAR_IN_WEIGHTS,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Normalization normalization = parameters.get(NORMALIZATION);
        double[] weights = WeightScale.weights(problem, parameters);
        double[] distances = new double[problem.alternativeCount()];
        for (int j = 0; j < weights.length; j++) {
            double[] r = normalization.apply(problem, j);
            double best =
                    normalization.directionAfter(problem, j) == Direction.MAXIMIZE ? Columns.max(r) : Columns.min(r);
            for (int i = 0; i < distances.length; i++) {
                distances[i] += weights[j] * Math.abs(best - r[i]);
            }
        }
        return Scores.of(problem, distances, ScoreOrder.LOWER_IS_BETTER, Details.none());
    }
}

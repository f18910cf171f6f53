package dev.gradus.scoring.method.utility;

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

/** ROV: the mean of the best and the worst utility. */
final class RangeOfValue implements RankingMethod {
    /** How best and worst utility are combined. */
    enum Combination {
        /** Their mean, as in the paper. */
        MEAN,
        /** Their sum, as in some libraries. */
        SUM
    }

    static final Parameter<Combination> COMBINATION = Parameter.choice(
            "combination",
            Combination.MEAN,
            Combination.class,
            "the mean of the two utilities (Yakowitz et al.), or their sum (pyDecision, RMCDA); the ranking is the same");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "rov", "ROV (range of value)", MethodFamily.VALUE)
            .summary("Averages the weighted normalised benefits and the weighted normalised costs.")
            .formula("r_ij = (x_ij - min_j) / (max_j - min_j), costs (max_j - x_ij) / (max_j - min_j);"
                    + "  u+_i, u-_i = sums of w_j r_ij over benefits and costs;  u_i = (u+_i + u-_i) / 2")
            .citation(
                    "D. S. Yakowitz, L. J. Lane, F. Szidarovszky, Multi-attribute decision making: dominance with respect"
                            + " to an importance order of the attributes, Applied Mathematics and Computation 54 (1993) 167-181;"
                            + " worked out in M. Madic, M. Radovanovic, M. Manic, Application of the ROV method for the selection"
                            + " of cutting fluids, Decision Science Letters 5 (2016) 245-254")
            .use(
                    "A plain weighted sum that shows benefits and costs apart.",
                    "When a tiny spread in a column should not decide as much as a large one.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(COMBINATION, WeightScale.PARAMETER)
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
            .details("uPlus", "uMinus")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        int n = problem.alternativeCount();
        double[] plus = new double[n];
        double[] minus = new double[n];
        for (int j = 0; j < weights.length; j++) {
            double[] r = Normalization.MINMAX.apply(problem, j);
            double[] utility = Columns.isBenefit(problem, j) ? plus : minus;
            for (int i = 0; i < n; i++) {
                utility[i] += weights[j] * r[i];
            }
        }
        double divisor = parameters.get(COMBINATION) == Combination.MEAN ? 2 : 1;
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = (plus[i] + minus[i]) / divisor;
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder().put("uPlus", plus).put("uMinus", minus).build());
    }
}

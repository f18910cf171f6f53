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

/** Grey relational analysis: closeness to the best values, curve by curve. */
final class GreyRelational implements RankingMethod {
    /** How coefficients become a grade. */
    enum Grade {
        /** Their weighted sum. */
        WEIGHTED_SUM,
        /** The weighted sum divided by the number of alternatives. */
        DIVIDED_BY_ALTERNATIVES
    }

    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
            "normalization",
            Normalization.MINMAX,
            Normalization.all(),
            Normalization::id,
            "how columns are made comparable; the reference is the best normalised value of each");

    static final Parameter<Double> ZETA = Parameter.number(
                    "zeta",
                    0.5,
                    0,
                    1,
                    "distinguishing coefficient: the smaller, the more large deviations are told apart")
            .aliased("rho", "distinguishing-coefficient");

    static final Parameter<Grade> GRADE = Parameter.choice(
            "grade",
            Grade.WEIGHTED_SUM,
            Grade.class,
            "the weighted sum of the coefficients (Kuo et al.), or that divided by the number of alternatives, as some"
                    + " libraries do; the ranking is the same");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "gra", "Grey relational analysis", MethodFamily.DISTANCE)
            .aliases("grey", "grey-relational-analysis")
            .summary("Ranks by the weighted sum of coefficients that fall with the deviation from the best value.")
            .formula(
                    "D_ij = |x0_j - x_ij|;  xi_ij = (min D + zeta max D) / (D_ij + zeta max D), minimum and maximum over"
                            + " all i and j;  grade_i = sum_j w_j xi_ij")
            .citation("Y. Kuo, T. Yang, G.-W. Huang, The use of grey relational analysis in solving multiple attribute"
                    + " decision-making problems, Computers & Industrial Engineering 55 (2008) 80-93")
            .use(
                    "When closeness to the best matters more than differences among the bad: coefficients flatten out.",
                    "When the list of alternatives may change: reference and coefficients move with it.")
            .complexity("O(nm) time, O(nm) memory")
            .parameters(NORMALIZATION, ZETA, GRADE, WeightScale.PARAMETER)
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
            .details("coefficients")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Normalization normalization = parameters.get(NORMALIZATION);
        double zeta = parameters.get(ZETA);
        double[] weights = WeightScale.weights(problem, parameters);
        int n = problem.alternativeCount();
        double[][] deviations = new double[weights.length][n];
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int j = 0; j < weights.length; j++) {
            double[] x = normalization.apply(problem, j);
            double best =
                    normalization.directionAfter(problem, j) == Direction.MAXIMIZE ? Columns.max(x) : Columns.min(x);
            for (int i = 0; i < n; i++) {
                deviations[j][i] = Math.abs(best - x[i]);
                smallest = Math.min(smallest, deviations[j][i]);
                largest = Math.max(largest, deviations[j][i]);
            }
        }
        double[][] coefficients = new double[n][weights.length];
        double[] grades = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < weights.length; j++) {
                double denominator = deviations[j][i] + zeta * largest;
                // no deviation at all, or none that zeta lets count: as close as can be
                coefficients[i][j] = denominator == 0 ? 1 : (smallest + zeta * largest) / denominator;
                grades[i] += weights[j] * coefficients[i][j];
            }
            if (parameters.get(GRADE) == Grade.DIVIDED_BY_ALTERNATIVES) {
                grades[i] /= n;
            }
        }
        return Scores.of(
                problem,
                grades,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder().put("coefficients", coefficients).build());
    }
}

package dev.gradus.scoring.method.utility;

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

/** SMART: direct ratings from 0 to 100, weighted and added up. */
final class Smart implements RankingMethod {
    static final Parameter<double[][]> RANGES = Parameter.matrix(
                    "ranges",
                    "for each criterion the least and most preferred values that are plausible, as [low, high], rated 0"
                            + " and 100; without them those of the data")
            .aliased("bounds")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "smart", "SMART (simple multi-attribute rating technique)", MethodFamily.VALUE)
            .summary("Rates every value from 0 to 100 along its range and adds up the ratings with their weights.")
            .formula("v_ij = 100 (x_ij - low_j) / (high_j - low_j), costs 100 (high_j - x_ij) / (high_j - low_j);"
                    + "  U_i = sum_j w_j v_ij, weights summing to 1")
            .citation("W. Edwards, How to use multiattribute utility measurement for social decisionmaking, IEEE"
                    + " Transactions on Systems, Man, and Cybernetics 7 (1977) 326-340; W. Edwards, F. H. Barron, SMARTS"
                    + " and SMARTER: improved simple methods for multiattribute utility measurement, Organizational"
                    + " Behavior and Human Decision Processes 60 (1994) 306-325")
            .use(
                    "A score out of 100 that everybody can follow; with given ranges it does not depend on who else is"
                            + " in the list.",
                    "When weights were stated without looking at the ranges: they must be swing weights.")
            .complexity("O(nm) time, O(nm) memory")
            .parameters(RANGES)
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
            .details("ratings")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = problem.weights();
        int n = problem.alternativeCount();
        double[][] places = RangePlaces.of(parameters, RANGES, problem, DESCRIPTOR.name());
        double[][] ratings = new double[n][weights.length];
        double[] scores = new double[n];
        for (int j = 0; j < weights.length; j++) {
            for (int i = 0; i < n; i++) {
                ratings[i][j] = 100 * places[j][i];
                scores[i] += weights[j] * ratings[i][j];
            }
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder().put("ratings", ratings).build());
    }
}

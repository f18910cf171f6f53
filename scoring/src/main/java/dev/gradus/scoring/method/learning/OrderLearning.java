package dev.gradus.scoring.method.learning;

import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;

/** What UTA and UTASTAR do with their regression. */
final class OrderLearning {
    private OrderLearning() {}

    /**
     * Learns from the reference order and scores all alternatives.
     *
     * @param doubleErrors whether errors may pull both ways
     * @param bothExtremes whether post-optimality takes smallest weights besides largest ones
     */
    static Scores scores(DecisionProblem problem, Parameters parameters, boolean doubleErrors, boolean bothExtremes) {
        StepModel model = StepModel.of(problem, parameters);
        int[][] groups = parameters.get(ReferenceOrder.PARAMETER).indices(problem);
        OrderRegression regression =
                new OrderRegression(model, groups, parameters.get(OrderRegression.DELTA), doubleErrors);
        double[] optimum = regression.optimum();
        double error = regression.errorOf(optimum);
        double[] point = parameters.get(OrderRegression.POST_OPTIMALITY)
                ? regression.meanOfExtremes(problem.criterionCount(), error, bothExtremes)
                : optimum;
        double[] values = model.values(point);
        Details details = model.describe(Details.builder(), point)
                .put("totalError", error)
                .build();
        List<String> warnings = error > 1e-6
                ? List.of("No additive value functions with these segments reproduce the reference order; the errors"
                        + " sum to %s.".formatted(error))
                : List.of();
        return Scores.of(problem, values, ScoreOrder.HIGHER_IS_BETTER, details, warnings);
    }
}

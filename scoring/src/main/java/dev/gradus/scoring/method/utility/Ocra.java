package dev.gradus.scoring.method.utility;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;

/** OCRA: preference ratings for costs and for benefits, each relative to the smallest value. */
final class Ocra implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("ocra", "OCRA", MethodFamily.VALUE)
            .summary("Rates costs and benefits apart, shifts each rating to start at zero, and adds them up.")
            .formula(
                    "I_i = sum over costs of w_j (max_j - x_ij) / min_j;  O_i = sum over benefits of"
                            + " w_j (x_ij - min_j) / min_j;  P_i = (I_i - min I) + (O_i - min O), shifted so that the least is 0")
            .citation(
                    "M. Madic, D. Petkovic, M. Radovanovic, Selection of non-conventional machining processes using the"
                            + " OCRA method, Serbian Journal of Management 10 (2015) 61-73; after C. Parkan, Operational"
                            + " competitiveness ratings of production units, Managerial and Decision Economics 15 (1994) 201-221")
            .use(
                    "To see how an alternative does on costs and on benefits separately.",
                    "When a column's smallest value is close to zero: it then outweighs all others.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(WeightScale.PARAMETER)
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
            .details("costRating", "benefitRating")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        int n = problem.alternativeCount();
        double[] costs = new double[n];
        double[] benefits = new double[n];
        for (int j = 0; j < weights.length; j++) {
            Columns.requirePositive(problem, j, "OCRA", "use wsm or gra, which take any numbers.");
            double[] x = problem.column(j);
            double worst = Columns.worst(problem, j);
            double min = Columns.min(x);
            double[] rating = Columns.isBenefit(problem, j) ? benefits : costs;
            for (int i = 0; i < n; i++) {
                rating[i] += weights[j] * (Math.abs(x[i] - worst) / min);
            }
        }
        fromZero(costs);
        fromZero(benefits);
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = costs[i] + benefits[i];
        }
        fromZero(scores);
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("costRating", costs)
                        .put("benefitRating", benefits)
                        .build());
    }

    private static void fromZero(double[] rating) {
        double min = Columns.min(rating);
        for (int i = 0; i < rating.length; i++) {
            rating[i] -= min;
        }
    }
}

package dev.gradus.scoring;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.Explanation.Basis;
import dev.gradus.scoring.method.AdditiveMethod;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Optional;

/**
 * A score taken apart by criteria.
 *
 * @param base the score before any criterion speaks
 * @param amounts one for each criterion; with the base they add up to the score
 * @param basis how they were found
 */
record ScoreParts(double base, double[] amounts, Basis basis) {

    /** The parts of the score of alternative {@code i}; empty where the method gives no scores or criteria are many. */
    static Optional<ScoreParts> of(ConfiguredMethod method, DecisionProblem raw, MethodResult result, int i) {
        if (!(result instanceof Scores scores) || raw.criterionCount() == 0) {
            return Optional.empty();
        }
        DecisionProblem problem = raw.valued();
        if (method.method() instanceof AdditiveMethod additive) {
            double[][] parts = additive.contributions(problem, method.parameters());
            double[] amounts = new double[parts.length];
            for (int j = 0; j < parts.length; j++) {
                amounts[j] = parts[j][i];
            }
            return Optional.of(new ScoreParts(0, amounts, Basis.PARTS_OF_THE_SUM));
        }
        return problem.criterionCount() > Basis.MOST_CRITERIA
                ? Optional.empty()
                : Optional.of(shapley(method, problem, scores.order(), i));
    }

    /**
     * Shapley values of the score over all coalitions of criteria, O(2^m) evaluations. In a coalition the alternative
     * keeps its values; on every other criterion it takes the worst value of the column. Signed so that above zero always
     * speaks for the alternative.
     */
    private static ScoreParts shapley(ConfiguredMethod method, DecisionProblem problem, ScoreOrder order, int i) {
        int m = problem.criterionCount();
        double sign = order == ScoreOrder.HIGHER_IS_BETTER ? 1 : -1;
        double[] worth = new double[1 << m];
        for (int coalition = 0; coalition < worth.length; coalition++) {
            worth[coalition] = sign * score(method, withWorstOutside(problem, i, coalition), i);
        }
        double[] share = shares(m);
        double[] amounts = new double[m];
        for (int coalition = 0; coalition < worth.length; coalition++) {
            int size = Integer.bitCount(coalition);
            for (int j = 0; j < m; j++) {
                if ((coalition & (1 << j)) == 0) {
                    amounts[j] += share[size] * (worth[coalition | (1 << j)] - worth[coalition]);
                }
            }
        }
        return new ScoreParts(worth[0], amounts, Basis.SHAPLEY);
    }

    /** |S|! (m − |S| − 1)! / m! for each size of coalition. */
    private static double[] shares(int m) {
        double[] shares = new double[m];
        shares[0] = 1.0 / m;
        for (int size = 1; size < m; size++) {
            shares[size] = shares[size - 1] * size / (m - size);
        }
        return shares;
    }

    private static double score(ConfiguredMethod method, DecisionProblem problem, int i) {
        return ((Scores) method.evaluate(problem)).value(i);
    }

    private static DecisionProblem withWorstOutside(DecisionProblem problem, int i, int coalition) {
        double[][] columns = problem.columns();
        for (int j = 0; j < columns.length; j++) {
            if ((coalition & (1 << j)) == 0) {
                columns[j][i] = worst(columns[j], problem.direction(j));
            }
        }
        return DecisionProblem.ofColumns(problem.id(), problem.alternatives(), problem.criteria(), columns);
    }

    private static double worst(double[] column, Direction direction) {
        double worst = column[0];
        for (double value : column) {
            worst = direction == Direction.MAXIMIZE ? Math.min(worst, value) : Math.max(worst, value);
        }
        return worst;
    }
}

package dev.gradus.scoring.weighting.subjective;

import dev.gradus.scoring.internal.BoundedModels;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The programs of the best-worst method.
 *
 * @param best the column of the best criterion
 * @param worst the column of the worst
 * @param bestToOthers a_Bj
 * @param othersToWorst a_jW
 */
record BestWorstModel(int best, int worst, double[] bestToOthers, double[] othersToWorst) {
    /** Slack for rounding at the optimum, where the region may be a single point. */
    private static final double SLACK = 1e-9;

    /** Weights with the deviation that they attain. */
    record Solution(double[] weights, double xi) {}

    /** The range of each weight over all optimal solutions. */
    record Intervals(double[] lower, double[] upper, double xi) {
        double[] centre() {
            double[] centre = new double[lower.length];
            for (int j = 0; j < centre.length; j++) {
                centre[j] = (lower[j] + upper[j]) / 2;
            }
            return centre;
        }
    }

    /** max_j |a_Bj a_jW − a_BW| / (a_BW² − a_BW) (Liang, Brunelli and Rezaei, Omega 96, 2020); 0 where a_BW is 1. */
    double inputConsistencyRatio() {
        double direct = bestToOthers[worst];
        double gap = 0;
        for (int j = 0; j < bestToOthers.length; j++) {
            gap = Math.max(gap, Math.abs(bestToOthers[j] * othersToWorst[j] - direct));
        }
        return direct == 1 ? 0 : gap / (direct * direct - direct);
    }

    /** The linear model. */
    Solution linear() {
        ExpressionsBasedModel model = BoundedModels.create();
        Variable[] w = weights(model);
        Variable xi = model.newVariable("xi").lower(0).weight(1);
        for (int j = 0; j < w.length; j++) {
            int column = j;
            deviation(model, w[best], w[j], bestToOthers[j], (row, sign) -> row.set(xi, sign));
            deviation(model, w[column], w[worst], othersToWorst[column], (row, sign) -> row.set(xi, sign));
        }
        Optimisation.Result result = solved(model.minimise());
        double[] weights = new double[w.length];
        for (int j = 0; j < w.length; j++) {
            weights[j] = Math.max(0, result.doubleValue(j));
        }
        return new Solution(weights, Math.max(0, result.doubleValue(w.length)));
    }

    /**
     * The non-linear model. For a given xi the ratio of the best to the worst weight must lie in the interval that each
     * criterion allows; xi is the smallest for which those intervals meet, found by bisection to the last digits.
     */
    Intervals nonLinear() {
        double low = 0;
        double high = Arrays.stream(bestToOthers).max().orElse(1);
        if (meet(0)) {
            high = 0;
        }
        for (int step = 0; step < 200 && high - low > Math.ulp(high); step++) {
            double middle = (low + high) / 2;
            if (meet(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        int m = bestToOthers.length;
        double[] lower = new double[m];
        double[] upper = new double[m];
        for (int j = 0; j < m; j++) {
            lower[j] = extreme(high + SLACK, j, false);
            upper[j] = extreme(high + SLACK, j, true);
        }
        return new Intervals(lower, upper, high);
    }

    private boolean meet(double xi) {
        double direct = bestToOthers[worst];
        double low = direct - xi;
        double high = direct + xi;
        for (int j = 0; j < bestToOthers.length; j++) {
            if (j != best && j != worst) {
                low = Math.max(low, Math.max(0, bestToOthers[j] - xi) * Math.max(0, othersToWorst[j] - xi));
                high = Math.min(high, (bestToOthers[j] + xi) * (othersToWorst[j] + xi));
            }
        }
        return low <= high;
    }

    private double extreme(double xi, int criterion, boolean largest) {
        ExpressionsBasedModel model = BoundedModels.create();
        Variable[] w = weights(model);
        w[criterion].weight(1);
        for (int j = 0; j < w.length; j++) {
            Variable other = w[j];
            if (j != best) {
                deviation(model, w[best], other, bestToOthers[j], (row, sign) -> row.add(other, sign * xi));
            }
            if (j != worst && j != best) {
                deviation(model, other, w[worst], othersToWorst[j], (row, sign) -> row.add(w[worst], sign * xi));
            }
        }
        return solved(largest ? model.maximise() : model.minimise()).doubleValue(criterion);
    }

    private Variable[] weights(ExpressionsBasedModel model) {
        Variable[] w = new Variable[bestToOthers.length];
        Expression sum = model.newExpression("sum").level(1);
        for (int j = 0; j < w.length; j++) {
            w[j] = model.newVariable("w" + j).lower(0);
            sum.set(w[j], 1);
        }
        return w;
    }

    /** {@code |larger − ratio · smaller|} is at most what {@code bound} adds, with the sign −1 above and +1 below. */
    private static void deviation(
            ExpressionsBasedModel model,
            Variable larger,
            Variable smaller,
            double ratio,
            BiConsumer<Expression, Double> bound) {
        if (larger.equals(smaller)) {
            return;
        }
        int rows = model.countExpressions();
        Expression above = model.newExpression("above" + rows).upper(0);
        above.set(larger, 1).set(smaller, -ratio);
        bound.accept(above, -1.0);
        Expression below = model.newExpression("below" + rows).lower(0);
        below.set(larger, 1).set(smaller, -ratio);
        bound.accept(below, 1.0);
    }

    private static Optimisation.Result solved(Optimisation.Result result) {
        if (!result.getState().isFeasible()) {
            throw new ProblemException(
                    Code.UNDEFINED,
                    Statements.place("best-to-others"),
                    "The linear program of the best-worst method ended as %s.".formatted(result.getState()),
                    "bring the comparisons closer to the scale from 1 to 9.");
        }
        return result;
    }
}

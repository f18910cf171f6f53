package dev.gradus.scoring.explain;

import dev.gradus.scoring.internal.BoundedModels;
import dev.gradus.scoring.internal.Columns;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The weights nearest to given ones under which leads are not below zero: a linear or a quadratic program. */
final class NearestWeights {
    private NearestWeights() {}

    /**
     * The nearest weights, at least zero and summing to one; empty if there are none.
     *
     * @param from normalised weights
     * @param leads coefficients of the weights
     * @param margin what {@code lead · weights} must reach at least
     */
    static Optional<double[]> to(double[] from, List<double[]> leads, double margin, Norm norm) {
        int m = from.length;
        ExpressionsBasedModel model = BoundedModels.create();
        Variable[] weights = new Variable[m];
        Expression sum = model.newExpression("sum").level(1);
        for (int j = 0; j < m; j++) {
            weights[j] = model.newVariable("w" + j).lower(0);
            sum.set(weights[j], 1);
        }
        for (int r = 0; r < leads.size(); r++) {
            Expression lead = model.newExpression("lead" + r).lower(margin);
            for (int j = 0; j < m; j++) {
                if (leads.get(r)[j] != 0) {
                    lead.set(weights[j], leads.get(r)[j]);
                }
            }
        }
        if (norm == Norm.L1) {
            addAbsoluteChanges(model, weights, from);
        } else {
            addSquaredChanges(model, weights, from);
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        return Optional.of(onSimplex(result, m));
    }

    private static void addAbsoluteChanges(ExpressionsBasedModel model, Variable[] weights, double[] from) {
        for (int j = 0; j < from.length; j++) {
            Variable more = model.newVariable("more" + j).lower(0).weight(1);
            Variable less = model.newVariable("less" + j).lower(0).weight(1);
            model.newExpression("change" + j)
                    .level(from[j])
                    .set(weights[j], 1)
                    .set(more, -1)
                    .set(less, 1);
        }
    }

    private static void addSquaredChanges(ExpressionsBasedModel model, Variable[] weights, double[] from) {
        Expression squares = model.newExpression("squares").weight(1);
        for (int j = 0; j < from.length; j++) {
            squares.set(weights[j], weights[j], 1);
            squares.set(weights[j], -2 * from[j]);
        }
    }

    /** The solver's weights without its rounding noise. */
    private static double[] onSimplex(Optimisation.Result result, int m) {
        double[] weights = new double[m];
        double sum = 0;
        for (int j = 0; j < m; j++) {
            weights[j] = Math.max(0, result.doubleValue(j));
            sum += weights[j];
        }
        for (int j = 0; j < m; j++) {
            weights[j] /= sum;
        }
        return weights;
    }

    /**
     * Shares of rivals under which they beat an alternative together, whatever the weights: on every criterion its lead
     * over the mixture is negative. Exists whenever no weights put it level with all of them (Farkas).
     *
     * @param differences what each unit of weight does for the alternative against each rival, in units of the score
     */
    static Optional<double[]> betterMixture(List<double[]> differences) {
        double largest =
                differences.stream().mapToDouble(Columns::magnitude).max().orElse(0);
        ExpressionsBasedModel model = BoundedModels.create();
        Expression sum = model.newExpression("sum").level(1);
        Variable[] shares = new Variable[differences.size()];
        for (int b = 0; b < shares.length; b++) {
            shares[b] = model.newVariable("share" + b).lower(0);
            sum.set(shares[b], 1);
        }
        Variable worst = model.newVariable("worst").weight(1);
        for (int j = 0; j < differences.get(0).length; j++) {
            Expression lead = model.newExpression("criterion" + j).upper(0).set(worst, -1);
            for (int b = 0; b < shares.length; b++) {
                lead.set(shares[b], differences.get(b)[j] / largest);
            }
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isOptimal() || result.doubleValue(shares.length) >= 0) {
            return Optional.empty();
        }
        return Optional.of(onSimplex(result, shares.length));
    }
}

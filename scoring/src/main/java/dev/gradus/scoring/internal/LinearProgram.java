package dev.gradus.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** A linear program over variables of at least zero, in rows of coefficients. Not for use by several threads. */
public final class LinearProgram {
    private final int size;
    private final List<Row> rows = new ArrayList<>();

    /** A constraint: lower <= coefficients · x <= upper, with infinities for open ends. */
    private record Row(double[] coefficients, double lower, double upper) {}

    /** A program without constraints over this many variables. */
    public LinearProgram(int size) {
        this.size = size;
    }

    /** Adds coefficients · x >= lower. */
    public void atLeast(double[] coefficients, double lower) {
        rows.add(new Row(coefficients.clone(), lower, Double.POSITIVE_INFINITY));
    }

    /** Adds coefficients · x <= upper. */
    public void atMost(double[] coefficients, double upper) {
        rows.add(new Row(coefficients.clone(), Double.NEGATIVE_INFINITY, upper));
    }

    /** Adds coefficients · x = value. */
    public void equal(double[] coefficients, double value) {
        rows.add(new Row(coefficients.clone(), value, value));
    }

    /**
     * The point of least objective; empty if there is none.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if the solver does not find out
     */
    public Optional<double[]> minimize(double[] objective) {
        return solve(objective, false);
    }

    /**
     * The point of greatest objective; empty if there is none.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if the solver does not find out
     */
    public Optional<double[]> maximize(double[] objective) {
        return solve(objective, true);
    }

    private Optional<double[]> solve(double[] objective, boolean maximize) {
        ExpressionsBasedModel model = BoundedModels.create();
        Variable[] variables = new Variable[size];
        for (int k = 0; k < size; k++) {
            variables[k] = model.newVariable("x" + k).lower(0);
            if (objective[k] != 0) {
                variables[k].weight(objective[k]);
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            Expression expression = model.newExpression("r" + r);
            for (int k = 0; k < size; k++) {
                if (row.coefficients()[k] != 0) {
                    expression.set(variables[k], row.coefficients()[k]);
                }
            }
            if (row.lower() == row.upper()) {
                expression.level(row.lower());
            } else if (Double.isInfinite(row.upper())) {
                expression.lower(row.lower());
            } else {
                expression.upper(row.upper());
            }
        }
        Optimisation.Result result = maximize ? model.maximise() : model.minimise();
        if (!BoundedModels.hasOptimum(result)) {
            return Optional.empty();
        }
        double[] point = new double[size];
        for (int k = 0; k < size; k++) {
            point[k] = Math.max(0, result.doubleValue(k));
        }
        return Optional.of(point);
    }

    /** The sum of products. */
    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}

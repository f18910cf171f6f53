package dev.gradus.scoring.method.optimization;

import dev.gradus.scoring.internal.BoundedModels;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The reference weights of SECA, and the quadratic programme that stays near them. */
record ReferenceWeights(double[] sigma, double[] pi) {
    /** A normalised value so small cannot move the optimum, but spoils the solver's arithmetic. */
    private static final double NOTHING = 1e-12;

    /** Solvers can go in circles where constraints coincide. */
    private static final int MOST_ITERATIONS = 2_000;

    /** How weights are kept near the references. */
    enum Penalty {
        /** Σ (w − s)². */
        DEVIATION,
        /** Σ (w s)². */
        PRODUCT
    }

    /** From the variation within and between normalised columns. */
    static ReferenceWeights of(double[][] columns) {
        int m = columns.length;
        double[][] centred = new double[m][];
        double[] sigma = new double[m];
        for (int j = 0; j < m; j++) {
            double mean = Columns.mean(columns[j]);
            boolean constant = Columns.min(columns[j]) == Columns.max(columns[j]);
            centred[j] =
                    Arrays.stream(columns[j]).map(r -> constant ? 0 : r - mean).toArray();
            sigma[j] = Columns.norm(centred[j]);
        }
        double[] pi = new double[m];
        for (int j = 0; j < m; j++) {
            for (int k = 0; k < m; k++) {
                if (j != k) {
                    pi[j] += 1 - correlation(centred[j], sigma[j], centred[k], sigma[k]);
                }
            }
        }
        return new ReferenceWeights(shares(sigma), shares(pi));
    }

    /** The correlation; 0 where a column does not vary. */
    private static double correlation(double[] a, double normA, double[] b, double normB) {
        double sum = 0;
        for (int i = 0; i < a.length && normA > 0 && normB > 0; i++) {
            sum += (a[i] / normA) * (b[i] / normB);
        }
        return sum;
    }

    private static double[] shares(double[] x) {
        double sum = Arrays.stream(x).sum();
        return Arrays.stream(x).map(v -> sum == 0 ? 1.0 / x.length : v / sum).toArray();
    }

    /**
     * Weights of the programme.
     *
     * @param proved whether the solver knows them to be the best, and did not stop at the bound of iterations
     */
    record Solution(double[] weights, boolean proved) {}

    /**
     * The weights that maximise the least score minus the penalties.
     *
     * @param r normalised columns
     * @param rows which rows are distinct; each gives one constraint
     */
    Solution solve(double[][] r, DistinctRows rows, double beta, double epsilon, Penalty penalty) {
        int m = r.length;
        if (m == 1) {
            return new Solution(new double[] {1}, true);
        }
        ExpressionsBasedModel model = BoundedModels.create(MOST_ITERATIONS);
        Variable[] w = new Variable[m];
        Expression objective = model.newExpression("objective").weight(1);
        Expression sum = model.newExpression("sum").level(1);
        for (int j = 0; j < m; j++) {
            w[j] = model.newVariable("w" + j).lower(epsilon).upper(1);
            w[j].setValue(1.0 / m); // feasible, so that no programme need be solved for a start
            sum.set(w[j], 1);
            if (penalty == Penalty.DEVIATION) {
                objective.set(w[j], w[j], 2 * beta);
                objective.set(w[j], -2 * beta * (sigma[j] + pi[j]));
            } else {
                objective.set(w[j], w[j], beta * (sigma[j] * sigma[j] + pi[j] * pi[j]));
            }
        }
        Variable least = model.newVariable("least").lower(0).upper(1);
        least.setValue(0);
        objective.set(least, -1);
        for (int row = 0; row < rows.count(); row++) {
            Expression score = model.newExpression("score" + row).lower(0);
            score.set(least, -1);
            for (int j = 0; j < m; j++) {
                double share = r[j][rows.first(row)];
                score.set(w[j], share < NOTHING ? 0 : share);
            }
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            throw new ProblemException(
                    Code.UNDEFINED,
                    "values",
                    "The quadratic programme of SECA was not solved (solver: %s).".formatted(result.getState()),
                    "use wsm with an objective weighting.");
        }
        double[] weights = new double[m];
        for (int j = 0; j < m; j++) {
            weights[j] = Math.max(epsilon, result.doubleValue(j));
        }
        return new Solution(shares(weights), result.getState().isOptimal());
    }
}

package dev.gradus.scoring.explain;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.method.AdditiveMethod;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Scores that are linear in the weights: the score of an alternative is the sum of weight times gain. The gains are the
 * scores under all weight on one criterion, so they hold for every method that is linear, whatever its formula.
 */
final class WeightGains {
    /** How far a score may be from the sum of its gains, relative to the largest. */
    private static final double TOLERANCE = 1e-9;

    private final double[][] gains;

    private WeightGains(double[][] gains) {
        this.gains = gains;
    }

    /** The gains; empty where the method does not promise to be linear, or is not at the weights or at equal ones. */
    static Optional<WeightGains> of(DecisionProblem problem, ConfiguredMethod method) {
        if (!(method.method() instanceof AdditiveMethod)
                && !method.method().descriptor().has(MethodProperty.LINEAR_IN_WEIGHTS)) {
            return Optional.empty();
        }
        int m = problem.criterionCount();
        double[][] gains = new double[problem.alternativeCount()][m];
        for (int j = 0; j < m; j++) {
            double[] unit = new double[m];
            unit[j] = 1;
            Optional<double[]> scores = scores(problem, method, unit);
            if (scores.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < gains.length; i++) {
                gains[i][j] = scores.get()[i];
            }
        }
        WeightGains found = new WeightGains(gains);
        double[] equal = new double[m];
        Arrays.fill(equal, 1.0 / m);
        return found.holds(problem, method, problem.weights()) && found.holds(problem, method, equal)
                ? Optional.of(found)
                : Optional.empty();
    }

    private boolean holds(DecisionProblem problem, ConfiguredMethod method, double[] weights) {
        Optional<double[]> scores = scores(problem, method, weights);
        double magnitude = 0;
        for (double[] row : gains) {
            magnitude = Math.max(magnitude, Columns.magnitude(row));
        }
        boolean linear = scores.isPresent();
        for (int i = 0; linear && i < gains.length; i++) {
            linear = Math.abs(scores.get()[i] - dot(gains[i], weights)) <= TOLERANCE * magnitude;
        }
        return linear;
    }

    /** Scores turned so that more is better. */
    private static Optional<double[]> scores(DecisionProblem problem, ConfiguredMethod method, double[] weights) {
        MethodResult result;
        try {
            result = method.evaluate(problem.withWeights(weights));
        } catch (ProblemException e) {
            return Optional.empty();
        }
        if (!(result instanceof Scores scores)) {
            return Optional.empty();
        }
        double[] values = scores.values();
        if (scores.order() == ScoreOrder.LOWER_IS_BETTER) {
            Arrays.setAll(values, i -> -values[i]);
        }
        return Optional.of(values);
    }

    /** What each unit of weight does for alternative {@code i} against alternative {@code b}, in units of the score. */
    double[] difference(int i, int b) {
        double[] difference = new double[gains[i].length];
        Arrays.setAll(difference, j -> gains[i][j] - gains[b][j]);
        return difference;
    }

    /** The difference scaled so that the largest magnitude is 1; all zero where both gain the same. */
    double[] lead(int i, int b) {
        double[] lead = difference(i, b);
        double largest = Columns.magnitude(lead);
        if (largest > 0) {
            Arrays.setAll(lead, j -> lead[j] / largest);
        }
        return lead;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}

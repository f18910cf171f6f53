package dev.gradus.scoring.internal;

import dev.gradus.scoring.method.AdditiveMethod;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The scores of a method that is linear in the weights: score of i = sum over j of w_j u_ij, with more always better.
 *
 * @param values {@code [criterion][alternative]}: the scores with all weight on that criterion
 */
public record LinearScores(double[][] values) {
    private static final double ROUNDING = 1e-9;

    /**
     * The scores, found by one evaluation for each criterion. A method promises linearity for its defaults; it is
     * confirmed at further weights here, so that parameters which break it are noticed. Empty if the method is not
     * linear.
     */
    public static Optional<LinearScores> of(ConfiguredMethod method, DecisionProblem problem) {
        boolean promised = method.method() instanceof AdditiveMethod
                || method.method().descriptor().has(MethodProperty.LINEAR_IN_WEIGHTS);
        if (!promised || problem.criterionCount() == 0) {
            return Optional.empty();
        }
        try {
            double[] rising = new double[problem.criterionCount()];
            Arrays.setAll(rising, j -> j + 1);
            return atCorners(method, problem)
                    .filter(linear -> linear.agrees(method, problem.withWeights(rising))
                            && (!problem.isWeighted() || linear.agrees(method, problem)));
        } catch (ProblemException e) {
            return Optional.empty(); // not defined at the corners of the weights, so not linear up to them
        }
    }

    /**
     * The scores, without looking whether the method keeps its promise; for problems that differ in values alone from one
     * for which it was confirmed. Empty if the method gives no scores.
     */
    public static Optional<LinearScores> atCorners(ConfiguredMethod method, DecisionProblem problem) {
        int m = problem.criterionCount();
        double[][] values = new double[m][];
        for (int j = 0; j < m; j++) {
            double[] unit = new double[m];
            unit[j] = 1;
            Optional<double[]> scores = find(method, problem.withWeights(unit));
            if (scores.isEmpty()) {
                return Optional.empty();
            }
            values[j] = scores.get();
        }
        return Optional.of(new LinearScores(values));
    }

    /** The scores of the method, turned so that more is better; empty if it gives none. */
    public static Optional<double[]> find(ConfiguredMethod method, DecisionProblem problem) {
        if (!(method.evaluate(problem) instanceof Scores scores)) {
            return Optional.empty();
        }
        double sign = scores.order() == ScoreOrder.HIGHER_IS_BETTER ? 1 : -1;
        return Optional.of(
                Arrays.stream(scores.values()).map(value -> sign * value).toArray());
    }

    private boolean agrees(ConfiguredMethod method, DecisionProblem problem) {
        double[] weights = problem.weights();
        double[] expected = at(weights);
        double[] obtained = find(method, problem).orElseThrow();
        // weights taken as given scale all scores, and with them change no order
        double scale = Arrays.stream(obtained).map(Math::abs).max().orElse(0);
        double factor = scale > 0 && Columns.magnitude(expected) > 0 ? scale / Columns.magnitude(expected) : 1;
        double magnitude =
                Arrays.stream(values).mapToDouble(Columns::magnitude).max().orElse(0) * factor;
        for (int i = 0; i < expected.length; i++) {
            if (!(Math.abs(factor * expected[i] - obtained[i]) <= ROUNDING * magnitude)) {
                return false;
            }
        }
        return true;
    }

    public int criteria() {
        return values.length;
    }

    public int alternatives() {
        return values[0].length;
    }

    /** The scores at these weights. */
    public double[] at(double[] weights) {
        double[] scores = new double[alternatives()];
        at(weights, scores);
        return scores;
    }

    /** Fills in the scores at these weights; terms are added up in order of criteria. */
    public void at(double[] weights, double[] scores) {
        Arrays.fill(scores, 0);
        int j = 0;
        for (; j + 2 <= weights.length; j += 2) {
            double[] one = values[j];
            double[] other = values[j + 1];
            double w = weights[j];
            double v = weights[j + 1];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = scores[i] + w * one[i] + v * other[i];
            }
        }
        for (; j < weights.length; j++) {
            double[] one = values[j];
            double w = weights[j];
            for (int i = 0; i < scores.length; i++) {
                scores[i] += w * one[i];
            }
        }
    }

    /** For each criterion, how far {@code a} is ahead of {@code b} with all weight on it. */
    public double[] difference(int a, int b) {
        double[] difference = new double[values.length];
        for (int j = 0; j < values.length; j++) {
            difference[j] = values[j][a] - values[j][b];
        }
        return difference;
    }

    /** The {@link #difference} scaled so that its largest magnitude is 1; all zero where both gain the same. */
    public double[] lead(int a, int b) {
        double[] lead = difference(a, b);
        double largest = Columns.magnitude(lead);
        if (largest > 0) {
            Arrays.setAll(lead, j -> lead[j] / largest);
        }
        return lead;
    }

    /** The same scores on a scale on which the widest column spans 1; unchanged if no column has a spread. */
    public LinearScores scaled() {
        double widest = 0;
        for (double[] column : values) {
            widest = Math.max(widest, Columns.max(column) - Columns.min(column));
        }
        if (widest == 0) {
            return this;
        }
        double[][] scaled = new double[values.length][];
        for (int j = 0; j < scaled.length; j++) {
            double least = Columns.min(values[j]);
            double spread = widest;
            scaled[j] = Arrays.stream(values[j])
                    .map(value -> (value - least) / spread)
                    .toArray();
        }
        return new LinearScores(scaled);
    }
}

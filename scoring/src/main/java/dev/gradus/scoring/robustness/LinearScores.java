package dev.gradus.scoring.robustness;

import dev.gradus.scoring.internal.Columns;
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
record LinearScores(double[][] values) {
    private static final double ROUNDING = 1e-9;

    /**
     * The scores, found by one evaluation for each criterion. A method promises linearity for its defaults; it is
     * confirmed at further weights here, so that parameters which break it are noticed. Empty if the method is not
     * linear.
     */
    static Optional<LinearScores> of(ConfiguredMethod method, DecisionProblem problem) {
        if (!method.method().descriptor().has(MethodProperty.LINEAR_IN_WEIGHTS)) {
            return Optional.empty();
        }
        int m = problem.criterionCount();
        try {
            double[][] values = new double[m][];
            for (int j = 0; j < m; j++) {
                double[] unit = new double[m];
                unit[j] = 1;
                values[j] = goodness(method, problem.withWeights(unit));
            }
            LinearScores linear = new LinearScores(values);
            double[] rising = new double[m];
            Arrays.setAll(rising, j -> j + 1);
            boolean confirmed = linear.agrees(method, problem.withWeights(rising))
                    && (!problem.isWeighted() || linear.agrees(method, problem));
            return confirmed ? Optional.of(linear) : Optional.empty();
        } catch (ProblemException e) {
            return Optional.empty(); // not defined at the corners of the weights, so not linear up to them
        }
    }

    /** The scores of the method, turned so that more is better. */
    static double[] goodness(ConfiguredMethod method, DecisionProblem problem) {
        Scores scores = (Scores) method.evaluate(problem);
        double sign = scores.order() == ScoreOrder.HIGHER_IS_BETTER ? 1 : -1;
        return Arrays.stream(scores.values()).map(value -> sign * value).toArray();
    }

    private boolean agrees(ConfiguredMethod method, DecisionProblem problem) {
        double[] weights = problem.weights();
        double[] expected = at(weights);
        double[] obtained = goodness(method, problem);
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

    int criteria() {
        return values.length;
    }

    int alternatives() {
        return values[0].length;
    }

    /** The scores at these weights. */
    double[] at(double[] weights) {
        double[] scores = new double[alternatives()];
        for (int j = 0; j < weights.length; j++) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weights[j] * values[j][i];
            }
        }
        return scores;
    }

    /** For each criterion, how far {@code a} is ahead of {@code b} with all weight on it. */
    double[] difference(int a, int b) {
        double[] difference = new double[values.length];
        for (int j = 0; j < values.length; j++) {
            difference[j] = values[j][a] - values[j][b];
        }
        return difference;
    }

    /** The same scores on a scale on which the widest column spans 1; unchanged if no column has a spread. */
    LinearScores scaled() {
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

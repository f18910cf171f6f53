package dev.gradus.scoring.robustness;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.LinearScores;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Optional;

/**
 * The lowest and highest score of each alternative, where scores depend on the alternative's own values alone and rise with
 * each of them; more is better.
 */
record ScoreEnds(double[] low, double[] high) implements Leads {
    private static final double ROUNDING = 1e-12;

    /**
     * The ends; empty where a score depends on other alternatives. That it does not is confirmed by giving each
     * alternative in turn its best values among the worst of all others, and the other way round: a figure of a column
     * that moves with the gaps, such as its largest value, would show.
     *
     * @param worst every gap filled with the worst
     * @param best every gap filled with the best
     */
    static Optional<ScoreEnds> of(ConfiguredMethod method, DecisionProblem worst, DecisionProblem best) {
        MethodDescriptor descriptor = method.method().descriptor();
        if (!descriptor.has(MethodProperty.LINEAR_IN_WEIGHTS) || !descriptor.has(MethodProperty.IMPROVEMENT_MONOTONE)) {
            return Optional.empty();
        }
        try {
            Optional<double[]> low = LinearScores.find(method, worst);
            if (low.isEmpty()) {
                return Optional.empty();
            }
            ScoreEnds ends = new ScoreEnds(low.get(), scores(method, best));
            boolean own = ends.rise();
            for (int i = 0; own && i < ends.low.length; i++) {
                own = ends.hold(scores(method, mixed(worst, best, i)), i, ends.low, ends.high)
                        && ends.hold(scores(method, mixed(best, worst, i)), i, ends.high, ends.low);
            }
            return own ? Optional.of(ends) : Optional.empty();
        } catch (ProblemException e) {
            return Optional.empty(); // not defined for what is possible, so it cannot be bounded by these ends
        }
    }

    private static double[] scores(ConfiguredMethod method, DecisionProblem problem) {
        return LinearScores.find(method, problem).orElseThrow();
    }

    /** The problem with row {@code i} of another. */
    static DecisionProblem mixed(DecisionProblem others, DecisionProblem own, int i) {
        double[][] columns = others.columns();
        for (int j = 0; j < columns.length; j++) {
            columns[j][i] = own.value(i, j);
        }
        return DecisionProblem.ofColumns(others.id(), others.alternatives(), others.criteria(), columns);
    }

    private boolean rise() {
        for (int i = 0; i < low.length; i++) {
            if (low[i] > high[i] + ROUNDING * magnitude()) {
                return false;
            }
        }
        return true;
    }

    private boolean hold(double[] scores, int i, double[] others, double[] own) {
        for (int k = 0; k < scores.length; k++) {
            if (Math.abs(scores[k] - (k == i ? own[k] : others[k])) > ROUNDING * magnitude()) {
                return false;
            }
        }
        return true;
    }

    private double magnitude() {
        return Math.max(Columns.magnitude(low), Columns.magnitude(high));
    }

    @Override
    public boolean mayBeBefore(int a, int b) {
        return a != b && high[a] > low[b] && !Ranks.tie(high[a], low[b], magnitude());
    }

    @Override
    public boolean mustBeBefore(int a, int b) {
        return a != b && low[a] > high[b] && !Ranks.tie(low[a], high[b], magnitude());
    }
}

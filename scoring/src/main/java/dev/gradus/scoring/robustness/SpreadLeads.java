package dev.gradus.scoring.robustness;

import dev.gradus.scoring.internal.LinearScores;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Arrays;
import java.util.Optional;

/**
 * How far an alternative may lead another by a weighted sum of values that are relative to the spread of their columns
 * (minmax), where gaps may move the spread, too. Columns are independent, so the greatest lead is the sum of the greatest
 * leads by column; and in a column it is reached with the one at its best and the other at its worst, and with the spread as
 * small as the others allow where that is a lead, as large as they allow where it is a lag. Derived for this class.
 */
final class SpreadLeads implements Leads {
    private static final double TIE = 1e-12;
    private static final double ROUNDING = 1e-9;

    private final double[] weights;
    private final Column[] columns;

    private SpreadLeads(double[] weights, Column[] columns) {
        this.weights = weights;
        this.columns = columns;
    }

    /**
     * The leads; empty for other methods and normalisations.
     *
     * @param worst every gap filled with the worst
     * @param best every gap filled with the best
     */
    static Optional<Leads> of(ConfiguredMethod method, DecisionProblem worst, DecisionProblem best) {
        Object normalization = method.parameters().given().getOrDefault("normalization", "minmax");
        if (!method.method().descriptor().id().equals("wsm") || !normalization.equals("minmax")) {
            return Optional.empty();
        }
        try {
            DecisionProblem low = worst.valued();
            DecisionProblem high = best.valued();
            Column[] columns = new Column[low.criterionCount()];
            for (int j = 0; j < columns.length; j++) {
                boolean relative = worst.criteria().get(j).value().isEmpty();
                double sign = relative ? low.direction(j).sign() : 1;
                columns[j] = Column.of(scaled(low.column(j), sign), scaled(high.column(j), sign), relative);
            }
            SpreadLeads leads = new SpreadLeads(worst.weights(), columns);
            boolean bounded = leads.hold(method, worst) && leads.hold(method, best);
            return bounded ? Optional.of(leads) : Optional.empty();
        } catch (ProblemException e) {
            return Optional.empty(); // not defined for what is possible, so it cannot be bounded
        }
    }

    private static double[] scaled(double[] column, double sign) {
        return Arrays.stream(column).map(value -> sign * value).toArray();
    }

    /** Whether the scores of a completion are within the bounds, as they must be: a check of the formula's premises. */
    private boolean hold(ConfiguredMethod method, DecisionProblem completion) {
        double[] scores = LinearScores.find(method, completion).orElseThrow();
        for (int a = 0; a < scores.length; a++) {
            for (int b = 0; b < scores.length; b++) {
                if (a != b && scores[a] - scores[b] > greatest(a, b) + ROUNDING) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The greatest lead of {@code a} over {@code b}; below 0 if it always lags. O(m). */
    double greatest(int a, int b) {
        double lead = 0;
        for (int j = 0; j < columns.length; j++) {
            lead += weights[j] * columns[j].greatest(a, b);
        }
        return lead;
    }

    @Override
    public boolean mayBeBefore(int a, int b) {
        return a != b && greatest(a, b) > TIE;
    }

    @Override
    public boolean mustBeBefore(int a, int b) {
        return a != b && greatest(b, a) < -TIE;
    }

    /**
     * A column with more being better.
     *
     * @param low the lowest value of each alternative
     * @param high the highest
     * @param isRelative whether values count relative to the spread
     * @param lowFirst rows by {@code low}, the lowest three first
     * @param lowLast rows by {@code low}, the highest three first
     * @param highFirst rows by {@code high}, the lowest three first
     * @param highLast rows by {@code high}, the highest three first
     */
    private record Column(
            double[] low,
            double[] high,
            boolean isRelative,
            int[] lowFirst,
            int[] lowLast,
            int[] highFirst,
            int[] highLast) {

        static Column of(double[] low, double[] high, boolean isRelative) {
            return new Column(
                    low, high, isRelative, extremes(low, 1), extremes(low, -1), extremes(high, 1), extremes(high, -1));
        }

        /** The rows of the three lowest values, or with sign −1 of the three highest. */
        private static int[] extremes(double[] values, int sign) {
            int[] rows = {-1, -1, -1};
            for (int i = 0; i < values.length; i++) {
                int row = i;
                for (int place = 0; place < rows.length; place++) {
                    if (rows[place] < 0 || sign * values[row] < sign * values[rows[place]]) {
                        int displaced = rows[place];
                        rows[place] = row;
                        row = displaced;
                    }
                    if (row < 0) {
                        break;
                    }
                }
            }
            return rows;
        }

        /** The extreme of the others. */
        private static double other(double[] values, int[] extremes, int a, int b, double ifNone) {
            for (int row : extremes) {
                if (row >= 0 && row != a && row != b) {
                    return values[row];
                }
            }
            return ifNone;
        }

        double greatest(int a, int b) {
            double lead = high[a] - low[b];
            if (!isRelative || lead == 0) {
                return lead;
            }
            if (lead > 0) {
                double top = Math.max(high[a], other(low, lowLast, a, b, Double.NEGATIVE_INFINITY));
                double bottom = Math.min(low[b], other(high, highFirst, a, b, Double.POSITIVE_INFINITY));
                return lead / (top - bottom);
            }
            double top = Math.max(low[b], other(high, highLast, a, b, Double.NEGATIVE_INFINITY));
            double bottom = Math.min(high[a], other(low, lowFirst, a, b, Double.POSITIVE_INFINITY));
            return lead / (top - bottom);
        }
    }
}

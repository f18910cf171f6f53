package dev.gradus.scoring.method.outranking;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.internal.WeightedAgreement;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;

/** Concordance and discordance of true criteria, without thresholds, as ELECTRE I and II have them. */
public final class ClassicalIndices {
    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
            "normalization",
            Normalization.MINMAX,
            Normalization.all(),
            Normalization::id,
            "how columns are made comparable for the discordance; none where they are on one scale already, as Roy"
                    + " takes them");

    static final Parameter<Denominator> DENOMINATOR = Parameter.choice(
                    "discordance-denominator",
                    Denominator.LARGEST_RANGE,
                    Denominator.class,
                    "what the largest opposing difference is divided by: largest-range of any column (Roy,"
                            + " scikit-criteria), criterion-range of its own column, pair-maximum, the largest"
                            + " difference of the two alternatives in either sense (JMcDM)")
            .aliased("discordance_denominator")
            .synonyms(ImmutableMap.of(
                    "largest column range of the normalised matrix", "largest-range",
                    "per-pair maximum", "pair-maximum"));

    /** What differences are divided by. */
    enum Denominator {
        /** The largest range of all columns. */
        LARGEST_RANGE,
        /** The range of the column of the difference. */
        CRITERION_RANGE,
        /** The largest absolute difference of the two. */
        PAIR_MAXIMUM
    }

    private final double[][] gains;
    private final double[] weights;
    private final double[] ranges;
    private final Denominator denominator;

    private ClassicalIndices(double[][] gains, double[] weights, Denominator denominator) {
        this.gains = gains;
        this.weights = weights;
        this.ranges = Columns.ranges(gains);
        this.denominator = denominator;
    }

    /** Those of a problem, with the parameters of ELECTRE I. */
    public static ClassicalIndices of(DecisionProblem problem, Parameters parameters) {
        return new ClassicalIndices(
                normalized(problem, parameters.get(NORMALIZATION)),
                WeightScale.weights(problem, parameters),
                parameters.get(DENOMINATOR));
    }

    /** On weighted normalised values, with the per-pair maximum. */
    static ClassicalIndices weighted(DecisionProblem problem, Normalization normalization, double[] weights) {
        double[][] gains = normalized(problem, normalization);
        for (int j = 0; j < gains.length; j++) {
            for (int i = 0; i < gains[j].length; i++) {
                gains[j][i] *= weights[j];
            }
        }
        return new ClassicalIndices(gains, weights, Denominator.PAIR_MAXIMUM);
    }

    /** Normalised columns on which more is better. */
    private static double[][] normalized(DecisionProblem problem, Normalization normalization) {
        double[][] columns = normalization.apply(problem);
        for (int j = 0; j < columns.length; j++) {
            int sign = normalization.directionAfter(problem, j).sign();
            for (int i = 0; i < columns[j].length; i++) {
                columns[j][i] *= sign;
            }
        }
        return columns;
    }

    /** The weight of the criteria on which a is at least as good as b. */
    public double[][] concordance() {
        double[][] table = agreement().atLeastAsGood();
        for (int a = 0; a < table.length; a++) {
            table[a][a] = 1;
        }
        return table;
    }

    private WeightedAgreement agreement() {
        return WeightedAgreement.of(gains, weights, gains[0].length);
    }

    /** The largest share of the denominator by which b is better than a; 0 where it is nowhere. */
    public double[][] discordance() {
        int n = gains[0].length;
        double[][] table = new double[n][n];
        RowBlocks.forEachIndex(n, (long) n * n * gains.length, a -> addDiscordance(table[a], a));
        return table;
    }

    /** Whether a pair is related by its concordance and discordance. */
    @FunctionalInterface
    interface Test {
        boolean holds(double concordance, double discordance);
    }

    /** The table of the relation that a test makes, without its diagonal and without tables of the indices. */
    boolean[][] relation(Test test) {
        int n = gains[0].length;
        WeightedAgreement agreement = agreement();
        boolean[][] relation = new boolean[n][n];
        RowBlocks.forEachIndex(n, (long) n * n * gains.length, a -> {
            double[] concordance = new double[n];
            double[] discordance = new double[n];
            agreement.atLeastAsGood(a, concordance, new int[n]);
            addDiscordance(discordance, a);
            for (int b = 0; b < n; b++) {
                relation[a][b] = a != b && test.holds(concordance[b], discordance[b]);
            }
        });
        return relation;
    }

    private void addDiscordance(double[] row, int a) {
        switch (denominator) {
            case LARGEST_RANGE -> {
                double largestRange = Columns.max(ranges);
                largestOpposition(row, a, largestRange == 0 ? 1 : largestRange);
            }
            case CRITERION_RANGE -> largestShare(row, a);
            case PAIR_MAXIMUM -> shareOfPair(row, a);
        }
    }

    private void largestOpposition(double[] row, int a, double divisor) {
        for (double[] gain : gains) {
            double own = gain[a];
            for (int b = 0; b < row.length; b++) {
                row[b] = Math.max(row[b], gain[b] - own);
            }
        }
        for (int b = 0; b < row.length; b++) {
            row[b] /= divisor;
        }
    }

    private void largestShare(double[] row, int a) {
        for (int j = 0; j < gains.length; j++) {
            double[] gain = gains[j];
            double own = gain[a];
            double range = ranges[j] == 0 ? 1 : ranges[j]; // in a constant column all differences are 0
            for (int b = 0; b < row.length; b++) {
                row[b] = Math.max(row[b], (gain[b] - own) / range);
            }
        }
    }

    private void shareOfPair(double[] row, int a) {
        double[] largest = new double[row.length];
        for (double[] gain : gains) {
            double own = gain[a];
            for (int b = 0; b < row.length; b++) {
                double difference = gain[b] - own;
                row[b] = Math.max(row[b], difference);
                largest[b] = Math.max(largest[b], Math.abs(difference));
            }
        }
        for (int b = 0; b < row.length; b++) {
            row[b] = row[b] == 0 ? 0 : row[b] / largest[b];
        }
    }
}

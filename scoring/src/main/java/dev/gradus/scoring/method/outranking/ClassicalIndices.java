package dev.gradus.scoring.method.outranking;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;

/** Concordance and discordance of true criteria, without thresholds, as ELECTRE I and II have them. */
final class ClassicalIndices {
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
        this.ranges = ranges(gains);
        this.denominator = denominator;
    }

    static ClassicalIndices of(DecisionProblem problem, Parameters parameters) {
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

    private static double[] ranges(double[][] gains) {
        double[] ranges = new double[gains.length];
        for (int j = 0; j < ranges.length; j++) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (double gain : gains[j]) {
                min = Math.min(min, gain);
                max = Math.max(max, gain);
            }
            ranges[j] = max - min;
        }
        return ranges;
    }

    /** The weight of the criteria on which a is at least as good as b. */
    double[][] concordance() {
        return Pairs.table(gains[0].length, 1, (a, b) -> {
            double sum = 0;
            for (int j = 0; j < gains.length; j++) {
                sum += gains[j][a] >= gains[j][b] ? weights[j] : 0;
            }
            return sum;
        });
    }

    /** The largest share of the denominator by which b is better than a; 0 where it is nowhere. */
    double[][] discordance() {
        double largestRange = 0;
        for (double range : ranges) {
            largestRange = Math.max(largestRange, range);
        }
        double largest = largestRange;
        return Pairs.table(gains[0].length, 0, (a, b) -> discordance(a, b, largest));
    }

    private double discordance(int a, int b, double largestRange) {
        double worst = 0;
        double pairMaximum = 0;
        for (int j = 0; j < gains.length; j++) {
            double difference = gains[j][b] - gains[j][a];
            pairMaximum = Math.max(pairMaximum, Math.abs(difference));
            if (difference > 0) {
                worst = Math.max(
                        worst, denominator == Denominator.CRITERION_RANGE ? difference / ranges[j] : difference);
            }
        }
        if (worst == 0) {
            return 0;
        }
        return switch (denominator) {
            case LARGEST_RANGE -> worst / largestRange;
            case CRITERION_RANGE -> worst;
            case PAIR_MAXIMUM -> worst / pairMaximum;
        };
    }
}

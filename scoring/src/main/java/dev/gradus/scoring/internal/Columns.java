package dev.gradus.scoring.internal;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;

/** Figures of one column of numbers, and what methods ask of the values in it. */
public final class Columns {
    /** Between these magnitudes squares neither overflow nor vanish. */
    private static final double TINY = 1e-100;

    private static final double HUGE = 1e100;

    private Columns() {}

    /** The largest value; the column is not empty. */
    public static double max(double[] x) {
        double max = x[0];
        for (double v : x) {
            if (v > max) {
                max = v;
            }
        }
        return max;
    }

    /** The smallest value; the column is not empty. */
    public static double min(double[] x) {
        double min = x[0];
        for (double v : x) {
            if (v < min) {
                min = v;
            }
        }
        return min;
    }

    /** For each column its largest value less its smallest. */
    public static double[] ranges(double[][] columns) {
        double[] ranges = new double[columns.length];
        for (int j = 0; j < ranges.length; j++) {
            ranges[j] = max(columns[j]) - min(columns[j]);
        }
        return ranges;
    }

    /** The largest magnitude; 0 for an empty column. */
    public static double magnitude(double[] x) {
        double largest = 0;
        for (double v : x) {
            if (Math.abs(v) > largest) {
                largest = Math.abs(v);
            }
        }
        return largest;
    }

    /** Whether all values are the same. */
    public static boolean isConstant(double[] x) {
        for (double v : x) {
            if (v != x[0]) {
                return false;
            }
        }
        return true;
    }

    /** The arithmetic mean, free of overflow for values up to the largest double divided by their number. */
    public static double mean(double[] x) {
        return Lanes.sum(x) / x.length;
    }

    /** The Euclidean norm, scaled so that huge and tiny values neither overflow nor vanish. */
    public static double norm(double[] x) {
        return norm(x, magnitude(x));
    }

    /** As the shorter form, where the largest magnitude is known. */
    public static double norm(double[] x, double largest) {
        if (largest == 0) {
            return 0;
        }
        if (largest > TINY && largest < HUGE) {
            return Math.sqrt(Lanes.sumOfSquares(x));
        }
        int exponent = Math.max(-1000, Math.min(1000, Math.getExponent(largest)));
        return Math.scalb(Math.sqrt(Lanes.sumOfSquares(x, 0, Math.scalb(1.0, -exponent))), exponent);
    }

    /** The largest magnitude in criterion {@code j}. */
    public static double magnitude(DecisionProblem problem, int j) {
        return Math.max(Math.abs(problem.smallest(j)), Math.abs(problem.largest(j)));
    }

    /** The best value of criterion {@code j}: the largest of a benefit, the smallest of a cost. */
    public static double best(DecisionProblem problem, int j) {
        return problem.direction(j) == Direction.MAXIMIZE ? problem.largest(j) : problem.smallest(j);
    }

    /** The worst value of criterion {@code j}. */
    public static double worst(DecisionProblem problem, int j) {
        return problem.direction(j) == Direction.MAXIMIZE ? problem.smallest(j) : problem.largest(j);
    }

    /** Whether more of criterion {@code j} is better. */
    public static boolean isBenefit(DecisionProblem problem, int j) {
        return problem.direction(j) == Direction.MAXIMIZE;
    }

    /** All values brought linearly onto 0 to 1; all 1 where they are equal. */
    public static double[] onUnitInterval(double[] x) {
        double min = min(x);
        double max = max(x);
        double[] scaled = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            scaled[i] = max == min ? 1 : (x[i] - min) / (max - min);
        }
        return scaled;
    }

    /**
     * Refuses a column with a value that is not above zero.
     *
     * @param method the name of the method that needs it
     * @param instead what to use instead, to follow "Maybe"
     */
    public static void requirePositive(DecisionProblem problem, int j, String method, String instead) {
        for (int i = 0; problem.smallest(j) <= 0 && i < problem.alternativeCount(); i++) {
            if (problem.value(i, j) <= 0) {
                throw undefined(problem, i, j, method, "values above 0", instead);
            }
        }
    }

    /** Refuses a column with a negative value; as {@link #requirePositive}. */
    public static void requireNotNegative(DecisionProblem problem, int j, String method, String instead) {
        for (int i = 0; problem.smallest(j) < 0 && i < problem.alternativeCount(); i++) {
            if (problem.value(i, j) < 0) {
                throw undefined(problem, i, j, method, "values of at least 0", instead);
            }
        }
    }

    /** The error for a value for which a method is not defined. */
    public static ProblemException undefined(
            DecisionProblem problem, int i, int j, String method, String needed, String instead) {
        return new ProblemException(
                Code.UNDEFINED,
                "values[%s][%s]".formatted(i, j),
                "%s needs %s; the value of '%s' on '%s' is %s."
                        .formatted(
                                method,
                                needed,
                                problem.alternative(i),
                                problem.criteria().get(j).id(),
                                problem.value(i, j)),
                instead);
    }
}

package dev.gradus.scoring.internal;

import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A reciprocal matrix of pairwise comparisons: {@code a_ij} says how many times more important i is than j. Immutable.
 */
public final class PairwiseComparisons {
    /** How priorities come out of comparisons. */
    public enum Derivation {
        /** The principal right eigenvector (Saaty). */
        EIGENVECTOR,
        /** Geometric means of the rows (Crawford and Williams). */
        GEOMETRIC_MEAN,
        /** Row means of the matrix with columns divided by their sums. */
        COLUMN_MEAN
    }

    /**
     * The comparison without which the rest would be most consistent.
     *
     * @param i the row of the comparison, i &lt; j
     * @param j its column
     * @param given what was said
     * @param implied what the other comparisons say
     * @param consistencyIndex that of the matrix without it
     */
    public record Worst(int i, int j, double given, double implied, double consistencyIndex) {}

    /** Printed reciprocals such as 0.33 for 1/3 are taken. */
    private static final double RECIPROCITY_TOLERANCE = 0.02;

    /** Priorities that change by no more than this share of themselves are found. */
    private static final double CONVERGED = 1e-14;

    private static final int MOST_STEPS = 10_000;

    private final double[][] a;
    private final String at;

    private PairwiseComparisons(double[][] a, String at) {
        this.a = a;
        this.at = at;
    }

    /**
     * Checks comparisons.
     *
     * @param at the place of the matrix, for messages
     * @throws ProblemException if the matrix is not square, positive and reciprocal
     */
    public static PairwiseComparisons of(double[][] rows, String at) {
        double[][] a = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < a.length; i++) {
            if (a[i].length != a.length) {
                throw new ProblemException(
                        Code.INVALID,
                        "%s[%s]".formatted(at, i),
                        "Row %s has %s comparisons for %s things.".formatted(i, a[i].length, a.length),
                        "give a square matrix with ones on its diagonal.");
            }
        }
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                String place = "%s[%s][%s]".formatted(at, i, j);
                if (!(a[i][j] > 0)) {
                    throw new ProblemException(
                            Code.INVALID,
                            place,
                            "The comparison of %s with %s is %s.".formatted(i, j, a[i][j]),
                            "give a number above 0: 1 for equally important, up to 9 for extremely more.");
                }
                if (Math.abs(StrictMath.log(a[i][j]) + StrictMath.log(a[j][i])) > RECIPROCITY_TOLERANCE) {
                    throw new ProblemException(
                            Code.INVALID,
                            place,
                            "The comparison of %s with %s is %s, but that of %s with %s is %s."
                                    .formatted(i, j, a[i][j], j, i, a[j][i]),
                            "give the reciprocal, %s.".formatted(1 / a[i][j]));
                }
            }
        }
        return new PairwiseComparisons(a, at);
    }

    /** How many things are compared. */
    public int size() {
        return a.length;
    }

    /**
     * Priorities that sum to one.
     *
     * @throws ProblemException if the principal eigenvector is asked for and not found within 10,000 steps; some 300 are
     *     enough for contradictions between comparisons of up to a million
     */
    public double[] priorities(Derivation derivation) {
        return switch (derivation) {
            case EIGENVECTOR -> perronVector(a, MOST_STEPS);
            case GEOMETRIC_MEAN -> {
                double[] logs = Arrays.stream(a)
                        .mapToDouble(
                                row -> Arrays.stream(row).map(StrictMath::log).sum() / a.length)
                        .toArray();
                double largest = Arrays.stream(logs).max().orElse(0);
                yield normalized(Arrays.stream(logs)
                        .map(log -> StrictMath.exp(log - largest))
                        .toArray());
            }
            case COLUMN_MEAN -> {
                double[] means = new double[a.length];
                for (int j = 0; j < a.length; j++) {
                    double sum = 0;
                    for (double[] row : a) {
                        sum += row[j];
                    }
                    for (int i = 0; i < a.length; i++) {
                        means[i] += a[i][j] / sum;
                    }
                }
                yield normalized(means);
            }
        };
    }

    /** The principal eigenvalue; n for consistent comparisons, above otherwise. */
    public double lambdaMax() {
        return perronValue(a, perronVector(a, MOST_STEPS));
    }

    /** (λmax − n) / (n − 1); 0 for one or two things. */
    public double consistencyIndex() {
        return index(lambdaMax());
    }

    /** The consistency index in relation to that of random comparisons; empty beyond the table. */
    public OptionalDouble consistencyRatio(RandomIndex table) {
        return ratio(consistencyIndex(), table);
    }

    /** A consistency index of this size in relation to the table. */
    public OptionalDouble ratio(double consistencyIndex, RandomIndex table) {
        OptionalDouble random = table.of(a.length);
        if (random.isEmpty() || random.getAsDouble() == 0) {
            return random;
        }
        return OptionalDouble.of(consistencyIndex / random.getAsDouble());
    }

    /**
     * The comparison that hurts consistency most: each is left out in turn (Harker, Mathematical Modelling 9 (1987)
     * 353-360: zeros in its place and one more on the diagonal), and the matrix that is left with the smallest principal
     * eigenvalue tells. Empty for fewer than three things and where all agree. O(n^4) times the steps of the power
     * method.
     */
    public Optional<Worst> worst() {
        if (a.length < 3 || consistencyIndex() < 1e-12) {
            return Optional.empty();
        }
        Worst worst = null;
        for (int i = 0; i < a.length; i++) {
            for (int j = i + 1; j < a.length; j++) {
                double[][] without = Arrays.stream(a).map(double[]::clone).toArray(double[][]::new);
                without[i][j] = 0;
                without[j][i] = 0;
                without[i][i]++;
                without[j][j]++;
                double[] w = perronVector(without, MOST_STEPS);
                double left = index(perronValue(without, w));
                if (worst == null || left < worst.consistencyIndex() - 1e-12) {
                    worst = new Worst(i, j, a[i][j], w[i] / w[j], left);
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    /**
     * Mean distance, in logarithms, of comparisons from what the detours over a third thing say (Siraj, Mikhailov and
     * Keane, EJOR 242, 2015); 0 where all agree.
     */
    public double congruence() {
        return overDetours((direct, detour) -> Math.abs(direct - detour));
    }

    /** Share of detours over a third thing that contradict the direction of a comparison (same source), from 0 to 1. */
    public double dissonance() {
        return overDetours((direct, detour) ->
                Math.abs(direct) > 1e-12 && Math.abs(detour) > 1e-12 && direct * detour < 0 ? 1 : 0);
    }

    /** Koczkodaj's index (Mathematical and Computer Modelling 18, 1993): that of the worst triad, from 0 to below 1. */
    public double koczkodaj() {
        double worst = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = i + 1; j < a.length; j++) {
                for (int k = j + 1; k < a.length; k++) {
                    double gap = Math.abs(StrictMath.log(a[i][k]) - StrictMath.log(a[i][j]) - StrictMath.log(a[j][k]));
                    worst = Math.max(worst, -StrictMath.expm1(-gap));
                }
            }
        }
        return worst;
    }

    @FunctionalInterface
    private interface DetourMeasure {
        double of(double logDirect, double logDetour);
    }

    private double overDetours(DetourMeasure measure) {
        int n = a.length;
        if (n < 3) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    if (i != j && j != k && k != i) {
                        sum += measure.of(StrictMath.log(a[i][j]), StrictMath.log(a[i][k]) + StrictMath.log(a[k][j]));
                    }
                }
            }
        }
        return sum / ((double) n * (n - 1) * (n - 2));
    }

    private double index(double lambda) {
        return a.length < 3 ? 0 : Math.max(0, (lambda - a.length) / (a.length - 1));
    }

    private static double perronValue(double[][] matrix, double[] vector) {
        double value = 0;
        for (double[] row : matrix) {
            value += product(row, vector);
        }
        return value; // the vector sums to one
    }

    /**
     * By the power method, which converges for a primitive matrix, from the second step on with half of the eigenvalue on
     * the diagonal: that leaves the vector as it is, and parts the principal eigenvalue from others on its circle, which
     * comparisons that run in a circle have near it.
     */
    double[] perronVector(double[][] matrix, int mostSteps) {
        double[] vector = new double[matrix.length];
        Arrays.fill(vector, 1.0 / matrix.length);
        double shift = 0;
        for (int step = 0; step < mostSteps; step++) {
            double[] previous = vector;
            double[] next = new double[matrix.length];
            double value = 0;
            for (int i = 0; i < next.length; i++) {
                double product = product(matrix[i], previous);
                value += product;
                next[i] = product + shift * previous[i];
            }
            shift = value / 2;
            vector = normalized(next);
            boolean changed = false;
            for (int i = 0; i < vector.length; i++) {
                changed |= Math.abs(vector[i] - previous[i]) > CONVERGED * vector[i];
            }
            if (!changed) {
                return vector;
            }
        }
        throw new ProblemException(
                Code.UNDEFINED,
                at,
                "The principal eigenvector of these comparisons is not found in %s steps: they contradict each other"
                                .formatted(mostSteps)
                        + " too much.",
                "check those furthest from 1.");
    }

    private static double product(double[] row, double[] vector) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * vector[j];
        }
        return sum;
    }

    private static double[] normalized(double[] vector) {
        double largest = Arrays.stream(vector).max().orElse(1);
        double sum = Arrays.stream(vector).map(v -> v / largest).sum();
        return Arrays.stream(vector).map(v -> v / largest / sum).toArray();
    }
}

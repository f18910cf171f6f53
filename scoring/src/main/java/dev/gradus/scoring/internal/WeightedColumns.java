package dev.gradus.scoring.internal;

import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The weighted normalised matrix of a problem, v_ij = w_j r_j(x_ij), without a copy of the matrix where the normalisation
 * is affine: then v_ij = (x_ij − origin_j) · factor_j is made while it is needed.
 *
 * <p>Rows are worked on in blocks that stay in the first-level cache, two or four columns at a time, in plain loops of which the
 * compiler makes vectors; the terms of a row are added up in order of columns, so that the result is the same as that of
 * one column after the other, bit for bit. O(nm) time; beyond its result O(m) memory, and O(n) for each column whose
 * normalisation is not affine.
 */
public final class WeightedColumns {
    /** Beyond these magnitudes a product might overflow or lose digits, so the column is normalised first. */
    private static final double HUGE = 1e140;

    private static final double TINY = 1e-140;

    private final int rows;
    private final double[][] columns;
    private final double[] origins;
    private final double[] factors;
    private final double[] smallest;
    private final double[] largest;
    private final double[] constants;

    private WeightedColumns(int rows, int m) {
        this.rows = rows;
        this.columns = new double[m][];
        this.origins = new double[m];
        this.factors = new double[m];
        this.smallest = new double[m];
        this.largest = new double[m];
        this.constants = new double[m];
    }

    /**
     * The matrix of a problem.
     *
     * @param weights one for each criterion, of any sign
     */
    public static WeightedColumns of(DecisionProblem problem, Normalization normalization, double[] weights) {
        int n = problem.alternativeCount();
        WeightedColumns weighted = new WeightedColumns(n, weights.length);
        DoubleUnaryOperator[] maps = new DoubleUnaryOperator[weights.length]; // a norm or a sum reads the column
        RowBlocks.forEachIndex(maps.length, (long) n * maps.length, j -> maps[j] = normalization.of(problem, j));
        for (int j = 0; j < weights.length; j++) {
            DoubleUnaryOperator map = maps[j];
            boolean plain = map instanceof Affine affine && weighted.isPlain(problem, j, affine, weights[j]);
            if (plain) {
                Affine affine = (Affine) map;
                weighted.put(problem, j, affine.origin(), weights[j] / affine.divisor());
            } else if (map instanceof Constant constant) {
                weighted.put(problem, j, 0, 0);
                weighted.constants[j] = constant.value() * weights[j];
            } else {
                weighted.putMapped(problem, j, map, weights[j]);
            }
        }
        return weighted;
    }

    /**
     * The weighted regrets, w_j (f*_j − x_ij) / (f*_j − f-_j), 0 for the best of a column and in a constant one; where a
     * criterion has a value function, w_j (1 − value).
     */
    public static WeightedColumns regrets(DecisionProblem problem, double[] weights) {
        WeightedColumns regrets = new WeightedColumns(problem.alternativeCount(), weights.length);
        for (int j = 0; j < weights.length; j++) {
            boolean valued = problem.criteria().get(j).value().isPresent();
            double best = valued ? 1 : Columns.best(problem, j);
            double worst = valued ? 0 : Columns.worst(problem, j);
            DoubleUnaryOperator map = Normalization.MINMAX.of(problem, j);
            Affine regret = new Affine(best, worst - best);
            if (best == worst) {
                regrets.put(problem, j, 0, 0);
            } else if (map instanceof Affine && regrets.isPlain(problem, j, regret, weights[j])) {
                regrets.put(problem, j, best, weights[j] / regret.divisor());
            } else {
                regrets.putMapped(problem, j, x -> 1 - map.applyAsDouble(x), weights[j]);
            }
        }
        return regrets;
    }

    private boolean isPlain(DecisionProblem problem, int j, Affine affine, double weight) {
        double largestInput = Math.max(Columns.magnitude(problem, j), Math.abs(affine.origin()));
        double factor = Math.abs(weight / affine.divisor());
        return largestInput < HUGE && factor < HUGE && (factor > TINY || weight == 0);
    }

    private void put(DecisionProblem problem, int j, double origin, double factor) {
        columns[j] = Trusted.columns(problem)[j];
        origins[j] = origin;
        factors[j] = factor;
        range(j, problem.smallest(j), problem.largest(j));
    }

    private void putMapped(DecisionProblem problem, int j, DoubleUnaryOperator map, double weight) {
        double[] mapped = problem.column(j);
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = map.applyAsDouble(mapped[i]) * weight;
        }
        columns[j] = mapped;
        factors[j] = 1;
        range(j, Columns.min(mapped), Columns.max(mapped));
    }

    private void range(int j, double min, double max) {
        double one = (min - origins[j]) * factors[j];
        double other = (max - origins[j]) * factors[j];
        smallest[j] = Math.min(one, other);
        largest[j] = Math.max(one, other);
    }

    /** The smallest number of column {@code j}. */
    public double smallest(int j) {
        return smallest[j] + constants[j];
    }

    /** The largest number of column {@code j}. */
    public double largest(int j) {
        return largest[j] + constants[j];
    }

    /** The sum of each row. */
    public double[] rowSums() {
        double base = 0;
        for (double constant : constants) {
            base += constant;
        }
        double constantPart = base;
        double[] sums = new double[rows];
        RowBlocks.forEach(rows, columns.length, (from, to) -> {
            if (constantPart != 0) {
                Arrays.fill(sums, from, to, constantPart);
            }
            int j = 0;
            for (; j + 4 <= columns.length; j += 4) {
                addFour(sums, j, from, to);
            }
            for (; j < columns.length; j++) {
                addOne(sums, j, from, to);
            }
        });
        return sums;
    }

    private void addFour(double[] sums, int j, int from, int to) {
        double[] a = columns[j];
        double[] b = columns[j + 1];
        double[] c = columns[j + 2];
        double[] d = columns[j + 3];
        double originA = origins[j];
        double originB = origins[j + 1];
        double originC = origins[j + 2];
        double originD = origins[j + 3];
        double factorA = factors[j];
        double factorB = factors[j + 1];
        double factorC = factors[j + 2];
        double factorD = factors[j + 3];
        for (int i = from; i < to; i++) {
            sums[i] = sums[i]
                    + (a[i] - originA) * factorA
                    + (b[i] - originB) * factorB
                    + (c[i] - originC) * factorC
                    + (d[i] - originD) * factorD;
        }
    }

    private void addOne(double[] sums, int j, int from, int to) {
        double[] a = columns[j];
        double origin = origins[j];
        double factor = factors[j];
        for (int i = from; i < to; i++) {
            sums[i] += (a[i] - origin) * factor;
        }
    }

    /**
     * The Euclidean distances of each row from two points, whose differences are scaled by a power of two while they are
     * squared, so that they neither overflow nor vanish.
     *
     * @param first what is filled with the distances from {@code one}
     * @param second what is filled with the distances from {@code other}
     * @param then what is done with the distances of a block of rows while they are in the cache
     */
    public void distances(double[] one, double[] other, double[] first, double[] second, RowBlocks.Work then) {
        double magnitude = 0;
        for (int j = 0; j < columns.length; j++) {
            magnitude = Math.max(magnitude, Math.max(Math.abs(smallest(j)), Math.abs(largest(j))));
            magnitude = Math.max(magnitude, Math.max(Math.abs(one[j]), Math.abs(other[j])));
        }
        if (magnitude == 0) {
            then.on(0, rows);
            return;
        }
        int exponent = Math.max(-1000, Math.min(1000, Math.getExponent(magnitude)));
        double down = Math.scalb(1.0, -exponent);
        double up = Math.scalb(1.0, exponent);
        // a factor may vanish when scaled down, but then so do its products
        RowBlocks.forEach(rows, columns.length, (from, to) -> {
            int j = 0;
            for (; j + 2 <= columns.length; j += 2) {
                addTwoSquares(one, other, first, second, j, down, from, to);
            }
            if (j < columns.length) {
                addSquare(one, other, first, second, j, down, from, to);
            }
            for (int i = from; i < to; i++) {
                first[i] = Math.sqrt(first[i]) * up;
                second[i] = Math.sqrt(second[i]) * up;
            }
            then.on(from, to);
        });
    }

    private void addTwoSquares(
            double[] one, double[] other, double[] first, double[] second, int j, double down, int from, int to) {
        double[] a = columns[j];
        double[] b = columns[j + 1];
        double originA = origins[j];
        double originB = origins[j + 1];
        double factorA = factors[j] * down;
        double factorB = factors[j + 1] * down;
        double oneA = (one[j] - constants[j]) * down;
        double oneB = (one[j + 1] - constants[j + 1]) * down;
        double otherA = (other[j] - constants[j]) * down;
        double otherB = (other[j + 1] - constants[j + 1]) * down;
        for (int i = from; i < to; i++) {
            double va = (a[i] - originA) * factorA;
            double vb = (b[i] - originB) * factorB;
            double oneAway = va - oneA;
            double oneAwayB = vb - oneB;
            first[i] = first[i] + oneAway * oneAway + oneAwayB * oneAwayB;
            double otherAway = va - otherA;
            double otherAwayB = vb - otherB;
            second[i] = second[i] + otherAway * otherAway + otherAwayB * otherAwayB;
        }
    }

    private void addSquare(
            double[] one, double[] other, double[] first, double[] second, int j, double down, int from, int to) {
        double[] a = columns[j];
        double origin = origins[j];
        double factor = factors[j] * down;
        double oneA = (one[j] - constants[j]) * down;
        double otherA = (other[j] - constants[j]) * down;
        for (int i = from; i < to; i++) {
            double v = (a[i] - origin) * factor;
            first[i] += (v - oneA) * (v - oneA);
            second[i] += (v - otherA) * (v - otherA);
        }
    }

    /**
     * The sum and the largest number of each row; numbers are at least 0.
     *
     * @param sums zeros, to be filled
     * @param largestOfRow zeros, to be filled
     * @param then what is done with those of a block of rows while they are in the cache
     */
    public void sumsAndLargest(double[] sums, double[] largestOfRow, RowBlocks.Work then) {
        RowBlocks.forEach(rows, columns.length, (from, to) -> {
            int j = 0;
            for (; j + 2 <= columns.length; j += 2) {
                addTwoAndCompare(sums, largestOfRow, j, from, to);
            }
            if (j < columns.length) {
                addAndCompare(sums, largestOfRow, j, from, to);
            }
            then.on(from, to);
        });
    }

    private void addTwoAndCompare(double[] sums, double[] most, int j, int from, int to) {
        double[] a = columns[j];
        double[] b = columns[j + 1];
        double originA = origins[j];
        double originB = origins[j + 1];
        double factorA = factors[j];
        double factorB = factors[j + 1];
        for (int i = from; i < to; i++) {
            double va = (a[i] - originA) * factorA;
            double vb = (b[i] - originB) * factorB;
            sums[i] = sums[i] + va + vb;
            most[i] = Math.max(most[i], Math.max(va, vb));
        }
    }

    private void addAndCompare(double[] sums, double[] most, int j, int from, int to) {
        double[] a = columns[j];
        double origin = origins[j];
        double factor = factors[j];
        for (int i = from; i < to; i++) {
            double v = (a[i] - origin) * factor;
            sums[i] += v;
            most[i] = Math.max(most[i], v);
        }
    }
}

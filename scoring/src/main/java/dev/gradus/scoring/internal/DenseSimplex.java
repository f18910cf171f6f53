package dev.gradus.scoring.internal;

import java.util.Arrays;
import java.util.Optional;

/**
 * The simplex method on a small dense table: maximises {@code c · x} where {@code A x ≤ b} and {@code x ≥ 0}, with no
 * {@code b} below 0, so that 0 is a point to start from. For the many little programs of a search, where the set-up of a
 * general solver costs more than the solution. The steepest column enters; after steps that gain nothing it is the first
 * (Bland, Mathematics of Operations Research 2 (1977) 103–107), which ends all circles. Not for use by several threads.
 */
public final class DenseSimplex {
    private static final double ROUNDING = 1e-11;
    private static final int MOST_PIVOTS = 20_000;

    private final int rows;
    private final int columns;
    private final double[][] table;
    private final int[] basic;
    private final int[] free;

    /** How it ended. */
    public enum End {
        /** At an optimum. */
        OPTIMAL,
        /** There is no optimum: the objective grows without bound. */
        UNBOUNDED,
        /** After too many steps, without an answer. */
        GIVEN_UP
    }

    /** @param a rows of coefficients; @param b as many, at least 0; @param c the objective */
    public DenseSimplex(double[][] a, double[] b, double[] c) {
        rows = a.length;
        columns = c.length;
        table = new double[rows + 1][];
        for (int i = 0; i < rows; i++) {
            table[i] = Arrays.copyOf(a[i], columns + 1);
            table[i][columns] = b[i];
        }
        table[rows] = new double[columns + 1];
        for (int j = 0; j < columns; j++) {
            table[rows][j] = -c[j];
        }
        free = new int[columns];
        basic = new int[rows];
        Arrays.setAll(free, j -> j);
        Arrays.setAll(basic, i -> columns + i);
    }

    /** Solves it. */
    public End solve() {
        boolean careful = false;
        for (int pivots = 0; pivots < MOST_PIVOTS; pivots++) {
            int column = entering(careful);
            if (column < 0) {
                return End.OPTIMAL;
            }
            Optional<Integer> row = leaving(column);
            if (row.isEmpty()) {
                return End.UNBOUNDED;
            }
            double before = table[rows][columns];
            pivot(row.get(), column);
            careful = table[rows][columns] <= before + ROUNDING;
        }
        return End.GIVEN_UP;
    }

    private int entering(boolean careful) {
        int entering = -1;
        for (int j = 0; j < columns; j++) {
            double price = table[rows][j];
            if (price < -ROUNDING) {
                boolean better = entering < 0 || (careful ? free[j] < free[entering] : price < table[rows][entering]);
                entering = better ? j : entering;
            }
        }
        return entering;
    }

    private Optional<Integer> leaving(int column) {
        int leaving = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows; i++) {
            if (table[i][column] > ROUNDING) {
                double ratio = Math.max(0, table[i][columns]) / table[i][column];
                if (leaving < 0 || ratio < least || (ratio == least && basic[i] < basic[leaving])) {
                    leaving = i;
                    least = ratio;
                }
            }
        }
        return leaving < 0 ? Optional.empty() : Optional.of(leaving);
    }

    private void pivot(int row, int column) {
        double by = table[row][column];
        for (int i = 0; i <= rows; i++) {
            double factor = table[i][column] / by;
            if (i != row && factor != 0) {
                for (int j = 0; j <= columns; j++) {
                    if (j != column) {
                        table[i][j] -= factor * table[row][j];
                    }
                }
            }
            if (i != row) {
                table[i][column] = -factor;
            }
        }
        for (int j = 0; j <= columns; j++) {
            table[row][j] = j == column ? 1 / by : table[row][j] / by;
        }
        int held = basic[row];
        basic[row] = free[column];
        free[column] = held;
    }

    /** The greatest value. */
    public double value() {
        return table[rows][columns];
    }

    /** The optimal point. */
    public double[] point() {
        double[] point = new double[columns];
        for (int i = 0; i < rows; i++) {
            if (basic[i] < columns) {
                point[basic[i]] = Math.max(0, table[i][columns]);
            }
        }
        return point;
    }

    /** What one more of each {@code b} would add to the value: the solution of the dual program. */
    public double[] prices() {
        double[] prices = new double[rows];
        for (int j = 0; j < columns; j++) {
            if (free[j] >= columns) {
                prices[free[j] - columns] = Math.max(0, table[rows][j]);
            }
        }
        return prices;
    }
}

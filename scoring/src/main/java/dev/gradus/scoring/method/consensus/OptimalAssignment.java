package dev.gradus.scoring.method.consensus;

import java.util.Arrays;

/**
 * The cheapest assignment of rows to columns, by shortest augmenting paths with dual prices (Jonker and Volgenant,
 * Computing 38, 1987, 325-340). O(n³).
 */
final class OptimalAssignment {
    private final double[][] cost;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;

    private OptimalAssignment(double[][] cost) {
        this.cost = cost;
        this.rowPrice = new double[cost.length];
        this.columnPrice = new double[cost.length];
        this.rowOf = new int[cost.length];
        Arrays.fill(rowOf, -1);
    }

    /** For each row the column it gets; {@code cost} is square and finite. */
    static int[] columns(double[][] cost) {
        OptimalAssignment assignment = new OptimalAssignment(cost);
        for (int row = 0; row < cost.length; row++) {
            assignment.augment(row);
        }
        int[] columns = new int[cost.length];
        for (int column = 0; column < cost.length; column++) {
            columns[assignment.rowOf[column]] = column;
        }
        return columns;
    }

    /** Gives a column to one more row, moving others along the shortest path of reduced costs. */
    private void augment(int newRow) {
        int n = cost.length;
        double[] distance = new double[n];
        int[] previousColumn = new int[n];
        boolean[] done = new boolean[n];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        int column = -1; // the new row itself, which has no column yet
        double reached = 0;
        do {
            int row = column < 0 ? newRow : rowOf[column];
            int nearest = -1;
            for (int j = 0; j < n; j++) {
                if (!done[j]) {
                    double through = reached + cost[row][j] - rowPrice[row] - columnPrice[j];
                    if (through < distance[j]) {
                        distance[j] = through;
                        previousColumn[j] = column;
                    }
                    if (nearest < 0 || distance[j] < distance[nearest]) {
                        nearest = j;
                    }
                }
            }
            column = nearest;
            reached = distance[column];
            done[column] = true;
        } while (rowOf[column] >= 0);
        rowPrice[newRow] += reached;
        for (int j = 0; j < n; j++) {
            if (done[j] && j != column) {
                rowPrice[rowOf[j]] += reached - distance[j];
                columnPrice[j] -= reached - distance[j];
            }
        }
        while (column >= 0) {
            int before = previousColumn[column];
            rowOf[column] = before < 0 ? newRow : rowOf[before];
            column = before;
        }
    }
}

package dev.gradus.scoring.internal;

import dev.gradus.scoring.problem.DecisionProblem;

/** Values turned so that more is better on every criterion: costs change their sign. */
public final class Gains {
    private Gains() {}

    /** All values, {@code [criterion][alternative]}; fresh arrays. */
    public static double[][] columns(DecisionProblem problem) {
        double[][] columns = problem.columns();
        for (int j = 0; j < columns.length; j++) {
            turn(columns[j], problem.direction(j).sign());
        }
        return columns;
    }

    /** The values of one criterion; a fresh array. */
    public static double[] column(DecisionProblem problem, int j) {
        double[] column = problem.column(j);
        turn(column, problem.direction(j).sign());
        return column;
    }

    /** All values, {@code [alternative][criterion]}; fresh arrays. */
    public static double[][] rows(DecisionProblem problem) {
        double[][] rows = new double[problem.alternativeCount()][problem.criterionCount()];
        for (int j = 0; j < problem.criterionCount(); j++) {
            int sign = problem.direction(j).sign();
            for (int i = 0; i < rows.length; i++) {
                rows[i][j] = turned(problem.value(i, j), sign);
            }
        }
        return rows;
    }

    /** A row in the terms of the problem, such as a class profile, turned alike; a fresh array. */
    public static double[] row(DecisionProblem problem, double[] values) {
        double[] row = new double[values.length];
        for (int j = 0; j < row.length; j++) {
            row[j] = turned(values[j], problem.direction(j).sign());
        }
        return row;
    }

    private static void turn(double[] column, int sign) {
        for (int i = 0; i < column.length; i++) {
            column[i] = turned(column[i], sign);
        }
    }

    private static double turned(double value, int sign) {
        return sign * value + 0.0; // no negative zero
    }
}

package dev.gradus.scoring.method;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random problems on positive data, small enough to be full of ties, duplicates and constant columns. */
public final class RandomProblems {
    private RandomProblems() {}

    /** A problem with 1 to 8 alternatives, 1 to 6 criteria, and values from 1e-3 to 1e3. */
    public static DecisionProblem positive(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(8);
        int m = 1 + random.nextInt(6);
        boolean coarse = random.nextBoolean();
        double[][] columns = new double[m][n];
        for (double[] column : columns) {
            boolean constant = random.nextInt(8) == 0;
            for (int i = 0; i < n; i++) {
                column[i] = constant && i > 0 ? column[0] : value(random, coarse);
            }
        }
        if (n > 2 && random.nextInt(3) == 0) {
            for (double[] column : columns) {
                column[n - 1] = column[0];
            }
        }
        List<ProblemCriterion> criteria = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            Direction direction = random.nextBoolean() ? Direction.MAXIMIZE : Direction.MINIMIZE;
            criteria.add(ProblemCriterion.of("c" + j, direction, 0.05 + random.nextDouble()));
        }
        return DecisionProblem.ofColumns("seed " + seed, names(n), criteria, columns);
    }

    private static double value(Random random, boolean coarse) {
        return coarse ? 1 + random.nextInt(5) : Math.pow(10, -3 + 6 * random.nextDouble());
    }

    /** Names for alternatives. */
    public static List<String> names(int n) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            names.add("a" + i);
        }
        return names;
    }

    /** The problem with another column {@code j}. */
    public static DecisionProblem withColumn(DecisionProblem problem, int j, double[] column) {
        double[][] columns = problem.columns();
        columns[j] = column;
        return DecisionProblem.ofColumns(problem.id(), problem.alternatives(), problem.criteria(), columns);
    }

    /** The problem with the alternatives at these rows, in this order. */
    public static DecisionProblem rows(DecisionProblem problem, int... rows) {
        List<String> names = new ArrayList<>();
        double[][] columns = new double[problem.criterionCount()][rows.length];
        for (int k = 0; k < rows.length; k++) {
            names.add(problem.alternatives().get(rows[k]));
            for (int j = 0; j < columns.length; j++) {
                columns[j][k] = problem.value(rows[k], j);
            }
        }
        return DecisionProblem.ofColumns(problem.id(), names, problem.criteria(), columns);
    }

    /** The problem with its criteria in the opposite order. */
    public static DecisionProblem criteriaReversed(DecisionProblem problem) {
        List<ProblemCriterion> criteria = problem.criteria().reverse();
        double[][] columns = new double[criteria.size()][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = problem.column(columns.length - 1 - j);
        }
        return DecisionProblem.ofColumns(problem.id(), problem.alternatives(), criteria, columns);
    }
}

package dev.gradus.scoring.method.optimization;

import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The distinct rows of a problem in an order that does not depend on that of the alternatives. A programme has one
 * variable for each; what it gets is spread evenly over the alternatives that share the row.
 */
final class DistinctRows {
    private final DecisionProblem problem;
    private final int[] order;
    private final int[] first;
    private final int[] group;
    private final int[] sizes;

    DistinctRows(DecisionProblem problem) {
        this.problem = problem;
        int n = problem.alternativeCount();
        order = IntStream.range(0, n)
                .boxed()
                .sorted(this::compare)
                .mapToInt(Integer::intValue)
                .toArray();
        group = new int[n];
        int[] firsts = new int[n];
        int[] counts = new int[n];
        int count = 0;
        for (int k = 0; k < n; k++) {
            if (k == 0 || compare(order[k - 1], order[k]) != 0) {
                firsts[count++] = order[k];
            }
            group[order[k]] = count - 1;
            counts[count - 1]++;
        }
        first = Arrays.copyOf(firsts, count);
        sizes = Arrays.copyOf(counts, count);
    }

    private int compare(int a, int b) {
        for (int j = 0; j < problem.criterionCount(); j++) {
            int sign = Double.compare(problem.value(a, j) + 0.0, problem.value(b, j) + 0.0); // 0 and -0 are one number
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    /** Numbers for the alternatives, in the order of the rows. */
    double[] inOrder(double[] numbers) {
        return Arrays.stream(order).mapToDouble(i -> numbers[i]).toArray();
    }

    int count() {
        return first.length;
    }

    /** An alternative with this row. */
    int first(int row) {
        return first[row];
    }

    double value(int row, int criterion) {
        return problem.value(first[row], criterion);
    }

    /** What each alternative gets of what the distinct rows get. */
    double[] spread(double[] amounts) {
        double[] spread = new double[group.length];
        for (int i = 0; i < spread.length; i++) {
            spread[i] = amounts[group[i]] / sizes[group[i]];
        }
        return spread;
    }
}

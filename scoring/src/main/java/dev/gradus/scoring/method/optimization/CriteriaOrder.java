package dev.gradus.scoring.method.optimization;

import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An order of criteria that does not depend on that of the input: the last digits of a solver's answer would. */
final class CriteriaOrder {
    private CriteriaOrder() {}

    /** The columns in the order of the criteria's ids. */
    static int[] byId(DecisionProblem problem) {
        return IntStream.range(0, problem.criterionCount())
                .boxed()
                .sorted(Comparator.comparing(j -> problem.criteria().get(j).id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The problem with its criteria in this order. */
    static DecisionProblem apply(DecisionProblem problem, int[] order) {
        List<ProblemCriterion> criteria =
                Arrays.stream(order).mapToObj(problem.criteria()::get).toList();
        double[][] columns = Arrays.stream(order).mapToObj(problem::column).toArray(double[][]::new);
        return DecisionProblem.ofColumns(problem.id(), problem.alternatives(), criteria, columns);
    }

    /** Numbers for the criteria in this order, put back into the order of the problem. */
    static double[] undo(int[] order, double[] ordered) {
        double[] numbers = new double[order.length];
        for (int k = 0; k < order.length; k++) {
            numbers[order[k]] = ordered[k];
        }
        return numbers;
    }
}

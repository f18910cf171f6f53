package org.example.lexicographic;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Criteria by importance, as columns of a problem, the most important first. */
final class CriteriaOrder {
    private CriteriaOrder() {}

    /** The columns of the criteria with these ids. */
    static int[] named(DecisionProblem problem, List<String> ids, String at) {
        List<String> known =
                problem.criteria().stream().map(ProblemCriterion::id).toList();
        Set<Integer> columns = new LinkedHashSet<>();
        for (int k = 0; k < ids.size(); k++) {
            int column = known.indexOf(ids.get(k));
            if (column < 0 || !columns.add(column)) {
                throw Parameter.wrong(
                        "%s[%s]".formatted(at, k), ids.get(k), "each of these criteria at most once: " + known);
            }
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The columns of the criteria that have a weight above zero, by falling weight. */
    static int[] byWeight(DecisionProblem problem) {
        double[] weights = problem.weights();
        int[] columns = IntStream.range(0, weights.length)
                .filter(j -> weights[j] > 0)
                .boxed()
                .sorted((j, k) -> Double.compare(weights[k], weights[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int k = 1; k < columns.length; k++) {
            if (weights[columns[k - 1]] == weights[columns[k]]) {
                throw new ProblemException(
                        Code.UNDEFINED,
                        "criteria[%s].weight".formatted(columns[k]),
                        "The criteria '%s' and '%s' have the same weight, so neither is more important."
                                .formatted(
                                        problem.criteria().get(columns[k - 1]).id(),
                                        problem.criteria().get(columns[k]).id()),
                        "give them different weights, or name the criteria in the parameter 'order'.");
            }
        }
        return columns;
    }

    /** The ids of these columns. */
    static ImmutableList<String> ids(DecisionProblem problem, int[] columns) {
        return IntStream.of(columns)
                .mapToObj(j -> problem.criteria().get(j).id())
                .collect(ImmutableList.toImmutableList());
    }
}

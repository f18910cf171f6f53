package dev.gradus.scoring.method.outranking;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.List;
import java.util.stream.IntStream;

/** Problems for tests. */
final class Problems {
    private Problems() {}

    /** All benefits, with the given weights. */
    static DecisionProblem benefits(double[] weights, double[]... rows) {
        List<ProblemCriterion> criteria = IntStream.range(0, weights.length)
                .mapToObj(j -> ProblemCriterion.of("C" + (j + 1), Direction.MAXIMIZE, weights[j]))
                .toList();
        return of(criteria, rows);
    }

    static DecisionProblem of(List<ProblemCriterion> criteria, double[]... rows) {
        List<String> alternatives =
                IntStream.rangeClosed(1, rows.length).mapToObj(i -> "A" + i).toList();
        return DecisionProblem.ofRows("test", alternatives, criteria, rows);
    }
}

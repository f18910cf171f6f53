package dev.gradus.scoring.method.consensus;

import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The order of ids, in which rules that must choose among equal answers look at alternatives. */
final class ById {
    private ById() {}

    /** The rows of the alternatives in order of their ids. */
    static int[] order(DecisionProblem problem) {
        return IntStream.range(0, problem.alternativeCount())
                .boxed()
                .sorted(Comparator.comparing(i -> problem.alternatives().get(i)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

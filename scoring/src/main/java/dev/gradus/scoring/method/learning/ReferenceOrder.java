package dev.gradus.scoring.method.learning;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Example alternatives in the order a person gave them, best first, with ties in groups. */
record ReferenceOrder(ImmutableList<ImmutableList<String>> groups) {
    static final Parameter<ReferenceOrder> PARAMETER = Parameter.structure(
                    "reference-order",
                    "list of ids of alternatives, best first; a list within it holds ties",
                    "examples: the order that the value functions should give",
                    ReferenceOrder::read)
            .aliased("reference_order");

    private static ReferenceOrder read(Object raw, String at) {
        ImmutableList.Builder<ImmutableList<String>> groups = ImmutableList.builder();
        for (Object group : Parameter.list(raw, at)) {
            groups.add(
                    group instanceof List<?> ties
                            ? ties.stream().map(String::valueOf).collect(ImmutableList.toImmutableList())
                            : ImmutableList.of(String.valueOf(group)));
        }
        return new ReferenceOrder(groups.build());
    }

    /** The rows of the examples, group by group. */
    int[][] indices(DecisionProblem problem) {
        Set<String> seen = new HashSet<>();
        for (ImmutableList<String> group : groups) {
            for (String id : group) {
                if (!seen.add(id)) {
                    throw new ProblemException(
                            Code.INVALID,
                            "method.params.reference-order",
                            "The alternative '%s' stands twice in the reference order.".formatted(id));
                }
            }
        }
        if (seen.size() < 2) {
            throw Parameter.wrong("method.params.reference-order", groups, "at least two alternatives");
        }
        return groups.stream()
                .map(group -> group.stream().mapToInt(problem::indexOf).toArray())
                .toArray(int[][]::new);
    }
}

package dev.gradus.scoring.method.learning;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Map;

/**
 * Alternatives whose class is known.
 *
 * @param alternatives their rows
 * @param classes the index of the class of each, 0 for the worst
 * @param sizes how many examples each class has
 */
record ClassExamples(int[] alternatives, int[] classes, int[] sizes) {

    static ClassExamples of(DecisionProblem problem, ImmutableList<String> names, Map<String, String> examples) {
        if (examples.isEmpty()) {
            throw new ProblemException(
                    Code.MISSING,
                    "method.params.examples",
                    "There is no example.",
                    "give at least one for each class.");
        }
        int[] alternatives = new int[examples.size()];
        int[] classes = new int[examples.size()];
        int[] sizes = new int[names.size()];
        int next = 0;
        for (Map.Entry<String, String> example : examples.entrySet()) {
            int index = names.indexOf(example.getValue());
            if (index < 0) {
                throw new ProblemException(
                        Code.UNKNOWN,
                        "method.params.examples." + example.getKey(),
                        Names.unknown("class", example.getValue(), names));
            }
            alternatives[next] = problem.indexOf(example.getKey());
            classes[next] = index;
            sizes[index]++;
            next++;
        }
        return new ClassExamples(alternatives, classes, sizes);
    }

    int count() {
        return alternatives.length;
    }
}

package dev.gradus.scoring.internal;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.Optional;

/** Parameters that hold something for every criterion, checked against the number of criteria. */
public final class PerCriterion {
    private PerCriterion() {}

    /** The given numbers, one for each criterion, or empty where none are given. */
    public static Optional<double[]> numbers(
            Parameters parameters, Parameter<double[]> parameter, DecisionProblem problem) {
        Optional<double[]> given = parameters.find(parameter);
        given.ifPresent(numbers -> requireLength(parameter, numbers.length, problem));
        return given;
    }

    /** The given pairs {@code [low, high]}, one for each criterion, or empty where none are given. */
    public static Optional<double[][]> intervals(
            Parameters parameters, Parameter<double[][]> parameter, DecisionProblem problem) {
        Optional<double[][]> given = parameters.find(parameter);
        given.ifPresent(pairs -> {
            requireLength(parameter, pairs.length, problem);
            for (int j = 0; j < pairs.length; j++) {
                if (pairs[j].length != 2 || pairs[j][0] > pairs[j][1]) {
                    throw Parameter.wrong(
                            "method.params.%s[%s]".formatted(parameter.name(), j),
                            Arrays.toString(pairs[j]),
                            "a pair [low, high] with low at most high");
                }
            }
        });
        return given;
    }

    /** The given words, one for each criterion, or empty where none are given. */
    public static Optional<ImmutableList<String>> words(
            Parameters parameters, Parameter<ImmutableList<String>> parameter, DecisionProblem problem) {
        Optional<ImmutableList<String>> given = parameters.find(parameter);
        given.ifPresent(words -> requireLength(parameter, words.size(), problem));
        return given;
    }

    static void requireLength(Parameter<?> parameter, int length, DecisionProblem problem) {
        if (length != problem.criterionCount()) {
            throw Parameter.wrong(
                    "method.params." + parameter.name(),
                    length + " items",
                    "one for each of the %s criteria".formatted(problem.criterionCount()));
        }
    }
}

package dev.gradus.scoring.method;

import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Map;

/**
 * A ranking method together with values for its parameters; immutable.
 *
 * @param method the method
 * @param parameters its parameters, checked
 */
public record ConfiguredMethod(RankingMethod method, Parameters parameters) {

    /** The method with the default of every parameter. */
    public static ConfiguredMethod of(RankingMethod method) {
        return new ConfiguredMethod(method, Parameters.of(method.descriptor().parameters(), Map.of()));
    }

    /** The id of the method. */
    public String id() {
        return method.descriptor().id();
    }

    /**
     * The same method with another value for one parameter.
     *
     * @param name the parameter's name, as in the method reference
     * @param value the value: a number, text, boolean, list or map, as it would stand in a document
     * @throws ProblemException if the parameter is unknown or the value is not in its range
     */
    public ConfiguredMethod with(String name, Object value) {
        return new ConfiguredMethod(method, parameters.with(name, value));
    }

    /**
     * Answers the problem, and guards the promise that nothing in the answer is NaN or infinite. Where a criterion has a
     * value function the method sees the values in place of the numbers.
     */
    public MethodResult evaluate(DecisionProblem problem) {
        MethodDescriptor descriptor = method.descriptor();
        if (problem.criterionCount() == 0 && descriptor.has(MethodProperty.NEEDS_MATRIX)) {
            throw new ProblemException(
                    ProblemException.Code.MISSING,
                    "criteria",
                    "%s needs at least one criterion.".formatted(descriptor.name()));
        }
        if (problem.alternativeCount() > descriptor.largestProblem()) {
            throw new ProblemException(
                    ProblemException.Code.TOO_LARGE,
                    "alternatives",
                    "%s takes at most %s alternatives; there are %s."
                            .formatted(descriptor.name(), descriptor.largestProblem(), problem.alternativeCount()),
                    "filter first (requirements, dominance), or choose a method whose cost grows less.");
        }
        return method.evaluate(problem.valued(), parameters);
    }
}

package dev.gradus.scoring.weighting;

import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Map;

/**
 * A weighting together with values for its parameters; immutable.
 *
 * @param method the weighting
 * @param parameters its parameters, checked
 */
public record ConfiguredWeighting(WeightingMethod method, Parameters parameters) {

    /** The weighting with the default of every parameter. */
    public static ConfiguredWeighting of(WeightingMethod method) {
        return new ConfiguredWeighting(method, Parameters.of(method.descriptor().parameters(), Map.of()));
    }

    /** The id of the weighting. */
    public String id() {
        return method.descriptor().id();
    }

    /** The same weighting with another value for one parameter. */
    public ConfiguredWeighting with(String name, Object value) {
        return new ConfiguredWeighting(method, parameters.with(name, value));
    }

    /** Weighs the criteria of the problem. */
    public Weights weigh(DecisionProblem problem) {
        return method.weigh(problem, parameters);
    }
}

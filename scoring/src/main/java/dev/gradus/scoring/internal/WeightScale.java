package dev.gradus.scoring.internal;

import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;

/** Whether a method reads weights as shares or as they stand; the ranking is nearly always the same. */
public enum WeightScale {
    /** Divided by their sum. */
    NORMALIZED,
    /** As they stand in the problem, as papers do whose printed weights sum to 0.999, or are all 1. */
    AS_GIVEN;

    /** The parameter by which a method offers the choice. */
    public static final Parameter<WeightScale> PARAMETER = Parameter.choice(
            "weight-scale",
            NORMALIZED,
            WeightScale.class,
            "weights divided by their sum, or taken as given, as published tables sometimes do; changes the scale of scores");

    /**
     * The weights under the chosen scale, a fresh array.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if one is missing or all are zero
     */
    public static double[] weights(DecisionProblem problem, Parameters parameters) {
        double[] shares = problem.weights();
        return parameters.get(PARAMETER) == NORMALIZED ? shares : problem.givenWeights();
    }
}

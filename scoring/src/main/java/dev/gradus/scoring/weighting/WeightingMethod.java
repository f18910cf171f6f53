package dev.gradus.scoring.weighting;

import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;

/**
 * A way to weigh criteria: from the values of the problem, or from what people say (given as parameters).
 *
 * <p>Stateless, safe for use by many threads, deterministic, with a public constructor without arguments: a jar offers
 * one to every tool by naming the class in {@code META-INF/services/dev.gradus.scoring.weighting.WeightingMethod}.
 */
public interface WeightingMethod {

    /** What the weighting is called, what it takes and where it comes from; always the same object. */
    MethodDescriptor descriptor();

    /**
     * Weighs the criteria of the problem.
     *
     * @return weights that sum to one, in order of criteria, with intermediate results
     * @throws dev.gradus.scoring.problem.ProblemException where the weighting is not defined for these values
     */
    Weights weigh(DecisionProblem problem, Parameters parameters);
}

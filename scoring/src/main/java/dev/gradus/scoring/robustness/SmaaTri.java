package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.problem.UncertainProblem;
import java.util.Arrays;
import java.util.List;

/**
 * SMAA for sorting: weights, and values that are uncertain, are drawn at random, and it is counted how often each
 * alternative is put into each class. For every method that sorts. Immutable. Source: Tervonen, Figueira, Lahdelma, Almeida
 * Dias and Salminen, European Journal of Operational Research 192 (2009) 236–242.
 */
public final class SmaaTri {
    private final ConfiguredMethod method;
    private final Scenarios scenarios;

    private SmaaTri(ConfiguredMethod method, Scenarios scenarios) {
        this.method = method;
        this.scenarios = scenarios;
    }

    /**
     * With values that are certain.
     *
     * @param method one that assigns to classes
     * @param constraints what is known about the weights; empty if nothing
     * @throws ProblemException if no weights satisfy the constraints
     */
    public static SmaaTri of(ConfiguredMethod method, DecisionProblem problem, List<WeightConstraint> constraints) {
        return new SmaaTri(method, Scenarios.of(problem, constraints));
    }

    /** With values that are uncertain. */
    public static SmaaTri of(ConfiguredMethod method, UncertainProblem problem, List<WeightConstraint> constraints) {
        return new SmaaTri(method, Scenarios.of(problem, constraints));
    }

    /**
     * Draws samples.
     *
     * @throws ProblemException if the method does not assign to classes, or is not defined for what is drawn
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public ClassAcceptability run(Sampling sampling, Monitor monitor) {
        DecisionProblem shape = scenarios.shape();
        double[] equal = new double[shape.criterionCount()];
        Arrays.fill(equal, 1);
        ImmutableList<String> classes = assignment(shape.withWeights(equal)).classes();
        Blocks.Outcome<ClassTally> outcome = Blocks.run(
                sampling,
                (random, samples) -> {
                    ClassTally tally = new ClassTally(shape.alternativeCount(), classes.size());
                    WeightSampler weights = scenarios.weights().get();
                    for (int s = 0; s < samples; s++) {
                        double[] w = weights.next(random);
                        tally.count(assignment(scenarios.values(random).withWeights(w)));
                    }
                    return tally;
                },
                tally -> sampling.precision() > 0 && tally.isWithin(sampling.precision()),
                Monitor.Work.WEIGHTS,
                monitor);
        return new ClassAcceptability(
                shape.alternatives(),
                classes,
                outcome.tally().lowestShares(),
                outcome.tally().highestShares(),
                new Acceptability.Origin(false, outcome.samples(), sampling.seed(), outcome.cancelled()));
    }

    private Assignment assignment(DecisionProblem problem) {
        if (method.evaluate(problem) instanceof Assignment assignment) {
            return assignment;
        }
        throw new ProblemException(
                Code.INVALID,
                "method",
                "The method '%s' does not assign alternatives to classes.".formatted(method.id()),
                "use SMAA-2, which counts ranks.");
    }
}

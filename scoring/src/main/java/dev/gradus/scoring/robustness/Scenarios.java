package dev.gradus.scoring.robustness;

import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.RandomCompletions;
import dev.gradus.scoring.problem.UncertainProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * What weights and values may be.
 *
 * @param shape the alternatives and criteria, with values that are possible
 * @param completions draws values; empty where they are certain
 * @param region the weights
 * @param weights makes a sampler of weights for each block
 */
record Scenarios(
        DecisionProblem shape,
        Optional<RandomCompletions> completions,
        WeightRegion region,
        Supplier<WeightSampler> weights) {

    static Scenarios of(DecisionProblem problem, List<WeightConstraint> constraints) {
        WeightRegion region = WeightRegion.of(problem, constraints);
        return new Scenarios(problem, Optional.empty(), region, WeightSampler.of(region));
    }

    static Scenarios of(UncertainProblem problem, List<WeightConstraint> constraints) {
        RandomCompletions completions = problem.randomCompletions();
        WeightRegion region = WeightRegion.of(completions.guaranteed(), constraints);
        return new Scenarios(
                completions.guaranteed(),
                Optional.of(completions).filter(RandomCompletions::isOpen),
                region,
                WeightSampler.of(region));
    }

    boolean valuesAreOpen() {
        return completions.isPresent();
    }

    /** Values drawn at random; always the same where they are certain. */
    DecisionProblem values(UniformRandomProvider random) {
        return completions.map(open -> open.draw(random::nextDouble)).orElse(shape);
    }
}

package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The smallest change of one value of an alternative that brings it where it is to be, for each criterion on which some
 * change does; and of two values where none of one value does. A value can become at best the best that is observed on
 * its criterion or, with a value function, the nearest that is worth most.
 *
 * <p>Where the lead of the alternative is linear in the value (additive models), in closed form; for other monotone
 * methods by bisection; for others by scanning 64 steps, which may miss something smaller. Every probe runs the method
 * on the changed problem, so relative methods are answered rightly.
 *
 * @param alternative whose values change
 * @param goal where it is to get
 * @param isThere whether it is there already; then there are no changes
 * @param single changes of one value, the smallest first; ties in order of criteria
 * @param insufficient ids of the criteria on which nothing attainable does it alone, in order of criteria
 * @param pair the smallest change of two values that was found, where {@code single} is empty; empty if none does it
 */
public record ValueChanges(
        String alternative,
        Goal goal,
        boolean isThere,
        ImmutableList<Change> single,
        ImmutableList<String> insufficient,
        Optional<Change> pair) {

    /**
     * What one value is to become.
     *
     * @param criterion id of the criterion
     * @param from the value as it is
     * @param to the value that does it
     */
    public record Step(String criterion, double from, double to) {}

    /**
     * Values that together do it.
     *
     * @param steps one or two
     * @param size the sum over the steps of the change as a share of the range of its criterion
     * @param isSmallest whether nothing smaller on these criteria does it; false where a smaller one may
     */
    public record Change(ImmutableList<Step> steps, double size, boolean isSmallest) {}

    /**
     * Finds the changes. At most {@code 66 m} runs of the method for m criteria and, where two values must change,
     * {@code 132} for each pair of criteria.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if an id is unknown or the method has no answer to the problem
     */
    public static ValueChanges of(DecisionProblem problem, ConfiguredMethod method, String alternative, Goal goal) {
        int i = problem.indexOf(alternative);
        if (goal.isReached(method.evaluate(problem).ranks(), problem, i)) {
            return new ValueChanges(alternative, goal, true, ImmutableList.of(), ImmutableList.of(), Optional.empty());
        }
        ValueProbe probe = new ValueProbe(problem, method, i, goal);
        List<Improvement> improvements = new ArrayList<>();
        List<Change> single = new ArrayList<>();
        ImmutableList.Builder<String> insufficient = ImmutableList.builder();
        for (int j = 0; j < problem.criterionCount(); j++) {
            Optional<Improvement> improvement = Improvement.of(problem, i, j);
            improvement.ifPresent(improvements::add);
            OptionalDouble share = improvement.map(probe::share).orElse(OptionalDouble.empty());
            if (improvement.isPresent() && share.isPresent()) {
                boolean smallest = probe.isMonotone() && improvement.get().isMonotone();
                single.add(change(problem, smallest, improvement.get(), share.getAsDouble()));
            } else {
                insufficient.add(problem.criteria().get(j).id());
            }
        }
        single.sort(Comparator.comparingDouble(Change::size));
        return new ValueChanges(
                alternative,
                goal,
                false,
                ImmutableList.copyOf(single),
                insufficient.build(),
                single.isEmpty() ? pair(problem, probe, improvements) : Optional.empty());
    }

    private static Change change(DecisionProblem problem, boolean smallest, Improvement improvement, double share) {
        Step step = step(problem, improvement, share);
        return new Change(ImmutableList.of(step), size(improvement, share), smallest);
    }

    private static Step step(DecisionProblem problem, Improvement improvement, double share) {
        return new Step(
                problem.criteria().get(improvement.criterion()).id(), improvement.from(), improvement.at(share));
    }

    private static double size(Improvement improvement, double share) {
        return Math.abs(improvement.at(share) - improvement.from()) / improvement.width();
    }

    /**
     * The smallest of the pairs in which one value becomes its best and the other what is needed then. Where the lead is
     * linear in both values nothing smaller on two criteria exists: the optimum of a linear program with one constraint
     * lies at a corner.
     */
    private static Optional<Change> pair(DecisionProblem problem, ValueProbe probe, List<Improvement> improvements) {
        Optional<Change> smallest = Optional.empty();
        for (Improvement full : improvements) {
            ValueProbe filled = probe.with(full.criterion(), full.to());
            for (Improvement partial : improvements) {
                OptionalDouble share = partial.equals(full) ? OptionalDouble.empty() : filled.share(partial);
                if (share.isPresent()) {
                    double size = size(full, 1) + size(partial, share.getAsDouble());
                    if (smallest.isEmpty() || size < smallest.get().size()) {
                        smallest = Optional.of(new Change(
                                ImmutableList.of(step(problem, full, 1), step(problem, partial, share.getAsDouble())),
                                size,
                                false));
                    }
                }
            }
        }
        return smallest;
    }
}

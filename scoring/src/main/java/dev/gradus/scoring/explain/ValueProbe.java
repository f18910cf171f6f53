package dev.gradus.scoring.explain;

import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.method.AdditiveMethod;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Runs the method on the problem with other values of one alternative. */
final class ValueProbe {
    private static final int HALVINGS = 50;
    private static final int STEPS = 64;

    private final DecisionProblem problem;
    private final ConfiguredMethod method;
    private final int alternative;
    private final Goal goal;
    private final double[][] columns;
    private final boolean monotone;

    ValueProbe(DecisionProblem problem, ConfiguredMethod method, int alternative, Goal goal) {
        this(problem, method, alternative, goal, problem.columns());
    }

    private ValueProbe(
            DecisionProblem problem, ConfiguredMethod method, int alternative, Goal goal, double[][] columns) {
        this.problem = problem;
        this.method = method;
        this.alternative = alternative;
        this.goal = goal;
        this.columns = columns;
        // the promise of a method is for its defaults; a sum keeps it under any normalisation
        this.monotone = method.method() instanceof AdditiveMethod
                || (method.method().descriptor().has(MethodProperty.IMPROVEMENT_MONOTONE)
                        && method.parameters().given().isEmpty());
    }

    /** Whether improving a value of the alternative never worsens its rank. */
    boolean isMonotone() {
        return monotone;
    }

    /** The probe on the problem with another value of the alternative. */
    ValueProbe with(int criterion, double value) {
        double[][] changed = columns.clone();
        changed[criterion] = columns[criterion].clone();
        changed[criterion][alternative] = value;
        return new ValueProbe(problem, method, alternative, goal, changed);
    }

    private Optional<MethodResult> result(int criterion, double value) {
        double held = columns[criterion][alternative];
        try {
            columns[criterion][alternative] = value;
            return Optional.of(method.evaluate(
                    DecisionProblem.ofColumns(problem.id(), problem.alternatives(), problem.criteria(), columns)));
        } catch (ProblemException e) {
            return Optional.empty(); // the method has no answer to such a value, so it is not attainable
        } finally {
            columns[criterion][alternative] = held;
        }
    }

    boolean reaches(int criterion, double value) {
        return result(criterion, value)
                .map(result -> goal.isReached(result.ranks(), problem, alternative))
                .orElse(false);
    }

    /** The share of the way, above 0 to 1, from which on the goal is reached; empty if it is not. */
    OptionalDouble share(Improvement improvement) {
        int j = improvement.criterion();
        if (!improvement.categories().isEmpty()) {
            return improvement.categories().stream()
                    .filter(category -> reaches(j, category))
                    .mapToDouble(category -> (category - improvement.from()) / (improvement.to() - improvement.from()))
                    .findFirst();
        }
        double outside = 0;
        double inside = 1;
        if (monotone && improvement.isMonotone()) {
            if (!reaches(j, improvement.to())) {
                return OptionalDouble.empty();
            }
            OptionalDouble root = closedForm(improvement);
            if (root.isPresent()) {
                return root;
            }
        } else {
            int step = 1;
            while (step <= STEPS && !reaches(j, improvement.at(step / (double) STEPS))) {
                step++;
            }
            if (step > STEPS) {
                return OptionalDouble.empty();
            }
            outside = (step - 1) / (double) STEPS;
            inside = step / (double) STEPS;
        }
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (outside + inside) / 2;
            if (reaches(j, improvement.at(middle))) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return OptionalDouble.of(inside);
    }

    /** Where the lead is linear on the way: the share at which it is zero, if there it is indeed. */
    private OptionalDouble closedForm(Improvement improvement) {
        int j = improvement.criterion();
        OptionalDouble start = lead(j, improvement.from());
        OptionalDouble end = lead(j, improvement.to());
        if (start.isEmpty() || end.isEmpty() || start.getAsDouble() >= 0 || end.getAsDouble() < 0) {
            return OptionalDouble.empty();
        }
        double share = start.getAsDouble() / (start.getAsDouble() - end.getAsDouble());
        OptionalDouble there = lead(j, improvement.at(share));
        boolean zero =
                there.isPresent() && Math.abs(there.getAsDouble()) <= 1e-12 * (end.getAsDouble() - start.getAsDouble());
        return zero && reaches(j, improvement.at(share)) ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    /** By how much the alternative's score is ahead of the one it must get level with. */
    private OptionalDouble lead(int criterion, double value) {
        Optional<MethodResult> result = result(criterion, value);
        if (result.isEmpty() || !(result.get() instanceof Scores scores)) {
            return OptionalDouble.empty();
        }
        boolean higher = scores.order() == ScoreOrder.HIGHER_IS_BETTER;
        int rival = goal.rival().map(problem::indexOf).orElseGet(() -> {
            int[] others = IntStream.of(Ranks.bestFirst(scores.values(), higher))
                    .filter(i -> i != alternative)
                    .toArray();
            return others[Math.min(goal.places(), others.length) - 1];
        });
        double lead = scores.value(alternative) - scores.value(rival);
        return OptionalDouble.of(higher ? lead : -lead);
    }
}

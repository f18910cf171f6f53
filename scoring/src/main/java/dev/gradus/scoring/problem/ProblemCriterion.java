package dev.gradus.scoring.problem;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.preference.ValueFunction.Trend;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One column of a decision problem.
 *
 * @param id unique in the problem, not blank
 * @param direction whether more or less is better
 * @param weight as given: at least 0 and finite, or empty where a method derives it; need not sum to one
 * @param preference how a difference becomes a preference, for outranking methods; empty for the usual criterion
 * @param veto the difference from which an opposing criterion forbids an outranking; empty for none
 * @param value what its numbers are worth on a fixed scale; empty where a method normalises them. Methods see the
 *     values, from 0 to 1 and higher better, in place of the numbers, so thresholds are then on that scale too
 */
public record ProblemCriterion(
        String id,
        Direction direction,
        OptionalDouble weight,
        Optional<PreferenceFunction> preference,
        OptionalDouble veto,
        Optional<ValueFunction> value) {

    public ProblemCriterion {
        if (id.isBlank()) {
            throw new ProblemException(ProblemException.Code.INVALID, "criteria", "A criterion has a blank id.");
        }
        if (weight.isPresent() && !(weight.getAsDouble() >= 0 && Double.isFinite(weight.getAsDouble()))) {
            throw new ProblemException(
                    ProblemException.Code.INVALID,
                    "criteria." + id + ".weight",
                    "The weight of criterion '%s' is %s.".formatted(id, weight.getAsDouble()),
                    "give a finite number of at least 0.");
        }
        if (veto.isPresent() && !(veto.getAsDouble() >= 0 && Double.isFinite(veto.getAsDouble()))) {
            throw new ProblemException(
                    ProblemException.Code.INVALID,
                    "criteria." + id + ".veto",
                    "The veto threshold of criterion '%s' is %s.".formatted(id, veto.getAsDouble()),
                    "give a finite number of at least 0.");
        }
        Trend against = direction == Direction.MAXIMIZE ? Trend.FALLING : Trend.RISING;
        if (value.map(ValueFunction::trend).filter(against::equals).isPresent()) {
            throw new ProblemException(
                    ProblemException.Code.INVALID,
                    "criteria." + id + ".value",
                    "Criterion '%s' is to be %s, but its value function says the opposite everywhere."
                            .formatted(id, direction == Direction.MAXIMIZE ? "maximised" : "minimised"),
                    "turn the direction or the function round.");
        }
    }

    /** A criterion with a weight and nothing else. */
    public static ProblemCriterion of(String id, Direction direction, double weight) {
        return new ProblemCriterion(
                id, direction, OptionalDouble.of(weight), Optional.empty(), OptionalDouble.empty(), Optional.empty());
    }

    /** A criterion whose weight is derived later. */
    public static ProblemCriterion unweighted(String id, Direction direction) {
        return new ProblemCriterion(
                id, direction, OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty());
    }

    /** The same criterion with this weight. */
    public ProblemCriterion withWeight(double newWeight) {
        return new ProblemCriterion(id, direction, OptionalDouble.of(newWeight), preference, veto, value);
    }

    /** The same criterion with this preference function. */
    public ProblemCriterion withPreference(PreferenceFunction function) {
        return new ProblemCriterion(id, direction, weight, Optional.of(function), veto, value);
    }

    /** The same criterion with this veto threshold. */
    public ProblemCriterion withVeto(double threshold) {
        return new ProblemCriterion(id, direction, weight, preference, OptionalDouble.of(threshold), value);
    }

    /** The same criterion with this value function. */
    public ProblemCriterion withValue(ValueFunction function) {
        return new ProblemCriterion(id, direction, weight, preference, veto, Optional.of(function));
    }

    /** The criterion of a column that holds values from 0 to 1 already. */
    ProblemCriterion onValues() {
        return new ProblemCriterion(
                id, Direction.MAXIMIZE, weight, preference, veto, Optional.of(ValueFunction.linear(0, 1)));
    }
}

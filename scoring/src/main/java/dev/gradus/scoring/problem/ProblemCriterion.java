package dev.gradus.scoring.problem;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.preference.PreferenceFunction;
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
 */
public record ProblemCriterion(
        String id,
        Direction direction,
        OptionalDouble weight,
        Optional<PreferenceFunction> preference,
        OptionalDouble veto) {

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
    }

    /** A criterion with a weight and nothing else. */
    public static ProblemCriterion of(String id, Direction direction, double weight) {
        return new ProblemCriterion(id, direction, OptionalDouble.of(weight), Optional.empty(), OptionalDouble.empty());
    }

    /** A criterion whose weight is derived later. */
    public static ProblemCriterion unweighted(String id, Direction direction) {
        return new ProblemCriterion(id, direction, OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty());
    }

    /** The same criterion with this weight. */
    public ProblemCriterion withWeight(double newWeight) {
        return new ProblemCriterion(id, direction, OptionalDouble.of(newWeight), preference, veto);
    }

    /** The same criterion with this preference function. */
    public ProblemCriterion withPreference(PreferenceFunction function) {
        return new ProblemCriterion(id, direction, weight, Optional.of(function), veto);
    }

    /** The same criterion with this veto threshold. */
    public ProblemCriterion withVeto(double threshold) {
        return new ProblemCriterion(id, direction, weight, preference, OptionalDouble.of(threshold));
    }
}

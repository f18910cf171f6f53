package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.List;

/**
 * What is asked about the robustness of a ranking. Immutable.
 *
 * @param places k, for the stability of the first k places; at least 1
 * @param constraints what is known about the weights; empty if nothing
 * @param sampling how simulations are run
 */
public record RobustnessSettings(int places, ImmutableList<WeightConstraint> constraints, Sampling sampling) {
    /** The first three places, any weights, {@link Sampling#DEFAULT}. */
    public static final RobustnessSettings DEFAULT = new RobustnessSettings(3, ImmutableList.of(), Sampling.DEFAULT);

    public RobustnessSettings {
        requirePlaces(places);
    }

    static void requirePlaces(int places) {
        if (places < 1) {
            throw new ProblemException(
                    Code.INVALID,
                    "places",
                    "The first %s places are asked for.".formatted(places),
                    "ask for 1 or more.");
        }
    }

    /** The same for the first so many places. */
    public RobustnessSettings withPlaces(int k) {
        return new RobustnessSettings(k, constraints, sampling);
    }

    /** The same with this known about the weights, in place of what was known before. */
    public RobustnessSettings withConstraints(List<WeightConstraint> known) {
        return new RobustnessSettings(places, ImmutableList.copyOf(known), sampling);
    }

    /** The same with simulations run in this way. */
    public RobustnessSettings withSampling(Sampling how) {
        return new RobustnessSettings(places, constraints, how);
    }
}

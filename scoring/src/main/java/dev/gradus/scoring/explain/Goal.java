package dev.gradus.scoring.explain;

import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Optional;

/**
 * Where an alternative is to get. Drawing level is enough: the smallest change that does it ends in a tie, and anything
 * beyond it in a lead.
 *
 * @param places how many may stand at or before it, itself counted: 1 for the first place; 0 where {@code rival} counts
 * @param rival the alternative that must not stand before it, if the goal is to get level with one
 */
public record Goal(int places, Optional<String> rival) {

    public Goal {
        if (places < 1 && rival.isEmpty()) {
            throw new ProblemException(
                    Code.INVALID, "top", "The first %s are to be reached.".formatted(places), "ask for at least 1.");
        }
    }

    /** The first place, alone or shared. */
    public static Goal first() {
        return top(1);
    }

    /**
     * A rank of at most {@code k}.
     *
     * @param k at least 1
     */
    public static Goal top(int k) {
        return new Goal(k, Optional.empty());
    }

    /** A rank no worse than that of the other. */
    public static Goal before(String other) {
        return new Goal(0, Optional.of(other));
    }

    /** Whether the alternative at row {@code i} has got there. */
    boolean isReached(int[] ranks, DecisionProblem problem, int i) {
        return rival.map(other -> ranks[i] <= ranks[problem.indexOf(other)]).orElse(ranks[i] <= places);
    }

    /** The written form: {@code first}, {@code top-3}, {@code before-b}. */
    public String id() {
        return rival.map(other -> "before-" + other).orElse(places == 1 ? "first" : "top-" + places);
    }
}

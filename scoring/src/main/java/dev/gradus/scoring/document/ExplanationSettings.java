package dev.gradus.scoring.document;

import dev.gradus.scoring.explain.CriterionShares;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Optional;

/**
 * What an explanation is to hold. Immutable.
 *
 * @param versus id of an alternative to hold against the one that is explained; empty for none
 * @param places k: what would bring it among the first k is told, too; at least 1
 * @param shares how Shapley values are found
 */
public record ExplanationSettings(Optional<String> versus, int places, CriterionShares.Settings shares) {
    /** No other alternative, the first three, {@link CriterionShares.Settings#DEFAULT}. */
    public static final ExplanationSettings DEFAULT =
            new ExplanationSettings(Optional.empty(), 3, CriterionShares.Settings.DEFAULT);

    public ExplanationSettings {
        if (places < 1) {
            throw new ProblemException(
                    Code.INVALID, "top", "The first %s are to be reached.".formatted(places), "ask for at least 1.");
        }
    }

    /** The same held against this alternative. */
    public ExplanationSettings against(String other) {
        return new ExplanationSettings(Optional.of(other), places, shares);
    }

    /** The same for the first so many. */
    public ExplanationSettings withPlaces(int k) {
        return new ExplanationSettings(versus, k, shares);
    }

    /** The same with Shapley values found in this way. */
    public ExplanationSettings withShares(CriterionShares.Settings how) {
        return new ExplanationSettings(versus, places, how);
    }
}

package dev.gradus.scoring;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Requirement;
import dev.gradus.scoring.explain.Shortfall;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An alternative that is not in the ranking, with every reason.
 *
 * @param alternative the alternative
 * @param id its id
 * @param reasons in plain words, at least one
 */
public record Exclusion<T>(T alternative, String id, ImmutableList<Reason> reasons) {

    /**
     * Why an alternative is not in the ranking.
     *
     * @param requirement id of the requirement it does not meet, or of the criterion without which it is left out
     * @param required what is required, in plain words
     * @param found what was found instead
     * @param shortfall by how much a limit was missed, which is what would let the alternative in; empty where the
     *     requirement is not about a number
     */
    public record Reason(String requirement, String required, String found, Optional<Requirement.Shortfall> shortfall) {
        /** As a line of an explanation. */
        public Shortfall asShortfall() {
            return new Shortfall(
                    required,
                    found,
                    shortfall.isPresent() ? OptionalDouble.of(shortfall.get().by()) : OptionalDouble.empty(),
                    shortfall.map(Requirement.Shortfall::unit).orElse(""));
        }
    }

    /** What was missed and by how much, for {@link dev.gradus.scoring.explain.Sentences#excluded}. */
    public ImmutableList<Shortfall> shortfalls() {
        return reasons.stream().map(Reason::asShortfall).collect(ImmutableList.toImmutableList());
    }
}

package dev.gradus.scoring;

import com.google.common.collect.ImmutableList;

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
     */
    public record Reason(String requirement, String required, String found) {}
}

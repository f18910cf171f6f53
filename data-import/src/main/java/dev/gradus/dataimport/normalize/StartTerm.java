package dev.gradus.dataimport.normalize;

import com.google.common.base.Preconditions;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a programme can be begun.
 *
 * @param season the term, if it is named
 * @param month 1 to 12, if stated
 * @param year if stated; that in which a winter semester begins
 * @param anyTime whether it can be begun at any time; then nothing else is stated
 */
public record StartTerm(Optional<Season> season, OptionalInt month, OptionalInt year, boolean anyTime) {
    public StartTerm {
        Preconditions.checkArgument(
                anyTime != (season.isPresent() || month.isPresent()), "A start at any time, or in a term or month.");
    }
}

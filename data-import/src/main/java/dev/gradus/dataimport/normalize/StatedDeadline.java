package dev.gradus.dataimport.normalize;

import com.google.common.base.Preconditions;
import dev.gradus.core.measure.Audience;
import java.util.Optional;

/**
 * Until when one can apply.
 *
 * @param date the last day, or month; without a year it is the same every year; empty only if rolling
 * @param round the round, such as {@code 1} or {@code priority}; empty where there is one only
 * @param intake the term for which one applies, if stated
 * @param audience for whom it holds
 * @param rolling whether one can apply until the places are taken
 */
public record StatedDeadline(
        Optional<StatedDate> date, String round, Optional<Season> intake, Audience audience, boolean rolling) {
    public StatedDeadline {
        Preconditions.checkArgument(date.isPresent() || rolling, "A deadline without a date.");
    }
}

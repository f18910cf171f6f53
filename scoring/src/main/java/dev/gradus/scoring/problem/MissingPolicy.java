package dev.gradus.scoring.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/**
 * What stands for a value that is missing, chosen for each criterion. There is no policy that takes it for zero.
 *
 * <p>The worst and the best value are those that any alternative has on the criterion; where the criterion has a value
 * function, those of its scale if they are worse or better still.
 */
public enum MissingPolicy {
    /**
     * The worst and the best value: the score becomes an interval, and the ranking goes by its guaranteed end. The
     * default.
     */
    INTERVAL,
    /** The worst value. */
    WORST,
    /** The best value. */
    BEST,
    /** The median of the known values on the criterion. */
    NEUTRAL,
    /** The alternative is left out, and the ranking says so. */
    EXCLUDE;

    /** The written form, lower case. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

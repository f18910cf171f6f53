package dev.gradus.scoring.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Ascii;

/** What stands for a value that is missing, chosen for each criterion. There is no policy that takes it for zero. */
public enum MissingPolicy {
    /**
     * The worst and the best value that any alternative has on the criterion: the score becomes an interval, and the
     * ranking goes by its guaranteed end. The default.
     */
    INTERVAL,
    /** The worst value that any alternative has on the criterion. */
    WORST,
    /** The best value that any alternative has on the criterion. */
    BEST,
    /** The median of the known values on the criterion. */
    NEUTRAL,
    /** The alternative is left out, and the ranking says so. */
    EXCLUDE;

    /** The written form, lower case. */
    @JsonValue
    public String id() {
        return Ascii.toLowerCase(name());
    }
}

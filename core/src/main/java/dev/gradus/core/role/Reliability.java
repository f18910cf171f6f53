package dev.gradus.core.role;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** How far a figure can be relied on, the best first. */
public enum Reliability {
    /** Official, or many cases with a stated method. */
    HIGH,
    /** A stated method, or a good figure at second hand. */
    MEDIUM,
    /** Few cases or no stated method. */
    LOW,
    /** Not to be used in a ranking. */
    VERY_LOW;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

package dev.gradus.core.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** How much of the week a student studies. */
public enum Attendance {
    /** Full-time. */
    FULL_TIME,
    /** Part-time. */
    PART_TIME;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

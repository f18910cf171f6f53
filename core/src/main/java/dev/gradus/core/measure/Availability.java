package dev.gradus.core.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** Whether something is offered. */
public enum Availability {
    /** It is offered. */
    YES,
    /** It is offered under conditions that the source names. */
    CONDITIONAL,
    /** It is not offered. */
    NO;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

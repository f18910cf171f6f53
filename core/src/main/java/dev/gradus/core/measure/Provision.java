package dev.gradus.core.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** Whether an element of a programme must, may or cannot be done. */
public enum Provision {
    /** Every student does it. */
    REQUIRED,
    /** A student may do it. */
    OPTIONAL,
    /** The programme has it; whether it must be done is not stated. */
    PRESENT,
    /** The programme does not have it. */
    ABSENT;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

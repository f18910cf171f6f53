package dev.gradus.core.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** Where teaching happens. */
public enum DeliveryMode {
    /** On campus. */
    ON_CAMPUS,
    /** Online. */
    ONLINE,
    /** Partly on campus, partly online. */
    BLENDED;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

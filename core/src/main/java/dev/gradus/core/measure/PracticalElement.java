package dev.gradus.core.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** An element of a programme in which knowledge is applied. */
public enum PracticalElement {
    /** A capstone or practicum. */
    CAPSTONE,
    /** A thesis. */
    THESIS,
    /** An internship, placement or co-op term. */
    INTERNSHIP,
    /** A project with a partner from industry. */
    INDUSTRY_PROJECT;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

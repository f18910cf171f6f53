package dev.gradus.core.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/**
 * For what a fact was stated, the finest first. A value stated for something coarser is never shown as the programme's
 * own.
 */
public enum Granularity {
    /** This programme. */
    PROGRAM,
    /** All programmes of the department. */
    DEPARTMENT,
    /** All programmes of the institution in a field at a level of award. */
    FIELD,
    /** The whole institution. */
    INSTITUTION,
    /** A country, region or occupation. */
    POPULATION;

    /** The written form, lower case. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }

    /** Whether a fact stated for this can stand for a programme itself. */
    public boolean isProgramsOwn() {
        return this == PROGRAM;
    }
}

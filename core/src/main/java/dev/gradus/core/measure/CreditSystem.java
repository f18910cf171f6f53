package dev.gradus.core.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** A system of credits. */
public enum CreditSystem {
    /** European Credit Transfer System: 60 for a full-time year. */
    ECTS,
    /** UK Credit Accumulation and Transfer: 180 for a master's degree, two for one ECTS credit. */
    UK_CATS,
    /** US semester credit hours. */
    US_SEMESTER_HOUR,
    /** US quarter credit hours, two thirds of a semester hour. */
    US_QUARTER_HOUR,
    /** The institution's own unit. */
    LOCAL;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

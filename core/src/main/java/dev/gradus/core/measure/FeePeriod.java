package dev.gradus.core.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** What a fee pays for. */
public enum FeePeriod {
    /** The whole programme. */
    TOTAL,
    /** An academic year. */
    YEAR,
    /** Half an academic year. */
    SEMESTER,
    /** A term or quarter: of these a programme states its own number. */
    TERM,
    /** A month. */
    MONTH,
    /** A week. */
    WEEK,
    /** A credit, in the programme's own unit. */
    CREDIT,
    /** A course or module. */
    MODULE;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

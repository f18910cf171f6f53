package dev.gradus.dataimport.normalize;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** When a term begins, as it is called where it is taught. The winter semester of Germany begins in October. */
public enum Season {
    /** The winter semester, or a term that begins in January or December. */
    WINTER,
    /** The spring term. */
    SPRING,
    /** The summer semester or term. */
    SUMMER,
    /** The autumn or fall term. */
    AUTUMN;

    /** The written form, lower case. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

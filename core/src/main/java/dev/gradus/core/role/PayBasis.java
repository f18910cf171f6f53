package dev.gradus.core.role;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** How a figure of pay was come by. Figures are compared within one basis only. */
public enum PayBasis {
    /** A survey among employers by a statistical office. */
    EMPLOYER_SURVEY,
    /** Pay stated in job advertisements. */
    ADVERTISED,
    /** Pay reported by people of themselves. */
    SELF_REPORTED,
    /** A site that mixes several of these. */
    AGGREGATOR,
    /** An estimate by an editor. */
    EDITORIAL,
    /** Not given. */
    NOT_GIVEN;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

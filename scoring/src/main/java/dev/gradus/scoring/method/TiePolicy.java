package dev.gradus.scoring.method;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** How equal scores are numbered. For scores 9, 7, 7, 5: */
public enum TiePolicy {
    /** 1, 2, 2, 4: one more than the number of better ones. */
    COMPETITION,
    /** 1, 2, 2, 3: no number is left out. */
    DENSE,
    /** 1, 2.5, 2.5, 4: the mean of the places taken. */
    AVERAGE,
    /** 1, 2, 3, 4: ties are broken by the alternatives' ids, never by the order of input. */
    ORDINAL;

    /** The written form, lower case. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

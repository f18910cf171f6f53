package dev.gradus.dataimport.identity;

import com.google.common.base.Preconditions;
import java.util.Optional;

/**
 * A name of an institution in a register.
 *
 * @param value the name
 * @param kind what kind of name
 * @param language ISO 639-1 code, if stated
 */
public record RegisteredName(String value, Kind kind, Optional<String> language) {

    /** Kinds of names, the weightiest first. */
    public enum Kind {
        /** The name that the register shows. */
        DISPLAY,
        /** Its name in some language. */
        LABEL,
        /** A name that is used as well. */
        ALIAS,
        /** Initials, such as {@code MIT}; many share theirs. */
        ACRONYM
    }

    public RegisteredName {
        Preconditions.checkArgument(!value.isBlank(), "An institution with a blank name.");
    }
}

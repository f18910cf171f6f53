package dev.gradus.scoring.problem;

import dev.gradus.core.internal.Names;

/**
 * A decision problem, a parameter or a document that cannot be answered, with the place of the cause.
 *
 * <p>The message says what is wrong with names and values; where there is advice it stands on a second line that starts
 * with "Maybe".
 */
public final class ProblemException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is; the written form is the {@code code} of an error in a result document. */
    public enum Code {
        /** A document, field, value or parameter is malformed or out of its range. */
        INVALID,
        /** A name is not known: a method, a parameter, a criterion, an alternative. */
        UNKNOWN,
        /** Something needed was not given: weights, a threshold, values. */
        MISSING,
        /** The method is not defined for these values. */
        UNDEFINED,
        /** The problem is larger than the method's documented limit. */
        TOO_LARGE;

        /** The written form, lower case with hyphens. */
        public String id() {
            return Names.idOf(this);
        }
    }

    private final Code code;
    private final String at;

    /**
     * @param code the kind of trouble
     * @param at the place, as a path into the problem document such as {@code criteria[1].weight}; empty for the whole
     * @param message what is wrong, with names and values
     */
    public ProblemException(Code code, String at, String message) {
        super(message);
        this.code = code;
        this.at = at;
    }

    /** As the main constructor, with advice: the second line of the message, after "Maybe". */
    public ProblemException(Code code, String at, String message, String maybe) {
        this(code, at, message + "\nMaybe " + maybe);
    }

    /** The same trouble at this place, if it has none yet. */
    public ProblemException within(String place) {
        if (!at.isEmpty()) {
            return this;
        }
        ProblemException placed = new ProblemException(code, place, String.valueOf(getMessage()));
        placed.initCause(this);
        return placed;
    }

    /** The kind of trouble. */
    public Code code() {
        return code;
    }

    /** The place, as a path into the problem document; empty for the whole of it. */
    public String at() {
        return at;
    }
}

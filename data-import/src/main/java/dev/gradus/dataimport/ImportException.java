package dev.gradus.dataimport;

import org.jspecify.annotations.Nullable;

/**
 * An input that cannot be read at all: which, where, what is wrong and, on a line that starts with "Maybe", what would be
 * right. What is wrong with a single record is no exception but a {@link Finding}.
 */
public class ImportException extends RuntimeException {
    private final String origin;
    private final Place place;

    /** A complaint about a place. */
    public ImportException(String origin, Place place, String problem) {
        this(origin, place, problem, null);
    }

    /** A complaint about a place, with its cause. */
    public ImportException(String origin, Place place, String problem, @Nullable Throwable cause) {
        this(origin, place, place.toString(), problem, cause);
    }

    /** A complaint about a place that is put in words already; {@code where} is empty for the whole. */
    protected ImportException(String origin, Place place, String where, String problem, @Nullable Throwable cause) {
        super("%s%s: %s".formatted(origin, where.isEmpty() ? "" : ", " + where, problem), cause);
        this.origin = origin;
        this.place = place;
    }

    /** The file, or what was given instead of a file name. */
    public String origin() {
        return origin;
    }

    /** The place in it. */
    public Place place() {
        return place;
    }
}

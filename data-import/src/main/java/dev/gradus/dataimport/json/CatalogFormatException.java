package dev.gradus.dataimport.json;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A catalogue document that cannot be read: where, what is wrong and, on a line that starts with "Maybe", what would be right. */
public final class CatalogFormatException extends RuntimeException {
    private final String origin;
    private final String path;
    private final int line;
    private final int column;

    CatalogFormatException(
            String origin, String path, int line, int column, String problem, @Nullable Throwable cause) {
        super("%s: %s".formatted(place(origin, path, line, column), problem), cause);
        this.origin = origin;
        this.path = path;
        this.line = line;
        this.column = column;
    }

    private static String place(String origin, String path, int line, int column) {
        StringBuilder place = new StringBuilder(origin);
        if (line > 0) {
            place.append(", line ").append(line).append(", column ").append(column);
        }
        if (!path.isEmpty()) {
            place.append(", at ").append(path);
        }
        return place.toString();
    }

    /** The file, or what was given instead of a file name. */
    public String origin() {
        return origin;
    }

    /** The place in the document, such as {@code programs[3].tuition.claims[0].value.period}; empty for the whole. */
    public String path() {
        return path;
    }

    /** The line, from 1, if known. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** The column, from 1, if known. */
    public OptionalInt column() {
        return line > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }
}

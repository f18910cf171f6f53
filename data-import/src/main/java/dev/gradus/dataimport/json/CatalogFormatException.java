package dev.gradus.dataimport.json;

import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.Place;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A catalogue document that cannot be read: where, what is wrong and, on a line that starts with "Maybe", what would be right. */
public final class CatalogFormatException extends ImportException {
    private final String path;
    private final int line;
    private final int column;

    CatalogFormatException(
            String origin, String path, int line, int column, String problem, @Nullable Throwable cause) {
        super(origin, new Place(line, path), where(path, line, column), problem, cause);
        this.path = path;
        this.line = line;
        this.column = column;
    }

    private static String where(String path, int line, int column) {
        String position = line > 0 ? "line " + line + ", column " + column : "";
        return path.isEmpty() ? position : position.isEmpty() ? "at " + path : position + ", at " + path;
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

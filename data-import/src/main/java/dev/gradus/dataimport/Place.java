package dev.gradus.dataimport;

import com.google.common.base.Preconditions;

/**
 * A place in an input.
 *
 * @param row the row or line, counted from 1; 0 if the input has none
 * @param path the column's name, or the path in the document, such as {@code $.programs[3].name}; empty for all of it
 */
public record Place(long row, String path) {
    /** The input as a whole. */
    public static final Place WHOLE = new Place(0, "");

    public Place {
        Preconditions.checkArgument(row >= 0, "The row %s: rows are counted from 1.", row);
    }

    /** A row of a table. */
    public static Place row(long row) {
        return new Place(row, "");
    }

    /** A cell of a table. */
    public static Place cell(long row, String column) {
        return new Place(row, column);
    }

    /** A place in a document. */
    public static Place path(String path) {
        return new Place(0, path);
    }

    /** In words, to follow the name of the input: {@code row 12, column 'Tuition'}; empty for the whole. */
    @Override
    public String toString() {
        if (row == 0) {
            return path;
        }
        return path.isEmpty() ? "row " + row : "row %s, '%s'".formatted(row, path);
    }
}

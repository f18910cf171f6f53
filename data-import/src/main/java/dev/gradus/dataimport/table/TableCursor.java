package dev.gradus.dataimport.table;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.ImportException;
import java.io.Closeable;
import java.io.IOException;

/**
 * Goes through the records of a table, one at a time, and holds of each only the wanted cells. Memory does not grow with
 * the table, and cells that are not wanted cost no object. For use by one thread.
 *
 * {@snippet :
 * try (TableCursor table = DelimitedTable.open(input, Dialect.csv())) {
 *     Header header = table.header();
 *     table.select(header.require("CREDLEV"), header.require("EARN_MDN_4YR", "EARN_MDN_HI_2YR"));
 *     while (table.next()) {
 *         if (table.is(0, "5")) {
 *             System.out.println(table.row() + ": " + table.text(1));
 *         }
 *     }
 * }
 * }
 */
public abstract class TableCursor implements Closeable {
    TableCursor() {}

    /** The names of the columns. */
    public abstract Header header();

    /**
     * Says which columns are wanted; before the first {@link #next}. Cells are then asked for by their place in this list.
     *
     * @param columns counted from 0
     * @throws IllegalStateException if the table was begun
     */
    public abstract void select(int... columns);

    /** Selects every column of the header, so that cells are asked for by the number of their column. */
    public final void selectAll() {
        int[] columns = new int[header().names().size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i;
        }
        select(columns);
    }

    /**
     * Goes to the next record that is not blank; false if there is none.
     *
     * @throws IOException if the input cannot be read
     * @throws ImportException if the table is broken here or crosses a limit, with the place
     */
    public abstract boolean next() throws IOException;

    /** The row of the record, or the line in which it starts, counted from 1. */
    public abstract long row();

    /** Number of cells of the record; rows of one table may differ. */
    public abstract int width();

    /** Whether a row with fewer cells than the header is worth a word: true unless the last empty cells are left out. */
    boolean isRagged() {
        return true;
    }

    /** A wanted cell as it came; empty where the record is too short. */
    public abstract String text(int wanted);

    /** Whether a wanted cell has no character. */
    public abstract boolean isEmpty(int wanted);

    /** Whether a wanted cell is exactly this text. Makes no object. */
    public abstract boolean is(int wanted, String text);

    /** Number of bytes or byte sequences so far that are no characters; in their place stands U+FFFD. */
    public long undecodable() {
        return 0;
    }

    /** How the table is written, in words. */
    public abstract String description();

    /** What there is to say about the table, at its end. */
    ImmutableList<Remark> remarks() {
        return ImmutableList.of();
    }

    static void checkColumns(int[] columns, long row) {
        Preconditions.checkState(row == 0, "The columns must be selected before the first record.");
        for (int column : columns) {
            Preconditions.checkArgument(column >= 0, "The column %s: columns are counted from 0.", column);
        }
    }
}

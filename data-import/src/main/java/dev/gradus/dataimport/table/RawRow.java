package dev.gradus.dataimport.table;

import java.util.List;

/**
 * A row as it came.
 *
 * @param line its row or line, counted from 1
 * @param cells its cells
 */
record RawRow(long line, List<String> cells) {
    /** Whether it is more likely a title than a header: fewer than two cells say something. */
    boolean isTitle() {
        return cells.stream().filter(cell -> !cell.isBlank()).count() < 2;
    }

    /** Whether no cell says anything. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

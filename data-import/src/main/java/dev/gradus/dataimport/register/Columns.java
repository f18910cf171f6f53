package dev.gradus.dataimport.register;

import dev.gradus.dataimport.table.Header;
import dev.gradus.dataimport.table.TableCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The columns that a format wants of a table, by the order in which they are asked for. */
final class Columns {
    private final Header header;
    private final List<Integer> chosen = new ArrayList<>();

    Columns(Header header) {
        this.header = header;
    }

    /** Wants a column that must be there, by the first of its names that is; its number among those wanted. */
    int need(String... aliases) {
        chosen.add(header.require(aliases));
        return chosen.size() - 1;
    }

    /** Wants a column that may be missing; its number among those wanted, -1 if it is not there. */
    int want(String... aliases) {
        OptionalInt found = header.find(aliases);
        if (found.isEmpty()) {
            return -1;
        }
        chosen.add(found.getAsInt());
        return chosen.size() - 1;
    }

    /** Whether there is such a column. */
    boolean has(String... aliases) {
        return header.find(aliases).isPresent();
    }

    void select(TableCursor table) {
        table.select(chosen.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The text of a wanted cell; empty if the column is not there. */
    static String text(TableCursor table, int wanted) {
        return wanted < 0 ? "" : table.text(wanted);
    }
}

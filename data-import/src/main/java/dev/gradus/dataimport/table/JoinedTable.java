package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A further table, held by its key: of each row the wanted cells. */
final class JoinedTable {
    private final Header header;
    private final Map<String, Row> rows = new HashMap<>();

    /**
     * A row of it.
     *
     * @param number where it is
     * @param cells the wanted cells
     */
    record Row(long number, ImmutableList<String> cells) {}

    private JoinedTable(Header header) {
        this.header = header;
    }

    /**
     * Reads all of it.
     *
     * @param key column of the key
     * @param columns the wanted columns
     */
    static JoinedTable read(TableCursor table, int key, int[] columns, ImportSink sink) throws IOException {
        JoinedTable joined = new JoinedTable(table.header());
        int[] selected = new int[columns.length + 1];
        selected[0] = key;
        System.arraycopy(columns, 0, selected, 1, columns.length);
        table.select(selected);
        while (table.next()) {
            String id = Header.clean(table.text(0));
            ImmutableList.Builder<String> cells = ImmutableList.builder();
            for (int i = 1; i < selected.length; i++) {
                cells.add(table.text(i));
            }
            Place place = Place.cell(table.row(), joined.header.name(key));
            if (id.isEmpty()) {
                sink.finding(
                        place, "join-without-key", Severity.WARNING, "", "The row has no key and belongs to none.");
            } else if (joined.rows.putIfAbsent(id, new Row(table.row(), cells.build())) != null) {
                sink.finding(
                        place,
                        "join-ambiguous",
                        Severity.WARNING,
                        id,
                        "The key is here again; the row in %s is taken."
                                .formatted(Place.row(joined.rows.get(id).number())));
            }
        }
        return joined;
    }

    Header header() {
        return header;
    }

    @Nullable
    Row find(String key) {
        return rows.get(key);
    }
}

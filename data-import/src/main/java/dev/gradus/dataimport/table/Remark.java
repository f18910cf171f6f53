package dev.gradus.dataimport.table;

import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;

/**
 * Something about a table as a whole, or about a column of it.
 *
 * @param column the column, counted from 0; {@link #ALL} for the whole
 * @param rule the rule of its finding
 * @param severity how much it weighs
 * @param text what there is to say
 */
record Remark(int column, String rule, Severity severity, String text) {
    static final int ALL = -1;

    /** Reports what is to be said about a table that was read to its end; {@code of} names it, where it is not the input. */
    static void report(TableCursor table, String of, ImportSink sink) {
        Header header = table.header();
        for (Remark remark : table.remarks()) {
            Place place = remark.column < 0 || remark.column >= header.names().size()
                    ? Place.row(header.row())
                    : Place.cell(header.row(), header.names().get(remark.column));
            sink.finding(place, remark.rule, remark.severity, of, remark.text);
        }
    }
}

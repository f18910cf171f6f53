package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Limits;
import dev.gradus.dataimport.Place;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A table of rows that come as lists of texts, such as those of workbooks and pages. */
final class GridTable extends TableCursor {
    private final String origin;
    private final Limits limits;
    private final Iterator<RawRow> rows;
    private final Closeable resource;
    private final String what;
    private final Supplier<ImmutableList<Remark>> remarks;
    private final Deque<RawRow> looked = new ArrayDeque<>();
    private final HeaderFinder.Found found;
    private int[] columns = {};
    private List<String> cells = List.of();
    private long row;

    /**
     * A table.
     *
     * @param rows its rows, without blank ones
     * @param resource what is closed with it
     * @param what where it was found, in words
     * @param remarks what there is to say of it, asked for at its end
     */
    GridTable(
            String origin,
            Iterator<RawRow> rows,
            Closeable resource,
            Dialect dialect,
            Collection<String> expected,
            Limits limits,
            String what,
            Supplier<ImmutableList<Remark>> remarks) {
        this.origin = origin;
        this.rows = rows;
        this.resource = resource;
        this.limits = limits;
        this.what = what;
        this.remarks = remarks;
        List<RawRow> first = new ArrayList<>();
        for (Optional<RawRow> next = fetch(); next.isPresent(); next = fetch()) {
            first.add(next.get());
            if (first.size() >= HeaderFinder.RECORDS) {
                break;
            }
        }
        found = HeaderFinder.find(origin, first, dialect.headerRow(), dialect.headerRows(), expected);
        first.stream().filter(read -> read.line() > found.lastRow()).forEach(looked::add);
    }

    private Optional<RawRow> fetch() {
        return rows.hasNext() ? Optional.of(checked(rows.next())) : Optional.empty();
    }

    private RawRow checked(RawRow read) {
        if (read.cells().size() > limits.get(Limit.COLUMNS)) {
            throw limits.crossed(Limit.COLUMNS, origin, Place.row(read.line()));
        }
        long chars = 0;
        for (String cell : read.cells()) {
            if (cell.length() > limits.get(Limit.CELL)) {
                throw limits.crossed(Limit.CELL, origin, Place.row(read.line()));
            }
            chars += cell.length();
        }
        if (chars > limits.get(Limit.RECORD)) {
            throw limits.crossed(Limit.RECORD, origin, Place.row(read.line()));
        }
        return read;
    }

    @Override
    public Header header() {
        return found.header();
    }

    @Override
    public void select(int... wanted) {
        checkColumns(wanted, row);
        columns = wanted.clone();
    }

    @Override
    public boolean next() {
        Optional<RawRow> next = looked.isEmpty() ? fetch() : Optional.of(looked.remove());
        next.ifPresent(read -> {
            row = read.line();
            cells = read.cells();
        });
        return next.isPresent();
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public int width() {
        return cells.size();
    }

    @Override
    boolean isRagged() {
        return false;
    }

    @Override
    public String text(int wanted) {
        return columns[wanted] < cells.size() ? cells.get(columns[wanted]) : "";
    }

    @Override
    public boolean isEmpty(int wanted) {
        return text(wanted).isEmpty();
    }

    @Override
    public boolean is(int wanted, String text) {
        return text(wanted).equals(text);
    }

    @Override
    public String description() {
        return "%s, header in row %s".formatted(what, found.header().row());
    }

    @Override
    ImmutableList<Remark> remarks() {
        return remarks.get();
    }

    @Override
    public void close() throws IOException {
        resource.close();
    }
}

package dev.gradus.dataimport.table;

import com.google.common.base.Throwables;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Limits;
import dev.gradus.dataimport.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables of delimited text: comma, tab or anything else between the cells, quotes or none around them.
 *
 * <p>Rows are lines: of a record with line ends inside a quoted cell, the line in which it starts. Blank lines are skipped.
 * A cell with text after its closing quote, or a quote that is never closed, is an error with its place, as is the crossing
 * of a {@link Limit}; records with more or fewer cells than the header are no errors here.
 */
public final class DelimitedTable extends TableCursor {
    /** Characters of the beginning that are looked at: enough for a header of 20,000 columns. */
    private static final int HEAD = 1 << 19;

    private final String origin;
    private final DecodingReader decoder;
    private final CsvReader<Record> reader;
    private final CloseableIterator<Record> records;
    private final Record record;
    private final Dialect dialect;
    private final HeaderFinder.Found found;

    private DelimitedTable(
            String origin,
            DecodingReader decoder,
            HeadReader text,
            Dialect given,
            Collection<String> expected,
            Limits limits)
            throws IOException {
        this.origin = origin;
        this.decoder = decoder;
        String head = text.peek(HEAD);
        Dialect complete = DialectDetector.complete(given, head);
        List<RawRow> rows =
                DialectDetector.rows(complete, head, HeaderFinder.RECORDS).orElseGet(List::of);
        if (head.length() == HEAD && rows.size() < 2) {
            throw new ImportException(
                    origin,
                    Place.row(1),
                    "The first %s characters have no end of a record.\nMaybe this is no table, or a quotation mark is never closed."
                            .formatted(HEAD));
        }
        if (rows.isEmpty() && !head.isBlank()) {
            rows = List.of(new RawRow(1, List.of()));
        }
        found = HeaderFinder.find(origin, rows, complete.headerRow(), complete.headerRows(), expected);
        dialect = new Dialect(
                complete.encoding(),
                complete.delimiter(),
                complete.quote(),
                complete.comment(),
                Optional.of((int) found.header().row()),
                complete.headerRows());
        record = new Record(origin, found.header(), limits);
        reader = DialectDetector.builder(dialect)
                .maxBufferSize(Math.max(1 << 10, limits.size(Limit.CELL)))
                .build(record, text);
        records = reader.iterator();
    }

    /**
     * Opens a table.
     *
     * @throws IOException if the input cannot be read
     * @throws ImportException if it is empty, or crosses a limit
     */
    public static DelimitedTable open(ImportInput input, Dialect dialect) throws IOException {
        return open(input, dialect, List.of());
    }

    /**
     * Opens a table whose header is to be found.
     *
     * @param expected names of columns of which the header should have some; without effect where the dialect says where
     *     the header is
     * @throws IOException if the input cannot be read
     * @throws ImportException if it is empty, or crosses a limit
     */
    public static DelimitedTable open(ImportInput input, Dialect dialect, Collection<String> expected)
            throws IOException {
        return open(input, dialect, expected, false);
    }

    /**
     * Opens a table with commas whose publisher does not double the quotation marks within cells: a mark that no comma and
     * no end of a line follows is part of its cell.
     *
     * @throws IOException if the input cannot be read
     * @throws ImportException if it is empty, or crosses a limit
     */
    public static DelimitedTable openForgiving(ImportInput input, Dialect dialect) throws IOException {
        return open(input, dialect, List.of(), true);
    }

    private static DelimitedTable open(
            ImportInput input, Dialect dialect, Collection<String> expected, boolean forgiving) throws IOException {
        DecodingReader decoder = new DecodingReader(input.open(), dialect.encoding());
        try {
            return new DelimitedTable(
                    input.name(),
                    decoder,
                    new HeadReader(forgiving ? new QuoteRepair(decoder) : decoder),
                    dialect,
                    expected,
                    input.limits());
        } catch (IOException | RuntimeException e) {
            decoder.close();
            throw e;
        }
    }

    @Override
    public Header header() {
        return found.header();
    }

    /** How it is written: what was not given is what was detected. */
    public Dialect dialect() {
        return dialect.withEncoding(decoder.encoding());
    }

    @Override
    public void select(int... columns) {
        checkColumns(columns, record.row);
        record.select(columns);
    }

    @Override
    public boolean next() throws IOException {
        try {
            do {
                if (!records.hasNext()) {
                    return false;
                }
                records.next();
            } while (record.row <= found.lastRow());
            return true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw broken(e);
        }
    }

    private ImportException broken(CsvParseException e) {
        for (Throwable cause : Throwables.getCausalChain(e)) {
            if (cause instanceof ImportException known) {
                return known;
            }
        }
        Place place = record.filled > 0
                ? Place.cell(record.begun, found.header().name(record.width - 1))
                : Place.row(Math.max(1, record.begun));
        String message = String.valueOf(Throwables.getRootCause(e).getMessage());
        if (message.contains("buffer size")) {
            return new ImportException(
                    origin,
                    record.after(),
                    "A cell has more than %s characters.\nMaybe a quotation mark is never closed; if it is right, raise the limit '%s'."
                            .formatted(record.limits.get(Limit.CELL), Limit.CELL.id()),
                    e);
        }
        return new ImportException(
                origin,
                record.begun > 0 ? record.after() : place,
                message.contains("Unclosed")
                        ? "A quotation mark is opened and never closed.\nMaybe quotation marks enclose nothing here: give the quote 'none'."
                        : "Text follows a closing quotation mark.\nMaybe quotation marks enclose nothing here: give the quote 'none'.",
                e);
    }

    @Override
    public long row() {
        return record.row;
    }

    @Override
    public int width() {
        return record.width;
    }

    @Override
    public String text(int wanted) {
        int slot = record.slots[wanted];
        return new String(record.text, record.from[slot], record.to[slot] - record.from[slot]);
    }

    @Override
    public boolean isEmpty(int wanted) {
        int slot = record.slots[wanted];
        return record.from[slot] == record.to[slot];
    }

    @Override
    public boolean is(int wanted, String text) {
        int slot = record.slots[wanted];
        int from = record.from[slot];
        if (record.to[slot] - from != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (record.text[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long undecodable() {
        return decoder.undecodable();
    }

    @Override
    public String description() {
        return dialect().toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** The record at hand: the wanted cells one after the other. */
    private static final class Record extends CsvCallbackHandler<Record> {
        private static final int UNWANTED = -1;

        private final String origin;
        private final Header header;
        private final Limits limits;
        private final long mostChars;
        private final long mostColumns;
        /** By column, the place of its cell; shorter than the record where the last columns are not wanted. */
        private int[] slotOf = {};

        /** By the caller's number. */
        private int[] slots = {};

        private int[] from = {};
        private int[] to = {};
        private char[] text = new char[1 << 10];
        private int filled;
        private int width;
        private long chars;
        private long begun;
        private long row;
        private RecordType type = RecordType.DATA;

        Record(String origin, Header header, Limits limits) {
            this.origin = origin;
            this.header = header;
            this.limits = limits;
            this.mostChars = limits.get(Limit.RECORD);
            this.mostColumns = limits.get(Limit.COLUMNS);
        }

        void select(int[] columns) {
            slotOf = new int[Arrays.stream(columns).max().orElse(-1) + 1];
            Arrays.fill(slotOf, UNWANTED);
            slots = new int[columns.length];
            int count = 0;
            for (int i = 0; i < columns.length; i++) {
                if (slotOf[columns[i]] == UNWANTED) {
                    slotOf[columns[i]] = count++;
                }
                slots[i] = slotOf[columns[i]];
            }
            from = new int[count];
            to = new int[count];
        }

        /** The cell after the last one that was read. */
        Place after() {
            return Place.cell(Math.max(1, begun), header.name(width));
        }

        @Override
        protected RecordType getRecordType() {
            return type;
        }

        @Override
        protected int getFieldCount() {
            return width;
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            begun = startingLineNumber;
            width = 0;
            filled = 0;
            chars = 0;
            type = RecordType.DATA;
            Arrays.fill(from, 0);
            Arrays.fill(to, 0);
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            int column = width++;
            chars += length;
            if (chars > mostChars) {
                throw limits.crossed(Limit.RECORD, origin, Place.row(begun));
            }
            if (column < slotOf.length) {
                int slot = slotOf[column];
                if (slot >= 0) {
                    keep(slot, buffer, offset, length);
                }
            } else if (column >= mostColumns) {
                throw limits.crossed(Limit.COLUMNS, origin, Place.row(begun));
            }
        }

        private void keep(int slot, char[] buffer, int offset, int length) {
            if (filled + length > text.length) {
                text = Arrays.copyOf(text, Math.max(2 * text.length, filled + length));
            }
            System.arraycopy(buffer, offset, text, filled, length);
            from[slot] = filled;
            filled += length;
            to[slot] = filled;
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            type = RecordType.COMMENT;
        }

        @Override
        protected void setEmpty() {
            type = RecordType.EMPTY;
        }

        @Override
        protected Record buildRecord() {
            if (type == RecordType.DATA) {
                row = begun;
            }
            return this;
        }
    }
}

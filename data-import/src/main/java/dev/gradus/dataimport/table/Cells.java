package dev.gradus.dataimport.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.internal.Names;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.table.FieldRule.ColumnRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The row at hand, seen through a mapping: each rule has the columns it reads, each cell is put right once, and what is
 * changed is reported once, however many fields it goes to.
 */
final class Cells {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,' ]*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern EXPONENT = Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+[0-9]{1,3}");
    private static final Pattern SHEET_ERROR = Pattern.compile("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!)");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)\\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mrz|mai|okt|dez)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mrz|mai|okt|dez)-\\d{2}");
    private static final int TABLE = -1;

    private final Mapping mapping;
    private final TableCursor table;
    private final ImportSink sink;
    private final List<JoinedTable> joins = new ArrayList<>();
    private final List<int[]> joinColumns = new ArrayList<>();
    private final List<Integer> joinKeys = new ArrayList<>();
    private final Map<Source, Integer> slots = new LinkedHashMap<>();
    /** By the path of the rule. */
    private final Map<String, List<Source>> sources = new HashMap<>();

    private final List<Source> bySlot;
    /** By slot, the number by which the table knows the cell, if it is the table's own. */
    private final int[] selectedAs;

    private final @Nullable Stated[] cells;
    private final List<JoinedTable.@Nullable Row> joinedRows = new ArrayList<>();

    /**
     * Where a cell comes from.
     *
     * @param join the joined table; -1 for the table itself
     * @param column its column, counted from 0
     */
    private record Source(int join, int column) {}

    /** Opens a further table. */
    @FunctionalInterface
    interface Opener {
        TableCursor open(ImportInput input, Mapping.TableRule rule, List<String> expected) throws IOException;
    }

    /**
     * Finds the columns.
     *
     * @param files the further tables, in the order of the mapping's joins
     * @throws ImportException if a column is not there
     */
    Cells(Mapping mapping, TableCursor table, List<ImportInput> files, Opener opener, ImportSink sink)
            throws IOException {
        this.mapping = mapping;
        this.table = table;
        this.sink = sink;
        openJoins(files, opener);
        mapping.rules().forEach(this::bind);
        List<Integer> selected = new ArrayList<>();
        for (Mapping.Join join : mapping.joins()) {
            int column = require(table.header(), join.key(), mapping.origin(), join.path());
            joinKeys.add(slot(new Source(TABLE, column)));
        }
        bySlot = List.copyOf(slots.keySet());
        cells = new Stated[bySlot.size()];
        selectedAs = new int[bySlot.size()];
        for (int slot = 0; slot < bySlot.size(); slot++) {
            Source source = bySlot.get(slot);
            selectedAs[slot] = selected.size();
            if (source.join() == TABLE) {
                selected.add(source.column());
            }
        }
        table.select(selected.stream().mapToInt(Integer::intValue).toArray());
        for (int i = 0; i < joins.size(); i++) {
            joinedRows.add(null);
        }
    }

    private void openJoins(List<ImportInput> files, Opener opener) throws IOException {
        for (int i = 0; i < mapping.joins().size(); i++) {
            Mapping.Join join = mapping.joins().get(i);
            if (i >= files.size()) {
                throw new ImportException(
                        mapping.origin(),
                        Place.path(join.path()),
                        "The table '%s' is not given.\nMaybe name its file with the option 'join%s'."
                                .formatted(join.name(), i == 0 ? "" : "-" + (i + 1)));
            }
            List<ColumnRef> wanted = mapping.rules()
                    .flatMap(rule -> rule.columns().stream())
                    .filter(column -> column.from().equals(Optional.of(join.name())))
                    .toList();
            List<String> names = new ArrayList<>(join.matches().names());
            wanted.forEach(column -> names.addAll(column.names()));
            try (TableCursor further = opener.open(files.get(i), join.table(), names)) {
                int width = further.header().names().size();
                int[] all = new int[width];
                boolean[] needed = new boolean[width];
                for (ColumnRef column : wanted) {
                    int found = find(further.header(), column);
                    if (found >= 0) {
                        needed[found] = true;
                    }
                }
                int count = 0;
                for (int c = 0; c < width; c++) {
                    if (needed[c]) {
                        all[count++] = c;
                    }
                }
                int key = require(further.header(), join.matches(), mapping.origin(), join.path());
                int[] columns = Arrays.copyOf(all, count);
                joins.add(JoinedTable.read(further, key, columns, sink));
                Remark.report(further, files.get(i).name(), sink);
                joinColumns.add(columns);
            }
        }
    }

    private void bind(FieldRule rule) {
        List<Source> found = new ArrayList<>();
        for (ColumnRef column : rule.columns()) {
            int join = TABLE;
            Header header = table.header();
            if (column.from().isPresent()) {
                join = joinNumber(column.from().get());
                header = joins.get(join).header();
            }
            int number = find(header, column);
            if (number >= 0) {
                Source source = new Source(join, number);
                slot(source);
                found.add(source);
            } else if (!rule.optional()) {
                require(header, column, mapping.origin(), rule.path());
            }
        }
        sources.put(rule.path(), found);
    }

    private int joinNumber(String name) {
        for (int i = 0; i < mapping.joins().size(); i++) {
            if (mapping.joins().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("The mapping was read with a join '%s' that is not there.".formatted(name));
    }

    private int slot(Source source) {
        return slots.computeIfAbsent(source, added -> slots.size());
    }

    private static int find(Header header, ColumnRef column) {
        if (column.number().isPresent()) {
            return column.number().getAsInt() <= header.names().size()
                    ? column.number().getAsInt() - 1
                    : -1;
        }
        for (String name : column.names()) {
            ImmutableList<Integer> columns = header.all(name);
            if (columns.size() >= column.occurrence()) {
                return columns.get(column.occurrence() - 1);
            }
        }
        return -1;
    }

    private int require(Header header, ColumnRef column, String origin, String path) {
        int found = find(header, column);
        if (found >= 0) {
            return found;
        }
        if (column.number().isPresent()) {
            throw new ImportException(
                    origin,
                    Place.path(path),
                    "There is no column %s: the table has %s."
                            .formatted(
                                    column.number().getAsInt(), header.names().size()));
        }
        if (column.occurrence() > 1 && !header.all(column.names().get(0)).isEmpty()) {
            throw new ImportException(
                    origin,
                    Place.path(path),
                    "There are only %s columns '%s'."
                            .formatted(
                                    header.all(column.names().get(0)).size(),
                                    column.names().get(0)));
        }
        throw new ImportException(
                origin,
                Place.path(path),
                Names.unknown(
                        "column",
                        column.names().get(0),
                        header.names().stream().filter(name -> !name.isEmpty()).toList()));
    }

    /** Goes to the next row; false if there is none. */
    boolean next() throws IOException {
        if (!table.next()) {
            return false;
        }
        Arrays.fill(cells, null);
        for (int i = 0; i < joins.size(); i++) {
            Stated key = cell(joinKeys.get(i));
            JoinedTable.@Nullable Row row = key.isPresent() ? joins.get(i).find(Header.clean(key.text())) : null;
            joinedRows.set(i, row);
            if (row == null && key.isPresent()) {
                sink.finding(
                        key.place(),
                        "join-unmatched",
                        Severity.INFO,
                        key.raw(),
                        "No row of '%s' has this key."
                                .formatted(mapping.joins().get(i).name()));
            }
        }
        return true;
    }

    /** The row. */
    Place row() {
        return Place.row(table.row());
    }

    /** Whether the row is wanted. */
    boolean isWanted() {
        for (Mapping.Filter filter : mapping.filters()) {
            if (!filter.accepts(get(filter.rule()).optional())) {
                return false;
            }
        }
        return true;
    }

    /** What the row states for a target: by its first rule that finds something. */
    Stated first(String target) {
        ImmutableListMultimap<String, FieldRule> fields = mapping.fields();
        Stated first = Stated.missing("", MissingReason.NOT_RECORDED, row());
        for (FieldRule rule : fields.get(target)) {
            Stated stated = get(rule);
            if (stated.isPresent()) {
                return stated;
            }
            first = first.raw().isEmpty() ? stated : first;
        }
        return first;
    }

    /** What the row states by a rule. */
    Stated get(FieldRule rule) {
        if (rule.value().isPresent()) {
            return new Stated(rule.value().get(), rule.value().get(), Optional.empty(), row());
        }
        List<Source> from = sources.getOrDefault(rule.path(), List.of());
        if (from.isEmpty()) {
            return Stated.missing("", MissingReason.NOT_RECORDED, row());
        }
        Stated stated = from.size() == 1 ? cell(slot(from.get(0))) : several(from, rule.separator());
        return stated.isPresent() ? read(rule, stated) : ownMissing(rule, stated);
    }

    private static Stated ownMissing(FieldRule rule, Stated stated) {
        MissingReason reason = rule.missing().get(Header.folded(stated.raw()));
        return reason == null ? stated : Stated.missing(stated.raw(), reason, stated.place());
    }

    private Stated several(List<Source> from, String separator) {
        List<String> raw = new ArrayList<>();
        List<String> text = new ArrayList<>();
        Stated last = cell(slot(from.get(0)));
        for (Source source : from) {
            Stated cell = cell(slot(source));
            if (cell.isPresent()) {
                raw.add(cell.raw());
                text.add(cell.text());
                last = cell;
            }
        }
        return text.isEmpty()
                ? last
                : new Stated(String.join(separator, raw), String.join(separator, text), Optional.empty(), last.place());
    }

    private Stated read(FieldRule rule, Stated stated) {
        Stated own = ownMissing(rule, stated);
        if (!own.isPresent()) {
            reported(own);
            return own;
        }
        Stated part = rule.split()
                .map(separator -> stated.with(part(stated.text(), separator, rule.part())))
                .orElse(stated);
        if (!part.isPresent()) {
            return part;
        }
        @Nullable String meaning = rule.values().get(Header.folded(part.text()));
        Stated read = meaning == null ? part : part.with(meaning);
        if (rule.width().isPresent()) {
            read = widened(read, rule.width().getAsInt());
        }
        if (rule.unit().isPresent() && NUMBER.matcher(read.text()).matches()) {
            read = read.with(read.text() + " " + rule.unit().get());
        }
        return read;
    }

    private static String part(String text, String separator, int part) {
        List<String> parts = Splitter.on(separator).splitToList(text);
        int index = part > 0 ? part - 1 : parts.size() + part;
        return index >= 0 && index < parts.size() ? parts.get(index).strip() : "";
    }

    /** Leading zeros of a code that a spreadsheet took for a number, or the finding that it was ruined for good. */
    private Stated widened(Stated stated, int width) {
        String text = stated.text();
        if (EXPONENT.matcher(text).matches() || MONTH.matcher(text).matches()) {
            sink.finding(
                    stated.place(),
                    "ruined-code",
                    Severity.ERROR,
                    stated.raw(),
                    "A code that a spreadsheet took for a number or date; its digits are lost.");
            return Stated.missing(stated.raw(), MissingReason.UNRELIABLE, stated.place());
        }
        if (text.length() < width && DIGITS.matcher(text).matches()) {
            String padded = "0".repeat(width - text.length()) + text;
            sink.finding(stated.place(), "leading-zeros", Severity.INFO, stated.raw(), "Read as " + padded + ".");
            return stated.with(padded);
        }
        return stated;
    }

    private Stated cell(int slot) {
        @Nullable Stated known = cells[slot];
        if (known == null) {
            known = fetch(slot);
            cells[slot] = known;
        }
        return known;
    }

    private Stated fetch(int slot) {
        Source source = bySlot.get(slot);
        String raw;
        Place place;
        if (source.join() == TABLE) {
            raw = table.text(selectedAs[slot]);
            place = Place.cell(table.row(), table.header().name(source.column()));
        } else {
            JoinedTable.@Nullable Row row = joinedRows.get(source.join());
            String name = joins.get(source.join()).header().name(source.column());
            place = Place.cell(table.row(), mapping.joins().get(source.join()).name() + "." + name);
            raw = row == null ? "" : row.cells().get(indexOf(joinColumns.get(source.join()), source.column()));
        }
        return stated(raw, place);
    }

    private Stated stated(String raw, Place place) {
        if (raw.isBlank()) {
            @Nullable MissingReason reason = mapping.missing().get("");
            return Stated.missing("", reason == null ? MissingReason.NOT_REPORTED : reason, place);
        }
        @Nullable MissingReason asItCame = mapping.missing().get(Header.folded(raw));
        if (asItCame != null) {
            return reported(Stated.missing(raw, asItCame, place));
        }
        String text = CellText.repaired(raw, (rule, what) -> sink.finding(place, rule, Severity.INFO, raw, what));
        if (text.indexOf('\ufffd') >= 0) {
            sink.finding(
                    place,
                    "undecodable",
                    Severity.WARNING,
                    raw,
                    "Bytes that are no characters in this encoding were replaced.");
        }
        if (SHEET_ERROR.matcher(text).matches()) {
            sink.finding(place, "spreadsheet-error", Severity.ERROR, raw, "A formula of the spreadsheet failed here.");
            return Stated.missing(raw, MissingReason.UNRELIABLE, place);
        }
        return text.isEmpty()
                ? Stated.missing(raw, MissingReason.NOT_REPORTED, place)
                : new Stated(raw, text, Optional.empty(), place);
    }

    private Stated reported(Stated missing) {
        sink.finding(
                missing.place(),
                missing.missing().map(MissingReason::id).orElse("missing"),
                Severity.INFO,
                missing.raw(),
                "By the mapping this states nothing.");
        return missing;
    }

    private static int indexOf(int[] columns, int column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == column) {
                return i;
            }
        }
        throw new IllegalStateException("The column %s was not kept.".formatted(column));
    }
}

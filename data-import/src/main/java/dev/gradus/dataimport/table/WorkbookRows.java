package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet that say something. Whatever the library that reads workbooks throws at damaged ones is a complaint
 * with the file and the row here.
 */
final class WorkbookRows implements Iterator<RawRow>, Closeable {
    private final ImportInput input;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final TreeMap<Integer, Long> formulas = new TreeMap<>();
    private @Nullable RawRow next;
    private long last;

    WorkbookRows(ImportInput input, ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.input = input;
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    /** The complaint about a workbook that cannot be read, from {@code place} on. */
    static ImportException unreadable(ImportInput input, Place place, Exception cause) {
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new ImportException(input.name(), place, "This is no readable workbook: " + reason, cause);
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && rows.hasNext()) {
                RawRow row = raw(rows.next());
                last = row.line();
                next = row.isBlank() ? null : row;
            }
            return next != null;
        } catch (ImportException e) {
            throw e;
        } catch (RuntimeException damaged) {
            throw unreadable(input, Place.row(last + 1), damaged);
        }
    }

    @Override
    public RawRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        RawRow row = next;
        next = null;
        return row;
    }

    private RawRow raw(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            @Nullable Cell cell = row.getOptionalCell(i).orElse(null);
            if (cell != null && cell.getType() == CellType.FORMULA) {
                formulas.merge(i, 1L, Long::sum);
            }
            cells.add(cell == null ? "" : WorkbookCells.text(cell));
        }
        return new RawRow(Math.max(1, row.getRowNum()), cells);
    }

    /** What is worth a word about the rows read so far: formulas, once for each column. */
    ImmutableList<Remark> remarks() {
        return formulas.entrySet().stream()
                .map(column -> new Remark(
                        column.getKey(),
                        "formula-results",
                        Severity.INFO,
                        "Formulas are not evaluated: of %s the results were taken that the workbook stores."
                                .formatted(column.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}

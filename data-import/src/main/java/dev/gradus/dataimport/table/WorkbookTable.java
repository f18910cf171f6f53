package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.internal.Names;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Limits;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads a sheet of a workbook, row by row; only the texts that its cells share are held. */
final class WorkbookTable {
    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";
    private static final int FREE = 1 << 20;

    private WorkbookTable() {}

    static TableCursor open(ImportInput input, Mapping.TableRule rule, Collection<String> expected) throws IOException {
        byte[] bytes = input.bytes();
        if (ReadableWorkbook.isOLE2Header(bytes)) {
            throw broken(
                    input, "This is an old or encrypted workbook.\nMaybe save it as .xlsx without a password.", null);
        }
        checkSize(input, bytes);
        boolean styled = true;
        ReadableWorkbook workbook;
        try {
            workbook = workbook(bytes, true);
        } catch (IOException | RuntimeException withStyles) {
            styled = false;
            workbook = withoutStyles(input, bytes);
        }
        try {
            Sheet sheet = sheet(input, workbook, rule.sheet());
            WorkbookRows rows = new WorkbookRows(input, workbook, sheet);
            return new GridTable(
                    input.name(),
                    rows,
                    rows,
                    rule.dialect(),
                    expected,
                    input.limits(),
                    "sheet '%s'".formatted(sheet.getName()),
                    styled ? rows::remarks : () -> withoutStyles(rows.remarks()));
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e instanceof ImportException ? (ImportException) e : WorkbookRows.unreadable(input, Place.WHOLE, e);
        }
    }

    private static ReadableWorkbook workbook(byte[] bytes, boolean styles) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(styles, true));
    }

    /** The workbook read as if it had no styles, since some programs write none. */
    private static ReadableWorkbook withoutStyles(ImportInput input, byte[] bytes) {
        try {
            return workbook(bytes, false);
        } catch (IOException | RuntimeException e) {
            throw WorkbookRows.unreadable(input, Place.WHOLE, e);
        }
    }

    private static ImmutableList<Remark> withoutStyles(List<Remark> others) {
        Remark remark = new Remark(
                Remark.ALL,
                "no-styles",
                Severity.WARNING,
                "The workbook's styles are missing or unreadable: numbers are read as they are stored, without currency or leading zeros, and days as the number of days since 1900.\nMaybe open it in a spreadsheet program and save it again.");
        return ImmutableList.<Remark>builder().add(remark).addAll(others).build();
    }

    private static ImportException broken(ImportInput input, String problem, @Nullable Throwable cause) {
        return new ImportException(input.name(), Place.WHOLE, problem, cause);
    }

    /** Inflates everything once, so that a bomb goes off here, within bounds, and not in the reader. */
    private static void checkSize(ImportInput input, byte[] bytes) throws IOException {
        Limits limits = input.limits();
        long total = 0;
        long entries = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > limits.get(Limit.ENTRIES)) {
                    throw limits.crossed(Limit.ENTRIES, input.name(), Place.WHOLE);
                }
                long held = 0;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    held += n;
                    if (total > limits.get(Limit.BYTES)) {
                        throw limits.crossed(Limit.BYTES, input.name(), Place.path(entry.getName()));
                    }
                    if (total > FREE && total / limits.get(Limit.INFLATION) > bytes.length) {
                        throw limits.crossed(Limit.INFLATION, input.name(), Place.path(entry.getName()));
                    }
                    if (entry.getName().equals(SHARED_TEXTS) && held > limits.get(Limit.DOCUMENT)) {
                        throw limits.crossed(Limit.DOCUMENT, input.name(), Place.path(SHARED_TEXTS));
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw broken(input, "This is no readable workbook: " + e.getMessage(), e);
        }
        if (entries == 0) {
            throw broken(
                    input,
                    "This is no workbook: it is no zip archive.\nMaybe it is delimited text: use the format 'delimited'.",
                    null);
        }
    }

    private static Sheet sheet(ImportInput input, ReadableWorkbook workbook, Optional<String> wanted) {
        List<Sheet> sheets = workbook.getSheets().toList();
        if (sheets.isEmpty()) {
            throw broken(input, "The workbook has no sheet.", null);
        }
        if (wanted.isEmpty()) {
            return sheets.get(0);
        }
        if (wanted.get().startsWith("=")) {
            String name = wanted.get().substring(1);
            return sheets.stream()
                    .filter(sheet -> Header.folded(sheet.getName()).equals(Header.folded(name)))
                    .findFirst()
                    .orElseThrow(() -> broken(
                            input,
                            Names.unknown(
                                    "sheet",
                                    name,
                                    sheets.stream().map(Sheet::getName).toList()),
                            null));
        }
        int number = Integer.parseInt(wanted.get());
        if (number > sheets.size()) {
            throw broken(input, "There is no sheet %s: the workbook has %s.".formatted(number, sheets.size()), null);
        }
        return sheets.get(number - 1);
    }
}

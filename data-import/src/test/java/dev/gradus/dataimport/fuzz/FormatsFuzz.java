package dev.gradus.dataimport.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.Formats;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportReport.SourceReport;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.fuzz.FuzzInput.Part;
import dev.gradus.dataimport.interchange.RoundTrip;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.dataimport.report.ReportDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/**
 * What holds for every format and every input, told as a fuzzer likes it. Inputs are as {@link FuzzInput} says; with
 * {@code -Dgradus.fuzz.only=ID}, those of other formats are passed over.
 */
public final class FormatsFuzz {
    private static final String ONLY = System.getProperty("gradus.fuzz.only", "");

    private FormatsFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzInput input = FuzzInput.parse(bytes);
        if (ONLY.isEmpty() || ONLY.equals(input.format())) {
            check(input);
        }
    }

    /**
     * Reads an input and holds what comes of it to the promises.
     *
     * @return what was read; empty if the format does not exist, or it was refused in the way in which it may be
     */
    static Optional<ImportResult> check(FuzzInput input) {
        if (!Formats.ids().contains(input.format()) || input.files().isEmpty()) {
            return Optional.empty();
        }
        Importer importer;
        try {
            importer = importer(input);
        } catch (IllegalArgumentException unknownOption) {
            return Optional.empty();
        }
        Answer answer = read(importer, input, bytes -> bytes);
        assertThat(read(importer, input, FormatsFuzz::compressed))
                .as("read again, compressed")
                .isEqualTo(answer);
        answer.result().ifPresent(result -> {
            accountsForEveryRecord(result);
            canBeWritten(Formats.of(input.format()), result);
        });
        return answer.result();
    }

    /** Either a result, or a complaint about an input. */
    private record Answer(Optional<ImportResult> result, String complaint) {}

    /** Limits that a short input can cross. */
    private static Importer importer(FuzzInput input) {
        Importer.Builder importer = Importer.builder(input.format())
                .limit(Limit.BYTES, 1 << 20)
                .limit(Limit.DOCUMENT, 1 << 18)
                .limit(Limit.ENTRIES, 20)
                .limit(Limit.DEPTH, 40)
                .limit(Limit.TEXT, 4_000)
                .limit(Limit.CELL, 2_000)
                .limit(Limit.RECORD, 8_000)
                .limit(Limit.COLUMNS, 100)
                .limit(Limit.FINDINGS, 100);
        input.options().forEach(importer::option);
        input.optionFiles().forEach((id, file) -> importer.file(id, ImportInput.of(file.name(), file.bytes())));
        return importer.build();
    }

    private static Answer read(Importer importer, FuzzInput input, UnaryOperator<byte[]> packing) {
        List<ImportInput> files = input.files().stream()
                .map(file -> ImportInput.of(file.name(), packing.apply(file.bytes())))
                .toList();
        try {
            return new Answer(Optional.of(importer.read(files)), "");
        } catch (ImportException e) {
            assertThat(e.origin()).as(String.valueOf(e.getMessage())).satisfies(origin -> names(input, origin));
            return new Answer(Optional.empty(), String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            if (input.options().values().stream().noneMatch(message::contains)) {
                throw e;
            }
            return new Answer(Optional.empty(), message);
        } catch (IOException e) {
            throw new UncheckedIOException("This should name the file and the place.", e);
        }
    }

    /** A complaint names one of the files that were given, or an entry of one. */
    private static void names(FuzzInput input, String origin) {
        assertThat(input.files().stream().map(Part::name).anyMatch(name -> isOrHolds(name, origin))
                        || input.optionFiles().values().stream().map(Part::name).anyMatch(origin::equals))
                .isTrue();
    }

    private static boolean isOrHolds(String name, String origin) {
        return origin.equals(name) || origin.startsWith(name + "!");
    }

    private static byte[] compressed(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b) {
            return bytes;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void accountsForEveryRecord(ImportResult result) {
        for (SourceReport source : result.report().sources()) {
            long skipped = source.skipped().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(source.read())
                    .as("records read from " + source)
                    .isEqualTo(source.accepted() + source.rejected() + skipped);
            long errors = source.rules().stream()
                    .filter(rule -> rule.severity() == Severity.ERROR)
                    .mapToLong(rule -> rule.count())
                    .sum();
            assertThat(source.rejected()).as("rejected, each with a finding").isLessThanOrEqualTo(errors);
        }
        assertThat(result.report().findings())
                .extracting(Finding::source)
                .isSubsetOf(result.report().sources().stream()
                        .map(SourceReport::source)
                        .toList());
    }

    private static void canBeWritten(Format format, ImportResult result) {
        Catalog catalog = result.catalog();
        assertThat(CatalogJson.read(CatalogJson.write(catalog)))
                .as("written and read back")
                .isEqualTo(catalog);
        if (format.writer().isPresent()) {
            RoundTrip.holds(format, catalog);
        }
        assertThat(ReportDocuments.json(result.report())).isNotEmpty();
        assertThat(ReportDocuments.csv(result.report().findings())).isNotEmpty();
        assertThat(ReportDocuments.html(result.report())).isNotEmpty();
    }
}

package dev.gradus.dataimport.report;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.ImportReport;
import dev.gradus.dataimport.ImportReport.Coverage;
import dev.gradus.dataimport.ImportReport.RuleReport;
import dev.gradus.dataimport.ImportReport.SourceReport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as documents. The same report gives the same text everywhere. */
public final class ReportDocuments {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportDocuments() {}

    /**
     * As JSON: {@code format}, {@code sources} with their counts and rules, {@code coverage}, {@code findings}.
     *
     * <p>A finding has {@code source}, {@code row} (where there are rows), {@code path}, {@code rule}, {@code severity},
     * {@code raw} and {@code result}.
     */
    public static String json(ImportReport report) {
        return JSON.writeValueAsString(document(report)).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> document(ImportReport report) {
        return ImmutableMap.of(
                "format", report.format(),
                "read", report.read(),
                "accepted", report.accepted(),
                "rejected", report.rejected(),
                "sources",
                        report.sources().stream().map(ReportDocuments::source).toList(),
                "coverage",
                        report.coverage().stream()
                                .map(ReportDocuments::coverage)
                                .toList(),
                "findings",
                        report.findings().stream().map(ReportDocuments::finding).toList());
    }

    private static Map<String, Object> source(SourceReport source) {
        return ImmutableMap.of(
                "source", source.source(),
                "read", source.read(),
                "accepted", source.accepted(),
                "rejected", source.rejected(),
                "skipped", source.skipped(),
                "rules", source.rules().stream().map(ReportDocuments::rule).toList());
    }

    private static Map<String, Object> rule(RuleReport rule) {
        return ImmutableMap.of(
                "rule", rule.rule(),
                "severity", rule.severity().id(),
                "count", rule.count(),
                "examples", rule.examples());
    }

    private static Map<String, Object> coverage(Coverage coverage) {
        return ImmutableMap.of("fact", coverage.fact(), "known", coverage.known(), "missing", coverage.missing());
    }

    private static Map<String, Object> finding(Finding finding) {
        ImmutableMap.Builder<String, Object> document = ImmutableMap.builder();
        document.put("source", finding.source());
        if (finding.place().row() > 0) {
            document.put("row", finding.place().row());
        }
        return document.put("path", finding.place().path())
                .put("rule", finding.rule())
                .put("severity", finding.severity().id())
                .put("raw", finding.raw())
                .put("result", finding.result())
                .buildOrThrow();
    }

    /** The findings as CSV, headings first. Texts that a spreadsheet would take for a formula get an apostrophe. */
    public static String csv(List<Finding> findings) {
        StringWriter text = new StringWriter();
        try (FindingLines lines = new FindingLines(text)) {
            findings.forEach(lines::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A page to look at: HTML without scripts or links to elsewhere. */
    public static String html(ImportReport report) {
        return ReportPage.of(report);
    }

    /** Writes findings as CSV while they are made, so that all of them can be kept. */
    public static final class FindingLines implements AutoCloseable {
        private final CsvWriter csv;

        /** Starts with the headings; closing this closes the writer. */
        public FindingLines(Writer out) {
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord("source", "row", "path", "rule", "severity", "raw", "result");
        }

        /** Writes one. */
        public void write(Finding finding) {
            csv.writeRecord(
                    quoted(finding.source()),
                    finding.place().row() > 0 ? Long.toString(finding.place().row()) : "",
                    quoted(finding.place().path()),
                    finding.rule(),
                    finding.severity().id(),
                    quoted(finding.raw()),
                    quoted(finding.result()));
        }

        private static String quoted(String text) {
            return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}

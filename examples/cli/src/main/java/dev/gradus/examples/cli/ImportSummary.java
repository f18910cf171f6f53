package dev.gradus.examples.cli;

import dev.gradus.dataimport.ImportReport;
import dev.gradus.dataimport.ImportReport.RuleReport;
import dev.gradus.dataimport.ImportReport.SourceReport;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.report.ReportDocuments;
import java.util.Locale;

/** What was done with every record, in short, on standard error. */
final class ImportSummary {
    private final Console console;
    private final int width;

    ImportSummary(Console console, int width) {
        this.console = new Console(console.in(), console.err(), console.err(), console.ansi(), console.width());
        this.width = width;
    }

    /** The report as a file of this name holds it. */
    static String document(ImportReport report, String file) {
        if (file.endsWith(".html")) {
            return ReportDocuments.html(report);
        }
        return file.endsWith(".csv") ? ReportDocuments.csv(report.findings()) : ReportDocuments.json(report);
    }

    void print(ImportResult result) {
        for (SourceReport source : result.report().sources()) {
            console.line("%s: %s records read, %s accepted, %s rejected%s"
                    .formatted(
                            source.source(),
                            count(source.read()),
                            count(source.accepted()),
                            count(source.rejected()),
                            skipped(source)));
            if (source.rules().isEmpty()) {
                continue;
            }
            TextTable table = new TextTable(console, width)
                    .right("  findings")
                    .left("rule")
                    .left("severity")
                    .wrapped("most frequent");
            for (RuleReport rule : source.rules()) {
                table.row(count(rule.count()), rule.rule(), rule.severity().id(), frequent(rule));
            }
            table.print();
        }
        console.line("The catalogue has %s programmes of %s institutions, %s sets of facts of fields, %s roles."
                .formatted(
                        count(result.catalog().programs().size()),
                        count(result.catalog().institutions().size()),
                        count(result.catalog().fieldFacts().size()),
                        count(result.catalog().roles().size())));
    }

    private static String skipped(SourceReport source) {
        StringBuilder text = new StringBuilder();
        source.skipped()
                .forEach((rule, number) -> text.append(", ")
                        .append(count(number))
                        .append(" skipped (")
                        .append(rule)
                        .append(')'));
        return text.toString();
    }

    private static String frequent(RuleReport rule) {
        return rule.examples().entrySet().stream()
                .findFirst()
                .map(entry -> "%s × ‘%s’".formatted(count(entry.getValue()), shortened(entry.getKey())))
                .orElse("");
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}

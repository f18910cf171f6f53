package dev.gradus.examples.cli;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatWriter;
import dev.gradus.dataimport.Formats;
import dev.gradus.dataimport.report.ReportDocuments;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A catalogue in a format that others read. */
@Command(
        name = "export",
        header = "Write a catalogue in a format that others read.",
        description = {"", "What the format cannot say is reported on standard error, and in full with --losses.", ""},
        footer = {
            "",
            "Examples:",
            "  gradus catalog export gradus-ndjson -o catalog.ndjson",
            "  gradus catalog export schema-org --catalog mine.json -o page.jsonld --losses losses.csv"
        })
final class CatalogExportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FORMAT",
            description = "The format: those of 'gradus import --list' that are also written.")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it goes (default: standard output).")
    private String output = "-";

    @Option(names = "--losses", paramLabel = "FILE", description = "Writes everything that was left out as CSV.")
    private @Nullable String losses;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    private final Console console;

    CatalogExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FormatWriter writer = writer();
        Catalog loaded = catalog.load(console);
        List<Finding> lost = new ArrayList<>();
        StringWriter text = new StringWriter();
        try {
            writer.write(loaded, text, lost::add);
        } catch (IOException e) {
            throw Outputs.failure(output, e);
        }
        Outputs.write(console, output, text.toString());
        if (losses != null) {
            Outputs.write(console, losses, ReportDocuments.csv(lost));
        }
        Map<String, Integer> rules = new TreeMap<>();
        lost.forEach(finding -> rules.merge(finding.rule() + ": " + finding.result(), 1, Integer::sum));
        rules.forEach((rule, count) -> console.report("%s × %s".formatted(count, rule)));
        return ExitCode.DONE;
    }

    private FormatWriter writer() {
        List<String> written = Formats.all().stream()
                .filter(known -> known.writer().isPresent())
                .map(known -> known.description().id())
                .toList();
        if (!written.contains(format)) {
            throw CommandFailure.wrongUsage(Nearest.unknown("format that is written", format, written));
        }
        Format chosen = Formats.of(format);
        return chosen.writer().orElseThrow();
    }
}

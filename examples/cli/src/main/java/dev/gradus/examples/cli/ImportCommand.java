package dev.gradus.examples.cli;

import com.google.common.io.ByteStreams;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.FormatDescription.Option.Kind;
import dev.gradus.dataimport.Formats;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.report.ReportDocuments.FindingLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Data as it is published in, a catalogue out, with an account of every record. */
@Command(
        name = "import",
        header = "Read data as universities and registers publish it.",
        description = {
            "",
            "Reads files of one format into a catalogue and accounts for every record: what was taken, changed, suppressed, ambiguous or rejected. Files may be compressed (.gz) or archives (.zip); - is standard input.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gradus import --list",
            "  gradus import delimited courses.csv --option mapping=courses.mapping.json -o catalog.json",
            "  gradus import xcri-cap feed.xml -o catalog.json --report report.html"
        })
final class ImportCommand implements Callable<Integer> {
    @Option(names = "--list", description = "List the formats with their options, an example line each.")
    private boolean list;

    @Parameters(paramLabel = "FORMAT", arity = "0..1", index = "0", description = "The format: see --list.")
    private @Nullable String format;

    @Parameters(paramLabel = "FILE", arity = "0..*", index = "1..*", description = "What to read.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where the catalogue goes; as lines if the name ends in .ndjson or .jsonl (default: standard output).")
    private @Nullable String output;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Writes the report: as a page if the name ends in .html, as CSV if in .csv, else as JSON.")
    private @Nullable String report;

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description =
                    "Writes every finding as a line of CSV, also those of which the report keeps only the number.")
    private @Nullable String findings;

    @Option(
            names = "--option",
            paramLabel = "ID=VALUE",
            description = "Sets an option of the format; may be given several times.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "The mapping document, for formats that take one: the same as --option mapping=FILE.")
    private @Nullable String mapping;

    @Option(names = "--limit", paramLabel = "ID=NUMBER", description = "Sets a bound on what is read; see --list.")
    private Map<String, Long> limits = new LinkedHashMap<>();

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who publishes the files; every fact carries it (default: what the format knows).")
    private @Nullable String publisher;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where the publisher has them (default: the name of the first file).")
    private @Nullable String address;

    @Option(names = "--licence", paramLabel = "TERMS", description = "The terms under which they may be used.")
    private @Nullable String licence;

    @Mixin
    private ListFormat form = new ListFormat();

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int columns = width.columns(console);
        if (list) {
            new FormatListing(console, columns).list(form.isJson());
            return ExitCode.DONE;
        }
        if (format == null) {
            throw CommandFailure.wrongUsage("Which format?\nMaybe see 'gradus import --list'.");
        }
        if (files.isEmpty()) {
            throw CommandFailure.wrongUsage("There is nothing to read.\nMaybe name a file, or - for standard input.");
        }
        ImportResult result = read(format);
        Catalogs.write(console, result.catalog(), output);
        if (report != null) {
            Outputs.write(console, report, ImportSummary.document(result.report(), report));
        }
        new ImportSummary(console, columns).print(result);
        return result.report().accepted() == 0 ? ExitCode.NOT_ANSWERED : ExitCode.DONE;
    }

    private ImportResult read(String id) {
        try (ProgressLine progress = new ProgressLine(console)) {
            if (findings == null) {
                return importer(id, progress, finding -> {}).read(inputs());
            }
            try (FindingLines lines = new FindingLines(Outputs.open(findings))) {
                return importer(id, progress, lines::write).read(inputs());
            }
        } catch (ImportException e) {
            throw CommandFailure.invalidInput(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw CommandFailure.invalidInput(Inputs.cause(files.get(0), e));
        }
    }

    private Importer importer(String id, ProgressLine progress, Consumer<Finding> listener) throws IOException {
        try {
            FormatDescription description = Formats.of(id).description();
            Importer.Builder importer = Importer.builder(id).onFinding(listener).onProgress(progress::show);
            if (mapping != null) {
                importer.file("mapping", input(mapping));
            }
            for (Map.Entry<String, String> option : options.entrySet()) {
                if (takesFile(description, option.getKey())) {
                    importer.file(option.getKey(), input(option.getValue()));
                } else {
                    importer.option(option.getKey(), option.getValue());
                }
            }
            limits.forEach((limit, value) -> importer.limit(limit(limit), value));
            if (publisher != null) {
                importer.source(source(publisher));
            }
            return importer.build();
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private static boolean takesFile(FormatDescription description, String option) {
        return description.options().stream().anyMatch(known -> known.id().equals(option) && known.kind() == Kind.FILE);
    }

    private static Limit limit(String id) {
        return Arrays.stream(Limit.values())
                .filter(limit -> limit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> CommandFailure.wrongUsage(Nearest.unknown(
                        "limit",
                        id,
                        Arrays.stream(Limit.values()).map(Limit::id).toList())));
    }

    private Source source(String name) {
        String place = address == null ? files.get(0) : address;
        return new Source(place, place, name, SourceKind.DATASET, AsOf.undated(), licence == null ? "" : licence, "");
    }

    private List<ImportInput> inputs() throws IOException {
        List<ImportInput> inputs = new ArrayList<>();
        for (String file : files) {
            inputs.add(input(file));
        }
        return inputs;
    }

    private ImportInput input(String name) throws IOException {
        if (name.equals("-")) {
            long most = Limit.DOCUMENT.standard();
            byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(console.in(), most + 1));
            if (bytes.length > most) {
                throw CommandFailure.invalidInput(
                        "Standard input has more than %s bytes.\nMaybe name a file: those are read piece by piece."
                                .formatted(most));
            }
            return ImportInput.of("standard input", bytes);
        }
        Path path = Inputs.path(name);
        if (Files.isDirectory(path)) {
            throw CommandFailure.invalidInput("'%s' is a directory, not a file.".formatted(name));
        }
        try {
            return ImportInput.of(path);
        } catch (IOException e) {
            throw CommandFailure.invalidInput(Inputs.cause(name, e));
        }
    }
}

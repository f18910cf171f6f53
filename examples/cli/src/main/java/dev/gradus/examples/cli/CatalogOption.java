package dev.gradus.examples.cli;

import com.google.common.io.CharStreams;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.dataimport.json.CatalogFormatException;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.examples.catalog.SampleCatalog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --catalog}. */
final class CatalogOption {
    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "A catalogue as JSON, or as lines if its name ends in .ndjson or .jsonl; - is standard input"
                    + " (default: the sample catalogue).")
    private @Nullable String file;

    boolean isGiven() {
        return file != null;
    }

    /** The catalogue as it is in the file. */
    Catalog load(Console console) {
        return file == null ? SampleCatalog.load() : read(console, file);
    }

    /** The catalogue in a file. */
    static Catalog read(Console console, String name) {
        boolean lines = Catalogs.isLines(name);
        try {
            return Inputs.read(
                    console,
                    name,
                    reader -> lines
                            ? CatalogJson.readLines(reader)
                            : CatalogJson.read(Inputs.inWords(name), CharStreams.toString(reader)));
        } catch (CatalogFormatException e) {
            throw CommandFailure.invalidInput(String.valueOf(e.getMessage()));
        }
    }

    /** The catalogue; roles, pay and exchange rates are those of the sample catalogue where it has none, and it says so. */
    Catalog loadForRanking(Console console) {
        Catalog catalog = load(console);
        if (file == null) {
            return catalog;
        }
        SampleCatalog.Completed completed = SampleCatalog.complete(catalog);
        completed.notes().forEach(console::report);
        return completed.catalog();
    }
}

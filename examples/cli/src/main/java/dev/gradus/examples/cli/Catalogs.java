package dev.gradus.examples.cli;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.dataimport.json.CatalogJson;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Writes catalogues where a command line says. */
final class Catalogs {
    private Catalogs() {}

    /** Whether a file of this name holds a catalogue in lines. */
    static boolean isLines(String name) {
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    /** Writes a catalogue to a file, or to standard output without one. */
    static void write(Console console, Catalog catalog, @Nullable String file) {
        try {
            if (file == null || file.equals("-")) {
                StringWriter text = new StringWriter();
                CatalogJson.write(catalog, text);
                console.out().print(text);
            } else if (isLines(file)) {
                CatalogJson.writeLines(catalog, Outputs.open(file));
            } else {
                CatalogJson.write(catalog, Outputs.open(file));
            }
        } catch (IOException e) {
            throw Outputs.failure(file == null ? "standard output" : file, e);
        }
    }
}

package dev.gradus.dataimport;

import dev.gradus.core.catalog.Catalog;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;

/** Writes catalogues in a format that others read. */
public interface FormatWriter {
    /**
     * Writes a catalogue; the writer stays open. The same catalogue gives the same text everywhere.
     *
     * @param losses takes what the format cannot say, each with the path of what was left out
     */
    void write(Catalog catalog, Writer out, Consumer<Finding> losses) throws IOException;
}

package dev.gradus.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The mapping documents that say what the columns of a table mean. One goes with every table in the option
 * {@code mapping}.
 */
public final class MappingDocuments {
    private MappingDocuments() {}

    /** The JSON Schema (draft 2020-12) of a mapping document. */
    public static String schema() {
        return text("table/mapping.schema.json");
    }

    private static String text(String resource) {
        try (InputStream stream = MappingDocuments.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

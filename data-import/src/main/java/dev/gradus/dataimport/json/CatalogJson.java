package dev.gradus.dataimport.json;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.dataimport.Format;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Catalogues as JSON, without loss: what is written reads back as an equal catalogue, and the same catalogue is written
 * as the same text everywhere.
 *
 * <p>A catalogue is one document, or, for large ones, lines: the first is {@code {"gradus": 1}}, each further one holds
 * one {@code source}, {@code institution}, {@code program}, {@code role} or {@code salary}, or the {@code topics} or
 * {@code exchangeRates}, and refers only to earlier lines. A document is held in memory while it is read. Facts refer
 * to sources by id, programmes to institutions. What is empty or not recorded is left out.
 *
 * <p>Reading is strict: an unknown field or word, a name given twice, a reference to nothing, a value that its type
 * refuses, nesting deeper than 50 or a text longer than a million characters is answered with a
 * {@link CatalogFormatException} that says where and what would be right. The grammar is the {@linkplain #schema()
 * JSON Schema}.
 */
public final class CatalogJson {
    private CatalogJson() {}

    /**
     * Reads a document.
     *
     * @throws CatalogFormatException if it is no catalogue
     */
    public static Catalog read(String document) {
        return read("text", document);
    }

    /**
     * Reads a document.
     *
     * @param origin what it is called in messages, such as the name of a file
     * @throws CatalogFormatException if it is no catalogue
     */
    public static Catalog read(String origin, String document) {
        return new DocumentReader(origin, assembly -> assembly.open(document)).read();
    }

    /**
     * Reads a document; the reader stays open.
     *
     * @throws CatalogFormatException if it is no catalogue
     */
    public static Catalog read(Reader document) throws IOException {
        return read(CharStreams.toString(document));
    }

    /**
     * Reads a document from a file in UTF-8.
     *
     * @throws CatalogFormatException if it is no catalogue
     */
    public static Catalog read(Path file) throws IOException {
        byte[] document = Files.readAllBytes(file);
        return new DocumentReader(file.toString(), assembly -> assembly.open(document)).read();
    }

    /**
     * Reads lines; the reader stays open.
     *
     * @throws CatalogFormatException if they are no catalogue
     */
    public static Catalog readLines(Reader lines) throws IOException {
        return new LinesReader("text").read(new BufferedReader(lines));
    }

    /**
     * Reads lines from a file in UTF-8.
     *
     * @throws CatalogFormatException if they are no catalogue
     */
    public static Catalog readLines(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new LinesReader(file.toString()).read(lines);
        } catch (CharacterCodingException e) {
            throw notUtf8(file.toString(), e);
        }
    }

    /** The two forms of a catalogue as formats of the importer: the document, and lines. */
    public static ImmutableList<Format> formats() {
        return ImmutableList.of(new GradusJson(), new GradusLines());
    }

    static CatalogFormatException notUtf8(String origin, CharacterCodingException e) {
        return new CatalogFormatException(
                origin, "", 0, 0, "The file is not in UTF-8.\nMaybe another program saved it.", e);
    }

    /** The document. */
    public static String write(Catalog catalog) {
        StringWriter document = new StringWriter();
        new CatalogWriter(catalog).document(document);
        return document.toString();
    }

    /** Writes the document; the writer is closed. */
    public static void write(Catalog catalog, Writer document) throws IOException {
        try {
            new CatalogWriter(catalog).document(document);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Writes the document to a file in UTF-8. */
    public static void write(Catalog catalog, Path file) throws IOException {
        write(catalog, Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    /** Writes lines; the writer is closed. */
    public static void writeLines(Catalog catalog, Writer lines) throws IOException {
        try {
            new CatalogWriter(catalog).lines(lines);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Writes lines to a file in UTF-8. */
    public static void writeLines(Catalog catalog, Path file) throws IOException {
        writeLines(catalog, Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    /** The JSON Schema (draft 2020-12) of a document. */
    public static String schema() {
        try (InputStream schema = CatalogJson.class.getResourceAsStream("catalog.schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.gradus.dataimport.interchange;

import dev.gradus.core.catalog.Program;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads documents in tests. */
public final class Reads {
    private Reads() {}

    /** What a document says. */
    public static ImportResult read(String format, String document) {
        return read(format, document.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** What a document says, with options. */
    public static ImportResult read(String format, String document, Map<String, String> options) {
        return read(format, document.getBytes(StandardCharsets.UTF_8), options);
    }

    /** What a document says, with options. */
    public static ImportResult read(String format, byte[] document, Map<String, String> options) {
        Importer.Builder importer = Importer.builder(format);
        options.forEach(importer::option);
        try {
            return importer.build().read(List.of(ImportInput.of("document", document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only programme. */
    public static Program only(ImportResult result) {
        List<Program> programs = result.catalog().programs();
        if (programs.size() != 1) {
            throw new AssertionError(
                    programs.size() + " programmes, findings " + result.report().findings());
        }
        return programs.get(0);
    }

    /** Findings as place, rule and raw text. */
    public static List<String> findings(ImportResult result) {
        return result.report().findings().stream().map(Reads::text).toList();
    }

    private static String text(Finding finding) {
        return "%s %s '%s'".formatted(finding.place(), finding.rule(), finding.raw());
    }
}

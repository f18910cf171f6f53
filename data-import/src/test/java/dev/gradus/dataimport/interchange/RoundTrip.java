package dev.gradus.dataimport.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Fact;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.Importer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The law of writers: what is read back equals what was written, but for what was reported as lost, and no more was reported. */
public final class RoundTrip {
    private RoundTrip() {}

    /** Holds a format to the law for a catalogue. */
    public static void holds(Format format, Catalog catalog) {
        Set<String> lost = new LinkedHashSet<>();
        String document = write(format, catalog, lost);
        assertThat(write(format, catalog, new LinkedHashSet<>()))
                .as("written again")
                .isEqualTo(document);
        Map<String, Program> back = new LinkedHashMap<>();
        read(format, document).programs().forEach(program -> back.put(program.id(), program));
        for (Program program : catalog.programs()) {
            String path = "programs['%s']".formatted(program.id());
            Program other = back.remove(program.id());
            if (other == null) {
                assertThat(lost).as("programme gone").contains(path);
                continue;
            }
            Map<String, Object> before = parts(program);
            Map<String, Object> after = parts(other);
            for (String part : before.keySet()) {
                boolean same = before.get(part).equals(after.get(part));
                String at = path + "." + part;
                boolean reported = lost.stream()
                        .anyMatch(loss -> loss.equals(at) || loss.startsWith(at + ".") || loss.startsWith(at + "["));
                if (same == reported) {
                    fail("%s: %s came back as %s, reported: %s\n%s"
                            .formatted(at, before.get(part), after.get(part), lost, document));
                }
            }
        }
        assertThat(back).as("programmes out of nowhere").isEmpty();
    }

    private static Map<String, Object> parts(Program program) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("title", program.title());
        parts.put("degree", program.degree());
        parts.put("department", program.department());
        parts.put("city", program.city());
        parts.put("country", program.country());
        parts.put("url", program.url());
        parts.put("identifiers", program.identifiers());
        parts.put("fields", new ArrayList<>(program.fields()));
        parts.put("description", program.description());
        program.facts().forEach((name, fact) -> parts.put(name, known(fact)));
        return parts;
    }

    private static Object known(Fact<?> fact) {
        List<Object> known = new ArrayList<>(List.of(fact.missing(), fact.note()));
        fact.claims().forEach(claim -> known.add(claim.value()));
        return known;
    }

    /** The document for a catalogue; collects the paths of losses. */
    public static String write(Format format, Catalog catalog, Set<String> lost) {
        StringWriter document = new StringWriter();
        try {
            format.writer()
                    .orElseThrow()
                    .write(
                            catalog,
                            document,
                            (Finding loss) -> lost.add(loss.place().path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document.toString();
    }

    /** What a document says. */
    public static Catalog read(Format format, String document) {
        try {
            return Importer.builder(format)
                    .build()
                    .read(List.of(ImportInput.of("document", document.getBytes(StandardCharsets.UTF_8))))
                    .catalog();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of institutions. */
    public static List<String> names(Catalog catalog) {
        return catalog.institutions().stream().map(Institution::name).toList();
    }
}

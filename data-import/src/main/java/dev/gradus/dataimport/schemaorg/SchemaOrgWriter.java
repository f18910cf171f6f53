package dev.gradus.dataimport.schemaorg;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatWriter;
import dev.gradus.dataimport.interchange.JsonText;
import dev.gradus.dataimport.interchange.Losses;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Writes programmes as nodes of one graph, in a document of its own or in the script of a page. */
final class SchemaOrgWriter implements FormatWriter {
    private static final ImmutableMap<String, String> REASONS = ImmutableMap.<String, String>builder()
            .put("duration.claims.value.attendance", "schema.org has one time to complete, whatever the attendance.")
            .put("duration.claims.value.maxMonths", "schema.org has no ranges of duration.")
            .put("duration.claims.value.studyPeriods", "schema.org has no number of semesters in which fees are due.")
            .put("tuition.claims.value.academicYear", "schema.org has no academic year of a price.")
            .put("tuition.claims.value.attendance", "schema.org has no attendance of a price.")
            .put("tuition.claims.value.approximate", "schema.org has no estimated prices.")
            .put("intakes.claims.value.round", "schema.org has no rounds of applications.")
            .put("intakes.claims.value.audience", "schema.org has no audience of a deadline.")
            .put("intakes", "schema.org has one start, end and deadline.")
            .put("outcomes", "Of outcomes, schema.org has median yearly pay only.")
            .put("curriculum.claims.value.items", "schema.org lists courses without their status and topics.")
            .build();

    private final Format format;
    private final boolean page;

    SchemaOrgWriter(Format format, boolean page) {
        this.format = format;
        this.page = page;
    }

    @Override
    public void write(Catalog catalog, Writer out, Consumer<Finding> losses) throws IOException {
        if (page) {
            SchemaOrgPage.write(catalog, graph(catalog, true), out);
        } else {
            out.write(graph(catalog, false));
            out.write('\n');
        }
        new Losses(format, this::alone, REASONS, losses).report(catalog);
    }

    private String alone(Catalog catalog) {
        StringWriter document = new StringWriter();
        try {
            if (page) {
                SchemaOrgPage.write(catalog, graph(catalog, true), document);
            } else {
                document.write(graph(catalog, false));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document.toString();
    }

    /** The document; in a page, no "less than" may stand in it, which would end the script. */
    private static String graph(Catalog catalog, boolean inPage) {
        StringBuilder graph =
                new StringBuilder("{\n  \"@context\": \"%s\",\n  \"@graph\": [".formatted(Properties.CONTEXT));
        Map<String, String> nodes = new LinkedHashMap<>();
        String separator = "\n";
        for (Program program : catalog.programs()) {
            Institution institution = program.institution();
            String node = nodes.get(institution.id());
            if (node == null) {
                node = "_:institution-" + (nodes.size() + 1);
                nodes.put(institution.id(), node);
                graph.append(separator).append(text(SchemaOrgNodes.institution(institution, node)));
                separator = ",\n";
            }
            graph.append(separator).append(text(SchemaOrgNodes.program(program, node)));
        }
        graph.append(nodes.isEmpty() ? "]\n}" : "\n  ]\n}");
        return inPage ? graph.toString().replace("<", "\\u003c") : graph.toString();
    }

    private static String text(ObjectNode node) {
        return JsonText.write(node).indent(4).stripTrailing();
    }
}

package dev.gradus.dataimport.json;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.topic.TopicTaxonomy;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;

/** Writes the parts of a catalogue in a fixed order. */
final class CatalogWriter {
    private static final ObjectWriter COMPACT = CatalogMapper.MAPPER.writer();
    private static final ObjectWriter PRETTY = COMPACT.with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final Catalog catalog;

    CatalogWriter(Catalog catalog) {
        this.catalog = catalog;
    }

    private ImmutableList<?> values(Part part) {
        return switch (part) {
            case SOURCE -> catalog.sources();
            case INSTITUTION -> catalog.institutions();
            case TOPICS ->
                catalog.topics().equals(TopicTaxonomy.standard())
                        ? ImmutableList.of()
                        : ImmutableList.of(catalog.topics().topics());
            case PROGRAM -> catalog.programs();
            case FIELD -> catalog.fields();
            case FIELD_FACTS -> catalog.fieldFacts();
            case ROLE -> catalog.roles();
            case SALARY -> catalog.salaries();
            case EXCHANGE_RATES ->
                catalog.exchangeRates().map(ImmutableList::<Object>of).orElse(ImmutableList.of());
        };
    }

    void document(Writer out) {
        try (JsonGenerator generator = PRETTY.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeNumberProperty("gradus", Assembly.VERSION);
            for (Part part : Part.values()) {
                section(part, generator);
            }
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }

    private void section(Part part, JsonGenerator generator) {
        ImmutableList<?> values = values(part);
        if (values.isEmpty()) {
            return;
        }
        generator.writeName(part.section());
        if (part.isRepeated()) {
            generator.writeStartArray();
            values.forEach(generator::writePOJO);
            generator.writeEndArray();
        } else {
            generator.writePOJO(values.get(0));
        }
    }

    void lines(Writer out) {
        try (JsonGenerator generator = COMPACT.createGenerator(out)) {
            generator.writeRaw("{\"gradus\":%s}\n".formatted(Assembly.VERSION));
            for (Part part : Part.values()) {
                for (Object value : values(part)) {
                    generator.writeStartObject();
                    generator.writePOJOProperty(part.line(), value);
                    generator.writeEndObject();
                    generator.writeRaw('\n');
                }
            }
        }
    }
}

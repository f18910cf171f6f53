package dev.gradus.dataimport.json;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.internal.Names;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a catalogue from one document. Its sections may stand in any order, so it is read in several passes. */
final class DocumentReader {
    private final Assembly assembly;
    private final Function<Assembly, JsonParser> document;
    private boolean versioned;

    DocumentReader(String origin, Function<Assembly, JsonParser> document) {
        assembly = new Assembly(origin);
        this.document = document;
    }

    Catalog read() {
        try (JsonParser parser = document.apply(assembly)) {
            assembly.scan(parser, 0);
        }
        pass(Part::isReferredTo);
        if (!versioned) {
            throw assembly.error(
                    "The field 'gradus' is missing.\nMaybe this is no catalogue: one starts with {\"gradus\": %s, …}."
                            .formatted(Assembly.VERSION),
                    null);
        }
        pass(part -> !part.isReferredTo());
        return assembly.build();
    }

    private void pass(Predicate<Part> wanted) {
        try (JsonParser parser = document.apply(assembly)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (name.equals("gradus")) {
                    parser.nextToken();
                    assembly.checkVersion(parser, 0);
                    versioned = true;
                    continue;
                }
                Part part = Part.ofSection(name)
                        .orElseThrow(() -> assembly.error(parser, 0, Names.unknown("field", name, Part.sections())));
                parser.nextToken();
                if (wanted.test(part)) {
                    section(part, parser);
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    private void section(Part part, JsonParser parser) {
        if (!part.isRepeated()) {
            assembly.add(part, parser, 0);
            return;
        }
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw assembly.error(parser, 0, "A list is needed here.");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            assembly.add(part, parser, 0);
        }
    }
}

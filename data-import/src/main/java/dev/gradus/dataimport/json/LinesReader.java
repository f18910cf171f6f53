package dev.gradus.dataimport.json;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.internal.Names;
import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a catalogue from lines, each an object with one field; the first gives the version of the format. */
final class LinesReader {
    private final Assembly assembly;
    private boolean versioned;

    LinesReader(String origin) {
        assembly = new Assembly(origin);
    }

    Catalog read(BufferedReader lines) throws IOException {
        int before = 0;
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                read(line, before);
            }
            before++;
        }
        if (!versioned) {
            throw assembly.error("There is no line in it.\nMaybe the file is empty by mistake.", null);
        }
        return assembly.build();
    }

    private void read(String line, int before) {
        try (JsonParser parser = assembly.open(line)) {
            assembly.scan(parser, before);
        }
        try (JsonParser parser = assembly.open(line)) {
            parser.nextToken();
            parser.nextToken();
            @Nullable String name = parser.currentName();
            if (name == null) {
                throw assembly.error(parser, before, "The object on this line is empty.");
            }
            parser.nextToken();
            if (!versioned) {
                if (!name.equals("gradus")) {
                    throw assembly.error(
                            parser, before, "The first line must be {\"gradus\": %s}.".formatted(Assembly.VERSION));
                }
                assembly.checkVersion(parser, before);
                versioned = true;
            } else {
                Part part = Part.ofLine(name)
                        .orElseThrow(() -> assembly.error(parser, before, Names.unknown("field", name, Part.lines())));
                assembly.add(part, parser, before);
            }
            if (parser.nextToken() != JsonToken.END_OBJECT) {
                throw assembly.error(parser, before, "A line has one field.");
            }
        }
    }
}

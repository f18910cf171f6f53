package dev.gradus.dataimport.interchange;

import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Limits;
import dev.gradus.dataimport.Place;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON of others: read as a tree within limits, and written with the same bytes everywhere. */
public final class JsonText {
    private static final int MAX_NAME = 10_000;
    private static final int MAX_DIGITS = 1_000;
    private static final ObjectWriter PRETTY = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonText() {}

    /**
     * Reads a document.
     *
     * @param origin what it is called in messages
     * @throws ImportException if it is no JSON, or crosses a limit
     */
    public static JsonNode read(String origin, Place place, byte[] document, Limits limits) {
        return read(origin, place, limits, mapper -> mapper.readTree(document));
    }

    /**
     * Reads a document.
     *
     * @param origin what it is called in messages
     * @throws ImportException if it is no JSON, or crosses a limit
     */
    public static JsonNode read(String origin, Place place, String document, Limits limits) {
        return read(origin, place, limits, mapper -> mapper.readTree(document));
    }

    private static JsonNode read(String origin, Place place, Limits limits, Function<JsonMapper, JsonNode> reading) {
        try {
            return reading.apply(mapper(limits));
        } catch (StreamConstraintsException e) {
            throw new ImportException(
                    origin, at(place, e), "The document exceeds a limit: " + firstLine(e.getOriginalMessage()), e);
        } catch (StreamReadException e) {
            throw new ImportException(origin, at(place, e), "This is no JSON: " + firstLine(e.getOriginalMessage()), e);
        } catch (JacksonException e) {
            throw new ImportException(origin, at(place, e), firstLine(e.getOriginalMessage()), e);
        }
    }

    private static JsonMapper mapper(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.size(Limit.DEPTH))
                .maxStringLength(limits.size(Limit.TEXT))
                .maxNameLength(MAX_NAME)
                .maxNumberLength(MAX_DIGITS)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** The line, if the parser knows it; the path of what surrounds the document otherwise. */
    private static Place at(Place place, JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location != null && location.getLineNr() > 0 ? new Place(location.getLineNr(), place.path()) : place;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }

    /** A tree as text, indented, with line feeds and no line feed at the end. */
    public static String write(JsonNode tree) {
        return PRETTY.writeValueAsString(tree);
    }
}

package dev.gradus.scoring.internal;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON text to plain values (maps in order, lists, numbers, texts, booleans, null), strictly and within limits. */
public final class Json {
    private static final int MAX_DEPTH = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER) // the shortest form, the same on every JVM
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** Reads one JSON value; broken text is answered with line and column. */
    public static @Nullable Object parse(String json) {
        try {
            return plain(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new ProblemException(
                    Code.INVALID,
                    e.getLocation() == null
                            ? ""
                            : "line %s, column %s"
                                    .formatted(
                                            e.getLocation().getLineNr(),
                                            e.getLocation().getColumnNr()),
                    "This is not valid JSON: " + e.getOriginalMessage());
        }
    }

    /** Writes plain values (and arrays of numbers) on one line; the same bytes for the same values. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Writes plain values (and arrays of numbers) for people, one field a line. */
    public static String writePretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value).replace("\r\n", "\n");
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
            return Collections.unmodifiableMap(map);
        }
        if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>(node.size());
            node.forEach(item -> list.add(plain(item)));
            return Collections.unmodifiableList(list);
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isString() ? node.stringValue() : null;
    }

    /** The value as a map. */
    @SuppressWarnings("unchecked") // JSON objects have text keys
    public static Map<String, @Nullable Object> map(@Nullable Object value, String at) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new ProblemException(Code.INVALID, at, "An object is needed here, not %s.".formatted(value));
    }

    /** The value as a text. */
    public static String text(@Nullable Object value, String at) {
        if (value instanceof String text) {
            return text;
        }
        throw new ProblemException(Code.INVALID, at, "A text is needed here, not %s.".formatted(value));
    }

    /** The value as a list of texts; numbers are written out. */
    public static ImmutableList<String> texts(@Nullable Object value, String at) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
        }
        throw new ProblemException(Code.INVALID, at, "A list of texts is needed here, not %s.".formatted(value));
    }
}

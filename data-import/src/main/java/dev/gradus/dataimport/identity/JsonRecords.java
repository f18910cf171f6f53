package dev.gradus.dataimport.identity;

import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Limits;
import dev.gradus.dataimport.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Objects of a JSON array, of NDJSON, or one alone, read one by one. */
final class JsonRecords {
    /** Keys or values that are not as they must be. */
    static final class BadRecord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadRecord(String problem) {
            super(problem);
        }
    }

    private JsonRecords() {}

    static <T> void read(ImportInput input, Function<JsonNode, T> toRecord, RecordHandler<T> handler)
            throws IOException {
        JsonMapper mapper = mapper(input.limits());
        long number = 0;
        try (InputStream in = input.open();
                JsonParser parser = mapper.createParser(in)) {
            boolean inArray = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY && !inArray) {
                    inArray = true;
                } else if (token == JsonToken.END_ARRAY) {
                    inArray = false;
                } else {
                    number++;
                    JsonNode node = mapper.readTree(parser);
                    hand(node, number, toRecord, handler);
                }
            }
        } catch (JacksonException e) {
            throw new ImportException(
                    input.name(),
                    Place.row(Math.max(
                            0, e.getLocation() == null ? 0 : e.getLocation().getLineNr())),
                    "This is no valid JSON: " + e.getOriginalMessage(),
                    e);
        }
        if (number == 0) {
            throw new ImportException(input.name(), Place.WHOLE, "There is no record in it.");
        }
    }

    private static <T> void hand(JsonNode node, long number, Function<JsonNode, T> toRecord, RecordHandler<T> handler) {
        T record;
        try {
            if (!node.isObject()) {
                throw new BadRecord("A record must be an object.");
            }
            record = toRecord.apply(node);
        } catch (BadRecord e) {
            handler.reject(number, String.valueOf(e.getMessage()));
            return;
        }
        handler.accept(number, record);
    }

    private static JsonMapper mapper(Limits limits) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(limits.size(Limit.DEPTH))
                                .maxStringLength(limits.size(Limit.TEXT))
                                .build())
                        .build())
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** The text of a field; empty if it is missing, null, blank or no text. */
    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue().strip() : "";
    }

    /** The texts of a field that is a list; others in it are left out. */
    static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : node.path(field)) {
            if (value.isString() && !value.stringValue().isBlank()) {
                texts.add(value.stringValue().strip());
            }
        }
        return texts;
    }
}

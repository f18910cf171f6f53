package dev.gradus.dataimport.json;

import dev.gradus.core.catalog.Institution;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.internal.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** The sources and institutions read so far, to which the rest of the document refers by id. */
final class References {
    static final ValueSerializer<Source> SOURCE_ID = new IdWriter<>(Source::id);
    static final ValueSerializer<Institution> INSTITUTION_ID = new IdWriter<>(Institution::id);
    static final ValueDeserializer<Source> SOURCE_BY_ID = new IdReader<>("source", references -> references.sources);
    static final ValueDeserializer<Institution> INSTITUTION_BY_ID =
            new IdReader<>("institution", references -> references.institutions);

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Institution> institutions = new LinkedHashMap<>();

    void add(Source source) {
        sources.put(source.id(), source);
    }

    void add(Institution institution) {
        institutions.put(institution.id(), institution);
    }

    private static final class IdWriter<T> extends ValueSerializer<T> {
        private final Function<T, String> id;

        IdWriter(Function<T, String> id) {
            this.id = id;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(id.apply(value));
        }
    }

    private static final class IdReader<T> extends ValueDeserializer<T> {
        private final String what;
        private final Function<References, Map<String, T>> table;

        IdReader(String what, Function<References, Map<String, T>> table) {
            this.what = what;
            this.table = table;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw DatabindException.from(
                        parser, "The id of a %s is needed here, not %s.".formatted(what, parser.currentToken()));
            }
            String id = parser.getString();
            Map<String, T> known = table.apply((References) context.getAttribute(References.class));
            @Nullable T found = known.get(id);
            if (found == null) {
                throw DatabindException.from(parser, Names.unknown(what, id, known.keySet()));
            }
            return found;
        }
    }
}

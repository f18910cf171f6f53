package dev.gradus.dataimport.json;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.FieldOfStudy;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.Salary;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.ObjectReader;

/** A catalogue while it is read, part by part. */
final class Assembly {
    /** The version of the format. */
    static final int VERSION = 1;

    private final String origin;
    private final References references = new References();
    private final ObjectReader reader = CatalogMapper.MAPPER.reader().withAttribute(References.class, references);
    private final Catalog.Builder catalog = Catalog.builder();
    private TopicTaxonomy topics = TopicTaxonomy.standard();

    Assembly(String origin) {
        this.origin = origin;
    }

    String origin() {
        return origin;
    }

    JsonParser open(String text) {
        return reader.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    JsonParser open(byte[] text) {
        return reader.createParser(text);
    }

    /** Reads a value on which the parser stands and adds it. */
    void add(Part part, JsonParser parser, int lineOffset) {
        TokenStreamLocation start = parser.currentTokenLocation();
        int line = start.getLineNr() + lineOffset;
        try {
            add(part, parser);
        } catch (JacksonException e) {
            throw FormatErrors.of(origin, parser, lineOffset, e);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new CatalogFormatException(
                    origin, FormatErrors.pathOf(parser), line, start.getColumnNr(), String.valueOf(e.getMessage()), e);
        }
    }

    private void add(Part part, JsonParser parser) {
        switch (part) {
            case SOURCE -> {
                Source source = bind(parser, Source.class);
                catalog.add(source);
                references.add(source);
            }
            case INSTITUTION -> {
                Institution institution = bind(parser, Institution.class);
                catalog.add(institution);
                references.add(institution);
            }
            case TOPICS -> {
                topics = new TopicTaxonomy(ImmutableList.copyOf(bind(parser, Topic[].class)));
                catalog.topics(topics);
            }
            case PROGRAM -> {
                Program program = bind(parser, Program.class);
                checkTopics(program);
                catalog.add(program);
            }
            case FIELD -> catalog.add(bind(parser, FieldOfStudy.class));
            case FIELD_FACTS -> catalog.add(bind(parser, FieldFacts.class));
            case ROLE -> {
                Role role = bind(parser, Role.class);
                role.demands().forEach(demand -> topics.get(demand.topic()));
                catalog.add(role);
            }
            case SALARY -> catalog.add(bind(parser, Salary.class));
            case EXCHANGE_RATES -> catalog.exchangeRates(bind(parser, ExchangeRates.class));
        }
    }

    private <T> T bind(JsonParser parser, Class<T> type) {
        return reader.forType(type).readValue(parser);
    }

    private void checkTopics(Program program) {
        program.curriculum().claims().stream()
                .flatMap(claim -> claim.value().items().stream())
                .flatMap(item -> item.course().topics().stream())
                .forEach(tag -> topics.get(tag.topic()));
    }

    /** Reads the version of the format, which must be ours. */
    void checkVersion(JsonParser parser, int lineOffset) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || !parser.getString().equals("" + VERSION)) {
            throw error(
                    parser,
                    lineOffset,
                    "The version of the format is %s.\nMaybe a newer Gradus wrote it: this one reads version %s."
                            .formatted(parser.getString(), VERSION));
        }
    }

    /** A complaint about what the parser stands on. */
    CatalogFormatException error(JsonParser parser, int lineOffset, String problem) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new CatalogFormatException(
                origin,
                FormatErrors.pathOf(parser),
                location.getLineNr() + lineOffset,
                location.getColumnNr(),
                problem,
                null);
    }

    /** A complaint about the whole document. */
    CatalogFormatException error(String problem, @Nullable Throwable cause) {
        return new CatalogFormatException(origin, "", 0, 0, problem, cause);
    }

    /**
     * Looks through a text before anything is made of it: it must be one JSON value, without names given twice and
     * without null, because what is absent is left out.
     */
    void scan(JsonParser parser, int lineOffset) {
        try {
            JsonToken token = parser.nextToken();
            if (token != JsonToken.START_OBJECT) {
                throw error(parser, lineOffset, "A catalogue is a JSON object.");
            }
            while (!(token == JsonToken.END_OBJECT && parser.streamReadContext().inRoot())) {
                token = parser.nextToken();
                if (token == JsonToken.VALUE_NULL) {
                    throw error(
                            parser,
                            lineOffset,
                            "Nothing is null here.\nMaybe leave it out; a missing fact has a reason: {\"missing\": \"not-found\"}.");
                }
            }
            if (parser.nextToken() != null) {
                throw error(parser, lineOffset, "There is more after the end of the catalogue.");
            }
        } catch (JacksonException e) {
            throw FormatErrors.of(origin, parser, lineOffset, e);
        }
    }

    Catalog build() {
        try {
            return catalog.build();
        } catch (NoSuchElementException e) {
            throw error(String.valueOf(e.getMessage()), e);
        }
    }
}

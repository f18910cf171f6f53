package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.internal.Names;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place in a mapping document: reads what is there strictly, and complains with the path. */
final class MappingNode {
    private final String origin;
    private final String path;
    private final JsonNode node;

    MappingNode(String origin, String path, JsonNode node) {
        this.origin = origin;
        this.path = path;
        this.node = node;
    }

    ImportException error(String problem) {
        return new ImportException(origin, Place.path(path), problem);
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isArray() {
        return node.isArray();
    }

    boolean isText() {
        return node.isString();
    }

    boolean isNumber() {
        return node.isIntegralNumber() && node.canConvertToInt();
    }

    /** Complains unless this is an object with no other fields than these. */
    MappingNode only(String... known) {
        if (!node.isObject()) {
            throw error("This must be an object, not %s.".formatted(shown()));
        }
        ImmutableSet<String> names = ImmutableSet.copyOf(known);
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!names.contains(entry.getKey())) {
                throw error(Names.unknown("field", entry.getKey(), names));
            }
        }
        return this;
    }

    Optional<MappingNode> get(String name) {
        @Nullable JsonNode child = node.get(name);
        return child == null ? Optional.empty() : Optional.of(new MappingNode(origin, path + "." + name, child));
    }

    MappingNode required(String name) {
        return get(name).orElseThrow(() -> error("The field '%s' is missing here.".formatted(name)));
    }

    /** The fields of an object, in the order of the document. */
    ImmutableMap<String, MappingNode> entries() {
        if (!node.isObject()) {
            throw error("This must be an object, not %s.".formatted(shown()));
        }
        Map<String, MappingNode> entries = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> entries.put(
                        entry.getKey(), new MappingNode(origin, path + "." + entry.getKey(), entry.getValue())));
        return ImmutableMap.copyOf(entries);
    }

    /** The elements of an array, or this alone if it is none. */
    ImmutableList<MappingNode> elements() {
        if (!node.isArray()) {
            return ImmutableList.of(this);
        }
        ImmutableList.Builder<MappingNode> elements = ImmutableList.builder();
        for (int i = 0; i < node.size(); i++) {
            elements.add(new MappingNode(origin, path + "[" + i + "]", node.get(i)));
        }
        return elements.build();
    }

    String text() {
        if (!node.isString()) {
            throw error("This must be a text, not %s.".formatted(shown()));
        }
        return node.stringValue();
    }

    int number(int least, int most) {
        if (!isNumber() || node.intValue() < least || node.intValue() > most) {
            throw error("This must be a whole number from %s to %s, not %s.".formatted(least, most, shown()));
        }
        return node.intValue();
    }

    boolean flag() {
        if (!node.isBoolean()) {
            throw error("This must be true or false, not %s.".formatted(shown()));
        }
        return node.booleanValue();
    }

    Optional<String> text(String name) {
        return get(name).map(MappingNode::text);
    }

    OptionalInt number(String name, int least, int most) {
        return get(name).map(child -> OptionalInt.of(child.number(least, most))).orElse(OptionalInt.empty());
    }

    ImmutableList<String> texts(String name) {
        return get(name)
                .map(child -> child.elements().stream().map(MappingNode::text).collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    ImmutableMap<String, String> textMap(String name) {
        return get(name)
                .map(child -> child.entries().entrySet().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                Map.Entry::getKey, entry -> entry.getValue().text())))
                .orElse(ImmutableMap.of());
    }

    /** One of the constants, by its written form. */
    <E extends Enum<E>> E constant(String what, Class<E> type, Function<E, String> id) {
        String wanted = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> id.apply(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> error(Names.unknown(
                        what,
                        wanted,
                        Arrays.stream(type.getEnumConstants()).map(id).toList())));
    }

    /** What a reader makes of the text; its complaint becomes one about this place. */
    <T> T parsed(Function<String, T> reader) {
        String text = text();
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw error("'%s' cannot be taken: %s".formatted(text, e.getMessage()));
        }
    }

    /** The path. */
    @Override
    public String toString() {
        return path;
    }

    private String shown() {
        String shown = node.toString();
        return shown.length() > 60 ? shown.substring(0, 59) + "…" : shown;
    }
}

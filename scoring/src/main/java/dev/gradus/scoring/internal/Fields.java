package dev.gradus.scoring.internal;

import dev.gradus.core.internal.Names;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one object of a document, read strictly: a field that is not known is an error with the nearest ones. */
public final class Fields {
    private final Map<String, @Nullable Object> fields;
    private final String at;

    private Fields(Map<String, @Nullable Object> fields, String at) {
        this.fields = fields;
        this.at = at;
    }

    /** The fields of an object at a place; only those named are allowed. */
    public static Fields of(@Nullable Object value, String at, List<String> known) {
        Map<String, @Nullable Object> fields = Json.map(value, at);
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                throw new ProblemException(Code.UNKNOWN, join(at, name), Names.unknown("field", name, known));
            }
        }
        return new Fields(fields, at);
    }

    /** The place of a field, such as {@code criteria[1].weight}. */
    public String at(String name) {
        return join(at, name);
    }

    /** A field that may be absent or null. */
    public Optional<Object> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** A field that must be there. */
    public Object require(String name) {
        return find(name)
                .orElseThrow(() ->
                        new ProblemException(Code.MISSING, at(name), "The field '%s' is not given.".formatted(name)));
    }

    /** A text that may be absent. */
    public Optional<String> text(String name) {
        return find(name).map(value -> Json.text(value, at(name)));
    }

    /** A finite number that may be absent. */
    public OptionalDouble number(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return OptionalDouble.empty();
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return OptionalDouble.of(number.doubleValue());
        }
        throw new ProblemException(
                Code.INVALID, at(name), "The value of %s is %s.".formatted(at(name), value), "give a finite number.");
    }

    /** A list that may be absent. */
    public Optional<List<?>> list(String name) {
        return find(name).map(value -> {
            if (value instanceof List<?> list) {
                return list;
            }
            throw new ProblemException(
                    Code.INVALID, at(name), "The value of %s is %s.".formatted(at(name), value), "give a list.");
        });
    }

    /** One of the constants of an enum by its written form, which may be absent. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type, Function<E, String> toId) {
        return text(name).map(word -> choice(word, at(name), name, type, toId));
    }

    /** The constant of an enum with this written form. */
    public static <E extends Enum<E>> E choice(
            String word, String at, String what, Class<E> type, Function<E, String> toId) {
        for (E constant : type.getEnumConstants()) {
            if (toId.apply(constant).equals(word)) {
                return constant;
            }
        }
        throw new ProblemException(
                Code.INVALID,
                at,
                Names.unknown(
                        what,
                        word,
                        List.of(type.getEnumConstants()).stream().map(toId).toList()));
    }

    private static String join(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }
}

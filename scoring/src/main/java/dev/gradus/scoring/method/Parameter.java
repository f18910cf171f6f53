package dev.gradus.scoring.method;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be set on a method: its name, type, range, default and meaning. A parameter reads its own value
 * from what a document holds (a number, text, boolean, list or map), and answers a wrong one with what would be right.
 *
 * @param <T> the Java type of the value
 */
public final class Parameter<T> {
    /** What kind of value a parameter takes; the written forms are those of JSON Schema, with shapes for arrays. */
    public enum Type {
        /** A number. */
        NUMBER,
        /** A whole number. */
        INTEGER,
        /** True or false. */
        BOOLEAN,
        /** One of a few words. */
        CHOICE,
        /** Free text. */
        TEXT,
        /** A list of numbers. */
        NUMBERS,
        /** A list of rows of numbers. */
        MATRIX,
        /** A list of texts. */
        TEXTS,
        /** Anything JSON can hold; the description says what. */
        STRUCTURE;

        /** The written form, lower case. */
        public String id() {
            return Names.idOf(this);
        }
    }

    private final String name;
    private final Type type;
    private final String range;
    private final String description;
    private final @Nullable T defaultValue;
    private final boolean required;
    private final ImmutableList<String> aliases;
    private final ImmutableList<String> choices;
    private final BiFunction<Object, String, T> reader;

    private Parameter(
            String name,
            Type type,
            String range,
            String description,
            @Nullable T defaultValue,
            boolean required,
            List<String> aliases,
            List<String> choices,
            BiFunction<Object, String, T> reader) {
        this.name = name;
        this.type = type;
        this.range = range;
        this.description = description;
        this.defaultValue = defaultValue;
        this.required = required;
        this.aliases = ImmutableList.copyOf(aliases);
        this.choices = ImmutableList.copyOf(choices);
        this.reader = reader;
    }

    /** A number from {@code min} to {@code max}, both included; use infinities for an open end. */
    public static Parameter<Double> number(
            String name, double defaultValue, double min, double max, String description) {
        return new Parameter<>(
                name,
                Type.NUMBER,
                interval(min, max),
                description,
                defaultValue,
                false,
                List.of(),
                List.of(),
                (raw, at) -> {
                    double value = number(raw, at);
                    if (value < min || value > max) {
                        throw wrong(at, raw, "a number " + interval(min, max));
                    }
                    return value;
                });
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    public static Parameter<Integer> integer(String name, int defaultValue, int min, int max, String description) {
        return new Parameter<>(
                name,
                Type.INTEGER,
                interval(min, max),
                description,
                defaultValue,
                false,
                List.of(),
                List.of(),
                (raw, at) -> {
                    double value = number(raw, at);
                    if (value != Math.rint(value) || value < min || value > max) {
                        throw wrong(at, raw, "a whole number " + interval(min, max));
                    }
                    return (int) value;
                });
    }

    /** True or false. */
    public static Parameter<Boolean> flag(String name, boolean defaultValue, String description) {
        return new Parameter<>(
                name,
                Type.BOOLEAN,
                "true or false",
                description,
                defaultValue,
                false,
                List.of(),
                List.of(),
                (raw, at) -> {
                    if (raw instanceof Boolean value) {
                        return value;
                    }
                    throw wrong(at, raw, "true or false");
                });
    }

    /** One of the constants of an enum, written in lower case with hyphens. */
    public static <E extends Enum<E>> Parameter<E> choice(
            String name, E defaultValue, Class<E> values, String description) {
        ImmutableList<E> constants = ImmutableList.copyOf(values.getEnumConstants());
        return choice(name, defaultValue, constants, Names::idOf, description);
    }

    /** One of the given values, written as {@code toId} says. */
    public static <E> Parameter<E> choice(
            String name, E defaultValue, List<E> values, Function<? super E, String> toId, String description) {
        ImmutableList<String> ids = values.stream().map(toId::apply).collect(ImmutableList.toImmutableList());
        return new Parameter<>(
                name,
                Type.CHOICE,
                String.join(" | ", ids),
                description,
                defaultValue,
                false,
                List.of(),
                ids,
                (raw, at) -> {
                    String wanted = Ascii.toLowerCase(raw.toString()).replace('_', '-');
                    int index = ids.indexOf(wanted);
                    if (index < 0) {
                        throw new ProblemException(Code.INVALID, at, Names.unknown("value of " + name, wanted, ids));
                    }
                    return values.get(index);
                });
    }

    /** Free text. */
    public static Parameter<String> text(String name, String defaultValue, String description) {
        return new Parameter<>(
                name, Type.TEXT, "text", description, defaultValue, false, List.of(), List.of(), (raw, at) -> {
                    if (raw instanceof String value) {
                        return value;
                    }
                    throw wrong(at, raw, "a text");
                });
    }

    /** A list of numbers without a default; required unless {@link #optional()}. */
    public static Parameter<double[]> numbers(String name, String description) {
        return new Parameter<>(
                name,
                Type.NUMBERS,
                "list of numbers",
                description,
                null,
                true,
                List.of(),
                List.of(),
                Parameter::vector);
    }

    /** A list of rows of numbers without a default; required unless {@link #optional()}. */
    public static Parameter<double[][]> matrix(String name, String description) {
        return new Parameter<>(
                name,
                Type.MATRIX,
                "list of rows of numbers",
                description,
                null,
                true,
                List.of(),
                List.of(),
                (raw, at) -> {
                    List<?> rows = list(raw, at);
                    double[][] matrix = new double[rows.size()][];
                    for (int i = 0; i < matrix.length; i++) {
                        matrix[i] = vector(rows.get(i), at + "[" + i + "]");
                    }
                    return matrix;
                });
    }

    /** A list of texts without a default; required unless {@link #optional()}. */
    public static Parameter<ImmutableList<String>> texts(String name, String description) {
        return new Parameter<>(
                name,
                Type.TEXTS,
                "list of texts",
                description,
                null,
                true,
                List.of(),
                List.of(),
                (raw, at) -> list(raw, at).stream().map(String::valueOf).collect(ImmutableList.toImmutableList()));
    }

    /**
     * A value of any shape without a default; required unless {@link #optional()}.
     *
     * @param shape the shape in words, for the reference
     * @param reader reads what the document holds (maps, lists, numbers, texts, booleans); the second argument is the
     *     place, for messages; throws {@link ProblemException} for a wrong value
     */
    public static <T> Parameter<T> structure(
            String name, String shape, String description, BiFunction<Object, String, T> reader) {
        return new Parameter<>(name, Type.STRUCTURE, shape, description, null, true, List.of(), List.of(), reader);
    }

    /** The same parameter, not required: read it with {@link Parameters#find}. */
    public Parameter<T> optional() {
        return new Parameter<>(name, type, range, description, null, false, aliases, choices, reader);
    }

    /** The same parameter, found under these names too. */
    public Parameter<T> aliased(String... names) {
        return new Parameter<>(name, type, range, description, defaultValue, required, List.of(names), choices, reader);
    }

    /** The same parameter that also takes these words (or numbers, written out) for what they stand for. */
    public Parameter<T> synonyms(Map<String, ?> meanings) {
        BiFunction<Object, String, T> inner = reader;
        return new Parameter<>(name, type, range, description, defaultValue, required, aliases, choices, (raw, at) -> {
            boolean scalar = raw instanceof String || raw instanceof Number;
            Object meant = scalar ? meanings.get(raw.toString()) : null;
            return inner.apply(meant == null ? raw : meant, at);
        });
    }

    /** The name in documents. */
    public String name() {
        return name;
    }

    /** Other names under which it is found. */
    public ImmutableList<String> aliases() {
        return aliases;
    }

    /** The kind of value. */
    public Type type() {
        return type;
    }

    /** The range or shape, in words. */
    public String range() {
        return range;
    }

    /** The words that a choice takes; empty for other types. */
    public ImmutableList<String> choices() {
        return choices;
    }

    /** What the parameter means. */
    public String description() {
        return description;
    }

    /** The default, if there is one. */
    public Optional<T> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** The default as a document would write it: a number, flag or text; empty if there is none. */
    public Optional<Object> writtenDefault() {
        if (defaultValue == null || choices.isEmpty()) {
            return Optional.ofNullable(defaultValue);
        }
        return choices.stream()
                .filter(choice -> reader.apply(choice, name).equals(defaultValue))
                .map(Object.class::cast)
                .findFirst();
    }

    /** Whether a value must be given. */
    public boolean isRequired() {
        return required;
    }

    /** Reads a value from what a document holds. */
    T read(Object raw, String at) {
        return reader.apply(raw, at);
    }

    @Override
    public String toString() {
        return "%s: %s (%s)".formatted(name, range, description);
    }

    /** The error for a value of the wrong kind or out of range. */
    public static ProblemException wrong(String at, @Nullable Object raw, String right) {
        return new ProblemException(
                Code.INVALID, at, "The value of %s is %s.".formatted(at, raw), "give %s.".formatted(right));
    }

    /** Reads a finite number. */
    public static double number(@Nullable Object raw, String at) {
        if (raw instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw wrong(at, raw, "a finite number");
    }

    /** Reads a list. */
    public static List<?> list(@Nullable Object raw, String at) {
        if (raw instanceof List<?> list) {
            return list;
        }
        if (raw instanceof double[] numbers) {
            List<Double> boxed = new ArrayList<>(numbers.length);
            for (double number : numbers) {
                boxed.add(number);
            }
            return boxed;
        }
        if (raw instanceof Object[] items) {
            return List.of(items);
        }
        throw wrong(at, raw, "a list");
    }

    /** Reads a list of finite numbers. */
    public static double[] vector(@Nullable Object raw, String at) {
        List<?> items = list(raw, at);
        double[] vector = new double[items.size()];
        for (int k = 0; k < vector.length; k++) {
            vector[k] = number(items.get(k), at + "[" + k + "]");
        }
        return vector;
    }

    private static String interval(double min, double max) {
        boolean below = Double.isInfinite(min);
        boolean above = Double.isInfinite(max);
        if (below && above) {
            return "any";
        }
        if (below) {
            return "at most " + plain(max);
        }
        return above ? "at least " + plain(min) : "from %s to %s".formatted(plain(min), plain(max));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}

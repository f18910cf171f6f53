package dev.gradus.scoring.method;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checked values for the parameters of one method; immutable. Read by the parameter itself, so with its type. */
public final class Parameters {
    private final List<Parameter<?>> known;
    private final ImmutableMap<String, Object> raw;
    private final ImmutableMap<String, Object> values;

    private Parameters(
            List<Parameter<?>> known, ImmutableMap<String, Object> raw, ImmutableMap<String, Object> values) {
        this.known = known;
        this.raw = raw;
        this.values = values;
    }

    /**
     * Checks and reads values.
     *
     * @param known the parameters there are
     * @param raw values by name or alias, as a document holds them
     * @throws ProblemException if a name is unknown (with the nearest known ones) or a value is out of its range
     */
    public static Parameters of(List<Parameter<?>> known, Map<String, ?> raw) {
        Map<String, Object> values = new LinkedHashMap<>();
        ImmutableMap.Builder<String, Object> kept = ImmutableMap.builder();
        raw.forEach((name, value) -> {
            Parameter<?> parameter = known.stream()
                    .filter(candidate ->
                            candidate.name().equals(name) || candidate.aliases().contains(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(name, known));
            Object old = values.put(parameter.name(), parameter.read(value, "method.params." + name));
            if (old != null) {
                throw new ProblemException(
                        Code.INVALID,
                        "method.params." + name,
                        "The parameter '%s' is given twice, as '%s' too.".formatted(parameter.name(), name));
            }
            kept.put(parameter.name(), value);
        });
        return new Parameters(known, kept.buildOrThrow(), ImmutableMap.copyOf(values));
    }

    private static ProblemException unknown(String name, List<Parameter<?>> known) {
        String at = "method.params." + name;
        if (known.isEmpty()) {
            return new ProblemException(
                    Code.UNKNOWN,
                    at,
                    "Unknown parameter '%s'.".formatted(name),
                    "leave it out: there are no parameters.");
        }
        return new ProblemException(
                Code.UNKNOWN,
                at,
                Names.unknown(
                        "parameter", name, known.stream().map(Parameter::name).toList()));
    }

    /** The same with another value for one parameter. */
    public Parameters with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(raw);
        known.stream()
                .filter(parameter -> parameter.aliases().contains(name))
                .forEach(parameter -> changed.remove(parameter.name()));
        changed.put(name, value);
        return of(known, changed);
    }

    /**
     * The value of a parameter, or its default.
     *
     * @throws ProblemException if it has no default and was not given
     */
    public <T> T get(Parameter<T> parameter) {
        return find(parameter)
                .orElseThrow(() -> new ProblemException(
                        Code.MISSING,
                        "method.params." + parameter.name(),
                        "The parameter '%s' is not given.".formatted(parameter.name()),
                        "give %s: %s.".formatted(parameter.range(), parameter.description())));
    }

    /** The value of a parameter, or its default, or empty where it has none and was not given. */
    @SuppressWarnings("unchecked") // every value was made by the reader of the parameter of the same name
    public <T> Optional<T> find(Parameter<T> parameter) {
        Object value = values.get(parameter.name());
        return value == null ? parameter.defaultValue() : Optional.of((T) value);
    }

    /** What was given, by name, as a document would hold it; defaults are not repeated. */
    public ImmutableMap<String, Object> given() {
        return raw;
    }

    /** The names of the parameters there are. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        known.forEach(parameter -> names.add(parameter.name()));
        return names;
    }

    @Override
    public String toString() {
        return raw.toString();
    }
}

package dev.gradus.scoring.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Things found by the id or an alias of their description; the order is that of the ids. */
public final class Registry<T> {
    private final String what;
    private final ImmutableList<T> all;
    private final ImmutableMap<String, T> byName;

    /**
     * @param what what the things are, for messages: "method"
     * @param entries the things
     * @param describe their description
     * @throws IllegalStateException if two claim the same id or alias, with both class names
     */
    public Registry(String what, Stream<T> entries, Function<T, MethodDescriptor> describe) {
        this.what = what;
        this.all = entries.sorted(
                        Comparator.comparing(entry -> describe.apply(entry).id()))
                .collect(ImmutableList.toImmutableList());
        Map<String, T> index = new LinkedHashMap<>();
        for (T entry : all) {
            MethodDescriptor descriptor = describe.apply(entry);
            put(index, descriptor.id(), entry);
            descriptor.aliases().forEach(alias -> put(index, alias, entry));
        }
        this.byName = ImmutableMap.copyOf(index);
    }

    private void put(Map<String, T> index, String name, T entry) {
        T other = index.putIfAbsent(name, entry);
        if (other != null) {
            throw new IllegalStateException("The %s id '%s' is claimed by %s and by %s."
                    .formatted(
                            what,
                            name,
                            other.getClass().getName(),
                            entry.getClass().getName()));
        }
    }

    /** All, in order of id. */
    public ImmutableList<T> all() {
        return all;
    }

    /** The one with this id or alias. */
    public Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The one with this id or alias; an unknown one is answered with the nearest known. */
    public T get(String name, String at) {
        return find(name)
                .orElseThrow(() -> new ProblemException(Code.UNKNOWN, at, Names.unknown(what, name, byName.keySet())));
    }
}

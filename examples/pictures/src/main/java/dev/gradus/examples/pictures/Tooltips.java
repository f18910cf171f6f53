package dev.gradus.examples.pictures;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a shortened text stands for, shown when a reader points at it. */
final class Tooltips {
    private final Map<String, Set<String>> whole = new LinkedHashMap<>();

    /** Cuts a name to so many characters and keeps the whole one for the reader who points at it. */
    String cut(String name, int columns) {
        String shown = Lines.cut(name, columns);
        whole.computeIfAbsent(shown, key -> new LinkedHashSet<>()).add(name);
        return shown;
    }

    /** What is said of a text; empty if nothing more than it says itself. Where names are cut to the same, all of them. */
    Optional<String> of(String shown) {
        Set<String> names = whole.getOrDefault(shown, Set.of());
        return names.isEmpty() || names.equals(Set.of(shown))
                ? Optional.empty()
                : Optional.of(String.join(" / ", names));
    }
}

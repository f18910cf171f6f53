package dev.gradus.examples.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The nearest known name to a mistyped one. */
final class Nearest {
    private static final int SUGGESTIONS = 3;

    private Nearest() {}

    /** The message for an unknown name, with the nearest known ones, or all where none is near. */
    static String unknown(String what, String name, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        int farthest = Math.max(2, name.length() / 3);
        List<String> near = known.stream()
                .filter(candidate -> distance.apply(name, candidate) <= farthest)
                .sorted(Comparator.<String>comparingInt(candidate -> distance.apply(name, candidate))
                        .thenComparing(candidate -> candidate))
                .limit(SUGGESTIONS)
                .toList();
        return near.isEmpty()
                ? "Unknown %s '%s'.\nMaybe one of: %s."
                        .formatted(
                                what,
                                name,
                                String.join(", ", known.stream().sorted().toList()))
                : "Unknown %s '%s'.\nMaybe %s?".formatted(what, name, String.join(", ", near));
    }
}

package dev.gradus.core.internal;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Names as people type them: the written form of constants, and the nearest known name to a mistyped one. */
public final class Names {
    private static final int SUGGESTIONS = 3;

    private Names() {}

    /** The written form of an enum constant: lower case with hyphens, {@code NOT_FOUND} becomes {@code not-found}. */
    public static String idOf(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /**
     * At most three of {@code known}, nearest first, that are plausible readings of {@code name}: those that contain
     * it, or that differ in at most a third of its letters (Levenshtein distance, letter case and separators ignored).
     */
    public static ImmutableList<String> nearest(String name, Collection<String> known) {
        String wanted = fold(name);
        record Near(String name, int distance) {}
        List<Near> near = new ArrayList<>();
        for (String candidate : known) {
            String folded = fold(candidate);
            int distance = distance(wanted, folded);
            if (wanted.length() >= 3 && folded.contains(wanted)) {
                distance = Math.min(distance, 1);
            }
            if (distance <= Math.max(2, wanted.length() / 3)) {
                near.add(new Near(candidate, distance));
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
        return near.stream().limit(SUGGESTIONS).map(Near::name).collect(ImmutableList.toImmutableList());
    }

    /**
     * The message for an unknown name: what was asked for, the nearest known names on a line that starts with "Maybe",
     * or all known names where none is near and they are few.
     */
    public static String unknown(String what, String name, Collection<String> known) {
        ImmutableList<String> near = nearest(name, known);
        if (!near.isEmpty()) {
            return "Unknown %s '%s'.\nMaybe %s?".formatted(what, name, String.join(", ", near));
        }
        if (known.isEmpty()) {
            return "Unknown %s '%s'.\nMaybe nothing was loaded: no %s is known.".formatted(what, name, what);
        }
        String listed = known.stream().sorted().limit(40).collect(Collectors.joining(", "));
        return "Unknown %s '%s'.\nMaybe one of: %s%s".formatted(what, name, listed, known.size() > 40 ? ", …" : ".");
    }

    private static String fold(String name) {
        return Ascii.toLowerCase(name).replace('_', '-').replace(' ', '-');
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}

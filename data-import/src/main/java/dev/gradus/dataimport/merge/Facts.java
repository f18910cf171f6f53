package dev.gradus.dataimport.merge;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.MissingReason;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins two facts about one thing: every claim stays, and what is known stands in for what is missing. */
final class Facts {
    private Facts() {}

    static <T> Fact<T> merge(Fact<T> earlier, Fact<T> later) {
        if (earlier.equals(later)) {
            return earlier;
        }
        Set<Claim<T>> claims = new LinkedHashSet<>(earlier.claims());
        claims.addAll(later.claims());
        Optional<MissingReason> missing = claims.isEmpty()
                ? Optional.of(moreTelling(
                        earlier.missing().orElseThrow(), later.missing().orElseThrow()))
                : Optional.empty();
        return new Fact<>(ImmutableList.copyOf(claims), missing, note(earlier, later));
    }

    /** Whether no register knows the two by different identifiers. */
    static boolean agree(Map<String, String> identifiers, Map<String, String> others) {
        return identifiers.entrySet().stream()
                .allMatch(entry -> Ascii.equalsIgnoreCase(
                        others.getOrDefault(entry.getKey(), entry.getValue()), entry.getValue()));
    }

    /** Somebody who looked knows more than one who did not. */
    private static MissingReason moreTelling(MissingReason earlier, MissingReason later) {
        return earlier == MissingReason.NOT_RECORDED ? later : earlier;
    }

    private static String note(Fact<?> earlier, Fact<?> later) {
        if (earlier.note().isEmpty() || later.note().contains(earlier.note())) {
            return later.note();
        }
        return later.note().isEmpty() || earlier.note().contains(later.note())
                ? earlier.note()
                : earlier.note() + "; " + later.note();
    }

    static <K, T> ImmutableMap<K, Fact<T>> merge(ImmutableMap<K, Fact<T>> earlier, ImmutableMap<K, Fact<T>> later) {
        Map<K, Fact<T>> merged = new LinkedHashMap<>(earlier);
        later.forEach((key, fact) -> merged.merge(key, fact, Facts::merge));
        return ImmutableMap.copyOf(merged);
    }
}

package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.normalize.Normalized;
import dev.gradus.dataimport.normalize.Normalizer;
import dev.gradus.dataimport.normalize.Normalizers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes facts of what rows state: every claim carries the words of its cell, its place, and how it was read. */
final class Facts {
    private final ImmutableList<Source> source;
    private final ImportSink sink;

    Facts(Source source, ImportSink sink) {
        this.source = ImmutableList.of(source);
        this.sink = sink;
    }

    ImportSink sink() {
        return sink;
    }

    /** A claim; its note says where the words are and what was assumed. */
    <T> Claim<T> claim(T value, Stated stated, List<String> notes) {
        List<String> all = new ArrayList<>();
        all.add(stated.place().toString());
        all.addAll(notes);
        return new Claim<>(value, source, Granularity.PROGRAM, stated.raw().strip(), String.join("; ", all));
    }

    /** A fact with one claim. */
    <T> Fact<T> known(T value, Stated stated) {
        return Fact.of(claim(value, stated, List.of()));
    }

    /** A fact that the row does not state. */
    <T> Fact<T> missing(Stated stated) {
        return Fact.missing(
                stated.missing().orElse(MissingReason.NOT_RECORDED),
                stated.raw().isEmpty() ? "" : note(stated));
    }

    /** A fact whose words could not be read, which is reported. */
    <T> Fact<T> unread(Stated stated, String rule, String why) {
        sink.finding(stated.place(), rule, Severity.ERROR, stated.raw(), why);
        return Fact.missing(MissingReason.UNRELIABLE, note(stated) + ": " + why);
    }

    private static String note(Stated stated) {
        return "%s: '%s'".formatted(stated.place(), stated.raw().strip());
    }

    /** The fact that all these facts make. */
    static <T> Fact<T> all(List<Fact<T>> facts) {
        List<Claim<T>> claims = facts.stream()
                .flatMap(fact -> fact.claims().stream())
                .distinct()
                .toList();
        if (!claims.isEmpty()) {
            return Fact.of(claims);
        }
        return facts.stream()
                .filter(fact -> !fact.missing().equals(Optional.of(MissingReason.NOT_RECORDED)))
                .findFirst()
                .orElseGet(() -> facts.isEmpty() ? Fact.missing(MissingReason.NOT_RECORDED) : facts.get(0));
    }

    /**
     * A fact that a normaliser reads.
     *
     * @param convert what the catalogue keeps of each value; where that is nothing, the caller has said why
     */
    <S, T> Fact<T> read(Stated stated, Normalizer<S> normalizer, BiFunction<S, List<String>, Optional<T>> convert) {
        if (!stated.isPresent()) {
            return missing(stated);
        }
        Normalized<S> normalized = normalizer.normalize(stated.text());
        if (normalized.finding().isPresent()) {
            return unread(
                    stated, "unread-" + normalizer.id(), normalized.finding().get());
        }
        if (normalized.missing().isPresent()) {
            return absent(stated, normalized.missing().get());
        }
        List<Claim<T>> claims = new ArrayList<>();
        for (S value : normalized.values()) {
            List<String> notes = new ArrayList<>(normalized.notes());
            convert.apply(value, notes).ifPresent(kept -> claims.add(claim(kept, stated, notes)));
        }
        return claims.isEmpty()
                ? Fact.missing(MissingReason.NOT_DERIVABLE, note(stated))
                : Fact.of(claims.stream().distinct().toList());
    }

    /** A fact for which there are few words. */
    <T> Fact<T> word(Stated stated, String kind, Function<String, Optional<T>> words) {
        if (!stated.isPresent()) {
            return missing(stated);
        }
        Optional<T> value = words.apply(stated.text());
        if (value.isPresent()) {
            return known(value.get(), stated);
        }
        // words for "nothing is stated" are the same in every kind of text
        Optional<MissingReason> nothing =
                Normalizers.mode().normalize(stated.text()).missing();
        return nothing.isPresent()
                ? absent(stated, nothing.get())
                : unread(stated, "unread-" + kind, "This is no word for it that is known.");
    }

    private <T> Fact<T> absent(Stated stated, MissingReason reason) {
        sink.finding(
                stated.place(),
                reason.id(),
                Severity.WARNING,
                stated.raw(),
                "It states no value: %s.".formatted(reason.inWords()));
        return Fact.missing(reason, note(stated));
    }
}

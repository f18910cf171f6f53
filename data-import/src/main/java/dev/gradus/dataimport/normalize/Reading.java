package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.MissingReason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One text while it is read: collects what was assumed, and makes the answer. */
final class Reading {
    /** Written out, but with a convention of the field needed to understand it. */
    static final double CONVENTION = 0.8;

    /** Understood from the surroundings. */
    static final double INFERRED = 0.6;

    /** A guess that most people would make. */
    static final double GUESSED = 0.4;

    private final String raw;
    private final Set<String> notes = new LinkedHashSet<>();
    private double confidence = 1;

    Reading(String raw) {
        this.raw = raw;
    }

    /** Says something that does not make the reading less certain. */
    void note(String note) {
        notes.add(note);
    }

    /** Says something that had to be assumed. */
    void assume(double certainty, String note) {
        confidence = Math.min(confidence, certainty);
        notes.add(note);
    }

    <T> Normalized<T> values(List<T> values) {
        return new Normalized<>(
                raw, ImmutableList.copyOf(values), Optional.empty(), Optional.empty(), confidence, notes());
    }

    <T> Normalized<T> missing(MissingReason reason) {
        return new Normalized<>(raw, ImmutableList.of(), Optional.of(reason), Optional.empty(), confidence, notes());
    }

    <T> Normalized<T> finding(String finding) {
        return new Normalized<>(raw, ImmutableList.of(), Optional.empty(), Optional.of(finding), 0, notes());
    }

    private ImmutableList<String> notes() {
        return ImmutableList.copyOf(notes);
    }
}

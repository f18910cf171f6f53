package dev.gradus.dataimport.interchange;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fact while its record is read: its source is not known before the record is. */
final class Pending<T> {
    private record Statement(String asStated, String note) {}

    private final Map<T, Statement> values = new LinkedHashMap<>();
    private Optional<MissingReason> missing = Optional.empty();
    private String note = "";

    /** Adds what is claimed; a value that is claimed already stays with the words in which it was claimed first. */
    void add(T value, String asStated, String how) {
        values.putIfAbsent(value, new Statement(asStated.isBlank() ? "(empty)" : asStated, how));
    }

    /** Says why nothing is claimed, if nothing will be. */
    void missing(MissingReason reason, String why) {
        if (missing.isEmpty()) {
            missing = Optional.of(reason);
            note = why;
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    List<T> values() {
        return new ArrayList<>(values.keySet());
    }

    Fact<T> fact(Source source) {
        if (values.isEmpty()) {
            return Fact.missing(missing.orElse(MissingReason.NOT_RECORDED), note);
        }
        List<Claim<T>> claims = new ArrayList<>();
        values.forEach((value, said) -> claims.add(
                new Claim<>(value, ImmutableList.of(source), Granularity.PROGRAM, said.asStated(), said.note())));
        return Fact.of(claims);
    }
}

package dev.gradus.dataimport.normalize;

import dev.gradus.core.evidence.MissingReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all normalisers share: the text is put right, conventional marks for "nothing" are known, and documents agree. */
abstract class TextNormalizer<T> implements Normalizer<T> {
    private final String id;

    TextNormalizer(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Normalized<T> normalize(String raw) {
        Reading reading = new Reading(raw);
        Optional<String> text = CleanText.of(raw);
        if (text.isEmpty()) {
            return reading.finding(
                    "The text has %s characters; at most %s are read.".formatted(raw.length(), CleanText.MAX_LENGTH));
        }
        Optional<MissingReason> absent = absent(text.get());
        if (absent.isPresent()) {
            return reading.missing(absent.get());
        }
        return read(text.get(), reading);
    }

    /** Why a text as a whole says nothing. */
    Optional<MissingReason> absent(String text) {
        return Absence.ofWhole(text);
    }

    /** Reads a text that is put right and says something. */
    abstract Normalized<T> read(String text, Reading reading);

    /** Puts what was read into the document, between {@code raw} and {@code missing}. */
    abstract void describe(Normalized<T> normalized, Map<String, @Nullable Object> document);

    @Override
    public final Map<String, @Nullable Object> document(String raw) {
        Normalized<T> normalized = normalize(raw);
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("raw", raw);
        describe(normalized, document);
        document.put("missing", normalized.missing().map(MissingReason::id).orElse(null));
        normalized.finding().ifPresent(finding -> document.put("finding", finding));
        document.put("confidence", normalized.confidence());
        document.put("notes", normalized.notes());
        return Collections.unmodifiableMap(document);
    }

    /** The answer when no value was found: the reason that the words name, or a finding. */
    static <T> Normalized<T> nothing(String text, Reading reading, String finding) {
        Optional<MissingReason> reason = Absence.ofWords(text);
        return reason.isPresent() ? reading.missing(reason.get()) : reading.finding(finding);
    }

    /** A map with entries in the order given. */
    static Map<String, @Nullable Object> entry() {
        return new LinkedHashMap<>();
    }

    /** The first of the values, if there are any. */
    static <T> Optional<T> first(Normalized<T> normalized) {
        return normalized.values().stream().findFirst();
    }

    /** The documents of several values. */
    static List<Object> list(List<? extends Map<String, @Nullable Object>> documents) {
        return Collections.unmodifiableList(new ArrayList<>(documents));
    }
}

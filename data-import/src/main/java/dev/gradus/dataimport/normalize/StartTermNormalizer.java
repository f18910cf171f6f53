package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a programme can be begun: terms ({@code Fall 2026}, {@code WS 2026/27}), months ({@code September and
 * January}), both semesters ({@code every semester}), any time.
 */
final class StartTermNormalizer extends TextNormalizer<StartTerm> {
    private static final Phrases<Boolean> ANY_TIME = Phrases.of(ImmutableMap.of(
            Boolean.TRUE,
            "any time|anytime|throughout the year|all year round|all year|year round|rolling|every month|each month|any month|monthly|continuous|continuously"
                    + "|flexible|flexible start|at all times|jederzeit|open entry"));

    StartTermNormalizer() {
        super("start-term");
    }

    @Override
    Normalized<StartTerm> read(String text, Reading reading) {
        String folded = DateText.fold(text);
        Map<Integer, StartTerm> terms = new TreeMap<>();
        StringBuilder rest = new StringBuilder(folded);
        for (SeasonWords.Hit hit : SeasonWords.find(folded)) {
            terms.put(hit.start(), new StartTerm(Optional.of(hit.season()), OptionalInt.empty(), hit.year(), false));
            for (int i = hit.start(); i < hit.end(); i++) {
                rest.setCharAt(i, '_');
            }
        }
        for (DateText.Hit hit : DateText.find(rest.toString(), DateOrder.UNKNOWN)) {
            StatedDate date = hit.date();
            if (date != null && date.month().isPresent()) {
                terms.put(hit.start(), new StartTerm(Optional.empty(), date.month(), date.year(), false));
            }
        }
        if (terms.isEmpty() && ANY_TIME.in(folded)) {
            return reading.values(
                    List.of(new StartTerm(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), true)));
        }
        return terms.isEmpty()
                ? nothing(text, reading, "No term and no month found.")
                : reading.values(List.copyOf(new LinkedHashSet<>(terms.values())));
    }

    @Override
    void describe(Normalized<StartTerm> normalized, Map<String, @Nullable Object> document) {
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (StartTerm term : normalized.values()) {
            Map<String, @Nullable Object> entry = entry();
            entry.put("season", term.season().map(Season::id).orElse(null));
            entry.put("month", term.month().isPresent() ? term.month().getAsInt() : null);
            entry.put("year", term.year().isPresent() ? term.year().getAsInt() : null);
            entry.put("anyTime", term.anyTime());
            values.add(entry);
        }
        document.put("values", list(values));
    }
}

package dev.gradus.dataimport.normalize;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in words, in numbers and as ISO 8601 writes them, whole or in part. {@code 1.2.2026} is in February; {@code
 * 1/2/2026} may be in January, and is reported unless the order is known.
 */
final class DateNormalizer extends TextNormalizer<StatedDate> {
    private final DateOrder order;

    DateNormalizer(DateOrder order) {
        super("date");
        this.order = order;
    }

    @Override
    Normalized<StatedDate> read(String text, Reading reading) {
        Set<StatedDate> dates = new LinkedHashSet<>();
        String folded = DateText.fold(text);
        for (DateText.Hit hit : DateText.find(folded, order)) {
            StatedDate date = hit.date();
            if (date == null) {
                return reading.finding("%s is no day, or it is not clear which of its numbers is what."
                        .formatted(folded.substring(hit.start(), hit.end())));
            }
            dates.add(date);
        }
        return dates.isEmpty() ? nothing(text, reading, "No date found.") : reading.values(List.copyOf(dates));
    }

    @Override
    void describe(Normalized<StatedDate> normalized, Map<String, @Nullable Object> document) {
        List<Object> dates = new ArrayList<>();
        normalized.values().forEach(date -> dates.add(date.toString()));
        document.put("dates", List.copyOf(dates));
    }
}

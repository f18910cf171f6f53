package dev.gradus.dataimport.interchange;

import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.measure.Availability;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What writers take from facts. */
public final class Facts {
    private Facts() {}

    /** The values of all claims, in order. */
    public static <T> List<T> values(Fact<T> fact) {
        return fact.claims().stream().map(Claim::value).toList();
    }

    /** The value for a format that has room for one: that of the most reliable claim. */
    public static <T> Optional<T> value(Fact<T> fact) {
        return fact.select(ClaimRule.MOST_RELIABLE).map(Fact.Selection::value);
    }

    /** The kinds that are said to be available. */
    public static <K> List<K> available(Map<K, Fact<Availability>> facts) {
        return facts.entrySet().stream()
                .filter(fact ->
                        value(fact.getValue()).filter(Availability.YES::equals).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}

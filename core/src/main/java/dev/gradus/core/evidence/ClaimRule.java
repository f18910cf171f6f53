package dev.gradus.core.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The rule that picks one of several claims that contradict each other. Every rule prefers the finer granularity and
 * breaks what is still equal by address, words and value, so that the order of input plays no part.
 */
public enum ClaimRule {
    /** The most reliable kind of source; among equals the newest. */
    MOST_RELIABLE("the most reliable kind of source, then the newest"),
    /** The newest source; among equals the most reliable kind. An undated source is older than any dated one. */
    NEWEST("the newest source, then the most reliable kind");

    static final Comparator<Source> BY_SOURCE = Comparator.comparing(Source::kind)
            .thenComparing(ClaimRule::lastDay, Comparator.reverseOrder())
            .thenComparing(Source::address);

    private static final Comparator<Source> BY_DATE = Comparator.comparing(
                    ClaimRule::lastDay, Comparator.reverseOrder())
            .thenComparing(Source::kind)
            .thenComparing(Source::address);

    private final String description;

    ClaimRule(String description) {
        this.description = description;
    }

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }

    /** What the rule prefers, in words. */
    public String description() {
        return description;
    }

    /** The order of claims under this rule, the preferred first. */
    public <T> Comparator<Claim<T>> order() {
        return Claim.byOrder(this == NEWEST ? BY_DATE : BY_SOURCE);
    }

    private static LocalDate lastDay(Source source) {
        return source.asOf().to().orElse(LocalDate.MIN);
    }
}

package dev.gradus.core.role;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Preconditions;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.internal.Names;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One statement about a role's demand on a topic.
 *
 * @param scale on what scale it speaks; numbers on different scales are never compared
 * @param percent the number, 0 to 100; present for the scales that have one
 * @param sample number of postings behind it, if stated
 * @param statement the statement in words; not blank
 * @param source who states it
 * @param warning what a reader must know, such as "tool names only, a lower bound"; may be empty
 */
public record DemandEvidence(
        Scale scale, OptionalDouble percent, OptionalInt sample, String statement, Source source, String warning) {

    /** What a statement's number means. */
    public enum Scale {
        /** Share of job postings that name one of the tools of the topic: a lower bound. */
        POSTINGS_NAMING_TOOLS,
        /** A percentage that a page gives without a method. */
        PAGE_RATING,
        /** No number; the source itself calls the topic required or essential. */
        WORDS_REQUIRED,
        /** No number. */
        WORDS;

        /** The written form, lower case with hyphens. */
        @JsonValue
        public String id() {
            return Names.idOf(this);
        }

        /** Whether a statement on this scale has a number. */
        public boolean hasNumber() {
            return this == POSTINGS_NAMING_TOOLS || this == PAGE_RATING;
        }
    }

    public DemandEvidence {
        Preconditions.checkArgument(!statement.isBlank(), "Evidence without a statement (%s).", source.id());
        Preconditions.checkArgument(
                percent.isPresent() == scale.hasNumber(), "'%s': scale %s, percent %s", statement, scale, percent);
        Preconditions.checkArgument(
                percent.isEmpty() || (percent.getAsDouble() >= 0 && percent.getAsDouble() <= 100),
                "'%s': %s is no percentage.",
                statement,
                percent);
    }
}

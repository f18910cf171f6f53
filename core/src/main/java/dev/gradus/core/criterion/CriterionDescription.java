package dev.gradus.core.criterion;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.internal.Names;

/**
 * What a standard criterion measures, in words: for lists, help texts and generated documentation.
 *
 * @param id unique among the standard criteria, such as {@code total-cost}
 * @param name in plain words
 * @param direction whether more is better
 * @param unit the unit of its values; {@code currency} where that is the one asked for; empty for pure numbers
 * @param derivation how the value comes about
 * @param missingWhen when there is none, or only a range
 * @param needs what must be known beside the programme
 */
public record CriterionDescription(
        String id,
        String name,
        Direction direction,
        String unit,
        String derivation,
        String missingWhen,
        ImmutableSet<Need> needs) {
    /** Something a criterion needs beside the programme. */
    public enum Need {
        /** The role aimed at. */
        ROLE("a role"),
        /** The person who chooses. */
        APPLICANT("an applicant"),
        /** The currency of the result. */
        CURRENCY("a currency"),
        /** A topic, written behind the id: {@code topic-depth:nlp}. */
        TOPIC("a topic");

        private final String inWords;

        Need(String inWords) {
            this.inWords = inWords;
        }

        /** The written form, lower case. */
        @JsonValue
        public String id() {
            return Names.idOf(this);
        }

        /** With its article, to follow "needs": "a role". */
        public String inWords() {
            return inWords;
        }
    }
}

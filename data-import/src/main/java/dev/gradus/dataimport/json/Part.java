package dev.gradus.dataimport.json;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/** What a catalogue is made of, in the order in which it is written: nothing refers to a later part. */
enum Part {
    SOURCE("sources", "source"),
    INSTITUTION("institutions", "institution"),
    TOPICS("topics", "topics"),
    PROGRAM("programs", "program"),
    FIELD("fields", "field"),
    FIELD_FACTS("fieldFacts", "factsOfField"),
    ROLE("roles", "role"),
    SALARY("salaries", "salary"),
    EXCHANGE_RATES("exchangeRates", "exchangeRates");

    private final String section;
    private final String line;

    Part(String section, String line) {
        this.section = section;
        this.line = line;
    }

    /** The name of its section in a document. */
    String section() {
        return section;
    }

    /** The name of its one value in a line. */
    String line() {
        return line;
    }

    /** Whether its section is a list of such parts, not the part itself. */
    boolean isRepeated() {
        return !section.equals(line);
    }

    /** Whether other parts refer to it. */
    boolean isReferredTo() {
        return this == SOURCE || this == INSTITUTION || this == TOPICS;
    }

    static Optional<Part> ofSection(String name) {
        return Arrays.stream(values()).filter(part -> part.section.equals(name)).findFirst();
    }

    static Optional<Part> ofLine(String name) {
        return Arrays.stream(values()).filter(part -> part.line.equals(name)).findFirst();
    }

    static ImmutableList<String> sections() {
        return Arrays.stream(values()).map(Part::section).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<String> lines() {
        return Arrays.stream(values()).map(Part::line).collect(ImmutableList.toImmutableList());
    }
}

package dev.gradus.core.criterion;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether more of a criterion is better, or less. */
public enum Direction {
    /** A benefit: more is better. */
    MAXIMIZE("max"),
    /** A cost: less is better. */
    MINIMIZE("min");

    private final String id;

    Direction(String id) {
        this.id = id;
    }

    /** The written form: {@code max} or {@code min}. */
    @JsonValue
    public String id() {
        return id;
    }

    /** +1 for a benefit, −1 for a cost. */
    public int sign() {
        return this == MAXIMIZE ? 1 : -1;
    }
}

package dev.gradus.core.role;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/**
 * How much a role demands a topic. The evidence is thin and on several scales, so there are few levels; a weight is
 * attached to each only where topics must be added up.
 */
public enum DemandLevel {
    /** Asked of nearly everybody in the role. */
    ESSENTIAL(3),
    /** Asked of many. */
    IMPORTANT(2),
    /** Asked of some. */
    USEFUL(1),
    /** No evidence was found; that is not evidence that it is unimportant. */
    NOT_EVIDENCED(0);

    private final int weight;

    DemandLevel(int weight) {
        this.weight = weight;
    }

    /** The weight in sums over topics: 3, 2, 1, 0. */
    public int weight() {
        return weight;
    }

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

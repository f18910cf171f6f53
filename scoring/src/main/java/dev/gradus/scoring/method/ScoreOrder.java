package dev.gradus.scoring.method;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** Which end of a score is the good one. */
public enum ScoreOrder {
    /** The highest score is first. */
    HIGHER_IS_BETTER,
    /** The lowest score is first. */
    LOWER_IS_BETTER;

    /** The written form, {@code higher-is-better} or {@code lower-is-better}. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

package dev.gradus.core.applicant;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** How well a person knows a topic. */
public enum SkillLevel {
    /** Not at all. */
    NONE(0),
    /** Has met it. */
    BASIC(1),
    /** Has used it. */
    WORKING(2),
    /** Could teach it. */
    STRONG(3);

    private final int grade;

    SkillLevel(int grade) {
        this.grade = grade;
    }

    /** 0 to 3. */
    public int grade() {
        return grade;
    }

    /** The written form, lower case. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

package dev.gradus.dataimport.normalize;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** What a grade is measured on. No scale is converted into another: there is no agreed rate. */
public enum GradeScale {
    /** Classes of a British honours degree: {@code first}, {@code 2:1}, {@code 2:2}, {@code third}. */
    UK_HONOURS,
    /** Classes of a British taught degree: {@code distinction}, {@code merit}, {@code pass}. */
    UK_TAUGHT,
    /** A grade point average; the best is stated with the grade: 4, 4.3, 5, 7, 10, 20. */
    GPA,
    /** Letters, {@code A+} to {@code D-}. */
    LETTER,
    /** Per cent of the marks. */
    PERCENT,
    /** German marks from 1 (best) to 5. */
    GERMAN;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }

    /** Whether more is better, as on all scales but the German one. */
    public boolean higherIsBetter() {
        return this != GERMAN;
    }
}

package dev.gradus.core.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** The level of an award. */
public enum AwardLevel {
    /** Certificate or diploma below a first degree. */
    UNDERGRADUATE_CERTIFICATE,
    /** Two-year degree below a first degree, level 5. */
    ASSOCIATE,
    /** Bachelor's degree, level 6 of the European Qualifications Framework. */
    BACHELOR,
    /** Certificate after a first degree. */
    POSTGRADUATE_CERTIFICATE,
    /** Diploma after a first degree. */
    POSTGRADUATE_DIPLOMA,
    /** Master's degree, level 7. */
    MASTER,
    /** Master's degree that includes the undergraduate years. */
    INTEGRATED_MASTER,
    /** First degree that opens a profession, such as law or medicine in the United States. */
    FIRST_PROFESSIONAL,
    /** Doctorate, level 8. */
    DOCTORATE,
    /** No level is stated, or none that is known here: neither high nor low. */
    NOT_STATED;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}

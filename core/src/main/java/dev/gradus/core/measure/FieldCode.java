package dev.gradus.core.measure;

import com.google.common.base.Preconditions;

/**
 * A field of study in a classification.
 *
 * @param scheme the classification, lower case: {@code cip}, {@code isced-f}, {@code hecos}, {@code jacs}, {@code cah}, …
 * @param code the code as the classification writes it, such as {@code 11.0701}; not blank
 * @param label what it is called; empty if not stated
 */
public record FieldCode(String scheme, String code, String label) {
    public FieldCode {
        Preconditions.checkArgument(!scheme.isBlank() && !code.isBlank(), "A field '%s' of scheme '%s'.", code, scheme);
    }

    /** A field of the Classification of Instructional Programs of the United States. */
    public static FieldCode cip(String code, String label) {
        return new FieldCode("cip", code, label);
    }

    /** Whether it is the other field or lies below it: same scheme, and its code goes on where the other's ends. */
    public boolean isWithin(FieldCode other) {
        return scheme.equals(other.scheme) && code.startsWith(other.code);
    }

    /** Scheme and code, such as {@code cip 11.0701}. */
    public String key() {
        return scheme + " " + code;
    }
}

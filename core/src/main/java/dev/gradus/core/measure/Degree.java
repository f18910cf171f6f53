package dev.gradus.core.measure;

import com.google.common.base.Preconditions;

/**
 * A degree as the institution writes it, with its level.
 *
 * @param name such as {@code MSc}; not blank
 * @param level the level of the award
 */
public record Degree(String name, AwardLevel level) {
    private static final Degree NOT_STATED = new Degree("not stated", AwardLevel.NOT_STATED);

    /** The degree of a programme whose source names none. */
    public static Degree notStated() {
        return NOT_STATED;
    }

    public Degree {
        Preconditions.checkArgument(!name.isBlank(), "A degree without a name.");
    }
}

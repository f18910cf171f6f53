package dev.gradus.core.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Preconditions;
import dev.gradus.core.internal.Names;
import java.util.Optional;

/**
 * A course in a curriculum.
 *
 * @param course the course
 * @param kind whether it must be taken
 * @param group name of the group of which some are chosen; present exactly for {@link Kind#CHOICE}
 * @param asStated the status in the source's words; may be empty
 */
public record CurriculumItem(Course course, Kind kind, Optional<String> group, String asStated) {

    /** Whether a course must be taken. */
    public enum Kind {
        /** Every student takes it. */
        REQUIRED,
        /** One of a group of which a number must be chosen. */
        CHOICE,
        /** May be taken. */
        ELECTIVE,
        /** The source names the course without saying whether it must be taken. */
        NAMED;

        /** The written form, lower case. */
        @JsonValue
        public String id() {
            return Names.idOf(this);
        }
    }

    public CurriculumItem {
        Preconditions.checkArgument(
                group.isPresent() == (kind == Kind.CHOICE),
                "Course '%s' is %s: a group is named for a choice and only there.",
                course.title(),
                kind);
    }

    /** A course that every student takes. */
    public static CurriculumItem required(Course course) {
        return new CurriculumItem(course, Kind.REQUIRED, Optional.empty(), "");
    }

    /** A course that may be taken. */
    public static CurriculumItem elective(Course course) {
        return new CurriculumItem(course, Kind.ELECTIVE, Optional.empty(), "");
    }
}

package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.PracticalElement;

/** The fields that a mapping can fill, by the kind of record. Those that end in a dot go on with a scheme. */
final class Targets {
    private static final ImmutableSet<String> INSTITUTION_OF = ImmutableSet.of(
            "institution",
            "institution.id",
            "institution.aliases",
            "institution.country",
            "institution.city",
            "institution.url",
            "institution.domains",
            "institution.identifiers.");
    private static final ImmutableSet<String> PROGRAM = program();
    private static final ImmutableSet<String> COURSE = ImmutableSet.<String>builder()
            .addAll(PROGRAM)
            .add("course.code", "course.title", "course.description", "course.credits", "course.kind")
            .build();
    private static final ImmutableSet<String> INSTITUTION =
            ImmutableSet.of("id", "name", "aliases", "country", "city", "url", "domains", "identifiers.");

    private Targets() {}

    private static ImmutableSet<String> program() {
        ImmutableSet.Builder<String> targets = ImmutableSet.<String>builder()
                .add("id", "title")
                .addAll(INSTITUTION_OF)
                .add(
                        "degree",
                        "level",
                        "department",
                        "city",
                        "country",
                        "url",
                        "description",
                        "identifiers.",
                        "fields.")
                .add("duration", "credits", "mode", "languages", "tuition", "english-tests", "gre", "requirements")
                .add("start", "deadline", "platforms", "industry")
                .add("courses", "courses.required", "courses.elective");
        for (Attendance attendance : Attendance.values()) {
            targets.add("attendance." + attendance.id());
        }
        for (DeliveryMode mode : DeliveryMode.values()) {
            targets.add("delivery." + mode.id());
        }
        for (PracticalElement element : PracticalElement.values()) {
            targets.add("practice." + element.id());
        }
        return targets.build();
    }

    static ImmutableSet<String> of(Mapping.Kind kind) {
        return switch (kind) {
            case PROGRAM -> PROGRAM;
            case COURSE -> COURSE;
            case INSTITUTION -> INSTITUTION;
        };
    }

    /** Whether there is such a field. */
    static boolean knows(Mapping.Kind kind, String target) {
        ImmutableSet<String> known = of(kind);
        if (known.contains(target)) {
            return !target.endsWith(".");
        }
        int dot = target.lastIndexOf('.');
        return dot > 0
                && target.substring(dot + 1).matches("[a-z0-9]+(-[a-z0-9]+)*")
                && known.contains(target.substring(0, dot + 1));
    }
}

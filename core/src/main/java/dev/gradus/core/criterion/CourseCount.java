package dev.gradus.core.criterion;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.evidence.Fact.Selection;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import java.util.Optional;

/** How many courses a student takes, where a programme counts in courses. */
final class CourseCount {
    private static final ImmutableSet<String> COURSES =
            ImmutableSet.of("course", "courses", "course unit", "course units", "module", "modules");

    private CourseCount() {}

    /** The credits, if they are courses. */
    static Optional<Selection<Credits>> of(Program program, ClaimRule rule) {
        return Lookup.own("credits", program.credits(), rule, CourseCount::areCourses)
                .found();
    }

    private static boolean areCourses(Credits credits) {
        return credits.system() == CreditSystem.LOCAL && COURSES.contains(Ascii.toLowerCase(credits.unit()));
    }
}

package dev.gradus.core.catalog;

import com.google.common.base.Preconditions;
import dev.gradus.core.evidence.Qualified;
import dev.gradus.core.measure.Audience;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * One chance to begin: when it starts, and by when to apply. At least one of term, start and deadline is there.
 *
 * @param term the term, such as {@code winter} or {@code autumn 2027}; empty if not stated
 * @param start first day, if stated
 * @param end last day, if stated
 * @param round the round of applications, such as {@code 2} or {@code early}; empty if there is one
 * @param audience for whom the deadline holds, if it differs
 * @param deadline last day to apply, if stated with its year
 * @param yearlyDeadline last day to apply in every year, if stated without a year
 */
public record Intake(
        String term,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        String round,
        Optional<Audience> audience,
        Optional<LocalDate> deadline,
        Optional<MonthDay> yearlyDeadline)
        implements Qualified {

    public Intake {
        Preconditions.checkArgument(
                !term.isBlank() || start.isPresent() || deadline.isPresent() || yearlyDeadline.isPresent(),
                "An intake without term, start and deadline.");
        Preconditions.checkArgument(
                start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get()),
                "The intake of %s ends on %s, before it starts.",
                start,
                end);
    }

    /** Term, start, round and audience: deadlines of others stand beside each other. */
    @Override
    public Object qualification() {
        return List.of(term, start, round, audience);
    }
}

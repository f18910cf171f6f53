package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.StudyDuration;
import java.util.List;

/** How long a programme takes. */
final class DurationCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "duration",
            "Duration",
            Direction.MINIMIZE,
            "months",
            "The months to the degree, for the applicant's attendance; full-time if there is a choice.",
            "Missing when no duration is stated in months for that attendance. A range when the programme states one.",
            ImmutableSet.of());

    private final ProgramContext context;

    DurationCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
    }

    @Override
    public Measurement measure(Program program) {
        return lookup(program, AttendanceOrder.of(context.applicant()), context.claimRule())
                .measure(selection -> {
                    StudyDuration duration = selection.value();
                    Span months = new Span(duration.minMonths(), duration.maxMonths());
                    String derivation = Words.span(months) + " months"
                            + duration.attendance()
                                    .map(Attendance::id)
                                    .map(id -> " " + id)
                                    .orElse("");
                    return months.because(derivation, List.of(selection.evidence()));
                });
    }

    static Lookup<StudyDuration> lookup(Program program, AttendanceOrder order, ClaimRule rule) {
        return Lookup.own(
                "duration",
                program.duration(),
                rule,
                duration -> order.accepts(duration.attendance()),
                order.by(StudyDuration::attendance));
    }
}

package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.evidence.Evidence;
import dev.gradus.core.evidence.Fact.Selection;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.StudyDuration.StudyPeriods;
import dev.gradus.core.measure.Tuition;
import java.util.Optional;

/**
 * How often a fee is due until the degree.
 *
 * @param times how often; empty if it cannot be told
 * @param words "× 6 terms"; or, if it cannot be told, what would have to be known
 * @param evidence what that rests on
 */
record FeeMultiplier(Optional<Span> times, String words, ImmutableList<Evidence> evidence) {
    private static final double WEEKS_IN_A_MONTH = 52.0 / 12;

    static FeeMultiplier of(Program program, Tuition fee, ClaimRule rule) {
        return switch (fee.period()) {
            case TOTAL -> new FeeMultiplier(Optional.of(Span.exactly(1)), "", ImmutableList.of());
            case CREDIT -> credits(program, rule);
            case MODULE -> courses(program, rule);
            case YEAR, SEMESTER, TERM, MONTH, WEEK -> {
                Lookup<StudyDuration> duration =
                        DurationCriterion.lookup(program, AttendanceOrder.ofFee(fee.attendance()), rule);
                yield duration.found()
                        .map(selection -> time(selection, fee.period()))
                        .orElseGet(() -> unknown(duration));
            }
        };
    }

    private static FeeMultiplier time(Selection<StudyDuration> selection, FeePeriod period) {
        StudyDuration duration = selection.value();
        Optional<StudyPeriods> periods = duration.studyPeriods();
        ImmutableList<Evidence> evidence = ImmutableList.of(selection.evidence());
        if (periods.isPresent() && periods.get().period() == period) {
            int count = periods.get().count();
            return new FeeMultiplier(
                    Optional.of(Span.exactly(count)), "× " + Words.count(count, period.id()), evidence);
        }
        return switch (period) {
            case YEAR ->
                periods.isPresent() && periods.get().period() == FeePeriod.SEMESTER
                        ? halves(periods.get().count(), evidence)
                        : started(duration, 12, "year", evidence);
            case SEMESTER -> started(duration, 6, "semester", evidence);
            case MONTH -> exactly(duration, 1, "month", evidence);
            case WEEK -> exactly(duration, WEEKS_IN_A_MONTH, "week", evidence);
            default -> unknown("the number of " + period.id() + "s is not stated");
        };
    }

    private static FeeMultiplier halves(int semesters, ImmutableList<Evidence> evidence) {
        Span years = Span.exactly(semesters / 2.0);
        String words = "× %s (%s)".formatted(plural(years, "year"), Words.count(semesters, "semester"));
        return new FeeMultiplier(Optional.of(years), words, evidence);
    }

    /** From the share that is used to whole periods: nobody says which is charged. */
    private static FeeMultiplier started(
            StudyDuration duration, double months, String noun, ImmutableList<Evidence> evidence) {
        Span times = new Span(duration.minMonths() / months, Math.ceil(duration.maxMonths() / months));
        return new FeeMultiplier(Optional.of(times), "× " + plural(times, noun), evidence);
    }

    private static FeeMultiplier exactly(
            StudyDuration duration, double inAMonth, String noun, ImmutableList<Evidence> evidence) {
        Span times = new Span(duration.minMonths() * inAMonth, duration.maxMonths() * inAMonth);
        return new FeeMultiplier(Optional.of(times), "× " + plural(times, noun), evidence);
    }

    private static FeeMultiplier credits(Program program, ClaimRule rule) {
        Lookup<Credits> credits = Lookup.own("credits", program.credits(), rule);
        return credits.found().map(selection -> counted(selection, "credit")).orElseGet(() -> unknown(credits));
    }

    private static FeeMultiplier courses(Program program, ClaimRule rule) {
        return CourseCount.of(program, rule)
                .map(selection -> counted(selection, "course"))
                .orElseGet(() -> unknown("the number of courses is not stated"));
    }

    private static FeeMultiplier counted(Selection<Credits> selection, String noun) {
        Credits credits = selection.value();
        String words = credits.unit().isEmpty()
                ? Words.count(credits.value(), noun)
                : Words.count(credits.value(), credits.unit());
        return new FeeMultiplier(
                Optional.of(Span.exactly(credits.value())), "× " + words, ImmutableList.of(selection.evidence()));
    }

    private static FeeMultiplier unknown(Lookup<?> lookup) {
        return unknown(lookup.missing().orElseThrow().derivation());
    }

    private static FeeMultiplier unknown(String why) {
        return new FeeMultiplier(Optional.empty(), why, ImmutableList.of());
    }

    private static String plural(Span times, String noun) {
        return Words.span(times) + " " + noun + (times.high() == 1 ? "" : "s");
    }
}

package dev.gradus.dataimport.normalize;

import com.google.common.base.Preconditions;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.StudyDuration.StudyPeriods;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A duration as stated, with open ends where the text leaves them open.
 *
 * @param minMonths shortest, above 0; empty for "up to"
 * @param maxMonths longest, below 1200; empty for "at least"
 * @param attendance for which attendance, if stated
 * @param periods the number of semesters or terms, if it is stated in them
 * @param award the exit award for which it holds, empty for the degree itself
 */
public record StatedDuration(
        OptionalDouble minMonths,
        OptionalDouble maxMonths,
        Optional<Attendance> attendance,
        Optional<StudyPeriods> periods,
        String award) {

    public StatedDuration {
        Preconditions.checkArgument(
                minMonths.isPresent() || maxMonths.isPresent(), "A duration without a shortest and a longest.");
        double least = minMonths.orElse(Double.MIN_VALUE);
        double most = maxMonths.orElse(Math.max(least, 1));
        Preconditions.checkArgument(
                least > 0 && least <= most && most < 1200, "%s to %s months is no span.", minMonths, maxMonths);
    }

    /** The duration for a catalogue; empty if an end is open. */
    public Optional<StudyDuration> closed() {
        return minMonths.isPresent() && maxMonths.isPresent()
                ? Optional.of(new StudyDuration(minMonths.getAsDouble(), maxMonths.getAsDouble(), attendance, periods))
                : Optional.empty();
    }
}

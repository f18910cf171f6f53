package dev.gradus.core.measure;

import com.google.common.base.Preconditions;
import dev.gradus.core.evidence.Qualified;
import java.util.Optional;

/**
 * How long a programme takes, for one attendance.
 *
 * @param minMonths shortest, above 0
 * @param maxMonths longest, not below the shortest
 * @param attendance for which attendance; empty if not stated
 * @param studyPeriods number of semesters or terms in which fees are due, if stated; above 0
 */
public record StudyDuration(
        double minMonths, double maxMonths, Optional<Attendance> attendance, Optional<StudyPeriods> studyPeriods)
        implements Qualified {

    /**
     * A number of semesters, or of terms (quarters).
     *
     * @param count above 0
     * @param period {@link FeePeriod#SEMESTER} or {@link FeePeriod#TERM}
     */
    public record StudyPeriods(int count, FeePeriod period) {
        public StudyPeriods {
            Preconditions.checkArgument(count > 0, "A programme of %s study periods.", count);
            Preconditions.checkArgument(
                    period == FeePeriod.SEMESTER || period == FeePeriod.TERM,
                    "Study periods are semesters or terms, not %s.",
                    period);
        }
    }

    public StudyDuration {
        Preconditions.checkArgument(
                minMonths > 0 && minMonths <= maxMonths && maxMonths < 1200,
                "The duration from %s to %s months is no span above 0.",
                minMonths,
                maxMonths);
    }

    /** So many months, whatever the attendance. */
    public static StudyDuration ofMonths(double months) {
        return new StudyDuration(months, months, Optional.empty(), Optional.empty());
    }

    /** So many months for an attendance. */
    public static StudyDuration ofMonths(double months, Attendance attendance) {
        return new StudyDuration(months, months, Optional.of(attendance), Optional.empty());
    }

    /** The attendance. */
    @Override
    public Object qualification() {
        return attendance;
    }
}

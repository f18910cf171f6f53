package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.measure.Attendance;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which statement counts where there is one for full-time and one for part-time study.
 *
 * @param accepted the attendances that may count, the preferred first; empty for "not stated"
 */
record AttendanceOrder(ImmutableList<Optional<Attendance>> accepted) {
    private static final Optional<Attendance> FULL_TIME = Optional.of(Attendance.FULL_TIME);
    private static final Optional<Attendance> PART_TIME = Optional.of(Attendance.PART_TIME);

    /** For a person: what is stated for the possible attendances, full-time first, then what is stated for any. */
    static AttendanceOrder of(Optional<Applicant> applicant) {
        Set<Attendance> possible =
                applicant.map(Applicant::attendance).map(Set::copyOf).orElse(Set.of());
        if (possible.equals(Set.of(Attendance.PART_TIME))) {
            return new AttendanceOrder(ImmutableList.of(PART_TIME, Optional.empty()));
        }
        if (possible.equals(Set.of(Attendance.FULL_TIME))) {
            return new AttendanceOrder(ImmutableList.of(FULL_TIME, Optional.empty()));
        }
        return new AttendanceOrder(ImmutableList.of(FULL_TIME, Optional.empty(), PART_TIME));
    }

    /** For a fee: its own attendance; a fee that names none is the one for ordinary, full-time study. */
    static AttendanceOrder ofFee(Optional<Attendance> stated) {
        return stated.map(own -> new AttendanceOrder(ImmutableList.of(stated, Optional.empty())))
                .orElseGet(() -> new AttendanceOrder(ImmutableList.of(Optional.empty(), FULL_TIME, PART_TIME)));
    }

    boolean accepts(Optional<Attendance> stated) {
        return accepted.contains(stated);
    }

    <T> Comparator<T> by(Function<T, Optional<Attendance>> attendance) {
        return Comparator.comparing(value -> accepted.indexOf(attendance.apply(value)));
    }
}

package dev.gradus.examples.cli;

import dev.gradus.core.applicant.ApplicantBuilder;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.DeliveryMode;

/** A way of studying as the option {@code --mode} names it. */
enum ModeOption {
    FULL_TIME(Attendance.FULL_TIME),
    PART_TIME(Attendance.PART_TIME),
    ON_CAMPUS(DeliveryMode.ON_CAMPUS),
    ONLINE(DeliveryMode.ONLINE),
    BLENDED(DeliveryMode.BLENDED);

    @SuppressWarnings("ImmutableEnumChecker") // one of two enums
    private final Enum<?> meaning;

    ModeOption(Enum<?> meaning) {
        this.meaning = meaning;
    }

    String id() {
        return meaning instanceof Attendance attendance ? attendance.id() : ((DeliveryMode) meaning).id();
    }

    void demandFrom(ApplicantBuilder applicant) {
        if (meaning instanceof Attendance attendance) {
            applicant.addAttendance(attendance);
        } else {
            applicant.addDelivery((DeliveryMode) meaning);
        }
    }

    /** Reads the option. */
    static final class Reader extends WordReader<ModeOption> {
        Reader() {
            super("mode", ModeOption.class, ModeOption::id);
        }
    }
}

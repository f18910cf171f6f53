package dev.gradus.core.measure;

import com.google.common.base.Preconditions;
import dev.gradus.core.evidence.Qualified;
import java.util.List;
import java.util.Optional;

/**
 * A tuition fee as stated: an amount or a range, for a period, an audience and, where stated, a year and an attendance.
 *
 * @param amount the amount, or the lower end of a range
 * @param upTo the upper end of a range, in the same currency and not below {@code amount}
 * @param period what it pays for
 * @param audience who pays it
 * @param academicYear the year for which it holds
 * @param attendance the attendance for which it holds, if it differs by attendance
 * @param approximate whether the source calls it an estimate
 */
public record Tuition(
        Money amount,
        Optional<Money> upTo,
        FeePeriod period,
        Audience audience,
        Optional<AcademicYear> academicYear,
        Optional<Attendance> attendance,
        boolean approximate)
        implements Qualified {

    public Tuition {
        Money from = amount;
        upTo.ifPresent(to -> {
            Preconditions.checkArgument(
                    to.currency().equals(from.currency()), "The fee from %s to %s mixes currencies.", from, to);
            Preconditions.checkArgument(
                    to.amount().compareTo(from.amount()) >= 0, "The fee from %s to %s is no range.", from, to);
        });
    }

    /** A fee for any year and attendance. */
    public static Tuition of(Money amount, FeePeriod period, Audience audience) {
        return new Tuition(amount, Optional.empty(), period, audience, Optional.empty(), Optional.empty(), false);
    }

    /** The highest amount it may come to. */
    public Money most() {
        return upTo.orElse(amount);
    }

    /** Period, audience, year, attendance and currency. */
    @Override
    public Object qualification() {
        return List.of(period, audience, academicYear, attendance, amount.currency());
    }
}

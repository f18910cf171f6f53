package dev.gradus.dataimport.normalize;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as far as it is stated: a day, a month of a year, a year, or a day or month of every year.
 *
 * @param year 1900 to 2199, if stated
 * @param month 1 to 12, if stated
 * @param day if stated; only with a month, and one that the month has
 */
public record StatedDate(OptionalInt year, OptionalInt month, OptionalInt day) {

    public StatedDate {
        Preconditions.checkArgument(year.isPresent() || month.isPresent(), "A date without year and month.");
        Preconditions.checkArgument(
                year.isEmpty() || (year.getAsInt() >= 1900 && year.getAsInt() < 2200), "The year is %s.", year);
        Preconditions.checkArgument(isInCalendar(year, month, day), "%s, %s, %s is no date.", year, month, day);
    }

    /** Whether there is such a day. */
    static boolean isInCalendar(OptionalInt year, OptionalInt month, OptionalInt day) {
        if (month.isEmpty()) {
            return day.isEmpty();
        }
        if (month.getAsInt() < 1 || month.getAsInt() > 12) {
            return false;
        }
        if (day.isEmpty()) {
            return true;
        }
        int last = Month.of(month.getAsInt()).maxLength();
        boolean fits = day.getAsInt() >= 1 && day.getAsInt() <= last;
        return fits
                && (year.isEmpty()
                        || MonthDay.of(month.getAsInt(), day.getAsInt())
                                .isValidYear(Year.of(year.getAsInt()).getValue()));
    }

    /** The day, if year, month and day are stated. */
    public Optional<LocalDate> date() {
        return year.isPresent() && day.isPresent()
                ? Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()))
                : Optional.empty();
    }

    /** The day of every year, if month and day are stated and the year is not. */
    public Optional<MonthDay> everyYear() {
        return year.isEmpty() && day.isPresent()
                ? Optional.of(MonthDay.of(month.getAsInt(), day.getAsInt()))
                : Optional.empty();
    }

    /** As XML Schema writes them: {@code 2026-01-15}, {@code 2026-01}, {@code 2026}, {@code --01-15}, {@code --01}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(year.isPresent() ? String.format(Locale.ROOT, "%04d", year.getAsInt()) : "-");
        month.ifPresent(number -> text.append(String.format(Locale.ROOT, "-%02d", number)));
        day.ifPresent(number -> text.append(String.format(Locale.ROOT, "-%02d", number)));
        return text.toString();
    }
}

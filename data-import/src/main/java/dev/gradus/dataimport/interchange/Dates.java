package dev.gradus.dataimport.interchange;

import dev.gradus.dataimport.normalize.DateOrder;
import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.dataimport.normalize.StatedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as ISO 8601 and texts write them. */
public final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].{0,40})?");
    private static final Pattern YEARLY = Pattern.compile("--(\\d{2})-(\\d{2})");

    private Dates() {}

    /** The day that a text names, with its year, if it names one. */
    public static Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            try {
                return Optional.of(LocalDate.parse(iso.group(1)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return only(text).flatMap(StatedDate::date);
    }

    /** The day of every year that a text names, if it names one. */
    public static Optional<MonthDay> yearly(String text) {
        Matcher iso = YEARLY.matcher(text.strip());
        if (iso.matches()) {
            try {
                return Optional.of(MonthDay.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return only(text).flatMap(StatedDate::everyYear);
    }

    private static Optional<StatedDate> only(String text) {
        List<StatedDate> dates =
                Normalizers.date(DateOrder.UNKNOWN).normalize(text).values();
        return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }
}

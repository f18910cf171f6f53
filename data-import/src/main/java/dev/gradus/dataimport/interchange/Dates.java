package dev.gradus.dataimport.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as ISO 8601 and English texts write them. */
public final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].{0,40})?");
    private static final Pattern YEARLY = Pattern.compile("--(\\d{2})-(\\d{2})");
    private static final List<DateTimeFormatter> WITH_YEAR =
            List.of(words("d MMMM uuuu"), words("d MMM uuuu"), words("MMMM d, uuuu"), words("MMM d, uuuu"));
    private static final List<DateTimeFormatter> YEARLY_WORDS =
            List.of(words("d MMMM"), words("d MMM"), words("MMMM d"), words("MMM d"));

    private Dates() {}

    private static DateTimeFormatter words(String pattern) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        for (String part : pattern.split("(?<=[, ])|(?=[, ])")) {
            switch (part) {
                case "d" -> builder.appendValue(ChronoField.DAY_OF_MONTH);
                case "MMMM" -> builder.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.FULL);
                case "MMM" -> builder.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT);
                case "uuuu" -> builder.appendValue(ChronoField.YEAR, 4);
                default -> builder.appendLiteral(part);
            }
        }
        return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day that a text names, with its year. */
    public static Optional<LocalDate> day(String text) {
        String stated = text.strip();
        Matcher iso = ISO.matcher(stated);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.parse(iso.group(1)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : WITH_YEAR) {
            try {
                return Optional.of(LocalDate.parse(stated, form));
            } catch (DateTimeException e) {
                // another form may fit
            }
        }
        return Optional.empty();
    }

    /** The day of every year that a text names. */
    public static Optional<MonthDay> yearly(String text) {
        String stated = text.strip();
        Matcher iso = YEARLY.matcher(stated);
        try {
            if (iso.matches()) {
                return Optional.of(MonthDay.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2))));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : YEARLY_WORDS) {
            try {
                return Optional.of(MonthDay.from(form.parse(stated)));
            } catch (DateTimeException e) {
                // another form may fit
            }
        }
        return Optional.empty();
    }
}

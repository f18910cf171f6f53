package dev.gradus.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Preconditions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An academic year, named by the calendar years in which it starts and ends.
 *
 * @param start the year in which it starts, 1900 to 2199
 */
public record AcademicYear(int start) implements Comparable<AcademicYear> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})");

    public AcademicYear {
        Preconditions.checkArgument(start >= 1900 && start < 2200, "The academic year %s is out of range.", start);
    }

    /** Reads the written form. */
    @JsonCreator
    public static AcademicYear parse(String text) {
        Matcher matcher = FORM.matcher(text);
        Preconditions.checkArgument(matcher.matches(), "'%s' is no academic year such as 2025-26.", text);
        AcademicYear year = new AcademicYear(Integer.parseInt(matcher.group(1)));
        Preconditions.checkArgument(year.toString().equals(text), "'%s' is no span of two following years.", text);
        return year;
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(start, other.start);
    }

    /** The written form, such as {@code 2025-26}. */
    @JsonValue
    @Override
    public String toString() {
        int end = (start + 1) % 100;
        return start + (end < 10 ? "-0" : "-") + end;
    }
}

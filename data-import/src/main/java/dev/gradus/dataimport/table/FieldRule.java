package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.FeePeriod;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a field comes from, and what its text means.
 *
 * @param path where the rule stands in the mapping document
 * @param columns the columns, whose texts are joined; empty for a constant
 * @param separator what stands between the texts of several columns
 * @param value the constant; present exactly if there are no columns
 * @param split what separates parts of the text
 * @param part which part is taken: 1 is the first, -1 the last
 * @param list what separates the elements of a list
 * @param values what stands for what, by the text with its case folded
 * @param missing texts that state nothing, with the reason, by the text with its case folded
 * @param width number of digits, where leading zeros may have been lost
 * @param unit the unit of a bare number
 * @param fee what holds for a fee that does not say it
 * @param optional whether the columns may be missing from the table
 */
record FieldRule(
        String path,
        ImmutableList<ColumnRef> columns,
        String separator,
        Optional<String> value,
        Optional<String> split,
        int part,
        Optional<String> list,
        ImmutableMap<String, String> values,
        ImmutableMap<String, MissingReason> missing,
        OptionalInt width,
        Optional<String> unit,
        FeeDefaults fee,
        boolean optional) {

    /**
     * A column.
     *
     * @param names the names it goes by, the newest first; or its number, counted from 1, if it has a number
     * @param number the number of the column; empty if it is named
     * @param occurrence which of several columns of the name, counted from 1
     * @param from the joined table it is in; empty for the table itself
     */
    record ColumnRef(ImmutableList<String> names, OptionalInt number, int occurrence, Optional<String> from) {}

    /**
     * What holds for a fee that does not say it.
     *
     * @param currency the currency
     * @param period what it pays for
     * @param audience who pays it
     * @param academicYear the year for which it holds
     * @param attendance the attendance for which it holds
     */
    record FeeDefaults(
            Optional<Currency> currency,
            Optional<FeePeriod> period,
            Optional<Audience> audience,
            Optional<AcademicYear> academicYear,
            Optional<Attendance> attendance) {

        static final FeeDefaults NONE = new FeeDefaults(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** The same, filled up from others. */
        FeeDefaults or(FeeDefaults others) {
            return new FeeDefaults(
                    currency.or(others::currency),
                    period.or(others::period),
                    audience.or(others::audience),
                    academicYear.or(others::academicYear),
                    attendance.or(others::attendance));
        }
    }
}

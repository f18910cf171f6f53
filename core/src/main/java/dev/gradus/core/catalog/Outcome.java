package dev.gradus.core.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Preconditions;
import dev.gradus.core.evidence.Qualified;
import dev.gradus.core.internal.Names;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of graduates, as a number.
 *
 * @param measure what was measured
 * @param value finite; a share is between 0 and 1; money is in {@code currency} a year
 * @param currency present exactly for money
 * @param statistic such as {@code median} or {@code share}
 * @param monthsAfter months after graduation, if stated
 * @param cohort the graduates, such as {@code 2022-23}, if stated
 * @param sample number of people, if stated
 */
public record Outcome(
        Measure measure,
        double value,
        Optional<Currency> currency,
        String statistic,
        OptionalInt monthsAfter,
        Optional<String> cohort,
        OptionalInt sample)
        implements Qualified {

    /** What was measured. */
    public enum Measure {
        /** Gross yearly earnings. */
        EARNINGS,
        /** Share in employment. */
        EMPLOYMENT_RATE,
        /** Share in employment or further study. */
        EMPLOYMENT_OR_STUDY_RATE,
        /** Debt at graduation. */
        DEBT;

        /** The written form, lower case with hyphens. */
        @JsonValue
        public String id() {
            return Names.idOf(this);
        }

        /** Whether the value is an amount of money. */
        public boolean isMoney() {
            return this == EARNINGS || this == DEBT;
        }
    }

    public Outcome {
        Preconditions.checkArgument(Double.isFinite(value) && value >= 0, "The outcome %s is %s.", measure.id(), value);
        Preconditions.checkArgument(
                measure.isMoney() == currency.isPresent(),
                "The outcome %s has the currency %s.",
                measure.id(),
                currency);
        Preconditions.checkArgument(measure.isMoney() || value <= 1, "The share %s is %s.", measure.id(), value);
    }

    /** Measure, statistic, time and cohort. */
    @Override
    public Object qualification() {
        return List.of(measure, statistic, monthsAfter, cohort, currency);
    }
}

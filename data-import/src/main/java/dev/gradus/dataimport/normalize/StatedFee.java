package dev.gradus.dataimport.normalize;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.Tuition;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * A fee as stated; what the text leaves open stays open.
 *
 * @param least the amount, or the lower end of a range; at least 0; 0 alone is free of charge
 * @param most the upper end of a range, or the amount again
 * @param currency the currency; empty where none is stated, as for "free"
 * @param sign the sign beside the amount, where it belongs to several currencies and leaves open which: {@code ¥}, {@code kr} or
 *     {@code Rs}; else empty
 * @param period what it pays for, if stated
 * @param audience who pays it; {@link Audience#ALL} where nobody is named
 * @param academicYear the year for which it holds, if stated
 * @param attendance the attendance for which it holds, if stated
 * @param approximate whether the text calls it an estimate
 * @param award the exit award for which it is paid, empty for the degree itself
 */
public record StatedFee(
        BigDecimal least,
        BigDecimal most,
        Optional<Currency> currency,
        String sign,
        Optional<FeePeriod> period,
        Audience audience,
        Optional<AcademicYear> academicYear,
        Optional<Attendance> attendance,
        boolean approximate,
        String award) {

    private static final BigDecimal NO_FEE_IS_AS_HIGH = BigDecimal.valueOf(1_000_000_000_000L);

    public StatedFee {
        Preconditions.checkArgument(
                least.signum() >= 0 && least.compareTo(most) <= 0, "The fee from %s to %s is no range.", least, most);
        Preconditions.checkArgument(
                sign.isEmpty() || currency.isEmpty(),
                "With the currency %s, the sign '%s' is none of several.",
                currency,
                sign);
    }

    /** Whether it is a range. */
    public boolean isRange() {
        return least.compareTo(most) < 0;
    }

    /** The currencies that the {@link #sign} may mean, in the order of their codes; empty where there is none. */
    public ImmutableSet<Currency> candidates() {
        return CurrencyText.candidates(sign).stream().map(Currency::getInstance).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The currency as it is meant in a country: the one that is stated, or the one that the {@link #sign} means there.
     *
     * @param country ISO 3166-1 alpha-2 code
     */
    public Optional<Currency> currencyIn(String country) {
        return currency.or(() -> CurrencyText.in(country, sign).map(Currency::getInstance));
    }

    /** The fee for a catalogue; empty if its currency or its period is not stated, or if no fee is as high. */
    public Optional<Tuition> tuition() {
        if (currency.isEmpty() || period.isEmpty() || most.compareTo(NO_FEE_IS_AS_HIGH) >= 0) {
            return Optional.empty();
        }
        Optional<Money> upTo = isRange() ? Optional.of(new Money(most, currency.get())) : Optional.empty();
        return Optional.of(new Tuition(
                new Money(least, currency.get()), upTo, period.get(), audience, academicYear, attendance, approximate));
    }
}

package dev.gradus.core.measure;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money in one currency.
 *
 * @param amount exact, at least 0 and below 10^15; zero is "free of charge", never "unknown"; kept without trailing zeros
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 100;

    public Money {
        Preconditions.checkArgument(amount.signum() >= 0, "The amount %s %s is negative.", amount, currency);
        // before setScale, which would write out all the zeros of an absurd exponent
        Preconditions.checkArgument(
                (long) amount.precision() - amount.scale() <= MOST_DIGITS && amount.scale() <= MOST_DECIMALS,
                "The amount %s %s is no plausible one.\nMaybe a digit or the exponent is wrong.",
                amount,
                currency);
        BigDecimal plain = amount.stripTrailingZeros();
        amount = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** An amount in a currency given by its ISO 4217 code. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** An amount in whole units of a currency given by its ISO 4217 code. */
    public static Money of(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), Currency.getInstance(currency));
    }

    /** Whether it is free of charge. */
    public boolean isFree() {
        return amount.signum() == 0;
    }

    /** So many times this amount. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}

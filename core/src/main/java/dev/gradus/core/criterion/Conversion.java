package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.Evidence;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.measure.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/** Brings amounts to one currency and says how. */
final class Conversion {
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

    private final Currency target;
    private final Optional<ExchangeRates> rates;

    Conversion(Currency target, Optional<ExchangeRates> rates) {
        this.target = target;
        this.rates = rates;
    }

    Currency target() {
        return target;
    }

    /** Both ends in the target currency; empty if a rate is not known. */
    Optional<Span> of(Money least, Money most) {
        return of(least).flatMap(low -> of(most).map(high -> new Span(low, high)));
    }

    /** The amount in the target currency; empty if a rate is not known. */
    Optional<Double> of(Money money) {
        if (!isNeeded(money)) {
            return Optional.of(money.amount().doubleValue());
        }
        return rates.flatMap(table -> table.convert(money, target))
                .map(Money::amount)
                .map(BigDecimal::doubleValue);
    }

    /** To follow an amount: ", converted at 1.16 EUR of 2026-11-20 (European Central Bank)"; empty if not converted. */
    String inWords(Money money) {
        return rate(money)
                .map(rate -> ", converted at %s %s for 1 %s of %s (%s)"
                        .formatted(
                                rate,
                                target.getCurrencyCode(),
                                money.currency().getCurrencyCode(),
                                rates.orElseThrow().date(),
                                rates.orElseThrow().source().publisher()))
                .orElse("");
    }

    /** Why an amount cannot be converted. */
    String problem(Money money) {
        String pair = money.currency().getCurrencyCode() + " to " + target.getCurrencyCode();
        return rates.map(table -> "the rates of %s have none from %s".formatted(table.date(), pair))
                .orElse("there are no exchange rates to convert " + pair);
    }

    /** The table of rates, where it was used. */
    ImmutableList<Evidence> evidence(Money money) {
        return rate(money)
                .map(rate -> new Evidence(
                        ImmutableList.of(rates.orElseThrow().source()),
                        Granularity.POPULATION,
                        "1 %s = %s %s".formatted(money.currency().getCurrencyCode(), rate, target.getCurrencyCode()),
                        "reference rate of " + rates.orElseThrow().date()))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }

    private Optional<String> rate(Money money) {
        if (!isNeeded(money)) {
            return Optional.empty();
        }
        return rates.flatMap(table -> table.convert(new Money(BigDecimal.ONE, money.currency()), target))
                .map(one -> one.amount().round(SHOWN).toPlainString());
    }

    /** Nothing is nothing in every currency. */
    private boolean isNeeded(Money money) {
        return !money.isFree() && !money.currency().equals(target);
    }
}

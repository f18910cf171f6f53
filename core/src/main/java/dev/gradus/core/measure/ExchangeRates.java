package dev.gradus.core.measure;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.evidence.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reference exchange rates of one day.
 *
 * @param date the day
 * @param base the currency of which one unit is priced
 * @param perBase units of each currency for one unit of the base, above 0; the base itself need not be listed, and is 1
 * @param source who published them
 */
public record ExchangeRates(LocalDate date, Currency base, ImmutableMap<Currency, BigDecimal> perBase, Source source) {

    public ExchangeRates {
        BigDecimal own = perBase.getOrDefault(base, BigDecimal.ONE);
        Preconditions.checkArgument(
                own.compareTo(BigDecimal.ONE) == 0, "The rate of %s, the base, is %s.\nMaybe leave it out.", base, own);
        perBase.forEach((currency, rate) ->
                Preconditions.checkArgument(rate.signum() > 0, "The rate of %s is %s.", currency, rate));
    }

    /** Rates from codes and texts. */
    public static ExchangeRates of(LocalDate date, String base, Map<String, String> perBase, Source source) {
        ImmutableMap.Builder<Currency, BigDecimal> rates = ImmutableMap.builder();
        perBase.forEach((code, rate) -> rates.put(Currency.getInstance(code), new BigDecimal(rate)));
        return new ExchangeRates(date, Currency.getInstance(base), rates.buildOrThrow(), source);
    }

    /**
     * The amount in another currency, to 16 digits; empty if a rate is not in the table. Nothing is nothing in every
     * currency.
     */
    public Optional<Money> convert(Money money, Currency target) {
        if (money.currency().equals(target) || money.isFree()) {
            return Optional.of(new Money(money.amount(), target));
        }
        BigDecimal from = rate(money.currency());
        BigDecimal to = rate(target);
        if (from == null || to == null) {
            return Optional.empty();
        }
        return Optional.of(new Money(money.amount().multiply(to).divide(from, MathContext.DECIMAL64), target));
    }

    private @Nullable BigDecimal rate(Currency currency) {
        return currency.equals(base) ? BigDecimal.ONE : perBase.get(currency);
    }
}

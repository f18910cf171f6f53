package dev.gradus.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency GBP = Currency.getInstance("GBP");

    private static final ExchangeRates RATES = ExchangeRates.of(
            LocalDate.of(2026, 7, 6),
            "EUR",
            ImmutableMap.of("USD", "1.1415", "GBP", "0.85538"),
            Source.of("ecb", "https://www.ecb.europa.eu", "ECB", SourceKind.OFFICIAL, AsOf.ofYear(2026)));

    @Property
    void anAmountHasOneForm(
            @ForAll @BigRange(min = "0", max = "1000000") BigDecimal amount, @ForAll @IntRange(max = 6) int zeros) {
        Money money = new Money(amount, EUR);
        Money withZeros = new Money(amount.setScale(amount.scale() + zeros), EUR);
        assertThat(withZeros).isEqualTo(money).hasSameHashCodeAs(money).hasToString(money.toString());
        assertThat(money.amount()).isEqualByComparingTo(amount);
        assertThat(money.amount().scale()).isNotNegative();
        assertThat(Money.of(money.amount().toPlainString(), "EUR")).isEqualTo(money);
        assertThat(money.isFree()).isEqualTo(amount.signum() == 0);
    }

    @Test
    void largeAmountsAreWrittenOut() {
        assertThat(new Money(new BigDecimal("1E+5"), EUR))
                .isEqualTo(Money.of(100_000, "EUR"))
                .hasToString("100000 EUR");
        assertThat(Money.of("12.50", "USD")).hasToString("12.5 USD");
    }

    @Test
    void negativeAmountsAreRefused() {
        assertThatThrownBy(() -> Money.of(-1, "EUR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 EUR is negative");
    }

    @Test
    void absurdExponentsAreRefusedBeforeTheyAreWrittenOut() {
        for (String amount : new String[] {"1E+1000000000", "1E+15", "1E-1000000000"}) {
            assertThatThrownBy(() -> Money.of(amount, "EUR"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no plausible one");
        }
        assertThat(Money.of("999999999999999.99", "EUR").isFree()).isFalse();
    }

    @Test
    void aBaseIsWorthOneOfItself() {
        Source source = RATES.source();
        ImmutableMap<String, String> wrong = ImmutableMap.of("EUR", "2", "USD", "1.1");
        assertThatThrownBy(() -> ExchangeRates.of(RATES.date(), "EUR", wrong, source))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EUR, the base, is 2");
        assertThat(ExchangeRates.of(RATES.date(), "EUR", ImmutableMap.of("EUR", "1.0"), source)
                        .convert(Money.of(3, "EUR"), EUR))
                .contains(Money.of(3, "EUR"));
    }

    @Property
    void timesIsExact(@ForAll @IntRange(max = 1_000_000) int cents, @ForAll @IntRange(max = 1000) int factor) {
        Money money = new Money(BigDecimal.valueOf(cents, 2), EUR);
        assertThat(money.times(BigDecimal.valueOf(factor)))
                .isEqualTo(new Money(BigDecimal.valueOf((long) cents * factor, 2), EUR));
    }

    @Property
    void convertingThereAndBackChangesNothing(@ForAll @IntRange(min = 1, max = 10_000_000) int cents) {
        Money money = new Money(BigDecimal.valueOf(cents, 2), GBP);
        Money back = RATES.convert(money, USD)
                .flatMap(usd -> RATES.convert(usd, GBP))
                .orElseThrow();
        assertThat(back.amount().doubleValue()).isCloseTo(money.amount().doubleValue(), within(1e-12 * cents));
    }

    @Test
    void ratesArePerUnitOfTheBase() {
        assertThat(RATES.convert(Money.of(100, "EUR"), USD)).contains(Money.of("114.15", "USD"));
        assertThat(RATES.convert(Money.of("114.15", "USD"), EUR)).contains(Money.of(100, "EUR"));
        assertThat(RATES.convert(Money.of("1.1415", "USD"), GBP)).contains(Money.of("0.85538", "GBP"));
        assertThat(RATES.convert(Money.of(7, "CHF"), Currency.getInstance("CHF")))
                .contains(Money.of(7, "CHF"));
    }

    @Test
    void withoutARateOnlyNothingIsConverted() {
        assertThat(RATES.convert(Money.of(1, "CHF"), EUR)).isEmpty();
        assertThat(RATES.convert(Money.of(1, "EUR"), Currency.getInstance("CHF")))
                .isEmpty();
        assertThat(RATES.convert(Money.of(0, "CHF"), EUR)).contains(Money.of(0, "EUR"));
    }

    @Test
    void aRateIsAboveNothing() {
        assertThatThrownBy(() ->
                        ExchangeRates.of(LocalDate.of(2026, 7, 6), "EUR", ImmutableMap.of("USD", "0"), RATES.source()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("USD is 0");
    }
}

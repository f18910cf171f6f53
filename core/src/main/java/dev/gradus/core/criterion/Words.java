package dev.gradus.core.criterion;

import dev.gradus.core.measure.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers in derivations: the same in every locale. */
final class Words {
    private Words() {}

    /** With thousands separated, and cents only where there are some: {@code 22,562 USD}. */
    static String money(Money money) {
        return number(money.amount()) + " " + money.currency().getCurrencyCode();
    }

    /** At most two decimals. */
    static String number(double value) {
        return number(BigDecimal.valueOf(value));
    }

    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** A number with its noun, in the plural unless it is one. */
    static String count(double count, String noun) {
        return number(count) + " " + noun + (count == 1 || noun.endsWith("s") ? "" : "s");
    }

    /** One number, or both ends of a span. */
    static String span(Span span) {
        return span.low() == span.high() ? number(span.low()) : number(span.low()) + " to " + number(span.high());
    }
}

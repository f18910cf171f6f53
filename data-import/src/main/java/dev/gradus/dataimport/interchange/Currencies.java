package dev.gradus.dataimport.interchange;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Currencies, from codes and from English names. */
public final class Currencies {
    private static final ImmutableMap<String, Currency> BY_NAME = byName();

    private Currencies() {}

    private static ImmutableMap<String, Currency> byName() {
        Map<String, Currency> names = new LinkedHashMap<>();
        for (Currency currency : Ordering.natural()
                .onResultOf(Currency::getCurrencyCode)
                .sortedCopy(Currency.getAvailableCurrencies())) {
            names.put(Ascii.toLowerCase(currency.getCurrencyCode()), currency);
            names.putIfAbsent(Ascii.toLowerCase(currency.getDisplayName(Locale.ENGLISH)), currency);
        }
        String[] more = {
            "u.s. dollar:USD",
            "united states dollar:USD",
            "us dollars:USD",
            "pound sterling:GBP",
            "euros:EUR",
            "£:GBP",
            "€:EUR"
        };
        for (String pair : more) {
            int colon = pair.indexOf(':');
            names.put(pair.substring(0, colon), Currency.getInstance(pair.substring(colon + 1)));
        }
        return ImmutableMap.copyOf(names);
    }

    /** The currency of an ISO 4217 code or an English name, such as {@code US Dollar}. */
    public static Optional<Currency> of(String text) {
        return Optional.ofNullable(BY_NAME.get(Ascii.toLowerCase(text.strip())));
    }
}

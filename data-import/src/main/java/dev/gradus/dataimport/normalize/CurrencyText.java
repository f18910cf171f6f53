package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs, codes and words for currencies. */
final class CurrencyText {
    /** A dollar sign that does not say whose dollar. */
    static final String BARE_DOLLAR = "$";

    /** Signs that belong to several currencies: the currency by the country in which the sign means it. */
    private static final ImmutableMap<String, ImmutableMap<String, String>> AMBIGUOUS = ImmutableMap.of(
            "\u00a5", ImmutableMap.of("CN", "CNY", "JP", "JPY"),
            "kr", ImmutableMap.of("DK", "DKK", "IS", "ISK", "NO", "NOK", "SE", "SEK", "FO", "DKK", "GL", "DKK"),
            "Rs", ImmutableMap.of("IN", "INR", "LK", "LKR", "MU", "MUR", "NP", "NPR", "PK", "PKR", "SC", "SCR"));

    private static final ImmutableMap<String, String> SIGNS = ImmutableMap.<String, String>builder()
            .put("US$", "USD")
            .put("USD$", "USD")
            .put("$US", "USD")
            .put("HK$", "HKD")
            .put("HKD$", "HKD")
            .put("SG$", "SGD")
            .put("SGD$", "SGD")
            .put("S$", "SGD")
            .put("CA$", "CAD")
            .put("CAD$", "CAD")
            .put("CDN$", "CAD")
            .put("C$", "CAD")
            .put("AU$", "AUD")
            .put("AUD$", "AUD")
            .put("A$", "AUD")
            .put("NZ$", "NZD")
            .put("NZD$", "NZD")
            .put("NT$", "TWD")
            .put("R$", "BRL")
            .put("RMB", "CNY")
            .put("CDN", "CAD")
            .put("QR", "QAR")
            .put("SFr", "CHF")
            .put("Fr.", "CHF")
            .put("\u00a3", "GBP")
            .put("\u20ac", "EUR")
            .put("\u20b9", "INR")
            .put("\u20a9", "KRW")
            .put("\u20ba", "TRY")
            .put("\u20bd", "RUB")
            .put("\u20aa", "ILS")
            .put("\u20ab", "VND")
            .put("\u20a6", "NGN")
            .put("\u0e3f", "THB")
            .put("z\u0142", "PLN")
            .put("K\u010d", "CZK")
            .put("\u5186", "JPY")
            .put("\u5143", "CNY")
            .put("\u00a5", "\u00a5")
            .put("$", BARE_DOLLAR)
            .buildOrThrow();

    /** Codes that no word in capitals is likely to be. */
    private static final List<String> CODES = List.of(
            "AED", "ARS", "AUD", "BDT", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR", "GBP",
            "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KRW", "KZT", "LKR", "MAD", "MXN", "MYR", "NGN", "NOK",
            "NPR", "NZD", "PHP", "PKR", "PLN", "QAR", "RON", "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH",
            "USD", "VND", "ZAR");

    private static final ImmutableMap<String, String> WORDS = ImmutableMap.<String, String>builder()
            .put("us dollars", "USD")
            .put("us dollar", "USD")
            .put("american dollars", "USD")
            .put("canadian dollars", "CAD")
            .put("australian dollars", "AUD")
            .put("hong kong dollars", "HKD")
            .put("singapore dollars", "SGD")
            .put("dollars", BARE_DOLLAR)
            .put("dollar", BARE_DOLLAR)
            .put("euros", "EUR")
            .put("euro", "EUR")
            .put("pounds sterling", "GBP")
            .put("pounds", "GBP")
            .put("pound", "GBP")
            .put("sterling", "GBP")
            .put("swiss francs", "CHF")
            .put("schweizer franken", "CHF")
            .put("franken", "CHF")
            .put("swedish kronor", "SEK")
            .put("swedish krona", "SEK")
            .put("norwegian kroner", "NOK")
            .put("danish kroner", "DKK")
            .put("indian rupees", "INR")
            .put("yuan", "CNY")
            .put("renminbi", "CNY")
            .put("yen", "JPY")
            .put("won", "KRW")
            .put("kr", "kr")
            .put("rs", "Rs")
            .buildOrThrow();

    /** A currency, as a regular expression without groups. */
    static final String PATTERN = pattern();

    private CurrencyText() {}

    /** The currencies that a sign may mean, in the order of their codes; none if it is no sign of several. */
    static ImmutableSortedSet<String> candidates(String sign) {
        return ImmutableSortedSet.copyOf(
                AMBIGUOUS.getOrDefault(sign, ImmutableMap.of()).values());
    }

    /** What a sign means in a country, by its ISO 3166-1 code. */
    static Optional<String> in(String country, String sign) {
        return Optional.ofNullable(
                AMBIGUOUS.getOrDefault(sign, ImmutableMap.of()).get(country));
    }

    private static String pattern() {
        String signs = SIGNS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String words =
                WORDS.keySet().stream().map(word -> word.replace(" ", "[ -]")).collect(Collectors.joining("|"));
        String codes = String.join("|", CODES);
        return "(?:" + signs + "|(?<![\\p{L}&&[^kK]])(?:" + codes + "|(?i:" + codes + "|" + words
                + ")(?:(?<=[Rr][Ss]|[Kk][Rr])\\.(?= ?[\\p{Ll}\\d/(]))?)(?!\\p{L}))";
    }

    /** The ISO 4217 code of a text that matches {@link #PATTERN}, {@link #BARE_DOLLAR}, or a sign that has {@link #candidates}. */
    static Optional<String> code(String text) {
        String exact = SIGNS.get(text);
        if (exact != null) {
            return Optional.of(exact);
        }
        String folded = text.toLowerCase(Locale.ROOT).replace('-', ' ').replace(".", "");
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            if (word.getKey().equals(folded)) {
                return Optional.of(word.getValue());
            }
        }
        String code = text.toUpperCase(Locale.ROOT);
        return CODES.contains(code) ? Optional.of(code) : Optional.empty();
    }
}

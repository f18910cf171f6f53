package dev.gradus.dataimport.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts of money: numbers with a currency on either side, and numbers without one where no unit follows. */
final class Amounts {
    private static final String CURRENCY = CurrencyText.PATTERN;
    private static final String THOUSAND = "(?:[kK](?![A-Za-z])|[ ]?thousand\\b)";
    private static final Pattern AMOUNT =
            Pattern.compile("(?<kilo>(?<![A-Za-z])[kK](?=[A-Z]{3}))?+(?:(?<before>" + CURRENCY
                    + ")(?: ?(?<sign>[$\u20ac\u00a3\u00a5]|(?:[Rr]s|[Kk]r)\\.?+(?= ?\\d)))?+)?+ ?+(?<![\\d.,/])(?<number>"
                    + NumberText.PATTERN
                    + ")(?<thousand>" + THOUSAND
                    + ")?+(?<dash> ?[,.][-=]{1,2}(?!\\d))?+(?: ?(?<after>" + CURRENCY + "))?+");

    /** What follows a number that is not money. */
    private static final Pattern UNIT = Pattern.compile(
            " ?(?:%|ECTS|EC\\b|credits?\\b|credit points|CP\\b|units?\\b|points?\\b|years?\\b|yrs?\\b|months?\\b|weeks?\\b|semesters?\\b|hours?\\b|days?\\b"
                    + "|modules?\\b|terms?\\b|courses?\\b|students?\\b|instal|per cent|percent)|/\\d|[:.]\\d|-\\d|[-/_]|[A-Za-z]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RANGE_WITH_CURRENCY =
            Pattern.compile(" ?(?:-|~|/|to|and|or) ?" + NumberText.PATTERN + " ?" + CURRENCY);

    private static final Pattern NEIGHBOUR = Pattern.compile(" \\d");

    private Amounts() {}

    /** Whether digits stand right before, as in a telephone number. */
    private static boolean afterDigit(String text, Matcher matcher) {
        int before = matcher.start("number") - 1;
        return before > 0 && text.charAt(before) == ' ' && Character.isDigit(text.charAt(before - 1));
    }

    /** Whether a number is part of the parameters of an address. */
    private static boolean isInAddress(String text, int start) {
        return start > 0 && "=&_#%".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** The amounts in a text, in order. */
    static List<Amount> find(String text) {
        List<Amount> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        int at = 0;
        while (at <= text.length() && matcher.find(at)) {
            Amount amount = amount(text, matcher);
            if (amount != null) {
                amounts.add(amount);
                at = amount.end();
            } else {
                at = matcher.end("number");
            }
        }
        return amounts;
    }

    private static @org.jspecify.annotations.Nullable Amount amount(String text, Matcher matcher) {
        Optional<String> before = currency(matcher, "before");
        Optional<String> after = currency(matcher, "after");
        int end = matcher.end();
        if (after.isPresent()
                && (before.isPresent() ? !completes(before.get(), after.get()) : belongsToNext(text, end))) {
            after = Optional.empty();
            end = end(matcher);
        }
        int start = start(matcher);
        boolean insideWord = start > 0 && Character.isLetter(text.charAt(start - 1));
        if (before.isEmpty() && (insideWord || (after.isEmpty() && !standsAlone(text, matcher)))) {
            return null;
        }
        String number = matcher.group("number");
        BigDecimal value = NumberText.parse(number);
        if (matcher.group("thousand") != null || matcher.group("kilo") != null) {
            value = value.multiply(BigDecimal.valueOf(1000));
        }
        Optional<String> currency =
                after.filter(Amounts::isClear).or(() -> before).or(() -> currency(matcher, "after"));
        if (after.isEmpty() && before.isEmpty()) {
            currency = Optional.empty();
        }
        String code = currency.orElse("");
        if (code.equals(CurrencyText.BARE_DOLLAR)) {
            return new Amount(value, Optional.of("USD"), start, end, code);
        }
        boolean open = !CurrencyText.candidates(code).isEmpty();
        return new Amount(value, open ? Optional.empty() : currency, start, end, open ? code : "");
    }

    /** Whether a code is that of one currency. */
    private static boolean isClear(String code) {
        return !code.equals(CurrencyText.BARE_DOLLAR)
                && CurrencyText.candidates(code).isEmpty();
    }

    private static Optional<String> currency(Matcher matcher, String group) {
        String text = matcher.group(group);
        return text == null ? Optional.empty() : CurrencyText.code(text);
    }

    /** Whether a currency after the number says more about the one before it: "$19.500 USD". */
    private static boolean completes(String before, String after) {
        return before.equals(CurrencyText.BARE_DOLLAR)
                || before.equals(after)
                || CurrencyText.candidates(before).contains(after);
    }

    /** Whether a currency after a number stands right before the next number: "10400 £500". */
    private static boolean belongsToNext(String text, int end) {
        return end < text.length() && Character.isDigit(text.charAt(end));
    }

    private static int end(Matcher matcher) {
        for (String group : List.of("dash", "thousand", "number")) {
            if (matcher.end(group) >= 0) {
                return matcher.end(group);
            }
        }
        return matcher.end();
    }

    /** Whether a number without currency may be money: at least three digits, no year, no unit after it. */
    private static boolean standsAlone(String text, Matcher matcher) {
        String number = matcher.group("number");
        int end = end(matcher);
        if (RANGE_WITH_CURRENCY.matcher(text).region(end, text.length()).lookingAt()) {
            return true;
        }
        if (UNIT.matcher(text).region(end, text.length()).lookingAt()) {
            return false;
        }
        if (number.startsWith("0")
                || isInAddress(text, matcher.start("number"))
                || NEIGHBOUR.matcher(text).region(end, text.length()).lookingAt()
                || afterDigit(text, matcher)) {
            return false;
        }
        BigDecimal value = NumberText.parse(number);
        boolean year = number.length() == 4
                && value.compareTo(BigDecimal.valueOf(1950)) >= 0
                && value.compareTo(BigDecimal.valueOf(2100)) < 0;
        return !year && value.compareTo(BigDecimal.valueOf(100)) >= 0 && value.precision() - value.scale() <= 8;
    }

    private static int start(Matcher matcher) {
        for (String group : List.of("kilo", "before", "sign")) {
            if (matcher.start(group) >= 0) {
                return matcher.start(group);
            }
        }
        return matcher.start("number");
    }
}

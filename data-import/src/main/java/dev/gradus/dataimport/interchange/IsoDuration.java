package dev.gradus.dataimport.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations as ISO 8601 writes them, such as {@code P1Y6M}. */
public final class IsoDuration {
    private static final String NUMBER = "(\\d{1,9}(?:[.,]\\d{1,20})?)";
    private static final Pattern FORM =
            Pattern.compile("P(?:%1$sY)?(?:%1$sM)?(?:%1$sW)?(?:%1$sD)?(?:T([0-9.,HMS]{2,30}))?".formatted(NUMBER));
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private IsoDuration() {}

    /** Whether a text has the form of a duration. */
    public static boolean isOne(String text) {
        return text.length() > 1 && FORM.matcher(text).matches();
    }

    /** The months of a duration that consists of nothing but years and months. */
    public static OptionalDouble months(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || hasMore(matcher) || (matcher.group(1) == null && matcher.group(2) == null)) {
            return OptionalDouble.empty();
        }
        double months = number(matcher.group(1))
                .multiply(TWELVE)
                .add(number(matcher.group(2)))
                .doubleValue();
        return months > 0 && months < 1200 ? OptionalDouble.of(months) : OptionalDouble.empty();
    }

    private static boolean hasMore(Matcher matcher) {
        return number(matcher.group(3)).signum() > 0
                || number(matcher.group(4)).signum() > 0
                || isSet(matcher.group(5));
    }

    /** In words that the normaliser of durations reads, such as {@code 1 years 10 weeks}; empty if it has only hours. */
    public static Optional<String> words(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        String[] units = {"years", "months", "weeks", "days"};
        for (int i = 0; i < units.length; i++) {
            BigDecimal number = number(matcher.group(i + 1));
            if (number.signum() > 0) {
                words.add(number.toPlainString() + " " + units[i]);
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private static boolean isSet(@Nullable String time) {
        return time != null && time.chars().anyMatch(c -> c >= '1' && c <= '9');
    }

    private static BigDecimal number(@Nullable String text) {
        return text == null ? BigDecimal.ZERO : new BigDecimal(text.replace(',', '.'));
    }

    /** So many months, in years where they are whole. */
    public static String of(double months) {
        if (months == Math.rint(months)) {
            long whole = (long) months;
            return whole % 12 == 0 ? "P" + whole / 12 + "Y" : "P" + whole + "M";
        }
        return "P" + new BigDecimal(Double.toString(months)).toPlainString() + "M";
    }
}

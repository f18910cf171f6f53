package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import dev.gradus.dataimport.internal.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds dates in folded texts. */
final class DateText {
    /**
     * A date found from {@code start} to before {@code end}; without a date if there is no such day, or if it is not clear
     * which of its numbers is what.
     */
    record Hit(int start, int end, @Nullable StatedDate date) {}

    private static final ImmutableMap<String, Integer> MONTHS = months(
            "january jan januar janner jan janvier janv enero ene gennaio gen januari janeiro stycznia styczen januar",
            "february feb febr februar feber fevrier fevr febrero febbraio februari fevereiro lutego luty",
            "march mar marz maerz mars marzo maart marco marca marzec",
            "april apr avril avr abril abr aprile kwietnia kwiecien",
            "may mai mayo maggio mei maio maj maja",
            "june jun juni juin junio giugno junho czerwca czerwiec",
            "july jul juli juillet juil julio luglio julho lipca lipiec",
            "august aug aout agosto ago augusti augustus sierpnia sierpien",
            "september sept sep septembre septiembre settembre set setembro wrzesnia wrzesien",
            "october oct oktober okt octobre octubre ottobre ott outubro pazdziernika pazdziernik",
            "november nov novembre noviembre novembro listopada listopad",
            "december dec dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien");

    private static final String MONTH = "(?<month>"
            + MONTHS.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .collect(Collectors.joining("|"))
            + ")(?!\\p{L})\\.?";
    private static final String DAY = "(?<![\\d.,/:])(?<day>\\d{1,2})(?!\\d)";
    private static final String YEAR = "(?<year>(?:19|20|21)\\d\\d)(?!\\d)";
    private static final String END = "(?![\\d/])";

    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(?<year>(?:19|20|21)\\d\\d)(?<gap>[-/.])(?<month>\\d{1,2})\\k<gap>(?<day>\\d{1,2})(?:t\\d\\d:\\d\\d\\S{0,20})?"
                    + END);
    private static final Pattern COMPACT =
            Pattern.compile("(?<![\\d.,/-])(?<year>20\\d\\d)(?<month>[01]\\d)(?<day>[0-3]\\d)(?![\\d.,/-])");
    private static final Pattern CHINESE = Pattern.compile(
            "(?:(?<year>(?:19|20)\\d\\d) ?[\\u5e74\\ub144] ?)?(?<month>\\d{1,2}) ?[\\u6708\\uc6d4] ?(?:(?<day>\\d{1,2}) ?[\\u65e5\\uc77c])?");
    private static final Pattern DAY_MONTH = Pattern.compile(DAY
            + " ?(?:st|nd|rd|th|er|\\.|o)? ?(?:of |de |day of )?[ /-]?(?<!\\p{L})" + MONTH
            + "(?:(?:,? ?(?:de |of )?|[/-])" + YEAR + "|[ -/]'?(?<short>\\d\\d)(?!\\d|:|[.]\\d| ?(?:st|nd|rd|th)))?+");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<!\\p{L})" + MONTH + "[ -/]?(?<day>\\d{1,2})(?!\\d|:|[.,]\\d)(?:st|nd|rd|th)?(?:,? ?" + YEAR + ")?+");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d.,/:-])(?<one>\\d{1,2})(?<gap>[-/.]) ?(?<two>\\d{1,2})\\k<gap> ?(?<year>(?:19|20|21)\\d\\d|\\d\\d)"
                    + END);
    private static final Pattern GERMAN_DAY =
            Pattern.compile("(?<![\\d.,/:-])(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\.(?! ?\\d)");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?<!\\p{L})" + MONTH + "[ ,/-]{0,2}(?:of |de )?(?:" + YEAR + "|'(?<short>\\d\\d)(?!\\d))");
    private static final Pattern YEAR_MONTH = Pattern.compile("(?<!\\d)" + YEAR + "[ /-]{1,2}" + MONTH);
    private static final Pattern NUMBER_MONTH =
            Pattern.compile("(?<![\\d.,/:-])(?<year>(?:19|20|21)\\d\\d)-(?<month>0[1-9]|1[0-2])(?![\\d-])");
    private static final Pattern MONTH_ALONE = Pattern.compile(
            "(?<!\\p{L})(?!may (?!and\\b|or\\b|intake|start|entry|to\\b|und\\b|oder\\b)\\p{L}|mar\\b|set\\b|gen\\b)"
                    + MONTH);
    private static final Pattern YEAR_ALONE = Pattern.compile("(?<![\\d.,/:-])" + YEAR + "(?![/-])");
    /** As XML Schema writes what has no year. */
    private static final Pattern YEARLESS =
            Pattern.compile("^--(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\\d|3[01]))?$");

    private static final Pattern SEPARATED = Pattern.compile("[-/]");

    private DateText() {}

    private static ImmutableMap<String, Integer> months(String... words) {
        ImmutableMap.Builder<String, Integer> months = ImmutableMap.builder();
        for (int i = 0; i < words.length; i++) {
            for (String word : words[i].split(" ", -1)) {
                months.put(word, i + 1);
            }
        }
        return months.buildKeepingLast();
    }

    /** A text as this class reads it. */
    static String fold(String text) {
        return Folding.fold(text);
    }

    /** The dates in a folded text, in order. */
    static List<Hit> find(String folded, DateOrder order) {
        StringBuilder rest = new StringBuilder(folded);
        List<Hit> hits = new ArrayList<>();
        for (Pattern pattern : List.of(
                ISO,
                COMPACT,
                CHINESE,
                DAY_MONTH,
                MONTH_DAY,
                NUMBERS,
                GERMAN_DAY,
                MONTH_YEAR,
                YEAR_MONTH,
                NUMBER_MONTH,
                MONTH_ALONE,
                YEAR_ALONE,
                YEARLESS)) {
            Matcher matcher = pattern.matcher(rest.toString());
            while (matcher.find()) {
                Hit hit = pattern == NUMBERS ? numbers(matcher, order) : hit(matcher);
                if (hit != null) {
                    hits.add(hit);
                    for (int i = hit.start(); i < hit.end(); i++) {
                        rest.setCharAt(i, '_');
                    }
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start));
        return hits;
    }

    private static @Nullable Hit hit(Matcher matcher) {
        OptionalInt year = number(matcher, "year");
        if (year.isEmpty()) {
            OptionalInt two = number(matcher, "short");
            year = two.isPresent() ? OptionalInt.of(2000 + two.getAsInt()) : two;
        }
        if (matcher.pattern() == MONTH_DAY && year.isEmpty() && matcher.group().indexOf('-') > 0) {
            return new Hit(matcher.start(), matcher.end(), null);
        }
        return hit(matcher, year, month(matcher), number(matcher, "day"));
    }

    private static @Nullable Hit hit(Matcher matcher, OptionalInt year, OptionalInt month, OptionalInt day) {
        if (StatedDate.isInCalendar(year, month, day)) {
            return new Hit(matcher.start(), matcher.end(), new StatedDate(year, month, day));
        }
        boolean nearly = StatedDate.isInCalendar(OptionalInt.empty(), month, OptionalInt.of(1)) && day.orElse(99) <= 31;
        return nearly ? new Hit(matcher.start(), matcher.end(), null) : null;
    }

    private static boolean has(Matcher matcher, String group) {
        return matcher.pattern().toString().contains("(?<" + group + ">");
    }

    private static OptionalInt number(Matcher matcher, String group) {
        String text = has(matcher, group) ? matcher.group(group) : null;
        return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static OptionalInt month(Matcher matcher) {
        String text = has(matcher, "month") ? matcher.group("month") : null;
        if (text == null) {
            return OptionalInt.empty();
        }
        Integer month = MONTHS.get(text);
        return OptionalInt.of(month == null ? Integer.parseInt(text) : month);
    }

    private static boolean isDate(@Nullable Hit hit) {
        return hit != null && hit.date() != null;
    }

    /** Two numbers and a year; points stand after the day, slashes and hyphens leave it open. */
    private static @Nullable Hit numbers(Matcher matcher, DateOrder order) {
        int one = Integer.parseInt(matcher.group("one"));
        int two = Integer.parseInt(matcher.group("two"));
        int stated = Integer.parseInt(matcher.group("year"));
        OptionalInt year = OptionalInt.of(stated < 100 ? 2000 + stated : stated);
        Hit dayFirst = hit(matcher, year, OptionalInt.of(two), OptionalInt.of(one));
        Hit monthFirst = hit(matcher, year, OptionalInt.of(one), OptionalInt.of(two));
        if (!SEPARATED.matcher(matcher.group("gap")).matches() || one == two || !isDate(monthFirst)) {
            return dayFirst;
        }
        if (!isDate(dayFirst)) {
            return monthFirst;
        }
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case UNKNOWN -> new Hit(matcher.start(), matcher.end(), null);
        };
    }
}

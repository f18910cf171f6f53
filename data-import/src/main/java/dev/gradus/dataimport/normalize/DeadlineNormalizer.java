package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.measure.Audience;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads until when one can apply: one date or several, each with its round, its term and for whom it holds. What describes
 * a date stands before it, or after it if the text begins with a date, or in parentheses right after it. Days on which one
 * can begin to apply are left out, with a note.
 */
final class DeadlineNormalizer extends TextNormalizer<StatedDeadline> {
    private static final Pattern ROUND = Pattern.compile(
            "\\b(?:(?:round|phase|runde|intake|deadline) ?#?(?<number>\\d|i{1,3}|iv|one|two|three|four)\\b|(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th) (?:round|phase|deadline|call)|(?<word>priority|early|final|regular|late|main))");
    private static final ImmutableMap<String, String> NUMBERS = ImmutableMap.<String, String>builder()
            .put("i", "1")
            .put("ii", "2")
            .put("iii", "3")
            .put("iv", "4")
            .put("one", "1")
            .put("two", "2")
            .put("three", "3")
            .put("four", "4")
            .put("first", "1")
            .put("second", "2")
            .put("third", "3")
            .put("fourth", "4")
            .put("1st", "1")
            .put("2nd", "2")
            .put("3rd", "3")
            .put("4th", "4")
            .buildOrThrow();
    private static final Pattern OPENING = Pattern.compile(
            "(?:\\b(?:opens?|opening|from|since|between|begin(?:s|ning)?|starts?|starting|as of|ab|vom|von)\\b)(?: \\p{L}{1,12}){0,3}[ :]*$");
    private static final Pattern TO =
            Pattern.compile("[ ,]{0,2}(?:-|to|until|till|bis|through|and|a|al|au) ?(?:the |zum )?");
    private static final Pattern PARENTHESES = Pattern.compile(" ?[(\\[][^()\\[\\]]{0,120}[)\\]]");
    private static final Pattern DELIMITER = Pattern.compile("[;\\n|]|(?<=\\d),|, |(?<=[a-z0-9)])\\. ");
    private static final Phrases<Boolean> ROLLING = Phrases.of(
            ImmutableMap.of(
                    Boolean.TRUE,
                    "rolling|any time|anytime|throughout the year|all year round|year round|no deadline|no deadlines|no application deadline|no fixed deadline"
                            + "|continuous|continuously|first come first served|until places are filled|until full|open all year|no closing date|jederzeit"));

    private final DateOrder order;

    DeadlineNormalizer(DateOrder order) {
        super("deadline");
        this.order = order;
    }

    @Override
    Normalized<StatedDeadline> read(String text, Reading reading) {
        String folded = DateText.fold(text);
        List<DateText.Hit> dates = new ArrayList<>();
        for (DateText.Hit hit : dates(folded)) {
            if (hit.date() == null) {
                return reading.finding("%s is no day, or it is not clear which of its numbers is what."
                        .formatted(folded.substring(hit.start(), hit.end())));
            }
            dates.add(hit);
        }
        boolean rolling = ROLLING.in(folded);
        Set<StatedDeadline> deadlines = deadlines(folded, dates, reading);
        if (deadlines.isEmpty() && rolling) {
            return reading.values(
                    List.of(new StatedDeadline(Optional.empty(), "", Optional.empty(), Audience.ALL, true)));
        }
        if (rolling) {
            reading.note("Applications are taken as they come.");
        }
        return deadlines.isEmpty() ? nothing(text, reading, "No date found.") : reading.values(List.copyOf(deadlines));
    }

    /** The dates that have a month, without the years of terms. */
    private List<DateText.Hit> dates(String folded) {
        StringBuilder rest = new StringBuilder(folded);
        for (SeasonWords.Hit hit : SeasonWords.find(folded)) {
            for (int i = hit.start(); i < hit.end(); i++) {
                rest.setCharAt(i, '_');
            }
        }
        return DateText.find(rest.toString(), order).stream()
                .filter(hit -> hit.date() == null || hit.date().month().isPresent())
                .toList();
    }

    private static Set<StatedDeadline> deadlines(String folded, List<DateText.Hit> dates, Reading reading) {
        Set<StatedDeadline> deadlines = new LinkedHashSet<>();
        if (dates.isEmpty()) {
            return deadlines;
        }
        boolean datesFirst = dates.get(0).start() == 0;
        int from = 0;
        for (int i = 0; i < dates.size(); i++) {
            DateText.Hit hit = dates.get(i);
            int next = i + 1 < dates.size() ? dates.get(i + 1).start() : folded.length();
            String label = folded.substring(Math.min(from, hit.start()), hit.start());
            int end = tail(folded, hit.end(), next, datesFirst);
            String words = (datesFirst ? "" : label) + " " + folded.substring(hit.end(), end);
            boolean opens = OPENING.matcher(label).find()
                    || (i + 1 < dates.size()
                            && TO.matcher(folded.substring(hit.end(), next)).matches()
                            && !folded.substring(hit.end(), next).contains("and"));
            if (opens && i + 1 < dates.size()) {
                reading.note("Left out: the day from which one can apply, %s.".formatted(hit.date()));
                continue;
            }
            from = end;
            add(deadlines, hit, words);
        }
        return deadlines;
    }

    private static void add(Set<StatedDeadline> deadlines, DateText.Hit hit, String words) {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        FeeWords.AUDIENCE.find(words).forEach(audience -> audiences.add(audience.meaning()));
        if (audiences.isEmpty() || audiences.contains(Audience.ALL)) {
            audiences.clear();
            audiences.add(Audience.ALL);
        }
        Set<Optional<Season>> intakes = new LinkedHashSet<>();
        SeasonWords.find(words).forEach(season -> intakes.add(Optional.of(season.season())));
        if (intakes.isEmpty()) {
            intakes.add(Optional.empty());
        }
        for (Optional<Season> intake : intakes) {
            for (Audience audience : audiences) {
                deadlines.add(
                        new StatedDeadline(Optional.ofNullable(hit.date()), round(words), intake, audience, false));
            }
        }
    }

    /** How far what follows a date belongs to it. */
    private static int tail(String text, int from, int limit, boolean datesFirst) {
        Matcher parentheses = PARENTHESES.matcher(text).region(from, limit);
        int end = parentheses.lookingAt() ? parentheses.end() : from;
        if (!datesFirst) {
            return end;
        }
        Matcher delimiter = DELIMITER.matcher(text).region(end, limit);
        return delimiter.find() ? delimiter.start() : limit;
    }

    private static String round(String words) {
        Matcher matcher = ROUND.matcher(words);
        String round = "";
        while (matcher.find()) {
            String number = matcher.group("number") == null ? matcher.group("ordinal") : matcher.group("number");
            round = number == null ? matcher.group("word") : NUMBERS.getOrDefault(number, number);
        }
        return round.toLowerCase(Locale.ROOT);
    }

    @Override
    void describe(Normalized<StatedDeadline> normalized, Map<String, @Nullable Object> document) {
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (StatedDeadline deadline : normalized.values()) {
            Map<String, @Nullable Object> entry = entry();
            entry.put("date", deadline.date().map(StatedDate::toString).orElse(null));
            entry.put("round", deadline.round().isEmpty() ? null : deadline.round());
            entry.put("intake", deadline.intake().map(Season::id).orElse(null));
            entry.put("audience", deadline.audience().id());
            entry.put("rolling", deadline.rolling());
            values.add(entry);
        }
        document.put("values", list(values));
    }
}

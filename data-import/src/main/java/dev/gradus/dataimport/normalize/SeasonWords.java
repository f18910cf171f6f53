package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of terms in folded texts, with their year. */
final class SeasonWords {
    /** A term found from {@code start} to before {@code end}, its year included. */
    record Hit(int start, int end, Season season, OptionalInt year) {}

    private static final Phrases<Season> WORDS = Phrases.of(
            ImmutableMap.of(
                    Season.WINTER,
                    "winter semester|wintersemester|winter term|winter|ws|wise|winter session|hiver|invierno",
                    Season.SPRING,
                    "spring semester|spring term|spring|fruhjahr|fruhjahrssemester|fruhling|lent term|vt|vartermin|primavera|printemps|hilary|hilary term",
                    Season.SUMMER,
                    "summer semester|sommersemester|summer term|summer|sommer|ss|sose|summer session|verano|trinity term",
                    Season.AUTUMN,
                    "fall|fall semester|fall term|autumn|autumn semester|autumn term|herbst|herbstsemester|michaelmas|michaelmas term|ht|hosttermin|otono|automne|autunno"));
    private static final Phrases<Boolean> EVERY = Phrases.of(ImmutableMap.of(
            Boolean.TRUE,
            "every semester|each semester|both semesters|jedes semester|semesterly|zum winter und sommersemester"));
    private static final Pattern AFTER = Pattern.compile(
            "[ ,(]{0,2}(?:of )?(?<full>20\\d\\d)(?!\\d)(?: ?[/-] ?(?:20)?\\d\\d(?!\\d))?|[ ']{0,2}(?<first>\\d\\d) ?/ ?(?<second>\\d\\d)(?!\\d)|'?(?<glued>\\d\\d)(?![\\d.:])");
    private static final Pattern BEFORE = Pattern.compile("(?<!\\d)(20\\d\\d)(?: ?/ ?(?:20)?\\d\\d)? $");
    private static final int LONGEST_YEAR = 12;

    private SeasonWords() {}

    /** The terms named, in order; "every semester" is winter and summer. */
    static List<Hit> find(String folded) {
        List<Hit> hits = new ArrayList<>();
        for (Phrases.Hit<Boolean> hit : EVERY.find(folded)) {
            hits.add(new Hit(hit.start(), hit.start() + 1, Season.WINTER, OptionalInt.empty()));
            hits.add(new Hit(hit.start() + 1, hit.end(), Season.SUMMER, OptionalInt.empty()));
        }
        for (Phrases.Hit<Season> hit : WORDS.find(folded)) {
            Matcher after = AFTER.matcher(folded).region(hit.end(), folded.length());
            Matcher before = BEFORE.matcher(folded.substring(Math.max(0, hit.start() - LONGEST_YEAR), hit.start()));
            if (after.lookingAt() && year(after).isPresent()) {
                hits.add(new Hit(hit.start(), after.end(), hit.meaning(), year(after)));
            } else if (before.find()) {
                OptionalInt year = OptionalInt.of(Integer.parseInt(before.group(1)));
                int start = hit.start() - (before.end() - before.start());
                hits.add(new Hit(start, hit.end(), hit.meaning(), year));
            } else {
                hits.add(new Hit(hit.start(), hit.end(), hit.meaning(), OptionalInt.empty()));
            }
        }
        return hits;
    }

    private static OptionalInt year(Matcher after) {
        if (after.group("full") != null) {
            return OptionalInt.of(Integer.parseInt(after.group("full")));
        }
        if (after.group("glued") != null) {
            return OptionalInt.of(2000 + Integer.parseInt(after.group("glued")));
        }
        int first = Integer.parseInt(after.group("first"));
        return (first + 1) % 100 == Integer.parseInt(after.group("second"))
                ? OptionalInt.of(2000 + first)
                : OptionalInt.empty();
    }
}

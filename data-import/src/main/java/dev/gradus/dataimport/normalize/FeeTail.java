package dev.gradus.dataimport.normalize;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out how much of the text after an amount belongs to it rather than to the next one. */
final class FeeTail {
    private static final Pattern PARENTHESES = Pattern.compile("[ *,]{0,3}[(\\[][^()\\[\\]\\n]{0,200}+[)\\]]");
    private static final Pattern PERIOD = Pattern.compile(
            "[ ,(]{0,2}(?:per|pro|je|par|por|al|an?|im|each|every|p\\.?+ ?(?=a\\b))[ .]?+(?:\\d{1,3}[ -])?+(?:(?:full|academic|calendar|study|school|taught|dissertation|graduate|ECTS|CATS|semester|individual|single|credit)[ -]){0,3}"
                    + "(?:years?|yr|annum|a(?:\\.|\\b)|jahr|studienjahr|monat|semestre|an|ann\u00e9e|mois|a\u00f1o|mes|anno|mese|jaar|maand|semesters?|sem|trimester|quarter|terms?|months?|mth|mo|weeks?|credits?|hours?|hrs?|points?|units?|ECTS(?:-Punkt)?|CATS|EC|CP|LP|Leistungspunkt|modules?|modul|kurs|courses?|woche|quartal|studiengang)\\b\\)?+(?: (?:module|point|hour|unit)s?\\b)?+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOTAL = Pattern.compile(
            "[ ,-]{0,3}(?:in total|total|annually|yearly|monthly|quarterly|overall)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTENDANCE =
            Pattern.compile("[ ,]{0,2}(?:full|part)[ -]?time(?= ?(?:$|[.;|,)\\n]| [A-Z]))");
    private static final Pattern FOR = Pattern.compile(
            "[ *,]{0,3}(?:for|f\u00fcr) [^.;|:\\n()]{0,80}?(?:\\b(?:students?|applicants|citizens|nationals|residents|others|candidates|participants|inclusive|intake|entry|credits?|b\u00fcrger|b\u00fcrgerinnen|studierende|studierenden|studenten|bewerber|ausl\u00e4nder|staaten)\\b(?: (?:from|with|of|in|who)\\b[^.;|:,\\n]{0,60}?(?=[.,;|\\n]| and |$))?+|\\b(?:course|programme|program|degree|year)\\b(?! (?:with|students))|(?=[,.;|\\n])|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH = Pattern.compile(
            " (?:with|without) [^.;|:,\\n()]{0,40}?(?:placement|practice|experience|internship|industry)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TO_DELIMITER = Pattern.compile("[ -]{0,3}[^.;|,\\n(\\d:+]{1,60}+");
    private static final Pattern TO_SENTENCE_END = Pattern.compile("[^.;|\\n:,]{0,160}+(?=[.;|\\n,]|$)");
    private static final Pattern NO_LABEL = Pattern.compile("(?: of\\b)?+[ :=-]*+");

    private FeeTail() {}

    /**
     * Where the tail of an item ends.
     *
     * @param item the amount
     * @param limit the start of the next one, or the end of the text
     * @param amountsFirst whether in this text what belongs to an amount follows it
     */
    static int end(String text, FeeItem item, int limit, boolean amountsFirst) {
        int at = item.end;
        if (item.free) {
            return skip(TO_SENTENCE_END, text, at, limit);
        }
        boolean moved = true;
        while (moved) {
            int before = at;
            for (Pattern pattern : List.of(PARENTHESES, PERIOD, TOTAL, ATTENDANCE, WITH, FOR)) {
                at = skip(pattern, text, at, limit);
            }
            moved = at > before;
            if (!moved && amountsFirst) {
                at = skip(TO_DELIMITER, text, at, limit);
                moved = at > before;
            }
        }
        return otherPurpose(text, at, limit);
    }

    private static int skip(Pattern pattern, String text, int at, int limit) {
        Matcher matcher = pattern.matcher(text).region(at, limit);
        return matcher.lookingAt() ? matcher.end() : at;
    }

    /** Takes in "bench fee" in "(excluding £500 bench fee)", but not in "£500 bench fee: £300". */
    private static int otherPurpose(String text, int at, int limit) {
        String rest = text.substring(at, Math.min(limit, at + 50));
        for (Phrases.Hit<FeeWords.Purpose> hit : FeeWords.PURPOSE.find(rest)) {
            boolean near = hit.start() <= 25
                    && !rest.substring(0, hit.start()).matches("(?s).*(?:[.;|:\\n,+]|\\b(?:as well as|plus|and)\\b).*");
            if (hit.meaning() != FeeWords.Purpose.OTHER || !near) {
                return at;
            }
            boolean label = limit < text.length()
                    && NO_LABEL.matcher(text).region(at + hit.end(), limit).matches();
            return label ? at : at + hit.end();
        }
        return at;
    }
}

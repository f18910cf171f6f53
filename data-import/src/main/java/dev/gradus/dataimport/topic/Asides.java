package dev.gradus.dataimport.topic;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a description says that is not about what the course teaches: requirements, audience, applications, credit. */
final class Asides {
    private static final String SPACE = "[\\s\\p{Z}]+";

    /** What begins an aside that runs to the end of the sentence. */
    private static final String TO_END_OF_SENTENCE = String.join(
            "|",
            "(?:pre-?|co-?)requisites?(?: or corequisites?)?\\s*:",
            "recommended(?: background| preparation)?\\s*:",
            "(?:teilnahme)?voraussetzung(?:en)?\\s*:",
            "(?:empfohlene |notwendige )?vorkenntnisse\\s*:",
            "credit is not given",
            "same as",
            "may be repeated",
            "(?:designed|intended|suitable|primarily) for",
            "(?:open|restricted|limited) to",
            "(?:familiarity with|(?:prior )?knowledge of) [^.;]{0,80}(?:is|are) (?:assumed|required|recommended)",
            "richtet sich an",
            "prepares students for");

    /** What begins an aside that runs to the end of the part of a sentence. */
    private static final String TO_END_OF_PART = String.join(
            "|",
            "applications? (?:areas )?(?:such as|in|to|from|like|including|as diverse as)",
            "applied to",
            "as diverse as",
            "anwendungen (?:in|aus|wie|auf)");

    private static final Pattern START = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?<sentence>" + spaced(TO_END_OF_SENTENCE) + ")|" + spaced(TO_END_OF_PART) + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?](?=[\\s\\p{Z}]|$)|[\\r\\n]");
    private static final Pattern END_OF_PART = Pattern.compile("[.!?](?=[\\s\\p{Z}]|$)|[\\r\\n;:()]");

    private Asides() {}

    private static String spaced(String words) {
        return words.replace(" ", SPACE);
    }

    /** The text with every aside blanked out, so that all that remains stays where it was. */
    static String blank(String text) {
        Matcher start = START.matcher(text).useTransparentBounds(true);
        if (!start.find()) {
            return text;
        }
        char[] rest = text.toCharArray();
        do {
            Matcher end = (start.group("sentence") == null ? END_OF_PART : END_OF_SENTENCE).matcher(text);
            int to = end.find(start.end()) ? end.start() : text.length();
            Arrays.fill(rest, start.start(), to, '.');
            start.region(to, text.length());
        } while (start.find());
        return String.valueOf(rest);
    }
}

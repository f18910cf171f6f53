package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Admission.EnglishTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads which tests of English are taken, with the least overall result and the least one in every part: {@code IELTS
 * 6.5 overall (no band below 6.0), TOEFL iBT 90}. A number counts only if it is on the scale of the test that it follows
 * or, failing that, precedes; a TOEFL result above 120 is that of the paper test. Levels of the Common European Framework
 * come as the test {@code CEFR}, from 1 (A1) to 6 (C2).
 */
final class EnglishTestNormalizer extends TextNormalizer<EnglishTest> {
    private enum Test {
        IELTS("IELTS", 1, 9),
        TOEFL_IBT("TOEFL iBT", 10, 120),
        TOEFL_PBT("TOEFL PBT", 310, 677),
        PTE("PTE Academic", 10, 90),
        DUOLINGO("Duolingo", 10, 160),
        CAMBRIDGE("Cambridge English", 140, 230),
        TOEIC("TOEIC", 10, 990),
        CEFR("CEFR", 1, 6);

        final String title;
        final double least;
        final double most;

        Test(String title, double least, double most) {
            this.title = title;
            this.least = least;
            this.most = most;
        }

        boolean takes(double number) {
            return number >= least && number <= most && (this != IELTS || number * 2 == Math.rint(number * 2));
        }
    }

    private static final Phrases<Test> TESTS = Phrases.of(ImmutableMap.of(
            Test.IELTS, "ielts|ielts academic|international english language testing system",
            Test.TOEFL_IBT,
                    "toefl|toefl ibt|toefl internet based|internet based toefl|ibt|toefl ibt home edition|internet based",
            Test.TOEFL_PBT, "toefl pbt|toefl paper based|paper based toefl|toefl paper|pbt|paper based",
            Test.PTE, "pte|pte academic|pearson|pearson pte|pearson test of english|pearson test of english academic",
            Test.DUOLINGO, "duolingo|det|duolingo english test",
            Test.CAMBRIDGE,
                    "cambridge|cambridge english|cae|cpe|c1 advanced|c2 proficiency|cambridge english scale|cambridge c1 advanced|cambridge c2 proficiency|cambridge advanced",
            Test.TOEIC, "toeic"));
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,/])\\d{1,3}+(?:[.,]\\d)?+(?![\\d%])(?! ?(?:years?|months?|credits?|weeks?)\\b)");
    private static final Pattern LEVEL = Pattern.compile("\\b([ABC])([12])\\b(?! (?:Advanced|Proficiency))");
    private static final Pattern PART = Pattern.compile(
            "(?i)(?:\\beach\\b|\\bevery\\b|\\ball\\b|\\bband|\\bcomponent|\\bsub-?|\\belement|\\bskill|\\bsection|\\bpart\\b|\\bwriting\\b|\\breading\\b|\\blistening\\b|\\bspeaking\\b|\\bindividual\\b|no less than|not less than|no lower|not below|no score below|\\bbelow\\b|lower than)");
    private static final Pattern BAND = Pattern.compile("(?i)[ :(-]*(?:overall )?band(?: score)?(?: of)? ");
    private static final Pattern EVERY = Pattern.compile(
            "(?i)(?:\\beach\\b|\\bevery\\b|\\ball\\b|\\bany\\b|\\bno\\b|\\bnot\\b|\\bband|\\bcomponent|\\bsub-?|\\belement|\\bskills|\\bsections|\\bindividual\\b)");

    EnglishTestNormalizer() {
        super("english-test");
    }

    @Override
    Normalized<EnglishTest> read(String text, Reading reading) {
        Map<Test, EnglishTest> tests = new LinkedHashMap<>();
        List<Phrases.Hit<Test>> hits = TESTS.find(text);
        for (int i = 0; i < hits.size(); i++) {
            int end = i + 1 < hits.size() ? hits.get(i + 1).start() : text.length();
            int start = i == 0 ? 0 : hits.get(i - 1).end();
            Test test = hits.get(i).meaning();
            EnglishTest found = read(
                    test,
                    text.substring(hits.get(i).end(), end),
                    text.substring(start, hits.get(i).start()),
                    i == 0,
                    reading);
            tests.merge(
                    title(test, found),
                    found,
                    (first, second) -> first.overall().isPresent() ? first : second);
        }
        Matcher level = LEVEL.matcher(text);
        if (level.find()) {
            double number = "ABC".indexOf(level.group(1).charAt(0)) * 2.0
                    + (level.group(2).charAt(0) - '0');
            tests.putIfAbsent(
                    Test.CEFR, new EnglishTest(Test.CEFR.title, OptionalDouble.of(number), OptionalDouble.empty()));
            reading.note(
                    "Level %s of the Common European Framework is %s.".formatted(level.group(), Math.round(number)));
        }
        return tests.isEmpty()
                ? nothing(text, reading, "No test of English and no level of the Common European Framework found.")
                : reading.values(List.copyOf(tests.values()));
    }

    private static Test title(Test test, EnglishTest found) {
        return found.test().equals(Test.TOEFL_PBT.title) ? Test.TOEFL_PBT : test;
    }

    private static EnglishTest read(Test stated, String after, String before, boolean first, Reading reading) {
        Test test = stated;
        OptionalDouble overall = OptionalDouble.empty();
        OptionalDouble part = OptionalDouble.empty();
        List<Found> numbers = numbers(after);
        for (int i = 0; i < numbers.size(); i++) {
            double number = numbers.get(i).number();
            if (test == Test.TOEFL_IBT && overall.isEmpty() && Test.TOEFL_PBT.takes(number)) {
                test = Test.TOEFL_PBT;
            }
            String words = after.substring(
                    i == 0 ? 0 : numbers.get(i - 1).end(),
                    i + 1 < numbers.size() ? numbers.get(i + 1).start() : after.length());
            String lead = after.substring(
                    i == 0 ? 0 : numbers.get(i - 1).end(), numbers.get(i).start());
            boolean ofPart = PART.matcher(overall.isPresent() ? words : lead).find()
                    && (i > 0 || !BAND.matcher(lead).matches());
            if (!ofPart && overall.isEmpty() && test.takes(number)) {
                overall = OptionalDouble.of(number);
            } else if (ofPart && number > 0 && number <= overall.orElse(test.most) && part.isEmpty()) {
                if (EVERY.matcher(words).find()) {
                    part = OptionalDouble.of(number);
                } else {
                    reading.note("Left out: a minimum for single parts.");
                }
            }
        }
        if (overall.isEmpty() && first) {
            List<Found> earlier = numbers(before);
            for (Found found : earlier) {
                if (overall.isEmpty() && test.takes(found.number())) {
                    overall = OptionalDouble.of(found.number());
                    reading.assume(Reading.CONVENTION, "The result stands before the name of the test.");
                }
            }
        }
        return new EnglishTest(test.title, overall, part);
    }

    private record Found(double number, int start, int end) {}

    private static List<Found> numbers(String text) {
        List<Found> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(
                    new Found(Double.parseDouble(matcher.group().replace(',', '.')), matcher.start(), matcher.end()));
        }
        return numbers;
    }

    @Override
    void describe(Normalized<EnglishTest> normalized, Map<String, @Nullable Object> document) {
        List<Map<String, @Nullable Object>> tests = new ArrayList<>();
        for (EnglishTest test : normalized.values()) {
            Map<String, @Nullable Object> entry = entry();
            entry.put("test", test.test());
            entry.put("overall", test.overall().isPresent() ? test.overall().getAsDouble() : null);
            entry.put("minBand", test.minBand().isPresent() ? test.minBand().getAsDouble() : null);
            tests.add(entry);
        }
        document.put("tests", list(tests));
    }
}

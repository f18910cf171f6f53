package dev.gradus.dataimport.normalize;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads grades that are asked for: British classes ({@code 2:1}, {@code 2.1}, {@code upper second}), grade point averages
 * with the scale where it is stated, percentages, letters and German marks. Several in one text are several values.
 * {@code 2.1} alone is a class; with a German word beside it, it is a mark.
 */
final class GradeNormalizer extends TextNormalizer<StatedGrade> {
    private static final String NUMBER = "(?<![\\d.,])(\\d{1,3}+(?:[.,]\\d{1,2}+)?+)(?![\\d:]|[.,]\\d)";
    private static final Pattern GERMAN_WORD = Pattern.compile(
            "(?i)\\b(?:\\p{L}{0,20}note|\\p{L}{0,20}durchschnitt|german|germany|deutsche[rsn]?|oder besser|bachelorabschluss)\\b");
    private static final Pattern MARK =
            Pattern.compile("(?<![\\d.,:])([1-5][.,]\\d{1,2})(?![\\d]|[.,]\\d)(?! ?(?:/|%))");
    private static final Pattern MARK_OR_BETTER =
            Pattern.compile("(?i)(?<![\\d.,:])([1-4][.,]\\d)(?![\\d]|[.,]\\d)(?= (?:or|and) (?:better|lower)\\b)");
    private static final Pattern MARK_NAME =
            Pattern.compile("(?i)\\b(sehr gut|befriedigend|ausreichend|gut)(?:e[rnms]?)?\\b");

    private static final Pattern OUT_OF = Pattern.compile(
            NUMBER
                    + "(?i)(?: ?/ ?| out of (?:a possible )?(?:a )?| ?\\(? ?(?:on|from|in|of) (?:a |an |the )?(?:scale of |maximum of )?)"
                    + "(4\\.33|4\\.3|4\\.5|4[.,]00?|4|5[.,]00?|5|7[.,]00?|7|10[.,]00?|10|20|100)(?![\\d]|[.,]\\d)(?: ?-?(?:point|scale))?");
    private static final Pattern POINTS_FIRST = Pattern.compile(
            "(?i)\\b(?:[cu]?\\.?g\\.?p\\.?a\\b\\.?|grade[ -]point[ -]average|cpi|qpa|qca|cumulative average)[^\\d\\n;]{0,40}+"
                    + NUMBER);
    private static final Pattern POINTS_LAST = Pattern.compile(
            NUMBER
                    + "(?i)(?: \\(?(?:minimum|cumulative|overall|undergraduate|average|or (?:higher|above|better)))? ?\\(?(?:c?gpa|grade[ -]point)\\b");
    private static final Pattern SCALE = Pattern.compile(
            "(?i)(4\\.33|4\\.3|4\\.5|4[.,]00?|4|5[.,]00?|5|7[.,]00?|7|10[.,]00?|10|20|100)(?![\\d]|[.,]\\d)[ -]?(?:point|scale|pt)");
    private static final Pattern PERCENT =
            Pattern.compile("(?i)(?<!\\btop )" + NUMBER + " ?(?:-[ ]?\\d{1,3} ?)?(?:%|per ?cent\\b|percentage)");
    private static final Pattern LETTER = Pattern.compile(
            "\\b([A-D][+-]?)(?![\\w+-])(?=(?: |-)(?:average|grade|or (?:better|above|higher)|avg))|(?:average|grade|GPA)s?(?: of| at least)?(?: an?)? \"?([A-D][+-]?)(?![\\w+-])");

    private static final Pattern UPPER = Pattern.compile(
            "(?i)(?<![\\d.:/])(?:2[:;]1|2 ?\\.1|2[ -]1|2[- ]?i|ii[.: ]?1|ii[.:]?i)(?![\\w.:%/]|[.,]\\d)|(?<![\\d.:/])2\\.1(?=[.](?:\\s|$))"
                    + "|\\bupper[ -]+second(?:[ -]+class)?|\\bsecond[ -]+class(?: honou?rs)?(?: degree)?,? ?[(-]? ?(?:upper|division (?:1|one|i\\b)|1st division)(?: division)?\\)?");
    private static final Pattern LOWER = Pattern.compile(
            "(?i)(?<![\\d.:/])(?:2[:;]2|2 ?\\.2|2[ -]2|2[- ]?ii|ii[.: ]?2|ii[.:]?ii)(?![\\w.:%/]|[.,]\\d)|(?<![\\d.:/])2\\.2(?=[.](?:\\s|$))"
                    + "|\\blower[ -]+second(?:[ -]+class)?|\\bsecond[ -]+class(?: honou?rs)?(?: degree)?,? ?[(-]? ?(?:lower|division (?:2|two|ii\\b)|2nd division)(?: division)?\\)?");
    private static final Pattern FIRST = Pattern.compile(
            "(?i)\\b(?:first|1st)[ -]class\\b(?! ?(?:or|and|/) ?(?:upper )?second\\b)|^(?:first|1st|1:1|1)(?: honou?rs)?$|\\bfirst(?= or (?:an? )?(?:upper|2[:.]1|good second))|\\bfirst[ -](?=or upper)");
    private static final Pattern THIRD =
            Pattern.compile("(?i)\\b(?:third|3rd)[ -]class\\b|^(?:third|3rd)(?: honou?rs)?$");
    private static final Pattern SECOND =
            Pattern.compile("(?i)\\b(?:second|2nd)[ -]class\\b(?! ?(?:honou?rs)? ?[(,-]? ?(?:upper|lower))");
    private static final Pattern GOOD = Pattern.compile("(?i)\\bgood (?:honou?rs|first) degree");
    private static final Pattern TAUGHT = Pattern.compile("(?i)\\b(distinction|merit)\\b|^(pass)$");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\+?");
    private static final Pattern NUMBERED_CLASS = Pattern.compile("(?i)2 ?\\.[12]");
    private static final double BEST_MARK = 1;
    private static final double WORST_MARK = 5;

    GradeNormalizer() {
        super("grade");
    }

    @Override
    Normalized<StatedGrade> read(String text, Reading reading) {
        Finder finder = new Finder(text, reading);
        finder.find();
        return finder.grades.isEmpty()
                ? nothing(text, reading, "No class, average, percentage, letter or mark found.")
                : reading.values(finder.values());
    }

    /** One text while it is read; what was taken once is blanked. */
    private static final class Finder {
        private final StringBuilder rest;
        private final Reading reading;
        private final Map<Integer, StatedGrade> grades = new TreeMap<>();

        Finder(String text, Reading reading) {
            rest = new StringBuilder(text);
            this.reading = reading;
        }

        List<StatedGrade> values() {
            Set<StatedGrade> distinct = new LinkedHashSet<>(grades.values());
            return List.copyOf(distinct);
        }

        void find() {
            double stated = statedScale();
            points(stated);
            each(PERCENT, match -> {
                double number = number(match.group(1));
                return number >= 30 && number <= 100 ? StatedGrade.of(GradeScale.PERCENT, number, 100) : null;
            });
            if (GERMAN_WORD.matcher(rest).find()) {
                each(MARK, match -> mark(match.group(1)));
                each(
                        MARK_NAME,
                        match -> StatedGrade.named(
                                GradeScale.GERMAN, match.group(1).toLowerCase(Locale.ROOT)));
            }
            classes();
            each(MARK_OR_BETTER, match -> {
                reading.assume(Reading.INFERRED, "A number that is better when it is lower is a German mark.");
                return mark(match.group(1));
            });
            each(
                    LETTER,
                    match -> StatedGrade.named(
                            GradeScale.LETTER, match.group(1) == null ? match.group(2) : match.group(1)));
            if (grades.isEmpty()) {
                each(MARK_NAME, match -> {
                    reading.assume(Reading.CONVENTION, "A word for a German mark.");
                    return StatedGrade.named(GradeScale.GERMAN, match.group(1).toLowerCase(Locale.ROOT));
                });
                bare();
            }
        }

        private double statedScale() {
            Matcher scale = SCALE.matcher(rest);
            return scale.find() ? number(scale.group(1)) : Double.NaN;
        }

        private void points(double stated) {
            each(OUT_OF, match -> {
                double number = number(match.group(1));
                double best = number(match.group(2));
                if (number <= 0 || number > best) {
                    return null;
                }
                return best == 100
                        ? StatedGrade.of(GradeScale.PERCENT, number, 100)
                        : StatedGrade.of(GradeScale.GPA, number, best);
            });
            for (Pattern pattern : List.of(POINTS_FIRST, POINTS_LAST)) {
                each(pattern, match -> average(number(match.group(1)), stated));
            }
        }

        private @Nullable StatedGrade average(double number, double stated) {
            if (number <= 0 || number > 100) {
                return null;
            }
            if (!Double.isNaN(stated) && number <= stated) {
                return StatedGrade.of(GradeScale.GPA, number, stated);
            }
            return guessed(number, Reading.CONVENTION, Reading.INFERRED);
        }

        /** A number without its scale. */
        private @Nullable StatedGrade guessed(double number, double upToFour, double above) {
            double best = number <= 4 ? 4 : number <= 5 ? 5 : number <= 10 ? 10 : 100;
            if (number <= 0 || (best == 100 && number < 30) || number > 100) {
                return null;
            }
            reading.assume(
                    best == 4 ? upToFour : above,
                    "The scale is not stated; it is read as one up to %s.".formatted(Math.round(best)));
            return StatedGrade.of(best == 100 ? GradeScale.PERCENT : GradeScale.GPA, number, best);
        }

        private void classes() {
            each(UPPER, match -> british("2:1", match.group()));
            each(LOWER, match -> british("2:2", match.group()));
            each(FIRST, match -> british("first", match.group()));
            each(THIRD, match -> british("third", match.group()));
            each(SECOND, match -> {
                reading.assume(Reading.INFERRED, "A second class without a division is read as the lower one.");
                return british("2:2", match.group());
            });
            each(
                    TAUGHT,
                    match -> StatedGrade.named(
                            GradeScale.UK_TAUGHT, match.group().toLowerCase(Locale.ROOT)));
            if (grades.isEmpty()) {
                each(GOOD, match -> {
                    reading.assume(Reading.GUESSED, "A good degree is usually one with an upper second.");
                    return british("2:1", match.group());
                });
            }
        }

        private StatedGrade british(String name, String written) {
            if (NUMBERED_CLASS.matcher(written).matches()) {
                reading.assume(Reading.CONVENTION, "%s is read as a British class.".formatted(written));
            }
            return StatedGrade.named(GradeScale.UK_HONOURS, name);
        }

        private static @Nullable StatedGrade mark(String text) {
            double mark = number(text);
            return mark >= BEST_MARK && mark <= WORST_MARK ? StatedGrade.of(GradeScale.GERMAN, mark, BEST_MARK) : null;
        }

        private void bare() {
            Matcher whole = WHOLE.matcher(rest.toString().strip());
            if (whole.matches()) {
                StatedGrade grade = guessed(number(whole.group(1)), Reading.GUESSED, Reading.GUESSED);
                if (grade != null) {
                    grades.put(0, grade);
                }
            }
        }

        private void each(Pattern pattern, java.util.function.Function<Matcher, @Nullable StatedGrade> reader) {
            Matcher matcher = pattern.matcher(rest.toString());
            while (matcher.find()) {
                StatedGrade grade = reader.apply(matcher);
                if (grade != null) {
                    grades.putIfAbsent(matcher.start(), grade);
                    for (int i = matcher.start(); i < matcher.end(); i++) {
                        rest.setCharAt(i, ';');
                    }
                }
            }
        }

        private static double number(String text) {
            return Double.parseDouble(text.replace(',', '.'));
        }
    }

    @Override
    void describe(Normalized<StatedGrade> normalized, Map<String, @Nullable Object> document) {
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (StatedGrade grade : normalized.values()) {
            Map<String, @Nullable Object> entry = entry();
            entry.put("scale", grade.scale().id());
            entry.put("grade", grade.name().orElse(null));
            entry.put("value", orNull(grade.value()));
            entry.put("best", orNull(grade.best()));
            values.add(entry);
        }
        document.put("values", list(values));
    }

    private static @Nullable Object orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}

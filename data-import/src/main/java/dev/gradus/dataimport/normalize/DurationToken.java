package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.FeePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text about durations.
 *
 * @param kind what it is
 * @param number its number, if it is one
 * @param unit its unit of time, if it is one
 * @param attendance the attendances that it names
 * @param word the award or the sign
 */
record DurationToken(Kind kind, double number, @Nullable Unit unit, Set<Attendance> attendance, String word) {
    enum Kind {
        NUMBER,
        HALF,
        UNIT,
        AT_MOST,
        AT_LEAST,
        ATTENDANCE,
        AWARD,
        COMPONENT,
        PLUS,
        TO,
        OR,
        AND,
        SLASH,
        COLON,
        COMMA,
        BREAK,
        OPEN,
        CLOSE,
        WORD
    }

    /** A unit of time, with the months that it stands for and how sure that is. */
    enum Unit {
        YEAR(12, 1),
        MONTH(1, 1),
        WEEK(12 / 52.0, 1),
        SEMESTER(6, Reading.CONVENTION),
        TRIMESTER(4, Reading.INFERRED),
        TERM(4, Reading.INFERRED),
        QUARTER(3, Reading.INFERRED);

        final double months;
        final double certainty;

        Unit(double months, double certainty) {
            this.months = months;
            this.certainty = certainty;
        }

        Optional<FeePeriod> feePeriod() {
            return switch (this) {
                case SEMESTER -> Optional.of(FeePeriod.SEMESTER);
                case TRIMESTER, TERM, QUARTER -> Optional.of(FeePeriod.TERM);
                case YEAR, MONTH, WEEK -> Optional.empty();
            };
        }
    }

    private static final Phrases<DurationToken> PHRASES = phrases();
    private static final Pattern REST = Pattern.compile(
            "(?<number>\\d{1,4}+(?:[.,]\\d{1,2}+(?![\\d]))?+)|(?<sign>[-~+/:,;|&.()\\[\\]\\n?!\\u3001\\u3002])|(?<word>[^\\s\\d\\p{Punct}]++)|\\S");

    private static Phrases<DurationToken> phrases() {
        ImmutableMap.Builder<DurationToken, String> phrases = ImmutableMap.builder();
        phrases.put(
                unit(Unit.YEAR),
                "year|years|yr|yrs|calendar years|academic years|academic year|jahr|jahre|jahren|studienjahr|studienjahre|studienjahren|j\u00e4hrig|j\u00e4hrige|j\u00e4hriger|j\u00e4hriges|j\u00e4hrigen|ans|ann\u00e9es|a\u00f1os|anni|\u5e74|\u5e74\u5236|\u5e74\u9593|jaar");
        phrases.put(
                unit(Unit.MONTH),
                "month|months|mth|mths|mo|mos|month s|monat|monate|monaten|monatig|monatiger|monatiges|mois|meses|mesi|\u4e2a\u6708|\u500b\u6708|\u30f6\u6708|\u304b\u6708|maanden");
        phrases.put(unit(Unit.WEEK), "week|weeks|wk|wks|woche|wochen|\u5468");
        phrases.put(
                unit(Unit.SEMESTER),
                "semester|semesters|semestern|fachsemester|academic semesters|sem|sems|semestrig|semestrige|semestriger|semestriges|\u5b66\u671f");
        phrases.put(unit(Unit.TRIMESTER), "trimester|trimesters|trimestern");
        phrases.put(unit(Unit.TERM), "term|terms");
        phrases.put(unit(Unit.QUARTER), "quarter|quarters|quartal|quartale");
        String[] numbers = {
            "one|ein|eine|einem",
            "two|zwei",
            "three|drei",
            "four|vier",
            "five|f\u00fcnf",
            "six|sechs",
            "seven|sieben",
            "eight|acht",
            "nine|neun",
            "ten|zehn",
            "eleven|elf",
            "twelve|zw\u00f6lf",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty"
        };
        for (int i = 0; i < numbers.length; i++) {
            phrases.put(number(i + 1.0), numbers[i]);
        }
        phrases.put(number(21), "twenty one");
        phrases.put(number(24), "twenty four");
        phrases.put(number(30), "thirty");
        phrases.put(number(36), "thirty six");
        phrases.put(sign(Kind.HALF), "and a half|and one half");
        phrases.put(number(0.5), "half a|ein halbes|halbes");
        phrases.put(number(1.5), "eineinhalb|anderthalb");
        phrases.put(number(2.5), "zweieinhalb");
        phrases.put(number(3.5), "dreieinhalb");
        phrases.put(
                sign(Kind.AT_MOST),
                "up to|maximum|max|maximum of|max of|up to a maximum of|within|no more than|at most|as many as|time limit|normally up to|maximum duration"
                        + "|less than|bis zu|maximal|h\u00f6chstens|not exceed");
        phrases.put(
                sign(Kind.AT_LEAST),
                "minimum|min|minimum of|at least|min of|as few as|as little as|no less than|starting from|mindestens|mind");
        phrases.put(
                attendance(Attendance.FULL_TIME),
                "full time|fulltime|ft|f t|vollzeit|full time only|full time study|tiempo completo|temps plein");
        phrases.put(
                attendance(Attendance.PART_TIME),
                "part time|berufsbegleitend|parttime|pt|p t|teilzeit|part time only|evening classes|tiempo parcial|temps partiel");
        phrases.put(
                attendance(Attendance.FULL_TIME, Attendance.PART_TIME),
                "full or part time|full and part time|full part time|full time or part time|full time and part time"
                        + "|full time part time|part time or full time|part time full time|part or full time|ft pt|ft or pt"
                        + "|full time and or part time|part time and full time|full or parttime|both full and part time");
        phrases.put(
                sign(Kind.COMPONENT),
                "placement|placements|internship|internships|work placement|industrial placement|professional placement"
                        + "|dissertation|thesis|for dissertation|for the dissertation|thesis extra|work experience|practicum"
                        + "|extension|research internship|summer break|applied research internship|residency|for the thesis"
                        + "|for thesis|project|writing up|writing up period|work term|industry placement|of courses|paid placement"
                        + "|optional placement|co op|co op work term|completion period|research completion period");
        phrases.put(sign(Kind.PLUS), "plus");
        phrases.put(sign(Kind.TO), "to|bis|through|until");
        phrases.put(sign(Kind.OR), "or|oder|ou");
        phrases.put(sign(Kind.AND), "and|und|et");
        return Phrases.of(phrases.buildOrThrow());
    }

    /** The pieces of a text. */
    static List<DurationToken> of(String text) {
        List<Phrases.Hit<DurationToken>> marks = new ArrayList<>(PHRASES.find(text));
        for (Phrases.Hit<String> award : AwardWords.ALL.find(text)) {
            marks.add(new Phrases.Hit<>(award.start(), award.end(), award(award.meaning())));
        }
        marks.sort(java.util.Comparator.comparingInt(Phrases.Hit::start));
        List<DurationToken> tokens = new ArrayList<>();
        int at = 0;
        for (Phrases.Hit<DurationToken> mark : marks) {
            if (mark.start() >= at) {
                rest(text, at, mark.start(), tokens);
                tokens.add(mark.meaning());
                at = mark.end();
            }
        }
        rest(text, at, text.length(), tokens);
        return tokens;
    }

    private static void rest(String text, int from, int to, List<DurationToken> tokens) {
        Matcher matcher = REST.matcher(text).region(from, to);
        while (matcher.find()) {
            String number = matcher.group("number");
            if (number != null) {
                tokens.add(number(Double.parseDouble(number.replace(',', '.'))));
            } else if (matcher.group("sign") != null) {
                tokens.add(sign(matcher.group()));
            } else {
                tokens.add(new DurationToken(Kind.WORD, 0, null, ImmutableSet.of(), matcher.group()));
            }
        }
    }

    private static DurationToken sign(String sign) {
        return sign(
                switch (sign) {
                    case "-", "~" -> Kind.TO;
                    case "+" -> Kind.PLUS;
                    case "/" -> Kind.SLASH;
                    case "&" -> Kind.AND;
                    case ":" -> Kind.COLON;
                    case "," -> Kind.COMMA;
                    case "(", "[" -> Kind.OPEN;
                    case ")", "]" -> Kind.CLOSE;
                    default -> Kind.BREAK;
                });
    }

    private static DurationToken sign(Kind kind) {
        return new DurationToken(kind, 0, null, ImmutableSet.of(), "");
    }

    private static DurationToken number(double number) {
        return new DurationToken(Kind.NUMBER, number, null, ImmutableSet.of(), "");
    }

    private static DurationToken unit(Unit unit) {
        return new DurationToken(Kind.UNIT, 0, unit, ImmutableSet.of(), "");
    }

    private static DurationToken attendance(Attendance... attendance) {
        return new DurationToken(Kind.ATTENDANCE, 0, null, ImmutableSet.copyOf(attendance), "");
    }

    private static DurationToken award(String award) {
        return new DurationToken(Kind.AWARD, 0, null, ImmutableSet.of(), award);
    }
}

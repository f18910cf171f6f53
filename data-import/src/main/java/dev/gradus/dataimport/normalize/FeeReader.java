package dev.gradus.dataimport.normalize;

import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.dataimport.normalize.FeeWords.Bound;
import dev.gradus.dataimport.normalize.FeeWords.Purpose;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the amounts in a text and what each of them is: by the label before it, by the tail after it, and by headings
 * that hold until the next one of their kind.
 */
final class FeeReader {
    private static final Pattern CLAUSE = Pattern.compile("[.](?=\\s|$)|[;|\\n]");
    private static final Pattern DEADLINE = Pattern.compile("\\bby \\d{1,2} \\p{Lu}", Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_STOP = Pattern.compile("(?<=[a-z])[.] (?=[A-Z])");
    private static final Pattern SENTENCE = Pattern.compile("[.](?=\\s|$)|\\n");
    private static final Pattern SENTENCE_OR_ITEM = Pattern.compile("[.](?=\\s|$)|[;|(\\n\u2022\u25cf]| - ");
    private static final Set<FeePeriod> SHARED =
            EnumSet.of(FeePeriod.YEAR, FeePeriod.SEMESTER, FeePeriod.TERM, FeePeriod.MONTH);
    private static final int MOST_TIMES = 5;
    private static final Pattern RANGE = Pattern.compile(
            "\\s*(?:\\([^()]*\\) ?)?(?:-|~|to|up to|bis|to a maximum of)(?: about)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("(?:^|.*\\W)(?:between|from)(?: about)?\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CREDITS = Pattern.compile(
            "(?:per|for|/) ?(\\d{1,3}) ?(?:ECTS |CATS |UK )?credits?\\b(?! ?-?modules?)", Pattern.CASE_INSENSITIVE);
    /** What is paid for an academic year is paid for a year. */
    private static final Pattern ACADEMIC_YEAR =
            Pattern.compile("\\bfor (?:the )?20\\d\\d ?[/-] ?(?:20)?\\d\\d academic year\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR_THE = Pattern.compile("\\bfor (?:the|this)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile(
            "\\([^()]*(?:exclud|includ|discount|reduc|waive|scholarship|subject to|instal)[^()]*\\)",
            Pattern.CASE_INSENSITIVE);
    /** What somebody else pays, as a multiple. */
    private static final Pattern MULTIPLE =
            Pattern.compile("\\([^()]*\\b(?:double|twice|triple)\\b[^()]*\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FREE = Pattern.compile(
            "(?iu)(?:tuition|fees?|geb\u00fchren|studienbeitr\u00e4ge)\\b[^.;\\n:]{0,40}+: ?(?:none|free|nil|keine)\\b|^free[.!]?$|(?<=[:=] )(?:free|nil)(?= ?(?:[.,;|(\\n]|$))");

    private static final Pattern FEES =
            Pattern.compile("tuition|fee|geb\u00fchr|beitr\u00e4g", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Reading reading;
    private final List<FeeItem> items = new ArrayList<>();
    private final List<Integer> tails = new ArrayList<>();

    private final Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    private final Set<Attendance> attendances = EnumSet.noneOf(Attendance.class);
    private boolean attendanceIsOuter;
    private Purpose purpose = Purpose.TUITION;
    private @Nullable FeePeriod heading;
    private @Nullable String award;
    private @Nullable AcademicYear year;

    private FeeReader(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    /** The amounts in a text, with what is known of each; those that are no tuition are marked so. */
    static List<FeeItem> read(String text, Reading reading) {
        FeeReader reader = new FeeReader(text, reading);
        reader.collect();
        reader.ranges();
        reader.describe();
        reader.sharedPeriods();
        reader.sharedYears();
        return reader.items;
    }

    private void collect() {
        Amounts.find(text).forEach(amount -> items.add(new FeeItem(amount)));
        FeeWords.FREE.find(text).forEach(hit -> items.add(new FeeItem(hit.start(), hit.end())));
        Matcher free = FREE.matcher(text);
        while (free.find()) {
            items.add(new FeeItem(free.start(), free.end()));
        }
        items.sort(Comparator.comparingInt((FeeItem item) -> item.start).thenComparingInt(item -> -item.end));
        for (int i = 1; i < items.size(); ) {
            if (items.get(i).start < items.get(i - 1).end) {
                items.remove(i);
            } else {
                i++;
            }
        }
    }

    /** Joins the two ends of a range. */
    private void ranges() {
        for (int i = 0; i + 1 < items.size(); i++) {
            FeeItem low = items.get(i);
            FeeItem high = items.get(i + 1);
            String gap = text.substring(low.end, high.start);
            String before = text.substring(i == 0 ? 0 : items.get(i - 1).end, low.start);
            boolean joined = RANGE.matcher(gap).matches()
                    || (gap.strip().equals("and") && BETWEEN.matcher(before).matches())
                    || (gap.length() < 80
                            && bound(gap) == Bound.AT_MOST
                            && bound(before) == Bound.AT_LEAST
                            && !gap.contains("."));
            boolean sameCurrency = (low.currency == null || high.currency == null || low.currency.equals(high.currency))
                    && (low.sign.isEmpty() || high.sign.isEmpty() || low.sign.equals(high.sign));
            if (!low.free && !high.free && joined && sameCurrency && low.least.compareTo(high.most) <= 0) {
                FeeItem range = new FeeItem(new Amount(
                        low.least,
                        java.util.Optional.ofNullable(low.currency == null ? high.currency : low.currency),
                        low.start,
                        high.end,
                        low.sign.isEmpty() ? high.sign : low.sign));
                range.most = high.most;
                items.set(i, range);
                items.remove(i + 1);
            }
        }
    }

    private static @Nullable Bound bound(String text) {
        @Nullable Bound bound = null;
        for (Phrases.Hit<Bound> hit : FeeWords.BOUND.find(text)) {
            if (hit.meaning() != Bound.ABOUT) {
                bound = hit.meaning();
            }
        }
        return bound;
    }

    private void describe() {
        boolean amountsFirst =
                !items.isEmpty() && text.substring(0, items.get(0).start).isBlank() && !items.get(0).free;
        for (int i = 0; i < items.size(); i++) {
            int limit = i + 1 < items.size() ? items.get(i + 1).start : text.length();
            tails.add(FeeTail.end(text, items.get(i), limit, amountsFirst));
        }
        for (int i = 0; i < items.size(); i++) {
            FeeItem item = items.get(i);
            String label = text.substring(i == 0 ? 0 : tails.get(i - 1), item.start);
            label(item, label, i == 0);
            tail(item, text.substring(item.end, tails.get(i)), amountsFirst);
            if (i > 0 && isConversion(item, items.get(i - 1), label)) {
                item.tuition = false;
                reading.note("Left out: %s is a conversion.".formatted(item.amount()));
            } else if (!item.tuition) {
                reading.note("Left out: %s is no tuition.".formatted(item.amount()));
            }
        }
    }

    /** In "home £9,000, overseas £18,500 per year" the period is that of both. */
    private void sharedPeriods() {
        for (int i = items.size() - 2; i >= 0; i--) {
            FeeItem item = items.get(i);
            FeeItem next = items.get(i + 1);
            boolean together = !SENTENCE_OR_ITEM
                    .matcher(text.substring(item.end, next.start))
                    .find();
            boolean alternatives = text.substring(item.end, next.start).equals("/");
            if ((item.period == null || (alternatives && !item.periodAfter))
                    && next.periodAfter
                    && SHARED.contains(next.period)
                    && together
                    && !item.free
                    && item.tuition
                    && next.tuition
                    && isComparable(item.most, next.most)) {
                item.period = next.period;
                item.periodAfter = true;
                reading.assume(
                        Reading.INFERRED, "The period of %s is that of the amount after it.".formatted(item.amount()));
            }
        }
    }

    /**
     * Where the text names one year only, all its fees are for that year; and in "£9,000 home / £18,500 overseas (2023-24)"
     * the year is that of both.
     */
    private void sharedYears() {
        Set<AcademicYear> named = new LinkedHashSet<>(FeeWords.years(text));
        if (named.size() == 1) {
            items.forEach(item -> item.years.addAll(named));
            return;
        }
        for (int i = items.size() - 2; i >= 0; i--) {
            FeeItem item = items.get(i);
            FeeItem next = items.get(i + 1);
            boolean together =
                    !SENTENCE.matcher(text.substring(item.end, next.start)).find();
            if (item.years.isEmpty()
                    && next.yearsAfter
                    && together
                    && item.tuition
                    && next.tuition
                    && isForOthers(item, next)) {
                item.years.addAll(next.years);
                item.yearsAfter = true;
                reading.assume(
                        Reading.INFERRED,
                        "The academic year of %s is that of the amount after it.".formatted(item.amount()));
            }
        }
    }

    /** Whether two fees differ in who pays them: what is left to differ, if not that, may be the year. */
    private static boolean isForOthers(FeeItem one, FeeItem other) {
        return !one.audiences.equals(other.audiences) || !one.attendances.equals(other.attendances);
    }

    private static boolean isComparable(BigDecimal one, BigDecimal other) {
        BigDecimal most = BigDecimal.valueOf(MOST_TIMES);
        return one.compareTo(other.multiply(most)) <= 0 && other.compareTo(one.multiply(most)) <= 0;
    }

    private void label(FeeItem item, String label, boolean first) {
        String clause = lastClause(label);
        heading(label);
        List<Phrases.Hit<Purpose>> purposes = FeeWords.PURPOSE.find(clause);
        if (purposes.isEmpty()) {
            purposes = headingPurposes(label);
        }
        if (!purposes.isEmpty()) {
            purpose = purposes.get(purposes.size() - 1).meaning();
            if (purposes.stream().anyMatch(hit -> hit.meaning() == Purpose.OTHER) && clause.contains("placement")) {
                purpose = Purpose.OTHER;
            }
        } else if (SENTENCE.matcher(label).find() && !DEADLINE.matcher(clause).find()) {
            purpose = Purpose.TUITION;
        }
        item.tuition = purpose == Purpose.TUITION || (item.free && namesFees(item));
        item.audiences.addAll(audiences);
        item.attendances.addAll(attendances);
        item.award = award;
        List<AcademicYear> years = FeeWords.years(label);
        if (!years.isEmpty()) {
            year = years.get(years.size() - 1);
        }
        if (year != null) {
            item.years.add(year);
        }
        period(item, FOR_THE.matcher(clause).replaceAll(" "));
        if (item.period != null && first) {
            heading = item.period == FeePeriod.CREDIT || item.period == FeePeriod.MODULE ? null : item.period;
        } else if (item.period == null && heading != null) {
            item.period = heading;
        }
        bounds(item, clause);
    }

    /** Whether the words that say "free" say of what: "free of charge" may be an application. */
    private boolean namesFees(FeeItem item) {
        return FEES.matcher(text.substring(item.start, item.end)).find();
    }

    /** What the last sentence, or a heading that ends with a colon, says about the purpose. */
    private static List<Phrases.Hit<Purpose>> headingPurposes(String label) {
        String[] sentences = SENTENCE.split(label);
        for (int i = sentences.length - 1; i >= 0; i--) {
            List<Phrases.Hit<Purpose>> purposes = FeeWords.PURPOSE.find(sentences[i]);
            if (!purposes.isEmpty()) {
                return i == sentences.length - 1 || sentences[i].strip().endsWith(":") ? purposes : List.of();
            }
        }
        return List.of();
    }

    /** Takes up whose fees, which attendance and which award follow. */
    private void heading(String label) {
        List<Phrases.Hit<Audience>> whose = lastHits(FeeWords.AUDIENCE, lastSentence(label));
        List<Phrases.Hit<Attendance>> how = lastHits(FeeWords.ATTENDANCE, label);
        List<Phrases.Hit<String>> awards = lastHits(AwardWords.ALL, label);
        whose = withoutKinds(lastSentence(label), whose);
        if (!whose.isEmpty()) {
            if (attendances.isEmpty()) {
                attendanceIsOuter = false;
            }
            audiences.clear();
            whose.forEach(hit -> audiences.add(hit.meaning()));
            if (how.isEmpty() && !attendanceIsOuter) {
                attendances.clear();
            }
            if (awards.isEmpty()) {
                award = null;
            }
        }
        if (!how.isEmpty()) {
            if (attendances.isEmpty()
                    && (audiences.isEmpty()
                            || (!whose.isEmpty()
                                    && how.get(0).start() < whose.get(0).start()))) {
                attendanceIsOuter = true;
            }
            attendances.clear();
            how.forEach(hit -> attendances.add(hit.meaning()));
            if (whose.isEmpty() && attendanceIsOuter) {
                audiences.clear();
            }
        }
        if (!awards.isEmpty()) {
            boolean degree = awards.stream().anyMatch(hit -> hit.meaning().equals(AwardWords.DEGREE));
            award = degree ? AwardWords.DEGREE : awards.get(awards.size() - 1).meaning();
        }
    }

    /** Without "institutional fee" and "statutory fee" where it is said who pays it. */
    private static List<Phrases.Hit<Audience>> withoutKinds(String words, List<Phrases.Hit<Audience>> whose) {
        List<Phrases.Hit<Audience>> named = whose.stream()
                .filter(hit -> !words.substring(hit.start(), hit.end()).endsWith("fee"))
                .toList();
        return named.isEmpty() ? whose : named;
    }

    private void tail(FeeItem item, String tail, boolean amountsFirst) {
        List<Phrases.Hit<Audience>> whose =
                withoutKinds(tail, FeeWords.AUDIENCE.find(MULTIPLE.matcher(tail).replaceAll(" ")));
        if (!whose.isEmpty()) {
            item.audiences.clear();
            whose.forEach(hit -> item.audiences.add(hit.meaning()));
        }
        List<Phrases.Hit<Attendance>> how = FeeWords.ATTENDANCE.find(tail);
        if (!how.isEmpty()) {
            item.attendances.clear();
            how.forEach(hit -> item.attendances.add(hit.meaning()));
        }
        List<AcademicYear> years = FeeWords.years(tail);
        if (!years.isEmpty()) {
            item.years.clear();
            item.years.addAll(years);
            item.yearsAfter = true;
        }
        if (!item.free) {
            List<Phrases.Hit<Purpose>> purposes =
                    FeeWords.PURPOSE.find(ASIDE.matcher(tail).replaceAll(" "));
            if (purposes.stream().anyMatch(hit -> hit.meaning() == Purpose.OTHER)
                    && (amountsFirst || purposes.get(0).meaning() == Purpose.OTHER)) {
                item.tuition = false;
            }
        }
        if (amountsFirst) {
            List<Phrases.Hit<String>> awards = AwardWords.ALL.find(tail);
            if (!awards.isEmpty()) {
                item.award = awards.get(0).meaning();
            }
        }
        @Nullable FeePeriod before = item.period;
        item.period = null;
        period(item, tail);
        if (item.period == null && ACADEMIC_YEAR.matcher(tail).find()) {
            item.period = FeePeriod.YEAR;
        }
        boolean countOfUnits =
                item.period == FeePeriod.TOTAL && (before == FeePeriod.CREDIT || before == FeePeriod.MODULE);
        item.periodAfter = item.period != null && !countOfUnits;
        if (!item.periodAfter) {
            item.period = before;
        }
        item.approximate |= FeeWords.BOUND.find(tail).stream().anyMatch(hit -> hit.meaning() == Bound.ABOUT)
                && tail.contains("estimate");
    }

    private void period(FeeItem item, String words) {
        Matcher credits = CREDITS.matcher(words);
        if (credits.find() && Integer.parseInt(credits.group(1)) > 0) {
            BigDecimal count = new BigDecimal(credits.group(1));
            reading.note("%s is for %s credits.".formatted(item.amount(), credits.group(1)));
            item.least = item.least.divide(count, MathContext.DECIMAL64);
            item.most = item.most.divide(count, MathContext.DECIMAL64);
            item.period = FeePeriod.CREDIT;
            return;
        }
        List<Phrases.Hit<FeePeriod>> hits = FeeWords.PERIOD.find(words);
        if (!hits.isEmpty()) {
            item.period = hits.get(0).meaning();
            for (Phrases.Hit<FeePeriod> hit : hits) {
                item.period = item.period == FeePeriod.TOTAL ? hit.meaning() : item.period;
            }
        }
    }

    private void bounds(FeeItem item, String clause) {
        List<Phrases.Hit<Bound>> hits = FeeWords.BOUND.find(clause);
        if (hits.isEmpty() || item.free) {
            item.approximate |= clause.endsWith("~");
            return;
        }
        Phrases.Hit<Bound> last = hits.get(hits.size() - 1);
        boolean near = clause.length() - last.end() <= 12;
        item.approximate |= hits.stream().anyMatch(hit -> hit.meaning() == Bound.ABOUT) || clause.endsWith("~");
        Bound bound = hits.stream().anyMatch(hit -> hit.meaning() == Bound.AT_MOST) ? Bound.AT_MOST : last.meaning();
        if (near && bound == Bound.AT_MOST && item.least.compareTo(item.most) == 0) {
            item.least = BigDecimal.ZERO;
            reading.assume(Reading.CONVENTION, "Only an upper limit is stated.");
        } else if (near && bound == Bound.AT_LEAST && item.least.compareTo(item.most) == 0) {
            item.approximate = true;
            reading.assume(Reading.INFERRED, "Only a lower limit is stated.");
        }
    }

    private static boolean isConversion(FeeItem item, FeeItem previous, String label) {
        if (item.currency == null || previous.currency == null || item.currency.equals(previous.currency)) {
            return false;
        }
        String start = label.strip();
        return start.isEmpty()
                || start.endsWith("(")
                || start.endsWith("~")
                || start.endsWith("=")
                || start.endsWith("/")
                || start.startsWith("*")
                || (label.length() < 25 && FeeWords.CONVERTED.in(label));
    }

    /** A label without the sentences before it: those are no headings, unless there is a colon in them. */
    private static String lastSentence(String label) {
        Matcher stop = FULL_STOP.matcher(label);
        int from = 0;
        while (stop.find()) {
            from = label.lastIndexOf(':', stop.start()) >= from ? from : stop.end();
        }
        return label.substring(from);
    }

    /** The last clause with words of a label. */
    private static String lastClause(String label) {
        String[] clauses = CLAUSE.split(label);
        for (int i = clauses.length - 1; i >= 0; i--) {
            if (clauses[i].chars().anyMatch(Character::isLetter)) {
                return clauses[i].strip();
            }
        }
        return "";
    }

    /** The phrases of the last clause that has any. */
    private static <T> List<Phrases.Hit<T>> lastHits(Phrases<T> phrases, String label) {
        List<Phrases.Hit<T>> hits = phrases.find(label);
        if (hits.isEmpty()) {
            return hits;
        }
        int from = 0;
        Matcher clause = CLAUSE.matcher(label);
        int last = hits.get(hits.size() - 1).start();
        while (clause.find() && clause.end() <= last) {
            from = clause.end();
        }
        int start = from;
        return hits.stream().filter(hit -> hit.start() >= start).toList();
    }
}

package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Attendance;
import dev.gradus.dataimport.normalize.DurationToken.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long a programme takes: {@code 1 year full time, 2-3 years part time}. A year is 12 months, a week 12/52 of
 * one; a semester counts as 6 months, a trimester or term as 4, a quarter as 3, with less confidence. Credits make a
 * duration only where the text states how many are taken in a year or semester. Durations of exit awards are left out
 * where the degree's own is stated; those of placements and theses are added after "plus" and left out otherwise.
 */
final class DurationNormalizer extends TextNormalizer<StatedDuration> {
    private static final Pattern CREDITS = Pattern.compile(
            "(?<total>\\d{1,3}+) ?(?:ECTS|EC|CP|credits?)\\b.{0,40}?(?<rate>\\d{1,3}+) ?(?:ECTS|EC|CP|credits?)?+ ?(?:per|/|a|each) ?(?:academic )?+(?<unit>year|semester)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDITS_ALONE = Pattern.compile(
            "\\d{1,3} ?(?:ECTS|EC|CP|credits?|credit points|points|units)\\b", Pattern.CASE_INSENSITIVE);

    /** The full stop of an abbreviation ends no sentence. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b(max|min|mind|approx|ca)\\.(?=\\s|\\d)", Pattern.CASE_INSENSITIVE);
    /** "zweij\u00e4hrig" is two words in one. */
    private static final Pattern ADJECTIVE = Pattern.compile(
            "\\b(ein|zwei|drei|vier|f\u00fcnf|sechs|sieben|acht|neun|zehn|zw\u00f6lf)(?=(?:j\u00e4hrig|semestrig|monatig)\\p{L}{0,2}\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    DurationNormalizer() {
        super("duration");
    }

    @Override
    Normalized<StatedDuration> read(String text, Reading reading) {
        Matcher credits = CREDITS.matcher(text);
        if (credits.find()
                && Integer.parseInt(credits.group("rate")) > 0
                && Integer.parseInt(credits.group("total")) > 0) {
            return fromCredits(credits, reading);
        }
        String words = ABBREVIATION.matcher(text).replaceAll("$1");
        List<DurationToken> tokens = DurationToken.of(ADJECTIVE.matcher(words).replaceAll("$1 "));
        List<DurationSpan> spans = DurationSpans.find(tokens, reading);
        DurationMarks marks = new DurationMarks(tokens, spans);
        marks.attendance();
        marks.awards();
        List<DurationSpan> kept = withoutParts(tokens, withoutExitAwards(spans, reading), reading);
        List<StatedDuration> values = values(merged(tokens, kept));
        return values.isEmpty() ? none(text, tokens, spans, reading) : reading.values(values);
    }

    private static Normalized<StatedDuration> fromCredits(Matcher credits, Reading reading) {
        double unit =
                credits.group("unit").startsWith("y") || credits.group("unit").startsWith("Y") ? 12 : 6;
        double months = unit * Integer.parseInt(credits.group("total")) / Integer.parseInt(credits.group("rate"));
        if (months >= 1200) {
            return reading.finding("%s credits at %s a %s make no duration."
                    .formatted(credits.group("total"), credits.group("rate"), credits.group("unit")));
        }
        reading.assume(Reading.CONVENTION, "From %s credits at the stated rate.".formatted(credits.group("total")));
        return reading.values(List.of(new StatedDuration(
                OptionalDouble.of(months), OptionalDouble.of(months), Optional.empty(), Optional.empty(), "")));
    }

    private static List<DurationSpan> withoutExitAwards(List<DurationSpan> spans, Reading reading) {
        boolean degree = spans.stream().anyMatch(span -> span.award == null || span.award.equals(AwardWords.DEGREE));
        if (!degree) {
            return spans;
        }
        List<DurationSpan> kept = new ArrayList<>();
        for (DurationSpan span : spans) {
            if (span.award == null || span.award.equals(AwardWords.DEGREE)) {
                kept.add(span);
            } else {
                reading.note("Left out: the duration of the exit award %s.".formatted(span.award));
            }
        }
        return kept;
    }

    /** Without placements and the like; they make the span before them longer after "plus". */
    private static List<DurationSpan> withoutParts(
            List<DurationToken> tokens, List<DurationSpan> spans, Reading reading) {
        List<DurationSpan> kept = new ArrayList<>();
        for (DurationSpan span : spans) {
            boolean named = isAt(tokens, span.to, Kind.COMPONENT);
            int before = span.from - 1;
            while (before >= 0 && isLead(tokens.get(before).kind())) {
                before--;
            }
            boolean titled = isAt(tokens, before, Kind.COMPONENT) && before < span.from - 1;
            int plus = titled ? before - 1 : before;
            boolean onTop = isAt(tokens, plus, Kind.PLUS);
            if ((!named && !titled) || kept.isEmpty()) {
                kept.add(span);
            } else if (onTop) {
                kept.get(kept.size() - 1).extend(span);
                reading.assume(Reading.CONVENTION, "With the part that comes on top.");
            } else {
                reading.note("Left out: the duration of a part of the programme.");
            }
        }
        return kept;
    }

    private static boolean isLead(Kind kind) {
        return kind == Kind.OPEN || kind == Kind.AT_MOST || kind == Kind.COLON;
    }

    private static boolean isAt(List<DurationToken> tokens, int index, Kind kind) {
        return index >= 0 && index < tokens.size() && tokens.get(index).kind() == kind;
    }

    /** Without spans that say the same again, and with limits taken into the spans that they limit. */
    private static List<DurationSpan> merged(List<DurationToken> tokens, List<DurationSpan> spans) {
        List<DurationSpan> merged = new ArrayList<>();
        for (DurationSpan span : spans) {
            DurationSpan previous = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            DurationSpan same = merged.stream()
                    .filter(other -> span.restates(other)
                            && (span.attendance.isEmpty() || span.attendance.equals(other.attendance)))
                    .findFirst()
                    .orElse(null);
            if (same != null) {
                same.periods = same.periods == null ? span.periods : same.periods;
            } else if (previous != null && limits(tokens, previous, span)) {
                previous.widen(span);
                previous.attendance.addAll(span.attendance);
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static boolean limits(List<DurationToken> tokens, DurationSpan span, DurationSpan limit) {
        if (!limit.attendance.isEmpty() && !span.attendance.isEmpty() && !limit.attendance.equals(span.attendance)) {
            return false;
        }
        boolean bound = limit.openBelow || limit.openAbove;
        boolean inside = false;
        boolean words = false;
        for (int i = span.to; i < limit.from; i++) {
            Kind kind = tokens.get(i).kind();
            inside = kind == Kind.OPEN || (inside && kind != Kind.CLOSE);
            words |= kind == Kind.WORD || kind == Kind.COMPONENT;
        }
        int after = limit.to;
        while (isAt(tokens, after, Kind.AT_MOST) || isAt(tokens, after, Kind.AT_LEAST)) {
            after++;
        }
        if (words || isAt(tokens, after, Kind.WORD)) {
            return false;
        }
        if (span.openAbove && !span.openBelow && limit.openBelow) {
            return true;
        }
        boolean adds = bound || !limit.isExact();
        return adds && limit.most >= span.least && (inside || (bound && limit.attendance.isEmpty()));
    }

    private static List<StatedDuration> values(List<DurationSpan> spans) {
        Set<StatedDuration> values = new LinkedHashSet<>();
        for (DurationSpan span : spans) {
            if (span.openBelow && span.openAbove) {
                continue; // "at least up to": it bounds nothing
            }
            List<Optional<Attendance>> attendances = span.attendance.isEmpty()
                    ? List.of(Optional.empty())
                    : span.attendance.stream().sorted().map(Optional::of).toList();
            for (Optional<Attendance> attendance : attendances) {
                values.add(new StatedDuration(
                        span.openBelow ? OptionalDouble.empty() : OptionalDouble.of(span.least),
                        span.openAbove ? OptionalDouble.empty() : OptionalDouble.of(span.most),
                        attendance,
                        Optional.ofNullable(span.periods),
                        span.award == null ? "" : span.award));
            }
        }
        return ImmutableList.copyOf(values);
    }

    private static Normalized<StatedDuration> none(
            String text, List<DurationToken> tokens, List<DurationSpan> spans, Reading reading) {
        if (spans.isEmpty()) {
            Optional<MissingReason> reason = Absence.ofWords(text);
            if (reason.isPresent()) {
                return reading.missing(reason.get());
            }
            if (CREDITS_ALONE.matcher(text).find()) {
                reading.note("Credits without a rate make no duration.");
                return reading.missing(MissingReason.NOT_DERIVABLE);
            }
            if (tokens.stream().noneMatch(token -> token.kind() == Kind.NUMBER)
                    && tokens.stream().anyMatch(token -> token.kind() == Kind.ATTENDANCE)) {
                reading.note("Only the attendance is stated.");
                return reading.missing(MissingReason.NOT_REPORTED);
            }
        }
        return reading.finding(
                tokens.stream().anyMatch(token -> token.kind() == Kind.NUMBER)
                        ? "No number with a unit of time, such as years, months, weeks or semesters."
                        : "No duration found.");
    }

    @Override
    void describe(Normalized<StatedDuration> normalized, Map<String, @Nullable Object> document) {
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (StatedDuration value : normalized.values()) {
            Map<String, @Nullable Object> entry = entry();
            List<@Nullable Object> months = new ArrayList<>();
            months.add(value.minMonths().isPresent() ? value.minMonths().getAsDouble() : null);
            months.add(value.maxMonths().isPresent() ? value.maxMonths().getAsDouble() : null);
            entry.put("months", months);
            entry.put("attendance", value.attendance().map(Attendance::id).orElse(null));
            value.periods().ifPresent(periods -> {
                Map<String, @Nullable Object> stated = entry();
                stated.put("count", periods.count());
                stated.put("period", periods.period().id());
                entry.put("studyPeriods", stated);
            });
            if (!value.award().isEmpty()) {
                entry.put("award", value.award());
            }
            values.add(entry);
        }
        document.put("values", list(values));
    }
}

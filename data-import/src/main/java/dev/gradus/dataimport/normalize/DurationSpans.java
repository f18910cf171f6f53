package dev.gradus.dataimport.normalize;

import dev.gradus.core.measure.StudyDuration.StudyPeriods;
import dev.gradus.dataimport.normalize.DurationToken.Kind;
import dev.gradus.dataimport.normalize.DurationToken.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the spans of time in a text that is cut into tokens. */
final class DurationSpans {
    private final List<DurationToken> tokens;
    private final Reading reading;
    private int at;

    private DurationSpans(List<DurationToken> tokens, Reading reading) {
        this.tokens = tokens;
        this.reading = reading;
    }

    static List<DurationSpan> find(List<DurationToken> tokens, Reading reading) {
        DurationSpans scan = new DurationSpans(tokens, reading);
        List<DurationSpan> spans = new ArrayList<>();
        while (scan.at < tokens.size()) {
            if (scan.is(Kind.NUMBER)) {
                DurationSpan span = scan.span();
                if (span != null && span.isPlausible()) {
                    spans.add(span);
                }
            } else {
                scan.at++;
            }
        }
        return spans;
    }

    /** A span that begins here, such as "1", "1.5 - 2", "1 year 3 months" or "9 or 12", with its unit. */
    private @org.jspecify.annotations.Nullable DurationSpan span() {
        int from = at;
        double least = number();
        boolean more = take(Kind.PLUS, Kind.UNIT);
        skipHyphen();
        Unit unit = unit();
        if (unit != null) {
            more |= is(Kind.PLUS) && !isAt(at + 1, Kind.NUMBER) && !isAt(at + 1, Kind.COMPONENT) && advance();
        }
        double leastMonths = unit == null ? 0 : least * unit.months + rest(unit);
        double most = least;
        double mostMonths = leastMonths;
        int back = at;
        Kind joint = joint(unit != null);
        if (joint != Kind.WORD) {
            most = number();
            skipHyphen();
            Unit second = unit();
            if (second == null || (unit == null && most < least)) {
                at = unit == null ? Math.max(back, from + 1) : back;
                most = least;
                if (unit == null) {
                    return null;
                }
            } else {
                leastMonths = unit == null ? least * second.months : leastMonths;
                mostMonths = most * second.months + rest(second);
                unit = second;
                if (joint != Kind.TO) {
                    reading.note("Alternatives are read as a range.");
                }
                more |= take(Kind.PLUS, Kind.CLOSE);
            }
        }
        if (unit == null) {
            return null;
        }
        if (unit.certainty < 1) {
            reading.assume(
                    unit.certainty,
                    "A %s counts as %s months."
                            .formatted(unit.name().toLowerCase(java.util.Locale.ROOT), Math.round(unit.months)));
        }
        DurationSpan span = new DurationSpan(from, at, unit, leastMonths, mostMonths);
        span.openAbove = more;
        if (least == most && least == Math.rint(least) && least >= 1) {
            span.periods = unit.feePeriod()
                    .map(period -> new StudyPeriods((int) Math.rint(span.most / span.unit.months), period))
                    .orElse(null);
        }
        limits(span);
        return span;
    }

    /** Reads "up to", "at least" before the span, and "minimum", "maximum" after it. */
    private void limits(DurationSpan span) {
        int before = span.from - 1;
        while (before >= 0 && tokens.get(before).kind() == Kind.WORD && before > span.from - 3) {
            before--;
        }
        Kind limit = before < 0 ? Kind.WORD : tokens.get(before).kind();
        int after = isAt(at, Kind.OPEN) ? at + 1 : at;
        if (limit != Kind.AT_MOST && limit != Kind.AT_LEAST && !isAt(after + 1, Kind.NUMBER) && after < tokens.size()) {
            limit = tokens.get(after).kind();
        }
        if (limit == Kind.AT_MOST && span.least == span.most) {
            span.openBelow = true;
        } else if (limit == Kind.AT_LEAST && span.least == span.most) {
            span.openAbove = true;
        }
    }

    /** The number here, which may be mixed ("2 1/2") or followed by "and a half". */
    private double number() {
        double number = tokens.get(at++).number();
        if (is(Kind.NUMBER)
                && isAt(at + 1, Kind.SLASH)
                && isAt(at + 2, Kind.NUMBER)
                && tokens.get(at).number() == 1
                && tokens.get(at + 2).number() == 2) {
            at += 3;
            return number + 0.5;
        }
        if (is(Kind.HALF)) {
            at++;
            return number + 0.5;
        }
        return number;
    }

    /** Months that follow a number of years: "and 3 months". */
    private double rest(Unit unit) {
        if (unit != Unit.YEAR) {
            return 0;
        }
        int number = is(Kind.AND) ? at + 1 : at;
        if (isAt(number, Kind.NUMBER)
                && isAt(number + 1, Kind.UNIT)
                && tokens.get(number + 1).unit() == Unit.MONTH
                && tokens.get(number).number() < 12) {
            at = number + 2;
            return tokens.get(number).number();
        }
        return 0;
    }

    /** What joins this number with a second one to a range; {@link Kind#WORD} if nothing does. */
    private Kind joint(boolean afterUnit) {
        if (!isAt(at + 1, Kind.NUMBER)) {
            return Kind.WORD;
        }
        Kind kind = tokens.get(at).kind();
        boolean joins = switch (kind) {
            case TO -> true;
            case OR, SLASH, AND -> !afterUnit;
            default -> false;
        };
        if (!joins) {
            return Kind.WORD;
        }
        at++;
        return kind;
    }

    private void skipHyphen() {
        if (is(Kind.TO) && isAt(at + 1, Kind.UNIT)) {
            at++;
        }
    }

    private @org.jspecify.annotations.Nullable Unit unit() {
        return is(Kind.UNIT) ? Objects.requireNonNull(tokens.get(at++).unit()) : null;
    }

    private boolean take(Kind kind, Kind next) {
        return is(kind) && isAt(at + 1, next) && advance();
    }

    private boolean advance() {
        at++;
        return true;
    }

    private boolean is(Kind kind) {
        return isAt(at, kind);
    }

    private boolean isAt(int index, Kind kind) {
        return index < tokens.size() && tokens.get(index).kind() == kind;
    }
}

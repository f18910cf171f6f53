package dev.gradus.dataimport.normalize;

import dev.gradus.dataimport.normalize.DurationToken.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out to which attendance and to which award each span of time belongs. */
final class DurationMarks {
    private static final int NONE = -1;

    private final List<DurationToken> tokens;
    private final Map<Integer, DurationSpan> starts = new HashMap<>();

    DurationMarks(List<DurationToken> tokens, List<DurationSpan> spans) {
        this.tokens = tokens;
        spans.forEach(span -> starts.put(span.from, span));
    }

    /**
     * Segments end at commas, semicolons and line breaks. Where a segment begins with an attendance, each attendance goes
     * with the spans after it, else with the one before it. An attendance alone in its segment goes with a span before
     * it that has none, else with those that follow; one with a colon goes on to the next attendance.
     */
    void attendance() {
        int carried = NONE;
        @Nullable DurationSpan last = null;
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size() && !ends(end) && (end == at || !opensAward(end))) {
                end++;
            }
            List<Integer> marks = new ArrayList<>();
            List<DurationSpan> spans = new ArrayList<>();
            for (int i = at; i < end; i++) {
                if (tokens.get(i).kind() == Kind.ATTENDANCE) {
                    marks.add(i);
                } else if (starts.containsKey(i)) {
                    spans.add(starts.get(i));
                }
            }
            if (marks.isEmpty()) {
                for (DurationSpan span : spans) {
                    give(span, carried);
                }
                if (!spans.isEmpty() && !colonFollows(carried)) {
                    carried = NONE;
                }
            } else if (spans.isEmpty()) {
                if (last != null && last.attendance.isEmpty()) {
                    for (int mark : marks) {
                        give(last, mark);
                    }
                } else {
                    carried = marks.get(marks.size() - 1);
                }
            } else if (marks.get(0) < spans.get(0).from) {
                before(marks, spans);
                carried = marks.get(marks.size() - 1);
                carried = colonFollows(carried) ? carried : NONE;
            } else {
                after(marks, spans, end);
                carried = NONE;
            }
            if (!spans.isEmpty()) {
                last = spans.get(spans.size() - 1);
            }
            at = end < tokens.size() && ends(end) ? end + 1 : end;
        }
    }

    private boolean opensAward(int index) {
        return tokens.get(index).kind() == Kind.AWARD
                && index + 1 < tokens.size()
                && tokens.get(index + 1).kind() == Kind.COLON;
    }

    private boolean ends(int index) {
        return tokens.get(index).kind() == Kind.BREAK || tokens.get(index).kind() == Kind.COMMA;
    }

    private boolean colonFollows(int mark) {
        return mark + 1 < tokens.size() && mark >= 0 && tokens.get(mark + 1).kind() == Kind.COLON;
    }

    private void give(DurationSpan span, int mark) {
        if (mark != NONE) {
            span.attendance.addAll(tokens.get(mark).attendance());
        }
    }

    private void before(List<Integer> marks, List<DurationSpan> spans) {
        for (DurationSpan span : spans) {
            int nearest = -1;
            for (int mark : marks) {
                if (mark < span.from) {
                    nearest = mark;
                }
            }
            while (nearest >= 0) {
                give(span, nearest);
                nearest = nearest >= 2 && tokens.get(nearest - 2).kind() == Kind.ATTENDANCE && joins(nearest - 1)
                        ? nearest - 2
                        : -1;
            }
        }
    }

    private void after(List<Integer> marks, List<DurationSpan> spans, int end) {
        for (int i = 0; i < spans.size(); i++) {
            int reach = i + 1 < spans.size() ? spans.get(i + 1).from : end;
            for (int mark : marks) {
                if (mark >= spans.get(i).to && mark < reach) {
                    give(spans.get(i), mark);
                }
            }
        }
        for (int i = spans.size() - 2; i >= 0; i--) {
            DurationSpan span = spans.get(i);
            DurationSpan next = spans.get(i + 1);
            if (span.attendance.isEmpty() && next.from == span.to + 1 && joins(span.to)) {
                span.attendance.addAll(next.attendance);
            }
        }
    }

    private boolean joins(int index) {
        return switch (tokens.get(index).kind()) {
            case SLASH, OR, AND -> true;
            default -> false;
        };
    }

    /**
     * An award before a span, or with a colon, goes with the spans up to the next award; one after a span goes with all
     * spans since the last award. Several in a row belong together, and the degree counts more than exit awards.
     */
    void awards() {
        List<DurationSpan> open = new ArrayList<>();
        @Nullable String current = null;
        for (int i = 0; i < tokens.size(); i++) {
            DurationSpan span = starts.get(i);
            if (span != null) {
                span.award = current;
                open.add(span);
            } else if (tokens.get(i).kind() == Kind.AWARD) {
                int end = i;
                String award = tokens.get(i).word();
                while (end + 1 < tokens.size() && (tokens.get(end + 1).kind() == Kind.AWARD || groups(end + 1))) {
                    end++;
                    if (tokens.get(end).kind() == Kind.AWARD) {
                        award = tokens.get(end).word().isEmpty() || award.isEmpty() ? AwardWords.DEGREE : award;
                    }
                }
                if (introduces(end)) {
                    current = award;
                } else {
                    for (DurationSpan before : open) {
                        before.award = before.award == null ? award : before.award;
                    }
                    current = null;
                }
                open.clear();
                i = end;
            }
        }
    }

    private boolean groups(int index) {
        return switch (tokens.get(index).kind()) {
            case COMMA, AND, SLASH, OR ->
                index + 1 < tokens.size() && tokens.get(index + 1).kind() == Kind.AWARD;
            default -> false;
        };
    }

    private boolean introduces(int award) {
        for (int i = award + 1; i < tokens.size(); i++) {
            if (starts.containsKey(i)) {
                return true;
            }
            switch (tokens.get(i).kind()) {
                case COLON -> {
                    return true;
                }
                case ATTENDANCE, AT_MOST, AT_LEAST, WORD, OPEN -> {}
                case TO -> {}
                default -> {
                    return i == award + 1 && tokens.get(i).kind() == Kind.BREAK && starts.containsKey(i + 1);
                }
            }
        }
        return false;
    }
}

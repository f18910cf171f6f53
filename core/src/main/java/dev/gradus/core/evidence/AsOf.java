package dev.gradus.core.evidence;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The date for which a source speaks: a span of days, and the words in which the source gives it. A source without a
 * date is {@linkplain #undated() undated}, which sorts before every date.
 *
 * @param stated the date in the source's own words; {@code undated} if it has none
 * @param from first day, if dated
 * @param to last day, not before {@code from}; present exactly if {@code from} is
 */
public record AsOf(String stated, Optional<LocalDate> from, Optional<LocalDate> to) implements Comparable<AsOf> {
    private static final AsOf UNDATED = new AsOf("undated", Optional.empty(), Optional.empty());

    public AsOf {
        Preconditions.checkArgument(!stated.isBlank(), "A date without words: say 'undated'.");
        Preconditions.checkArgument(from.isPresent() == to.isPresent(), "The span of '%s' has only one end.", stated);
        Preconditions.checkArgument(
                from.isEmpty() || !to.orElseThrow().isBefore(from.get()),
                "The span of '%s' ends before it starts.",
                stated);
    }

    /** No date is given. */
    public static AsOf undated() {
        return UNDATED;
    }

    /** One day. */
    public static AsOf of(LocalDate day) {
        return new AsOf(day.toString(), Optional.of(day), Optional.of(day));
    }

    /** A calendar year. */
    public static AsOf ofYear(int year) {
        return new AsOf(
                Integer.toString(year), Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)));
    }

    /** Whether the source gives a date. */
    public boolean isDated() {
        return to.isPresent();
    }

    /** The older first, by last day, then first day; undated before all. */
    @Override
    public int compareTo(AsOf other) {
        int byEnd = to.orElse(LocalDate.MIN).compareTo(other.to.orElse(LocalDate.MIN));
        if (byEnd != 0) {
            return byEnd;
        }
        int byStart = from.orElse(LocalDate.MIN).compareTo(other.from.orElse(LocalDate.MIN));
        return byStart != 0 ? byStart : stated.compareTo(other.stated);
    }

    @Override
    public String toString() {
        return stated;
    }
}

package dev.gradus.core.evidence;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * What sources state about one thing.
 *
 * @param value the value, as read from the statement
 * @param sources who states it; at least one
 * @param granularity for what it is stated
 * @param asStated the statement in the source's words; not blank
 * @param note how the value was read from the statement, where that is not plain; may be empty
 */
public record Claim<T>(T value, ImmutableList<Source> sources, Granularity granularity, String asStated, String note) {

    public Claim {
        Preconditions.checkArgument(!sources.isEmpty(), "A claim without a source: '%s'.", asStated);
        Preconditions.checkArgument(!asStated.isBlank(), "A claim without its statement: %s.", value);
    }

    /** A claim of a programme's own page, without a note. */
    public static <T> Claim<T> of(T value, String asStated, Source... sources) {
        return new Claim<>(value, ImmutableList.copyOf(sources), Granularity.PROGRAM, asStated, "");
    }

    /** The best of its sources: the most reliable kind, then the newest. */
    public Source bestSource() {
        return sources.stream().min(ClaimRule.BY_SOURCE).orElseThrow();
    }

    /** What the claim rests on, without its value. */
    public Evidence evidence() {
        return new Evidence(sources, granularity, asStated, note);
    }

    /** Whether the other claim states something else for the same thing; a field's figure does not contradict a programme's. */
    public boolean contradicts(Claim<?> other) {
        return granularity == other.granularity
                && qualification().equals(other.qualification())
                && !value.equals(other.value);
    }

    private Object qualification() {
        return value instanceof Qualified qualified ? qualified.qualification() : List.of();
    }

    /** The same words may be read as several values, so that the values decide in the end. */
    static <T> Comparator<Claim<T>> byOrder(Comparator<Source> sources) {
        return Comparator.<Claim<T>, Granularity>comparing(Claim::granularity)
                .thenComparing(Claim::bestSource, sources)
                .thenComparing(Claim::asStated)
                .thenComparing(claim -> claim.value().toString());
    }
}

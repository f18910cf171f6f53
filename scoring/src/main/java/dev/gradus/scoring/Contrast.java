package dev.gradus.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.explain.Argument;
import java.util.Locale;
import java.util.Optional;

/**
 * Two alternatives side by side: what speaks for the one and what for the other.
 *
 * @param one the one
 * @param other the other
 * @param argument why the better of the two stands before the other, in as few reasons as suffice
 * @param differences what each criterion does for the one against the other, the largest first; they add up to the
 *     difference of the guaranteed scores, turned so that more is better (for methods without scores see
 *     {@link Argument.Basis})
 */
public record Contrast<T>(
        Explanation<T> one, Explanation<T> other, Argument argument, ImmutableList<Difference> differences) {

    /**
     * What one criterion does for the difference.
     *
     * @param criterion its id
     * @param name its name
     * @param amount above 0 speaks for the one, below 0 for the other
     */
    public record Difference(String criterion, String name, double amount) {}

    static <T> Contrast<T> of(
            Explanation<T> one, Explanation<T> other, Argument argument, ImmutableMap<String, String> names) {
        boolean before = argument.before().equals(one.item().id());
        ImmutableList<Difference> differences = argument.differences().stream()
                .map(reason -> difference(reason, before ? 1 : -1, names))
                .collect(ImmutableList.toImmutableList());
        return new Contrast<>(one, other, argument, before ? differences : differences.reverse());
    }

    private static Difference difference(Argument.Reason reason, int sign, ImmutableMap<String, String> names) {
        return new Difference(
                reason.criterion(),
                names.getOrDefault(reason.criterion(), reason.criterion()),
                sign * reason.amount() + 0.0);
    }

    /** By how much the one is ahead of the other; below 0 if it is behind. */
    public double difference() {
        return differences.stream().mapToDouble(Difference::amount).sum();
    }

    /**
     * The criterion without whose advantage the better of the two would not stand before the other: taking its advantages
     * from the largest on, the first with which they outweigh all that speaks for the other. Empty if they are level.
     */
    public Optional<Difference> tipping() {
        return argument.tipping()
                .flatMap(id -> differences.stream()
                        .filter(difference -> difference.criterion().equals(id))
                        .findFirst());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(one.item()).append("  versus  ").append(other.item()).append('\n');
        for (Difference difference : differences) {
            text.append(String.format(Locale.ROOT, "  %+.3f  %s\n", difference.amount(), difference.name()));
        }
        return text.toString();
    }
}

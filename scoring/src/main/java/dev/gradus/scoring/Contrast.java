package dev.gradus.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Two alternatives side by side: what speaks for the one and what for the other.
 *
 * @param one the one
 * @param other the other
 * @param differences for each criterion, the contribution to the one less that to the other; the largest first
 */
public record Contrast<T>(Explanation<T> one, Explanation<T> other, ImmutableList<Difference> differences) {

    /**
     * What one criterion does for the difference.
     *
     * @param criterion its id
     * @param name its name
     * @param amount above 0 speaks for the one, below 0 for the other
     */
    public record Difference(String criterion, String name, double amount) {}

    static <T> Contrast<T> of(Explanation<T> one, Explanation<T> other) {
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        for (int j = 0;
                j < Math.min(one.contributions().size(), other.contributions().size());
                j++) {
            Contribution mine = one.contributions().get(j);
            differences.add(new Difference(
                    mine.criterion(),
                    mine.name(),
                    mine.amount() - other.contributions().get(j).amount()));
        }
        return new Contrast<>(
                one,
                other,
                differences.build().stream()
                        .sorted(Comparator.comparingDouble(Difference::amount).reversed())
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The criterion without whose advantage the one would not stand before the other: taking the advantages from the
     * largest on, the first with which they outweigh all that speaks for the other. Empty if nothing decides.
     */
    public Optional<Difference> tipping() {
        double against = differences.stream()
                .mapToDouble(Difference::amount)
                .filter(amount -> amount < 0)
                .sum();
        double gained = 0;
        for (Difference difference : differences) {
            gained += difference.amount();
            if (difference.amount() > 0 && gained > -against) {
                return Optional.of(difference);
            }
        }
        return Optional.empty();
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

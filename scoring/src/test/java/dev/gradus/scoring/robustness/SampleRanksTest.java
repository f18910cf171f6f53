package dev.gradus.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.scoring.internal.Ranks;
import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Ranks by buckets are those of a whole sort, ties included. */
class SampleRanksTest {

    @Property(tries = 150)
    void areThoseOfAWholeSort(
            @ForAll @IntRange(min = 1, max = 400) int n,
            @ForAll @IntRange(min = 0, max = 8) int kind,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SampleRanks ranks = new SampleRanks(n);
        for (int sample = 0; sample < 3; sample++) { // one after another in the same arrays
            double[] scores = scores(n, kind, random);
            assertThat(ranks.of(scores)).isEqualTo(sorted(scores));
        }
    }

    private static double[] scores(int n, int kind, SplittableRandom random) {
        double[] scores = new double[n];
        Arrays.setAll(scores, i -> switch (kind) {
            case 0 -> random.nextDouble();
            case 1 -> random.nextInt(5) / 4.0; // few values
            case 2 -> random.nextInt(20) - 10 + random.nextInt(3) * 1e-13; // ties by tolerance
            case 3 -> 1 + random.nextInt(40) * 0.4e-12; // chains of neighbours that tie
            case 4 -> random.nextInt(n) == 0 ? 1e9 : random.nextDouble(); // all in one bucket
            case 5 -> (random.nextDouble() - 0.5) * Double.MAX_VALUE; // may differ by more than there are numbers
            case 6 -> random.nextInt(7) * Double.MIN_VALUE;
            case 7 -> 3;
            default -> random.nextBoolean() ? 0.0 : -0.0;
        });
        return scores;
    }

    /** From the best down; whoever ties with the first of the group before shares its place. */
    private static int[] sorted(double[] scores) {
        double magnitude = Arrays.stream(scores).map(Math::abs).max().orElseThrow();
        double[] descending = Arrays.stream(scores)
                .map(score -> 0.0 - score)
                .sorted()
                .map(score -> 0.0 - score)
                .toArray();
        int[] ranks = new int[scores.length];
        int first = 0;
        for (int place = 0; place < scores.length; place++) {
            if (!Ranks.tie(descending[first], descending[place], magnitude)) {
                first = place;
            }
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] == descending[place]) {
                    ranks[i] = first + 1;
                }
            }
        }
        return ranks;
    }
}

package dev.gradus.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.internal.PairwiseComparisons.Derivation;
import dev.gradus.scoring.internal.PairwiseComparisons.Worst;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PairwiseComparisonsTest {
    /** Saaty's culture, family, housing, jobs, transportation; priorities as quoted in issue gluc/ahp#4. */
    private static final double[][] CITY = {
        {1, 0.2, 3, 0.5, 5},
        {5, 1, 7, 1, 7},
        {1 / 3.0, 1 / 7.0, 1, 0.25, 3},
        {2, 1, 4, 1, 7},
        {0.2, 1 / 7.0, 1 / 3.0, 1 / 7.0, 1}
    };

    @Test
    void derivationsDiffer() {
        PairwiseComparisons city = PairwiseComparisons.of(CITY, "");
        assertThat(city.priorities(Derivation.EIGENVECTOR))
                .containsExactly(new double[] {0.152, 0.433, 0.072, 0.305, 0.038}, within(0.0006));
        assertThat(city.priorities(Derivation.GEOMETRIC_MEAN))
                .containsExactly(new double[] {0.1526, 0.4228, 0.0723, 0.3147, 0.0376}, within(0.00006));
        assertThat(city.priorities(Derivation.COLUMN_MEAN))
                .containsExactly(new double[] {0.1567, 0.4190, 0.0757, 0.3095, 0.0391}, within(0.00006));
    }

    @Property
    void consistentComparisonsGiveTheWeightsBack(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0.1, max = 10) Double> weights) {
        double[][] a = ratios(weights);
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        PairwiseComparisons comparisons = PairwiseComparisons.of(a, "");
        for (Derivation derivation : Derivation.values()) {
            double[] priorities = comparisons.priorities(derivation);
            for (int i = 0; i < priorities.length; i++) {
                assertThat(priorities[i]).isCloseTo(weights.get(i) / sum, within(1e-12));
            }
        }
        assertThat(comparisons.lambdaMax()).isCloseTo(weights.size(), within(1e-10));
        assertThat(comparisons.consistencyIndex()).isCloseTo(0, within(1e-10));
        assertThat(comparisons.congruence()).isCloseTo(0, within(1e-12));
        assertThat(comparisons.koczkodaj()).isCloseTo(0, within(1e-12));
        assertThat(comparisons.dissonance()).isZero();
        assertThat(comparisons.worst()).isEmpty();
    }

    @Test
    void theSpoiledComparisonIsFound() {
        double[][] a = ratios(List.of(5.0, 3.0, 2.0, 1.0));
        a[1][3] = 1 / 3.0;
        a[3][1] = 3;
        PairwiseComparisons comparisons = PairwiseComparisons.of(a, "");
        Worst worst = comparisons.worst().orElseThrow();
        assertThat(worst.i()).isEqualTo(1);
        assertThat(worst.j()).isEqualTo(3);
        assertThat(worst.given()).isEqualTo(1 / 3.0);
        assertThat(worst.implied()).isCloseTo(3, within(1e-9));
        assertThat(worst.consistencyIndex()).isCloseTo(0, within(1e-9));
        assertThat(comparisons.dissonance()).isPositive();
        assertThat(comparisons.koczkodaj()).isCloseTo(1 - 1 / 9.0, within(1e-12));
        assertThat(comparisons.consistencyRatio(RandomIndex.SAATY_1980).orElseThrow())
                .isCloseTo(comparisons.consistencyIndex() / 0.9, within(1e-12));
    }

    @Test
    void tablesEnd() {
        assertThat(RandomIndex.SAATY_1980.of(2)).hasValue(0);
        assertThat(RandomIndex.SAATY_1980.of(3)).hasValue(0.58);
        assertThat(RandomIndex.SAATY_1980.of(15)).hasValue(1.59);
        assertThat(RandomIndex.SAATY_1980.of(16)).isEmpty();
        assertThat(RandomIndex.AGUARON_MORENO_2003.of(16)).hasValue(1.595);
        double[][] two = {{1, 4}, {0.25, 1}};
        assertThat(PairwiseComparisons.of(two, "").consistencyRatio(RandomIndex.ALONSO_LAMATA_2006))
                .hasValue(0);
    }

    @Test
    void refusesWhatIsNotReciprocal() {
        assertThatThrownBy(() -> PairwiseComparisons.of(new double[][] {{1, 2}, {2, 1}}, "m"))
                .hasMessageContaining("2.0, but that of 1 with 0 is 2.0");
        assertThatThrownBy(() -> PairwiseComparisons.of(new double[][] {{2, 2}, {0.5, 1}}, "m"))
                .hasMessageContaining("0 with 0 is 2.0");
        assertThatThrownBy(() -> PairwiseComparisons.of(new double[][] {{1, 2}, {1}}, "m"))
                .hasMessageContaining("Row 1 has 1 comparisons");
        assertThatThrownBy(() -> PairwiseComparisons.of(new double[][] {{1, -2}, {-0.5, 1}}, "m"))
                .hasMessageContaining("is -2.0");
        assertThat(PairwiseComparisons.of(new double[][] {{1, 3}, {0.33, 1}}, "m")
                        .size())
                .isEqualTo(2);
    }

    private static double[][] ratios(List<Double> weights) {
        return weights.stream()
                .map(w -> weights.stream().mapToDouble(v -> w / v).toArray())
                .map(double[]::clone)
                .toArray(double[][]::new);
    }

    @Test
    void extremeComparisonsStayFinite() {
        double[] priorities =
                PairwiseComparisons.of(ratios(List.of(1e150, 1.0, 1e-100)), "").priorities(Derivation.EIGENVECTOR);
        assertThat(Arrays.stream(priorities).sum()).isCloseTo(1, within(1e-12));
    }
}

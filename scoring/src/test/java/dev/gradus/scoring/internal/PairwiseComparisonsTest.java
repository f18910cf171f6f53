package dev.gradus.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.internal.PairwiseComparisons.Derivation;
import dev.gradus.scoring.internal.PairwiseComparisons.Worst;
import dev.gradus.scoring.problem.ProblemException;
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

    /** Of three things the principal eigenvector is that of the geometric means (Crawford and Williams, 1985), however far they contradict. */
    @Property(tries = 200)
    void ofThreeThingsTheEigenvectorIsThatOfTheGeometricMeans(
            @ForAll @DoubleRange(min = -6, max = 6) double ab,
            @ForAll @DoubleRange(min = -6, max = 6) double bc,
            @ForAll @DoubleRange(min = -6, max = 6) double ca) {
        PairwiseComparisons comparisons = PairwiseComparisons.of(circle(ab, bc, ca), "");
        double[] eigenvector = comparisons.priorities(Derivation.EIGENVECTOR);
        double[] means = comparisons.priorities(Derivation.GEOMETRIC_MEAN);
        for (int i = 0; i < 3; i++) {
            assertThat(eigenvector[i] / means[i]).isCloseTo(1, within(1e-11));
        }
        // lambda = 1 + t + 1/t with t the cube root of the product round the circle
        double t = Math.pow(10, (ab + bc + ca) / 3);
        assertThat(comparisons.lambdaMax() / (1 + t + 1 / t)).isCloseTo(1, within(1e-11));
    }

    /** Eigenvalues of nearly the same size: a million times better, round a circle. */
    @Test
    void contradictionsRoundACircleDoNotKeepThePrioritiesFromBeingFound() {
        PairwiseComparisons comparisons = PairwiseComparisons.of(circle(6, 6, 5), "");
        double[] priorities = comparisons.priorities(Derivation.EIGENVECTOR);
        // geometric means 10^(1/3), 1, 10^(-1/3)
        double cube = Math.cbrt(10);
        double sum = cube + 1 + 1 / cube;
        assertThat(priorities).containsExactly(new double[] {cube / sum, 1 / sum, 1 / cube / sum}, within(1e-12));
    }

    @Test
    void whatIsNotFoundIsSaid() {
        double[][] circle = circle(6, 6, 5);
        assertThatThrownBy(
                        () -> PairwiseComparisons.of(circle, "method.params.m").perronVector(circle, 5))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("not found in 5 steps");
    }

    /** A over B, B over C and C over A by powers of ten. */
    private static double[][] circle(double ab, double bc, double ca) {
        double[][] a = {{1, Math.pow(10, ab), Math.pow(10, -ca)}, {0, 1, Math.pow(10, bc)}, {0, 0, 1}};
        a[1][0] = 1 / a[0][1];
        a[2][0] = 1 / a[0][2];
        a[2][1] = 1 / a[1][2];
        return a;
    }
}

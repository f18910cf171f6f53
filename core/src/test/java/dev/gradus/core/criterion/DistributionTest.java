package dev.gradus.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Distribution.Beta;
import dev.gradus.core.criterion.Distribution.Empirical;
import dev.gradus.core.criterion.Distribution.LogNormal;
import dev.gradus.core.criterion.Distribution.Normal;
import dev.gradus.core.criterion.Distribution.Triangular;
import dev.gradus.core.criterion.Measurement.Range;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {
    private static final List<Distribution> ALL = List.of(
            new Normal(3, 2),
            new LogNormal(0.1, 0.5),
            Beta.of(2, 5),
            new Beta(0.5, 0.5, -1, 3),
            new Triangular(-1, 0, 5),
            new Triangular(0, 0, 1),
            Empirical.of(List.of(4.0, 1.0, 2.0)));

    /** The test values that Wichura prints with AS 241, and common tables. */
    @ParameterizedTest
    @CsvSource({
        "0.25,  -0.6744897501960817",
        "0.001, -3.090232306167814",
        "1e-20, -9.262340089798408",
        "0.975,  1.959963984540054",
        "0.5,    0"
    })
    void normalQuantilesAreThoseOfTheTables(double p, double expected) {
        assertThat(NormalQuantile.of(p)).isCloseTo(expected, within(1e-14));
    }

    /** Closed forms: x^α for β = 1, 1 − (1 − x)^β for α = 1, the arcsine law, and 3x² − 2x³ for α = β = 2. */
    @Property
    void betaQuantilesAreThoseOfClosedForms(@ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(6) double p) {
        assertThat(Beta.of(1, 1).quantile(p)).isCloseTo(p, within(1e-13));
        assertThat(Beta.of(3, 1).quantile(p)).isCloseTo(Math.cbrt(p), within(1e-13));
        assertThat(Beta.of(1, 4).quantile(p)).isCloseTo(1 - Math.pow(1 - p, 0.25), within(1e-13));
        double sine = Math.sin(Math.PI * p / 2);
        assertThat(Beta.of(0.5, 0.5).quantile(p)).isCloseTo(sine * sine, within(1e-12));
        double x = new Beta(2, 2, 10, 20).quantile(p);
        double share = (x - 10) / 10;
        assertThat(3 * share * share - 2 * share * share * share).isCloseTo(p, within(1e-12));
    }

    @Property(tries = 100)
    void theBetaQuantileInvertsTheDistribution(
            @ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(4) double p,
            @ForAll @DoubleRange(min = 1, max = 300) double alpha,
            @ForAll @DoubleRange(min = 1, max = 300) double beta) {
        double x = Beta.of(alpha, beta).quantile(p);
        assertThat(BetaQuantile.cumulated(x, alpha, beta)).isCloseTo(p, within(1e-10));
        assertThat(BetaQuantile.cumulated(1 - x, beta, alpha)).isCloseTo(1 - p, within(1e-10));
    }

    @Property
    void quantilesRise(
            @ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(4) double p,
            @ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(4) double q) {
        for (Distribution distribution : ALL) {
            assertThat(distribution.quantile(Math.min(p, q)))
                    .isLessThanOrEqualTo(distribution.quantile(Math.max(p, q)));
        }
    }

    @Test
    void mediansAreKnown() {
        assertThat(new Normal(3, 2).quantile(0.5)).isEqualTo(3);
        assertThat(new LogNormal(0.1, 0.5).quantile(0.5)).isCloseTo(Math.exp(0.1), within(1e-15));
        assertThat(new Triangular(0, 1, 2).quantile(0.5)).isCloseTo(1, within(1e-15));
        assertThat(Empirical.of(List.of(4.0, 1.0, 2.0)).quantile(0.5)).isEqualTo(2);
    }

    @Test
    void aDistributedMeasurementIsTheRangeThatNearlyAlwaysHoldsIt() {
        Range range = (Range) Measurement.distributed(new Normal(10, 1));
        assertThat(range.low()).isCloseTo(8.040036015459946, within(1e-12));
        assertThat(range.high()).isCloseTo(11.959963984540054, within(1e-12));
        assertThat(range.because("asked", List.of()))
                .isInstanceOfSatisfying(
                        Range.class,
                        explained -> assertThat(explained.distribution()).contains(new Normal(10, 1)));
        assertThat(Measurement.distributed(Empirical.of(List.of(5.0)))).isEqualTo(Measurement.exact(5));
    }

    @Test
    void refusesWhatIsNoDistribution() {
        assertThatThrownBy(() -> new Normal(0, 0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> new LogNormal(Double.NaN, 1)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Triangular(0, 2, 1)).hasMessageContaining("2.0");
        assertThatThrownBy(() -> Empirical.of(List.of())).hasMessageContaining("without values");
    }
}

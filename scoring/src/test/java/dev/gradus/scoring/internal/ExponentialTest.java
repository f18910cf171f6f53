package dev.gradus.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ExponentialTest {
    private static final int MOST_ULPS = 2;

    private static double exp(double x) {
        double[] padded = {5, x, 7};
        Exponential.replace(padded, 1, 2);
        assertThat(padded).as("what is not asked for").startsWith(5).endsWith(7);
        return padded[1];
    }

    private static void assertClose(double x) {
        double expected = StrictMath.exp(x);
        assertThat(exp(x)).as("exp %s", x).isCloseTo(expected, within(MOST_ULPS * Math.ulp(expected)));
    }

    @Property(tries = 2_000)
    void isThatOfStrictMathOverAllMagnitudes(@ForAll @DoubleRange(min = -750, max = 715) double x) {
        assertClose(x);
    }

    @Property
    void isThatOfStrictMathAroundZero(@ForAll @DoubleRange(min = -0.01, max = 0.01) double x) {
        assertClose(x);
    }

    @Test
    void isThatOfStrictMathWhereThePartsMeet() {
        for (int k = -130_700; k < 130_700; k += 101) { // halves of parts of an octave
            double x = k * StrictMath.log(2) / 256;
            DoubleStream.of(Math.nextDown(x), x, Math.nextUp(x)).forEach(ExponentialTest::assertClose);
        }
    }

    @Test
    void leavesWhatIsNotNormalToStrictMath() {
        assertThat(exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(exp(-746)).isZero();
        assertThat(exp(-744)).isEqualTo(StrictMath.exp(-744));
        assertThat(exp(710)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(exp(Double.NaN)).isNaN();
        assertThat(exp(0)).isEqualTo(1);
        assertThat(exp(-0.0)).isEqualTo(1);
    }
}

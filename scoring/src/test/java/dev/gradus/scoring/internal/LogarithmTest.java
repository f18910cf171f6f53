package dev.gradus.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogarithmTest {
    private static final int MOST_ULPS = 3;

    private static double ln(double x) {
        double[] one = {x};
        new Logarithm(1).replace(one, 1);
        return one[0];
    }

    private static void assertClose(double obtained, double x) {
        double expected = StrictMath.log(x);
        assertThat(obtained).as("ln %s", x).isCloseTo(expected, within(MOST_ULPS * Math.ulp(expected)));
    }

    @Test
    void isThatOfStrictMathOverAllMagnitudes() {
        new Random(1)
                .longs(100_000, 0x0010000000000000L, 0x7FF0000000000000L) // the bits of all positive normal numbers
                .mapToDouble(Double::longBitsToDouble)
                .forEach(x -> assertClose(ln(x), x));
    }

    @Property
    void keepsItsDigitsAroundOne(@ForAll @DoubleRange(min = 0.5, max = 2) double x) {
        assertClose(ln(x), x);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {1, 1 + 0x1p-52, 1 - 0x1p-53, 1 + 1e-9, 1 - 1e-9, 0.6875, 1.375, 0.68, 1.37, 1.996, 0.998046875})
    void keepsItsDigitsWhereTheTableChanges(double x) {
        for (double near : new double[] {Math.nextDown(x), x, Math.nextUp(x), 1024 * x, x / 1024}) {
            assertClose(ln(near), near);
        }
    }

    @Test
    void leavesWhatIsNotNormalToStrictMath() {
        assertThat(ln(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(ln(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
        assertThat(ln(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(ln(-1)).isNaN();
        assertThat(ln(Double.NaN)).isNaN();
        assertThat(Logarithm.isNormal(0)).isFalse();
        assertThat(Logarithm.isNormal(Double.MIN_VALUE)).isFalse();
        assertThat(Logarithm.isNormal(Double.MIN_NORMAL)).isTrue();
        assertThat(Logarithm.isNormal(Double.MAX_VALUE)).isTrue();
        assertThat(Logarithm.isNormal(Double.POSITIVE_INFINITY)).isFalse();
    }

    @Test
    void addsLogarithmsAndProductsOfPartOfAColumn() {
        double[] x =
                new Random(2).doubles(700).map(v -> StrictMath.exp(40 * v - 20)).toArray();
        double[] sums = new double[500];
        Arrays.fill(sums, 3);
        new Logarithm(500).add(x, 200, 500, -0.25, sums);
        double[] products = new double[500];
        new Logarithm(500).addProducts(x, 200, 500, 0.3, products);
        for (int i = 0; i < sums.length; i++) {
            double v = x[200 + i];
            assertThat(sums[i]).isCloseTo(3 - 0.25 * StrictMath.log(v), within(1e-13));
            double y = v * 0.3;
            assertThat(products[i])
                    .isCloseTo(y * StrictMath.log(y), within(1e-14 * (1 + Math.abs(y * StrictMath.log(y)))));
        }
    }

    @Test
    void ofOnePlusIsPreciseForSmallNumbers() {
        double[] y = {0, 1e-300, 1e-17, 1e-9, 0.3, 1, 1e9};
        double[] obtained = y.clone();
        new Logarithm(y.length).replaceByLog1p(obtained, new double[y.length], y.length);
        for (int i = 0; i < y.length; i++) {
            double expected = StrictMath.log1p(y[i]);
            assertThat(obtained[i]).as("ln(1 + %s)", y[i]).isCloseTo(expected, within(MOST_ULPS * Math.ulp(expected)));
        }
    }
}

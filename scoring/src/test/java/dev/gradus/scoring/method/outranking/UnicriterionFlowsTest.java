package dev.gradus.scoring.method.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.preference.PreferenceFunction;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The sorted sums hold against the definition, which compares all pairs. */
class UnicriterionFlowsTest {

    @Property
    void equalsTheTableOfPairs(@ForAll("columns") double[] column, @ForAll("functions") PreferenceFunction function) {
        double[] plus = UnicriterionFlows.of(column, function).positive();
        double[] minus = UnicriterionFlows.of(column, function).negative();
        for (int i = 0; i < column.length; i++) {
            double expectedPlus = 0;
            double expectedMinus = 0;
            for (double other : column) {
                expectedPlus += function.apply(column[i] - other);
                expectedMinus += function.apply(other - column[i]);
            }
            assertThat(plus[i]).isCloseTo(expectedPlus, within(1e-12 * column.length));
            assertThat(minus[i]).isCloseTo(expectedMinus, within(1e-12 * column.length));
        }
    }

    @Property
    void doesNotDependOnOrderOfInput(
            @ForAll("columns") double[] column, @ForAll("functions") PreferenceFunction function) {
        double[] reversed = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            reversed[i] = column[column.length - 1 - i];
        }
        double[] there = UnicriterionFlows.of(column, function).positive();
        double[] back = UnicriterionFlows.of(reversed, function).positive();
        for (int i = 0; i < column.length; i++) {
            assertThat(back[i]).isEqualTo(there[column.length - 1 - i]);
        }
    }

    /** Small integers, so that differences meet thresholds exactly and values repeat. */
    @Provide
    Arbitrary<double[]> columns() {
        return Arbitraries.integers()
                .between(-6, 6)
                .map(v -> v / 2.0)
                .array(Double[].class)
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(values ->
                        Arrays.stream(values).mapToDouble(Double::doubleValue).toArray());
    }

    @Provide
    Arbitrary<PreferenceFunction> functions() {
        Arbitrary<Double> q = Arbitraries.integers().between(0, 4).map(v -> v / 2.0);
        Arbitrary<Double> extra = Arbitraries.integers().between(0, 4).map(v -> v / 2.0);
        return Combinators.combine(Arbitraries.integers().between(0, 5), q, extra)
                .as((type, low, more) -> switch (type) {
                    case 0 -> PreferenceFunction.usual();
                    case 1 -> PreferenceFunction.uShape(low);
                    case 2 -> PreferenceFunction.vShape(low);
                    case 3 -> PreferenceFunction.level(low, low + more);
                    case 4 -> PreferenceFunction.linear(low, low + more);
                    default -> PreferenceFunction.gaussian(low + 0.25);
                });
    }

    @Test
    void keepsSmallDifferencesOfHugeValues() {
        double[] column = new double[2_000];
        for (int i = 0; i < column.length; i++) {
            column[i] = 1e12 + i * 0.125;
        }
        double[] flows =
                UnicriterionFlows.of(column, PreferenceFunction.vShape(1)).positive();
        // of those below, 7 lie within p = 1, at differences 1/8 to 7/8; all further ones count 1
        assertThat(flows[1_999]).isCloseTo(1_999 - 7 + (1 + 2 + 3 + 4 + 5 + 6 + 7) / 8.0, within(1e-9));
    }

    @Test
    void survivesExtremeMagnitudes() {
        double[] huge = UnicriterionFlows.of(new double[] {-1e308, 0, 1e308}, PreferenceFunction.vShape(1e308))
                .positive();
        assertThat(huge).containsExactly(0, 1, 2);
        double[] tiny = UnicriterionFlows.of(new double[] {0, 1e-300}, PreferenceFunction.gaussian(1e-300))
                .positive();
        assertThat(tiny[1]).isCloseTo(1 - Math.exp(-0.5), within(1e-12));
    }

    @Test
    void truncatedGaussianStillCountsFarValues() {
        double[] flows = UnicriterionFlows.of(new double[] {0, 1, 100, 101}, PreferenceFunction.gaussian(1))
                .positive();
        assertThat(flows[3]).isCloseTo(2 + 1 - Math.exp(-0.5), within(1e-12));
    }
}

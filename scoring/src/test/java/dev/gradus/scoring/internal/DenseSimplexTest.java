package dev.gradus.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DenseSimplexTest {
    /** Point and prices are feasible and worth the same: by duality nothing is better. */
    @Property(tries = 150)
    void pointAndPricesProveEachOther(
            @ForAll @IntRange(max = 1_000_000) int seed,
            @ForAll @IntRange(min = 1, max = 8) int rows,
            @ForAll @IntRange(min = 1, max = 12) int columns) {
        Random random = new Random(seed);
        double[][] a = new double[rows][columns];
        double[] b = new double[rows];
        double[] c = new double[columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                a[i][j] = random.nextInt(7) - 2;
            }
            b[i] = random.nextInt(3); // many are 0: degenerate steps
        }
        for (int j = 0; j < columns; j++) {
            c[j] = random.nextInt(9) - 3;
        }
        DenseSimplex simplex = new DenseSimplex(a, b, c);
        LinearProgram reference = new LinearProgram(columns);
        for (int i = 0; i < rows; i++) {
            reference.atMost(a[i], b[i]);
        }
        switch (simplex.solve()) {
            case OPTIMAL -> {
                double[] x = simplex.point();
                double[] y = simplex.prices();
                for (int i = 0; i < rows; i++) {
                    assertThat(LinearProgram.dot(a[i], x)).isLessThanOrEqualTo(b[i] + 1e-9);
                }
                for (int j = 0; j < columns; j++) {
                    double paid = 0;
                    for (int i = 0; i < rows; i++) {
                        paid += y[i] * a[i][j];
                    }
                    assertThat(paid).isGreaterThanOrEqualTo(c[j] - 1e-9);
                }
                assertThat(LinearProgram.dot(c, x))
                        .isCloseTo(simplex.value(), within(1e-9))
                        .isCloseTo(LinearProgram.dot(y, b), within(1e-9));
            }
            case UNBOUNDED -> assertThat(reference.maximize(c)).isEmpty();
            case GIVEN_UP -> throw new AssertionError("given up");
        }
    }

    /** The table on which the steepest column alone goes round in circles (Beale 1955). */
    @Test
    void doesNotGoRoundInCircles() {
        double[][] a = {{0.25, -60, -1 / 25.0, 9}, {0.5, -90, -1 / 50.0, 3}, {0, 0, 1, 0}};
        DenseSimplex simplex = new DenseSimplex(a, new double[] {0, 0, 1}, new double[] {0.75, -150, 1 / 50.0, -6});
        assertThat(simplex.solve()).isEqualTo(DenseSimplex.End.OPTIMAL);
        assertThat(simplex.value()).isCloseTo(0.05, within(1e-12));
        assertThat(Arrays.stream(simplex.prices()).allMatch(price -> price >= 0))
                .isTrue();
    }
}

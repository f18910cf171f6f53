package dev.gradus.scoring.method.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.problem.ProblemException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharacteristicObjectsTest {

    /** Interpolation gives back a function that is linear in every direction, in every cell. */
    @Test
    void interpolatesWithinTheCellThatHoldsThePoint() {
        CharacteristicObjects objects = new CharacteristicObjects(new double[][] {{0, 1, 4}, {0, 2, 3}});
        double[][] columns = objects.columns();
        assertThat(columns[0]).containsExactly(0, 0, 0, 1, 1, 1, 4, 4, 4);
        assertThat(columns[1]).containsExactly(0, 2, 3, 0, 2, 3, 0, 2, 3);
        double[] preferences = IntStream.range(0, objects.count())
                .mapToDouble(o -> 10 * columns[0][o] + columns[1][o])
                .toArray();
        for (double x : new double[] {0, 0.5, 1, 3, 4}) {
            for (double y : new double[] {0, 0.5, 2, 2.25, 3}) {
                assertThat(objects.interpolate(new double[] {x, y}, preferences))
                        .isCloseTo(10 * x + y, within(1e-12));
            }
        }
    }

    @Test
    void tooManyAreRefused() {
        double[][] values = new double[40][];
        Arrays.fill(values, new double[] {0, 0.5, 1});
        assertThatThrownBy(() -> new CharacteristicObjects(values))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("more than")
                .hasMessageContaining("fewer characteristic values");
    }
}

package dev.gradus.scoring.weighting.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StationaryVectorTest {

    /** The chain goes from 0 to 1 at the rate 1, on to 2 at 2 and back at 4, so it stays 4 to 2 to 1 as long. */
    @Test
    void inACircleTimeGoesByTheReciprocalRates() {
        double[][] loss = {{0, 0, 4}, {1, 0, 0}, {0, 2, 0}};
        assertThat(StationaryVector.of(loss)).containsExactly(new double[] {4 / 7.0, 2 / 7.0, 1 / 7.0}, within(1e-15));
    }

    @Test
    void whatIsLeftForGoodHasNoShare() {
        double[][] loss = {{0, 3, 5}, {1, 0, 0}, {0, 0, 0}};
        assertThat(StationaryVector.of(loss)).containsExactly(new double[] {0.75, 0.25, 0}, within(1e-15));
    }

    @Test
    void criteriaThatLoseNothingToEachOtherAreTreatedAlike() {
        assertThat(StationaryVector.of(new double[3][3]))
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-15));
        double[][] twoPairs = {{0, 1, 0, 0}, {1, 0, 0, 0}, {0, 0, 0, 3}, {0, 0, 1, 0}};
        assertThat(StationaryVector.of(twoPairs))
                .containsExactly(new double[] {0.25, 0.25, 0.375, 0.125}, within(1e-6));
    }
}

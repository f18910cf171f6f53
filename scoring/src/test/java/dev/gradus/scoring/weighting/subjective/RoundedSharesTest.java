package dev.gradus.scoring.weighting.subjective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rounded so that the sum stays, with the smallest relative errors (Figueira and Roy, 2002). */
class RoundedSharesTest {
    private static final List<String> IDS = List.of("b", "a", "c", "d");

    @Test
    void raisesWhereAUnitMoreHurtsLeast() {
        assertThat(RoundedShares.of(new double[] {33.3, 33.3, 33.4}, 100, 0, IDS.subList(0, 3)))
                .as("0.6 of 33.4 is the least of three errors upwards")
                .containsExactly(33, 33, 34);
    }

    @Test
    void raisesWhereAUnitLessHurtsMost() {
        assertThat(RoundedShares.of(new double[] {10.6, 20.7, 68.7}, 100, 0, IDS.subList(0, 3)))
                .as("0.6 of 10.6 and 0.7 of 20.7 would hurt more than 0.7 of 68.7")
                .containsExactly(11, 21, 68);
    }

    @Test
    void raisesOthersOnceThoseThatGainAreRaised() {
        assertThat(RoundedShares.of(new double[] {10.8, 20.4, 30.4, 38.4}, 100, 0, IDS))
                .as("10.8 gains by it, and of the others 38.4 loses least")
                .containsExactly(11, 20, 30, 39);
    }

    @Test
    void equalErrorsGoByIds() {
        assertThat(RoundedShares.of(new double[] {25.5, 25.5, 49}, 100, 0, IDS.subList(0, 3)))
                .containsExactly(25, 26, 49);
        assertThat(RoundedShares.of(new double[] {25.4, 25.4, 49.2}, 100, 0, IDS.subList(0, 3)))
                .containsExactly(25, 25, 50);
    }

    @Test
    void whatIsPrintableStaysAsItIs() {
        assertThat(RoundedShares.of(new double[] {12.3, 37.7 - 1e-9, 50}, 100, 1, IDS.subList(0, 3)))
                .containsExactly(12.3, 37.7, 50);
    }
}

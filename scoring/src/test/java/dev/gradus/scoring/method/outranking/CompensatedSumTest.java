package dev.gradus.scoring.method.outranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompensatedSumTest {
    @Test
    void keepsWhatLargerTermsHide() {
        CompensatedSum sum = new CompensatedSum();
        sum.add(1e16);
        sum.add(3);
        sum.add(0.125);
        sum.add(-1e16);

        assertThat(sum.value()).isEqualTo(3.125);
    }

    @Test
    void startsAnew() {
        CompensatedSum sum = new CompensatedSum();
        sum.add(1e16);
        sum.add(1);
        sum.clear();
        sum.add(0.5);

        assertThat(sum.value()).isEqualTo(0.5);
    }
}

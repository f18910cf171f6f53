package dev.gradus.scoring.method.outranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExactSumTest {
    @Test
    void keepsWhatLargerTermsHide() {
        ExactSum sum = new ExactSum();
        sum.addProduct(1e8, 1e8);
        sum.addProduct(1, 3);
        sum.addProduct(0.5, 0.25);
        sum.addProduct(-1e8, 1e8);

        assertThat(sum.value()).isEqualTo(3.125);
    }

    @Test
    void keepsTheDigitsThatAProductLoses() {
        double third = 1.0 / 3;
        ExactSum sum = new ExactSum();
        sum.addProduct(third, 3);
        sum.addProduct(-1, 1);

        assertThat(sum.value()).isEqualTo(Math.fma(third, 3, -1)).isNotZero();
    }

    @Test
    void differencesOfEqualSumsAreZero() {
        ExactSum one = new ExactSum();
        one.addProduct(0.1, 0.7);
        one.addProduct(1e16, 1);
        ExactSum other = new ExactSum();
        other.addProduct(1e16, 1);
        other.addProduct(0.1, 0.7);

        one.subtract(other);
        assertThat(one.value()).isZero();
        one.subtract(other);
        assertThat(one.value()).isEqualTo(-1e16 - 0.07);
    }
}

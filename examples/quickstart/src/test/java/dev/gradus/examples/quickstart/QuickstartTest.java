package dev.gradus.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void ranksLaptops() {
        assertThat(Printed.by(() -> Laptops.main(new String[0]))).isEqualTo("""
                        1. Sturdy 0.671
                        2. Swift 0.616
                        3. Slim 0.329
                        1. Sturdy 0.671 of 3
                          +0.000  battery hours: 9 (weight 40 %)
                          +0.671  price: 880 (weight 60 %)

                        """);
    }

    @Test
    void ranksProgrammesThatCanBeStudiedPartTime() {
        String printed = Printed.by(() -> Programs.main(new String[0]));

        assertThat(printed.lines().limit(5)).allMatch(line -> line.matches("\\d\\. [a-z-]+ 0\\.\\d{3}(…0\\.\\d{3})?"));
        assertThat(printed).contains("Curriculum fit for NLP Engineer").contains("Total cost");
    }
}

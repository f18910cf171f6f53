package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsNormalizerTest {
    private static final Normalizer<Credits> CREDITS = Normalizers.credits();

    @ParameterizedTest
    @CsvSource({
        "90 ECTS, 90, ECTS",
        "ECTS: 120, 120, ECTS",
        "120 EC, 120, ECTS",
        "7.5 hp, 7.5, ECTS",
        "180 CATS, 180, UK_CATS",
        "180 UK credits, 180, UK_CATS",
        "30 credit hours = 10 courses, 30, US_SEMESTER_HOUR",
        "32 semester hours, 32, US_SEMESTER_HOUR",
        "48 quarter units, 48, US_QUARTER_HOUR",
    })
    void readsCommonSystems(String text, double value, CreditSystem system) {
        assertThat(CREDITS.normalize(text).values()).containsExactly(Credits.of(value, system));
    }

    @ParameterizedTest
    @CsvSource({
        "36 credits, credits",
        "30-credit degree program, credits",
        "45 units, units",
        "195 eligible units, units"
    })
    void doesNotGuessTheSystem(String text, String unit) {
        assertThat(CREDITS.normalize(text).values()).singleElement().satisfies(credits -> {
            assertThat(credits.system()).isEqualTo(CreditSystem.LOCAL);
            assertThat(credits.unit()).isEqualTo(unit);
        });
        assertThat(CREDITS.normalize(text).confidence()).isLessThan(1);
    }

    @Test
    void readsTwoSystemsSideBySide() {
        assertThat(CREDITS.normalize("UK 180 / ECTS 90").values())
                .containsExactly(Credits.of(180, CreditSystem.UK_CATS), Credits.of(90, CreditSystem.ECTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 ECTS", "ten courses", "£500", "2 years"})
    void reportsTextsWithoutCredits(String text) {
        assertThat(CREDITS.normalize(text).finding()).isPresent();
    }
}

package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.catalog.Admission.EnglishTest;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of the kinds that admission pages have. */
class EnglishTestNormalizerTest {
    private static final Normalizer<EnglishTest> ENGLISH = Normalizers.englishTest();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IELTS 6.5 | IELTS 6.5",
                "IELTS (Academic): 7.0 | IELTS 7.0",
                "IELTS 6.0 with minimum 5.5 in each component | IELTS 6.0/5.5",
                "Minimum IELTS 6.0 (with subset scores not below 5.5) | IELTS 6.0/5.5",
                "IELTS 6.5 overall, with no less than 6.0 in any component | IELTS 6.5/6.0",
                "IELTS band 6.0 with no component score below 5.5 | IELTS 6.0/5.5",
                "IELTS 6.5 with at least 6.0 in writing | IELTS 6.5",
                "TOEFL iBT 90, IELTS 7.0 or equivalent | TOEFL iBT 90.0; IELTS 7.0",
                "TOEFL: 92 (min 20 in all) | TOEFL iBT 92.0/20.0",
                "TOEFL 550 paper based | TOEFL PBT 550.0",
                "a score of 100 on the TOEFL | TOEFL iBT 100.0",
                "PTE Academic 62, Duolingo (95) | PTE Academic 62.0; Duolingo 95.0",
                "Cambridge C1 Advanced 176 | Cambridge English 176.0",
                "English at level B2 | CEFR 4.0",
                "TOEFL or IELTS | TOEFL iBT; IELTS",
                "IELTS 65 | IELTS",
            })
    void reads(String text, String expected) {
        assertThat(ENGLISH.normalize(text).values().stream()
                        .map(test -> test.test() + number(" ", test.overall()) + number("/", test.minBand()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String number(String lead, OptionalDouble number) {
        return number.isPresent() ? lead + number.getAsDouble() : "";
    }

    @Test
    void writesThemAsPromised() {
        assertThat(ENGLISH.document("IELTS 6.5 (no band below 6.0)").get("tests"))
                .hasToString("[{test=IELTS, overall=6.5, minBand=6.0}]");
    }

    @Test
    void reportsTextsWithoutATest() {
        assertThat(ENGLISH.normalize("Good command of English").finding()).isPresent();
    }
}

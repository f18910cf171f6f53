package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.evidence.MissingReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNormalizerTest {
    private static final Normalizer<String> LANGUAGE = Normalizers.language();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "English | en",
                "English and German | en de",
                "Deutsch/Englisch | de en",
                "de; en | de en",
                "eng | en",
                "ger | de",
                "deu | de",
                "en-GB | en-GB",
                "zh-Hans-CN | zh-Hans-CN",
                "English (C1) | en",
                "Taught in English | en",
                "Mandarin | zh",
                "中文 | zh",
                "français | fr",
                "Französisch | fr",
                "Bilingual: Spanish, English | es en",
                "No German required, English | en",
            })
    void reads(String text, String tags) {
        assertThat(String.join(" ", LANGUAGE.normalize(text).values())).isEqualTo(tags);
    }

    @Test
    void everyLanguageIsReadByItsNamesAndCodes() {
        List<List<String>> rows = Tables.rows("languages.txt");
        assertThat(rows).hasSizeGreaterThan(180);
        for (List<String> row : rows) {
            assertThat(Tables.names(row.get(2)))
                    .allSatisfy(name -> assertThat(LANGUAGE.normalize(name).values())
                            .as(name)
                            .contains(row.get(0)));
            for (String code : row.get(1).split(" ", -1)) {
                assertThat(LANGUAGE.normalize(code).values()).as(code).containsExactly(row.get(0));
            }
        }
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(LANGUAGE.normalize("See website").missing()).contains(MissingReason.SEE_WEBSITE);
        assertThat(LANGUAGE.normalize("Klingon").finding()).isPresent();
        assertThat(LANGUAGE.document("English").get("languages")).hasToString("[en]");
    }
}

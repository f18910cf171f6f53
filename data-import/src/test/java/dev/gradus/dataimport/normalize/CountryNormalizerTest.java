package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.evidence.MissingReason;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNormalizerTest {
    private static final Normalizer<StatedCountry> COUNTRY = Normalizers.country();

    private static String codes(String text) {
        return COUNTRY.normalize(text).values().stream()
                .map(StatedCountry::code)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Germany | DE",
                "deutschland | DE",
                "Allemagne | DE",
                "ドイツ | DE",
                "de | DE",
                "GER | DE",
                "UK | GB",
                "England | GB",
                "Great Britain | GB",
                "Northern Ireland | GB",
                "Republic of Ireland | IE",
                "Holland | NL",
                "The Netherlands | NL",
                "USA | US",
                "U.S.A. | US",
                "US | US",
                "Texas | US",
                "TX | US",
                "Cambridge, MA | US",
                "Stanford, CA | US",
                "CA | CA",
                "Atlanta, Georgia, USA | US",
                "New Mexico | US",
                "Panama City, Florida | US",
                "Papua New Guinea | PG",
                "Hong Kong, China | HK",
                "中国 | CN",
                "Korea, Republic of | KR",
                "Korea, Democratic People's Republic of | KP",
                "Virgin Islands, British | VG",
                "Saint Kitts and Nevis | KN",
                "Bosnia and Herzegovina | BA",
                "Cote d'Ivoire | CI",
                "CÔTE D’IVOIRE | CI",
                "Zürich (CH) | CH",
                "Turkey | TR",
                "Türkei | TR",
                "PS | PS",
                "Germany and France | DE FR",
                "Scotland / Wales | GB",
            })
    void reads(String text, String codes) {
        assertThat(codes(text)).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Athens, Georgia", "Berlin, DE", "NA", "Congo", "Europe", "South America", "EN"})
    void doesNotGuess(String text) {
        assertThat(COUNTRY.normalize(text).finding()).isPresent();
    }

    @Test
    void saysWhatElseACodeMayBe() {
        assertThat(COUNTRY.normalize("Cambridge, MA").notes()).containsExactly("MA is the code of Morocco, too.");
        assertThat(COUNTRY.normalize("Georgia").confidence()).isLessThan(1);
        assertThat(COUNTRY.normalize("n/a").missing()).contains(MissingReason.NOT_APPLICABLE);
    }

    @Test
    void everyCountryIsReadByItsNameAndCodes() {
        List<List<String>> rows = Tables.rows("countries.txt");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(250);
        for (List<String> row : rows) {
            String code = row.get(0);
            assertThat(Tables.names(row.get(2)))
                    .as(code)
                    .allSatisfy(name -> assertThat(codes(name)).as(name).isEqualTo(code));
            assertThat(codes(row.get(1).toLowerCase(Locale.ROOT)))
                    .as(row.get(1))
                    .isEqualTo(code);
            if (!code.equals("NA")) {
                assertThat(codes(code)).isEqualTo(code);
            }
        }
    }

    @Test
    void everyStateIsRead() {
        for (List<String> row : Tables.rows("regions.txt")) {
            if (!row.get(2).equals("Georgia")) {
                assertThat(codes(Tables.names(row.get(2)).get(0)))
                        .as(row.get(2))
                        .isEqualTo(row.get(0));
            }
        }
    }

    @Test
    void writesThemAsPromised() {
        assertThat(COUNTRY.document("Holland"))
                .containsEntry("country", "NL")
                .hasToString(
                        "{raw=Holland, country=NL, values=[{code=NL, name=Netherlands}], missing=null, confidence=1.0, notes=[]}");
        assertThat(COUNTRY.document("France, Spain")).containsEntry("country", null);
    }
}

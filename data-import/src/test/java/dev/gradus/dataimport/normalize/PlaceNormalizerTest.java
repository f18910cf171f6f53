package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.evidence.MissingReason;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNormalizerTest {
    private static final Normalizer<StatedPlace> PLACE = Normalizers.place();

    private static String inWords(StatedPlace place) {
        return place.city().orElse("-") + "/" + place.region().orElse("-") + "/"
                + place.country().map(StatedCountry::code).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Munich, Germany; Munich/-/DE",
                "Zürich (Switzerland); Zürich/-/CH",
                "Cambridge, MA, USA; Cambridge/MA/US",
                "Urbana, Illinois; Urbana/Illinois/US",
                "New York, NY; New York/NY/US",
                "Toronto, ON, Canada; Toronto/ON/CA",
                "Bath | England | United Kingdom; Bath/England/GB",
                "Campus Garching, Munich, Bavaria, Germany; Munich/Bavaria/DE",
                "80333 München; München/-/-",
                "Germany; -/-/DE",
                "Paris / Lyon; Paris/-/- Lyon/-/-",
                "Berlin, DE; Berlin/-/-",
            })
    void reads(String text, String expected) {
        assertThat(PLACE.normalize(text).values().stream()
                        .map(PlaceNormalizerTest::inWords)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(PLACE.normalize("Online").missing()).contains(MissingReason.NOT_APPLICABLE);
        assertThat(PLACE.normalize("See website").missing()).contains(MissingReason.SEE_WEBSITE);
        assertThat(PLACE.normalize("the course is taught at several places").finding())
                .isPresent();
        assertThat(PLACE.normalize("London").notes()).containsExactly("The country is not stated.");
    }

    @Test
    void writesThemAsPromised() {
        assertThat(PLACE.document("Munich, Germany").get("values"))
                .hasToString("[{city=Munich, region=null, country=DE}]");
    }
}

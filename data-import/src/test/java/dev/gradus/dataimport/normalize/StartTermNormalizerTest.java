package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTermNormalizerTest {
    private static final Normalizer<StartTerm> START = Normalizers.startTerm();

    private static String inWords(StartTerm term) {
        return (term.anyTime() ? "any time" : "")
                + term.season().map(Season::id).orElse("")
                + (term.month().isPresent() ? "month " + term.month().getAsInt() : "")
                + (term.year().isPresent() ? " " + term.year().getAsInt() : "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "September | month 9",
                "September, January | month 9; month 1",
                "October 2025 | month 10 2025",
                "1 September 2025 | month 9 2025",
                "Fall 2026 | autumn 2026",
                "2026 Fall | autumn 2026",
                "WS 2026/27 | winter 2026",
                "WS26/27 | winter 2026",
                "HT26 | autumn 2026",
                "Winter semester | winter",
                "Every semester | winter; summer",
                "winter and summer semester | winter; summer",
                "Autumn (September 2025) and Spring (January 2026) | autumn; month 9 2025; spring; month 1 2026",
                "Any time of the year | any time",
            })
    void reads(String text, String expected) {
        assertThat(START.normalize(text).values().stream()
                        .map(StartTermNormalizerTest::inWords)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void writesThemAsPromised() {
        assertThat(START.document("Fall 2026").get("values"))
                .hasToString("[{season=autumn, month=null, year=2026, anyTime=false}]");
        assertThat(START.normalize("on campus").finding()).isPresent();
    }
}

package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

class NormalizersTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static String json(String id, String raw) {
        return JSON.writeValueAsString(Normalizers.of(id).document(raw));
    }

    @Test
    void writesMoneyAsPromised() {
        assertThat(json("money", "UK £9,000 per year (2024/25)"))
                .isEqualTo(
                        "{\"raw\":\"UK £9,000 per year (2024/25)\",\"values\":[{\"amount\":9000,\"currency\":\"GBP\","
                                + "\"period\":\"year\",\"audience\":\"home\",\"academicYear\":\"2024-25\",\"attendance\":null}],"
                                + "\"missing\":null,\"confidence\":1.0,\"notes\":[]}");
        assertThat(json("money", "€500-€900"))
                .contains("\"min\":500,\"max\":900,\"currency\":\"EUR\",\"period\":null,\"audience\":\"all\"");
        assertThat(json("money", "See website"))
                .isEqualTo(
                        "{\"raw\":\"See website\",\"values\":[],\"missing\":\"see-website\",\"confidence\":1.0,\"notes\":[]}");
    }

    @Test
    void writesDurationsAsPromised() {
        assertThat(json("duration", "1 year full time, up to 3 years part time"))
                .contains("\"values\":[{\"months\":[12.0,12.0],\"attendance\":\"full-time\"},"
                        + "{\"months\":[null,36.0],\"attendance\":\"part-time\"}],\"missing\":null");
    }

    @Test
    void writesDegreesAndModesAsPromised() {
        assertThat(json("degree", "MSc/PgDip"))
                .isEqualTo("{\"raw\":\"MSc/PgDip\",\"degree\":\"MSc\",\"level\":\"master\",\"alternatives\":[],"
                        + "\"exitAwards\":[\"PgDip\"],\"joint\":false,\"integrated\":false,\"research\":false,"
                        + "\"missing\":null,\"confidence\":1.0,\"notes\":[]}");
        assertThat(json("mode", "online or on campus, part time"))
                .contains("\"delivery\":[\"on-campus\",\"online\"],\"attendance\":[\"part-time\"],\"missing\":null");
    }

    @Test
    void namesTheNearestKind() {
        assertThatThrownBy(() -> Normalizers.of("mony")).hasMessageContaining("Maybe money");
    }

    @Test
    void leavesVeryLongTextsAlone() {
        String text = "1 ".repeat(20_000);
        for (String id : Normalizers.ids()) {
            assertThat(Normalizers.of(id).normalize(text).finding()).as(id).isPresent();
        }
    }

    @Property(tries = 300)
    void hasOneAnswerToEveryText(@ForAll String text) {
        holds(text);
    }

    @Property(tries = 1000)
    void hasOneAnswerToEveryMixOfItsWords(@ForAll("mixes") String text) {
        holds(text);
    }

    private static void holds(String text) {
        for (String id : Normalizers.ids()) {
            Normalizer<?> normalizer = Normalizers.of(id);
            Map<String, @Nullable Object> document = normalizer.document(text);
            assertThat(document).as(id).containsEntry("raw", text).containsKeys("missing", "confidence", "notes");
            assertThat(normalizer.normalize(text)).as(id).isEqualTo(normalizer.normalize(text));
        }
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            String turkish = json("money", "INTERNATIONAL: 12 000 EUR PER TRIMESTER")
                    + json("duration", "FULL TIME: 6 TRIMESTERS, MINIMUM 1 YEAR");
            Locale.setDefault(Locale.ROOT);
            assertThat(json("money", "INTERNATIONAL: 12 000 EUR PER TRIMESTER")
                            + json("duration", "FULL TIME: 6 TRIMESTERS, MINIMUM 1 YEAR"))
                    .isEqualTo(turkish);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Timeout(600) // a regular expression that blows up takes years; a busy machine does not take ten minutes
    void takesNoLongForTextsMadeToBlowUp() {
        for (String part : new String[] {
            "1",
            "1,",
            "1 ",
            "£",
            "(",
            "for ",
            "per ",
            "full ",
            "£1 ",
            "&",
            "<a ",
            "1/",
            "-",
            "a.",
            "1 year ",
            "for the £1 (",
            "120 ECTS ",
            "Georgia, ",
            "1 May ",
            "2/1/2026 ",
            "WS 26/27 ",
            "round ",
            "not ",
            "a@",
            "a.b",
            "http://",
            "?a&",
            "GPA ",
            "2.1 ",
            "upper second ",
            "2 of ",
            "\ud800",
            "\u0000"
        }) {
            String text = part.repeat(5_000 / part.length());
            for (String id : Normalizers.ids()) {
                assertThat(Normalizers.of(id).document(text)).containsKey("missing");
            }
        }
    }

    @Provide
    Arbitrary<String> mixes() {
        Arbitrary<String> words = Arbitraries.of(
                "1",
                "2-3",
                "½",
                "€",
                "£9,000",
                "$",
                "12.500",
                "0",
                "USD",
                "year",
                "years",
                "month",
                "semester",
                "ECTS",
                "/",
                "or",
                "to",
                "up to",
                "minimum",
                "full time",
                "part-time",
                "(",
                ")",
                ":",
                ";",
                ",",
                "MSc",
                "PgDip",
                "Master of",
                "plus",
                "thesis",
                "per",
                "credit",
                "UK",
                "EU",
                "international",
                "free",
                "no tuition fees",
                "2023/24",
                "website",
                "IELTS",
                "6.5",
                "TOEFL",
                "90",
                "2:1",
                "GPA",
                "3.0",
                "30 April",
                "1/2/2026",
                "winter semester",
                "round 1",
                "Germany",
                "Cambridge, MA",
                "Georgia",
                "English",
                "www.ethz.ch",
                "javascript:",
                "GRE",
                "required",
                "not",
                "upper second",
                "/4.0",
                "\ud83d",
                "online",
                "\n",
                "\u0080",
                "999999999999",
                "99 years",
                "approx.",
                "-",
                "+");
        return Combinators.combine(words.list().ofMaxSize(12), Arbitraries.of(" ", "", "  "))
                .as((parts, gap) -> String.join(gap, parts));
    }
}

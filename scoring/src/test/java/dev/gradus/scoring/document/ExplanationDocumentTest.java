package dev.gradus.scoring.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.explain.Sentences;
import dev.gradus.scoring.explain.Shortfall;
import dev.gradus.scoring.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ExplanationDocumentTest {
    private static final String THREE = """
        {"alternatives": ["a0", "a1"],
         "criteria": [{"id": "c0", "direction": "max", "weight": 0.5},
                      {"id": "c1", "direction": "max", "weight": 0.3},
                      {"id": "c2", "direction": "max", "weight": 0.2}],
         "values": [[0.2, 0.9, 0.1], [0.8, 0.7, 0.4]],
         "method": %s}
        """;
    private static final String ADDITIVE = "{\"id\": \"wsm\", \"params\": {\"normalization\": \"none\"}}";

    private static Map<String, ?> explain(String json, String alternative, ExplanationSettings settings) {
        ProblemDocument document = ProblemDocument.parse(json);
        return ExplanationDocument.of(document.solve(), document.problem(), alternative, settings, Sentences.in("en"));
    }

    @Test
    void hasEveryFieldAndItsNumbersAddUp() {
        Map<String, ?> document = explain(THREE.formatted(ADDITIVE), "a0", ExplanationSettings.DEFAULT.against("a1"));
        assertThat(document.keySet())
                .containsExactly(
                        "alternative",
                        "rank",
                        "score",
                        "knownShare",
                        "base",
                        "basis",
                        "contributions",
                        "versus",
                        "shapley",
                        "shapleyTop",
                        "toBecomeFirst",
                        "toReachTop",
                        "valueChange",
                        "valueChangeTop",
                        "excluded",
                        "text",
                        "sentences");
        assertThat(JsonText.line(document))
                .contains("\"rank\":2")
                .contains("\"game\":\"rank\"")
                .contains("\"tipping\":\"c0\"")
                .contains("\"possible\":true")
                .contains("\"argument\":\"a1 is before a0 mainly because of c0, although a0 is ahead on c1.\"");
        Map<?, ?> sentences = (Map<?, ?>) document.get("sentences");
        List<Object> byKind = new ArrayList<>();
        sentences.values().forEach(kind -> byKind.addAll((List<?>) kind));
        assertThat(byKind).containsExactlyInAnyOrderElementsOf(List.copyOf((List<?>) document.get("text")));
        Map<?, ?> versus = (Map<?, ?>) document.get("versus");
        assertThat(List.<Object>copyOf((List<?>) sentences.get("why")))
                .hasSize(2)
                .contains(versus.get("argument"));
        assertThat(sum(versus.get("contributions"))).isCloseTo(number(versus.get("difference")), within(1e-12));
        assertThat(number(versus.get("difference"))).isNegative();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static double sum(Object contributions) {
        return ((List<?>) contributions)
                .stream()
                        .mapToDouble(item -> number(((Map<?, ?>) item).get("contribution")))
                        .sum();
    }

    /** Whatever the method: contributions with their base make the score, differences the difference of scores, and
     * Shapley values with what there is without any criterion what there is with all. */
    @Property(tries = 40)
    void everyNumberAddsUpToWhatItExplains(
            @ForAll @Size(9) List<@IntRange(min = 1, max = 20) Integer> cells,
            @ForAll @Size(3) List<@IntRange(min = 1, max = 5) Integer> weights,
            @ForAll @IntRange(max = 3) int which) {
        String method =
                List.of(ADDITIVE, "\"topsis\"", "\"promethee-2\"", "\"vikor\"").get(which);
        String criteria = weights.stream()
                .map(weight -> "{\"direction\": \"%s\", \"weight\": %s}".formatted(weight == 1 ? "min" : "max", weight))
                .collect(Collectors.joining(","));
        String values = IntStream.range(0, 3)
                .mapToObj(i -> cells.subList(3 * i, 3 * i + 3).toString())
                .collect(Collectors.joining(","));
        String json = "{\"criteria\": [%s], \"values\": [%s], \"method\": %s}".formatted(criteria, values, method);
        Map<String, ?> one = explain(json, "A1", ExplanationSettings.DEFAULT.against("A2"));
        Map<String, ?> other = explain(json, "A2", ExplanationSettings.DEFAULT.against("A1"));
        double sign = which == 3 ? -1 : 1; // VIKOR's lower scores are better
        double scale = Math.max(1, Math.abs(number(one.get("score"))));
        assertThat(number(one.get("base")) + sum(one.get("contributions")))
                .isCloseTo(sign * number(one.get("score")), within(1e-9 * scale));
        Map<?, ?> versus = (Map<?, ?>) one.get("versus");
        assertThat(sum(versus.get("contributions")))
                .isCloseTo(number(versus.get("difference")), within(1e-9 * scale))
                .isCloseTo(sign * (number(one.get("score")) - number(other.get("score"))), within(1e-9 * scale));
        for (Object shapley : List.of(one.get("shapley"), one.get("shapleyTop"), versus.get("shapley"))) {
            Map<?, ?> fields = (Map<?, ?>) shapley;
            double total = ((Map<?, ?>) fields.get("values"))
                    .values().stream()
                            .mapToDouble(ExplanationDocumentTest::number)
                            .sum();
            assertThat(number(fields.get("without")) + total).isCloseTo(number(fields.get("with")), within(1e-9));
        }
        assertThat(number(((Map<?, ?>) one.get("shapley")).get("with"))).isEqualTo(number(one.get("rank")));
    }

    @Test
    void aContrastIsThePartOfTheWholeThatIsAboutTheOther() {
        for (String method : List.of(ADDITIVE, "\"topsis\"", "\"promethee-1\"")) {
            ProblemDocument document = ProblemDocument.parse(THREE.formatted(method));
            Map<String, ?> whole = explain(THREE.formatted(method), "a0", ExplanationSettings.DEFAULT.against("a1"));
            Map<String, ?> contrast =
                    ExplanationDocument.contrast(document.solve(), document.problem(), "a0", "a1", Sentences.in("en"));
            assertThat(contrast.keySet()).containsExactly("alternative", "rank", "score", "versus", "text");
            assertThat(contrast.get("versus")).isEqualTo(whole.get("versus"));
            assertThat(contrast.get("rank")).isEqualTo(whole.get("rank"));
            assertThat(contrast.get("score")).isEqualTo(whole.get("score"));
        }
        ProblemDocument document = ProblemDocument.parse(THREE.formatted(ADDITIVE));
        assertThatThrownBy(() -> ExplanationDocument.contrast(
                        document.solve(), document.problem(), "a0", "b", Sentences.in("en")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'b'");
    }

    @Test
    void worksForMethodsWithoutScoresToo() {
        Map<String, ?> document =
                explain(THREE.formatted("\"promethee-1\""), "a0", ExplanationSettings.DEFAULT.against("a1"));
        assertThat(document.get("score")).isNull();
        assertThat(document.get("basis")).isEqualTo("none");
        assertThat(JsonText.line(document)).contains("\"status\":\"");
    }

    @Test
    void gapsStayGaps() {
        String open = THREE.formatted(ADDITIVE).replace("[0.2, 0.9, 0.1]", "[{\"min\": 0.2, \"max\": 0.4}, null, 0.1]");
        Map<String, ?> document = explain(open, "a0", ExplanationSettings.DEFAULT);
        assertThat(JsonText.line(document))
                .contains("\"value\":{\"min\":0.2,\"max\":0.4}", "\"value\":{\"missing\":\"not-recorded\"}")
                .contains("\"potentialScore\":", "Of what counts for a0");
        assertThat(number(document.get("potentialScore"))).isGreaterThan(number(document.get("score")));
    }

    @Test
    void whatAPolicyLeavesOutIsExplainedAsExcluded() {
        String json = THREE.formatted(ADDITIVE)
                .replace("0.2, 0.9, 0.1", "0.2, null, 0.1")
                .replace("\"method\"", "\"missing\": \"exclude\", \"method\"");
        Map<String, ?> document = explain(json, "a0", ExplanationSettings.DEFAULT);
        assertThat(document.get("rank")).isNull();
        assertThat(JsonText.line(document.get("excluded"))).contains("'c1' is missing");
    }

    @Test
    void anUnknownAlternativeIsAnError() {
        assertThatThrownBy(() -> explain(THREE.formatted(ADDITIVE), "a2", ExplanationSettings.DEFAULT))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'a2'");
    }

    @Test
    void saysWhySomethingIsLeftOut() {
        assertThat(JsonText.line(ExplanationDocument.excluded(
                        "x",
                        List.of(new Shortfall("at most 10", "12", OptionalDouble.of(2), "EUR")),
                        Sentences.in("en"))))
                .isEqualTo("{\"alternative\":\"x\",\"rank\":null,\"score\":null,\"contributions\":[],"
                        + "\"excluded\":[{\"required\":\"at most 10\",\"found\":\"12\",\"by\":2.0,\"unit\":\"EUR\"}],"
                        + "\"text\":[\"x is left out.\",\"Required: at most 10; but: 12. It misses by 2 EUR.\"]}");
    }
}

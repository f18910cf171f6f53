package dev.gradus.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ExplainDocumentTest {
    private final DecisionProblem problem =
            CriterionSharesTest.problem(new double[][] {{0.2, 0.9}, {0.8, 0.7}, {0.1, 0.4}}, 0.5, 0.3, 0.2);

    @Test
    void hasEveryFieldAndItsNumbersAddUp() {
        ConfiguredMethod method = RankingMethods.weightedSum().with("normalization", "none");
        Map<String, ?> document = ExplainDocument.of(
                problem, method, "a0", Optional.of("a1"), CriterionShares.Settings.DEFAULT, Sentences.in("en"));
        assertThat(document.keySet())
                .contains(
                        "alternative",
                        "rank",
                        "score",
                        "contributions",
                        "versus",
                        "shapley",
                        "toBecomeFirst",
                        "valueChange",
                        "excluded");
        String json = Json.write(document);
        assertThat(json)
                .contains("\"rank\":2")
                .contains("\"game\":\"rank\"")
                .contains("\"tipping\":\"c0\"")
                .contains("\"possible\":true")
                .contains("\"argument\":\"a1 is before a0 mainly because of c0, although a0 is ahead on c1.\"");
        Map<?, ?> versus = (Map<?, ?>) document.get("versus");
        double sum = ((List<?>) versus.get("contributions"))
                .stream()
                        .mapToDouble(item -> (Double) ((Map<?, ?>) item).get("contribution"))
                        .sum();
        assertThat(sum).isCloseTo((Double) versus.get("difference"), within(1e-12));
        assertThat((Double) versus.get("difference")).isNegative();
    }

    @Test
    void worksForMethodsWithoutScoresToo() {
        Map<String, ?> document = ExplainDocument.of(
                problem,
                RankingMethods.byId("promethee-1"),
                "a0",
                Optional.of("a1"),
                CriterionShares.Settings.DEFAULT,
                Sentences.in("de"));
        assertThat(document.get("score")).isNull();
        assertThat(Json.write(document)).contains("\"status\":\"");
    }

    @Test
    void saysWhySomethingIsLeftOut() {
        assertThat(Json.write(ExplainDocument.excluded(
                        "x",
                        List.of(new Shortfall("at most 10", "12", OptionalDouble.of(2), "EUR")),
                        Sentences.in("en"))))
                .isEqualTo(
                        "{\"alternative\":\"x\",\"rank\":null,\"excluded\":[{\"required\":\"at most 10\",\"found\":\"12\","
                                + "\"by\":2.0}],\"text\":[\"x is left out.\",\"Required: at most 10; but: 12. It misses by 2"
                                + " EUR.\"]}");
    }
}

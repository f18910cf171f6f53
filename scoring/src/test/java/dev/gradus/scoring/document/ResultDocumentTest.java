package dev.gradus.scoring.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultDocumentTest {
    private static String solve(String criteria, String values, String method) {
        return ResultDocument.solve("{\"id\": \"p\", \"criteria\": %s, \"values\": %s, \"method\": %s}"
                        .formatted(criteria, values, method))
                .toJsonLine();
    }

    @Test
    void answersInTheFormOfTheContract() {
        String result = solve(
                "[{\"id\": \"risk\", \"direction\": \"min\", \"weight\": 1}, {\"id\": \"height\", \"direction\": \"max\", \"weight\": 1}]",
                "[[1, 3000], [2, 3750], [5, 4500]]",
                "{\"id\": \"wsm\"}");

        assertThat(result)
                .startsWith("{\"id\":\"p\",\"method\":\"wsm\",\"scoreOrder\":\"higher-is-better\",\"ranking\":["
                        + "{\"alternative\":\"A2\",\"rank\":1,\"score\":0.625},"
                        + "{\"alternative\":\"A1\",\"rank\":2,\"score\":0.5},{\"alternative\":\"A3\",\"rank\":2,\"score\":0.5}]"
                        + ",\"weights\":{\"risk\":0.5,\"height\":0.5}")
                .contains("The weights sum to 2.0; they were divided by it.");
    }

    @Test
    void aGapLeavesTheScoreOpen() {
        String result = solve(
                "[{\"direction\": \"max\", \"weight\": 1}, {\"direction\": \"max\", \"weight\": 1}]",
                "[[1, {\"missing\": \"not-reported\"}], [0, 1], [0.5, 0]]",
                "\"wsm\"");

        assertThat(result)
                .contains(
                        "{\"alternative\":\"A1\",\"rank\":1,\"score\":0.5,\"potentialScore\":1.0,\"knownShare\":0.5}");
    }

    @Test
    void aTargetCountsTheDistance() {
        String result =
                solve("[{\"target\": 24, \"weight\": 1}]", "[[12], [24], [{\"min\": 18, \"max\": 30}]]", "\"wsm\"");

        assertThat(result).contains("{\"alternative\":\"A2\",\"rank\":1,\"score\":1.0,");
        assertThat(result).contains("{\"alternative\":\"A3\",\"rank\":2,\"score\":0.5,\"potentialScore\":1.0");
    }

    @Test
    void wordsStandForNumbers() {
        String result = solve(
                "[{\"direction\": \"max\", \"weight\": 1, \"categories\": {\"none\": 0, \"elective\": 1, \"required\": 2}}]",
                "[[\"none\"], [\"required\"], [\"elective\"]]",
                "\"wsm\"");

        assertThat(result).contains("{\"alternative\":\"A3\",\"rank\":2,\"score\":0.5}");
    }

    @Test
    void whatIsLeftOutIsWrittenInOneOrder() {
        String result = solve(
                "[{\"direction\": \"max\", \"weight\": 1, \"missing\": \"exclude\"}]", "[[1], [null]]", "\"wsm\"");

        assertThat(result).contains("\"leftOut\":[{\"alternative\":\"A2\",\"reason\":\"");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        String here = solve("[{\"direction\": \"max\"}]", "[[1], [2, 3]]", "\"wsm\"");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG")); // writes %d with digits of its own
            assertThat(solve("[{\"direction\": \"max\"}]", "[[1], [2, 3]]", "\"wsm\""))
                    .isEqualTo(here)
                    .contains("values[1]");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [{"direction": "max", "weight": 1}] | [[1], ["x"]]      | "wsm"  | values[1][0]
                    [{"direction": "max", "weight": 1}] | [[1], [1, 2]]     | "wsm"  | values[1]
                    [{"direction": "max", "weight": 1}] | [[1], [{"min": 3, "max": 2}]] | "wsm" | values[1][0]
                    [{"direction": "up", "weight": 1}]  | [[1]]             | "wsm"  | criteria[0].direction
                    [{"weight": 1}]                     | [[1]]             | "wsm"  | criteria[0].direction
                    [{"direction": "max"}]              | [[1]]             | "wsm"  | criteria[0].weight
                    [{"direction": "max", "weight": 0}] | [[1]]             | "wsm"  | criteria
                    [{"direction": "max", "weight": 1}] | []                | "wsm"  | values
                    [{"direction": "max", "weight": 1}] | [[1]]             | "wsn"  | method.id
                    [{"direction": "max", "weight": 1}] | [[1]]             | {"id": "wsm", "params": {"normalisation": "max"}} | method.params.normalisation
                    [{"direction": "max", "weight": 1, "preference": {"type": "v-shape"}}] | [[1]] | "wsm" | criteria[0].preference.p
                    """)
    void anErrorNamesItsPlace(String criteria, String values, String method, String at) {
        assertThat(solve(criteria, values, method)).contains("\"error\"").contains("\"at\":\"" + at + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            schulze         | `{"profile": [[3, ["x", "y"]], [2, ["z", "y"]]]}`                      | x y z
            borda           | `{"votes": [[1, 1], [2, 3], [3, 2]]}`                                  | A1 A2 A3
            ahp             | `{"criteria-comparisons": [[1]], "alternative-comparisons": [[[1, 3], [0.3333333333333333, 1]]]}` | A1 A2
            promethee-flows | `{"pi": [[0, 0.5], [0.25, 0]]}`                                        | A1 A2
            promethee-3     | `{"pi": [[0, 0.5], [0.25, 0]]}`                                        | A1 A2
            promethee-5     | `{"net-flows": [0.2, -0.2], "budget-coefficients": [1, 1], "budget-max": 1}` | A1 A2
            """)
    void methodsOnOtherInputsKnowTheirAlternatives(String method, String params, String alternatives) {
        ResultDocument result =
                ResultDocument.solve("{\"method\": {\"id\": \"%s\", \"params\": %s}}".formatted(method, params));

        assertThat(result.toJsonLine()).doesNotContain("\"error\"");
        assertThat(result.result().orElseThrow().alternatives()).containsExactlyInAnyOrder(alternatives.split(" "));
    }

    @Test
    void aWordWhereNumbersBelongIsNamed() {
        assertThat(solve("[{\"id\": \"fee\", \"direction\": \"min\", \"weight\": 1}]", "[[1], [\"free\"]]", "\"wsm\""))
                .contains("The value is the text 'free', and 'fee' has no categories.", "\"at\":\"values[1][0]\"");
    }

    @Test
    void aParameterWhereThereAreNoneIsRefused() {
        assertThat(solve(
                        "[{\"direction\": \"max\"}]",
                        "[[1], [2]]",
                        "\"wsm\", \"weighting\": {\"id\": \"entropy\", \"params\": {\"base\": 2}}"))
                .contains("Unknown parameter 'base'.\\nMaybe leave it out: there are no parameters.")
                .contains("\"at\":\"weighting.params.base\"");
    }

    @Test
    void withoutValuesAMethodOnAMatrixHasNoAlternatives() {
        assertThat(ResultDocument.solve("{\"method\": \"topsis\"}").toJsonLine())
                .contains("\"code\":\"missing\"", "\"at\":\"alternatives\"");
    }

    @Test
    void aWeightingShowsHowItCameToTheWeights() {
        String result = ResultDocument.solve("""
                        {"criteria": [{"direction": "max"}, {"direction": "max"}],
                         "values": [[1, 4], [2, 3], [3, 1]],
                         "method": "topsis",
                         "weighting": {"id": "ahp", "params": {"comparisons": [[1, 3], [0.3333333333333333, 1]]}}}
                        """).toJsonLine();

        assertThat(result).contains("\"consistencyRatio\":0", "\"dPlus\":");
    }

    @Test
    void resultsOfOneNameStandSideBySide() {
        String result = solve(
                "[{\"direction\": \"max\"}, {\"direction\": \"max\"}]",
                "[[1, 4], [2, 3], [3, 1]]",
                "\"ram\", \"weighting\": \"cilos\"");

        assertThat(result).contains("\"normalized\":", "\"weightingNormalized\":", "\"pLoss\":");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{"id": "ahp", "params": {"comparisons": [[1, 3], [0.3333333333333333, 1]]}}`        | 0.75 | 0.25
            `{"id": "bwm", "params": {"best": "a", "worst": "b", "best-to-others": [1, 4], "others-to-worst": [4, 1]}}` | 0.8 | 0.2
            `{"id": "roc", "params": {"ranks": [1, 2]}}`                                         | 0.75 | 0.25
            `{"id": "direct", "params": {"weights": [3, 1]}}`                                    | 0.75 | 0.25
            equal                                                                                | 0.5  | 0.5
            """)
    void judgementsAloneAreAnsweredWithWeights(String weighting, double first, double second) {
        String named = weighting.startsWith("{") ? weighting : "\"" + weighting + "\"";
        ResultDocument result = ResultDocument.solve(
                "{\"id\": \"p\", \"criteria\": [{\"id\": \"a\"}, {\"id\": \"b\", \"direction\": \"min\"}], \"weighting\": %s}"
                        .formatted(named));

        assertThat(result.status()).isEqualTo(ResultDocument.Status.SOLVED);
        assertThat(result.result()).isEmpty();
        assertThat(result.toJsonLine())
                .startsWith("{\"id\":\"p\",\"weighting\":\"")
                .contains("\"ranking\":[]");
        @SuppressWarnings("unchecked")
        Map<String, Map<String, Double>> fields =
                (Map<String, Map<String, Double>>) JsonText.parse(result.toJsonLine());
        assertThat(fields.get("weights").keySet()).containsExactly("a", "b");
        assertThat(fields.get("weights").get("a")).isCloseTo(first, within(1e-9));
        assertThat(fields.get("weights").get("b")).isCloseTo(second, within(1e-9));
    }

    @Test
    void valuesAloneAreAnsweredWithWeights() {
        assertThat(ResultDocument.solve("""
                        {"criteria": [{"direction": "max"}, {"direction": "max", "missing": "worst"}],
                         "values": [[1, 4], [2, null], [3, 4]],
                         "weighting": "standard-deviation"}
                        """).toJsonLine())
                .contains("\"weights\":{\"C1\":1.0,\"C2\":0.0}", "\"dispersion\":[1.0,0.0]", "\"warnings\":[");
    }

    @Test
    void aWeightingInPlaceOfTheMethodIsToldApart() {
        assertThat(ResultDocument.solve("{\"criteria\": [{\"id\": \"a\"}], \"method\": \"bwm\"}")
                        .toJsonLine())
                .contains(
                        "'bwm' is no method but a weighting.\\nMaybe name it as the weighting", "\"at\":\"method.id\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "criteria": [{"id": "a"}], "weighting": "entropy"                        | invalid    | values
                    "criteria": [], "weighting": "equal"                                     | invalid    | criteria
                    "criteria": [{"id": "a"}], "weighting": "entropie"                       | invalid    | weighting.id
                    "criteria": [{"id": "a"}], "values": [[1]], "weighting": "entropy"       | invalid    | criteria[0].direction
                    "criteria": [{"id": "a"}], "weighting": "equal", "method": "wsm"         | invalid    | values
                    "criteria": [{"direction": "max"}], "values": [[-1], [2]], "weighting": "entropy" | unsolvable | values[0][0]
                    """)
    void weightsThatCannotBeGivenAreRefusedWithThePlace(String fields, String status, String at) {
        ResultDocument result = ResultDocument.solve("{" + fields + "}");
        assertThat(result.status().name()).isEqualToIgnoringCase(status);
        assertThat(result.toJsonLine()).contains("\"at\":\"" + at + "\"");
    }
}

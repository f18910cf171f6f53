package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.examples.cli.Cli.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CheckCommandTest {
    /** The three expeditions of the scikit-criteria and pymcdm documentation. */
    private static final String CASES = """
            [{"id": "climb", "method": "topsis", "matrix": [[1, 3000], [2, 3750], [5, 4500]],
              "directions": ["min", "max"], "weights": [0.5, 0.5], "params": {"normalization": "minmax"},
              "expected_scores": [0.5, 0.617218, 0.5], "expected_ranking": [2, 1, 2], "tolerance": 1e-5},
             {"id": "wrong", "method": "wsm", "matrix": [[1, 2], [2, 1]],
              "directions": ["max", "max"], "weights": [0.5, 0.5], "params": {"normalization": "none"},
              "expected_scores": [1.5, 1.6], "tolerance": 0.001},
             {"id": "later", "method": "topsiss", "matrix": [[1]], "directions": ["max"], "weights": [1],
              "expected_scores": [1]}]
            """;

    @Test
    void whatDiffersFailsTheCheck() {
        Outcome outcome = Cli.runWithInput(CASES, "check", "-");
        assertThat(outcome.exitCode()).isEqualTo(1);
        Golden.check("check.txt", outcome.out());
    }

    @Test
    void agreementPassesTheCheck() {
        String agreeing = CASES.substring(0, CASES.indexOf(",\n {\"id\": \"wrong\"")) + "]";
        Outcome outcome = Cli.runWithInput(agreeing, "check", "-");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).endsWith("1 of 1 agree within their tolerance.\n");
    }

    @Test
    void theJsonForm() {
        Outcome outcome = Cli.runWithInput(CASES, "check", "--format", "json", "-");
        assertThat(outcome.exitCode()).isEqualTo(1);
        List<Map<String, Object>> results = Cli.objects(outcome.out());
        assertThat(results).hasSize(3);
        assertThat(results.get(0))
                .containsEntry("id", "climb")
                .containsEntry("method", "topsis")
                .containsEntry("supported", true)
                .containsEntry("withinTolerance", true)
                .containsKeys("obtained", "maxDifference");
        assertThat(Cli.object(results.get(0).get("obtained")))
                .containsOnlyKeys("scores", "ranking", "extra")
                .containsEntry("ranking", List.of(2.0, 1.0, 2.0));
        assertThat(results.get(1)).containsEntry("supported", true).containsEntry("withinTolerance", false);
        assertThat(results.get(2))
                .containsEntry("supported", false)
                .containsEntry("withinTolerance", false)
                .containsEntry("obtained", null)
                .containsEntry("maxDifference", null);
    }

    @Test
    void whatIsNoListOfExamplesIsInvalid() {
        Outcome outcome = Cli.runWithInput("[{\"id\": \"x\"}]", "check", "-");
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).isEqualTo("gradus: standard input: [0].method: The case has no 'method'.\n");
    }
}

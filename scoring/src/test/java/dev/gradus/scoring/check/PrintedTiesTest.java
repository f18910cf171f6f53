package dev.gradus.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source that prints two decimals prints ties that are none; that excuses a tie, and nothing else. */
class PrintedTiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.43, 0.43, 0.90 | 2, 2, 1 | 0.005  | true
            0.43, 0.43, 0.90 | 3, 2, 1 | 0.005  | true
            0.43, 0.43, 0.90 | 2, 3, 1 | 0.005  | false
            0.43, 0.43, 0.90 | 2, 2, 1 | 0.0001 | false
            0.43, 0.44, 0.90 | 2, 2, 1 | 0.02   | false
            0.43, 0.43, 0.90 | 1, 1, 3 | 0.005  | false
            """)
    void excusesTiesOfRoundedScores(String scores, String ranking, double tolerance, boolean agrees) {
        String example = """
                [{"id": "x", "method": "wsm", "matrix": [[0.431], [0.432], [0.9]], "directions": ["max"], "weights": [1],
                  "params": {"normalization": "none"}, "expected_scores": [%s], "expected_ranking": [%s],
                  "tolerance": %s}]""".formatted(scores, ranking, tolerance);
        CaseResult result = CaseChecker.check(ReferenceCase.parse(example).get(0));
        assertThat(result.withinTolerance()).as("%s", result.differences()).isEqualTo(agrees);
    }
}

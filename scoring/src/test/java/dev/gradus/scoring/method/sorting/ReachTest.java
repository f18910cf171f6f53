package dev.gradus.scoring.method.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gradus.scoring.ClassInterval;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.document.ProblemDocument;
import dev.gradus.scoring.document.ResultDocument;
import dev.gradus.scoring.problem.ProblemException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final String PROBLEM = """
            {"criteria": [{"id": "gap", "direction": "min", "weight": 2}, {"id": "margin", "direction": "max", "weight": 1}],
             "values": %s, "method": {"id": "reach", "params": %s}}
            """;

    private static List<ClassInterval> classes(String values, String params) {
        Solution solution =
                ProblemDocument.parse(PROBLEM.formatted(values, params)).solve();
        return IntStream.range(0, solution.problem().alternativeCount())
                .mapToObj(i -> solution.classes(i).orElseThrow())
                .toList();
    }

    private static ClassInterval exactly(String name) {
        return new ClassInterval(name, name);
    }

    @Test
    void zeroIsJustMetAndOneShortIsAMatch() {
        assertThat(classes("[[0, 0], [0, 3], [1, -1], [0, -1], [2, 5], [0, -1.5]]", "{}"))
                .containsExactly(
                        exactly("safe"),
                        exactly("safe"),
                        exactly("match"),
                        exactly("match"),
                        exactly("ambitious"),
                        exactly("ambitious"));
    }

    @Test
    void limitsAndMajorityCanBeGiven() {
        assertThat(classes("[[2, 0], [3, 0], [5, 0]]", "{\"match\": [4, -1], \"safe\": [2, 0]}"))
                .containsExactly(exactly("safe"), exactly("match"), exactly("ambitious"));
        assertThat(classes("[[0, -9], [9, 0]]", "{\"majority\": 0.6}"))
                .containsExactly(exactly("safe"), exactly("ambitious"));
    }

    @Test
    void onAScaleOfValuesOneIsSafeAndAGapMayBeAnything() {
        String problem = """
                {"criteria": [{"id": "asked", "weight": 1, "value": {"type": "linear", "worst": 7.5, "best": 6.5}}],
                 "values": [[6], [7], [7.25], [null]], "method": "reach"}
                """;
        Solution solution = ProblemDocument.parse(problem).solve();
        assertThat(IntStream.range(0, 4).mapToObj(i -> solution.classes(i).orElseThrow()))
                .containsExactly(
                        exactly("safe"),
                        exactly("match"),
                        exactly("ambitious"),
                        new ClassInterval("ambitious", "safe"));
    }

    @Test
    void aGapLeavesTheClassOpen() {
        assertThat(classes("[[null, 0], [0, 0], [1, 0], [4, 0], [{\"min\": 0, \"max\": 1}, 0]]", "{}"))
                .containsExactly(
                        new ClassInterval("ambitious", "safe"),
                        exactly("safe"),
                        exactly("match"),
                        exactly("ambitious"),
                        new ClassInterval("match", "safe"));
    }

    @Test
    void theDocumentShowsBothEnds() {
        assertThat(ResultDocument.solve(PROBLEM.formatted("[[null, 0], [0, 0], [4, 0]]", "{}"))
                        .toJsonLine())
                .contains("\"class\":\"ambitious\",\"highestClass\":\"safe\"");
    }

    @Test
    void safeIsNotWorseThanAMatch() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> classes("[[0, 0]]", "{\"match\": [0, 0], \"safe\": [1, 0]}"))
                .withMessageContaining("'gap'");
    }
}

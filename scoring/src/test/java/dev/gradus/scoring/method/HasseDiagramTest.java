package dev.gradus.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class HasseDiagramTest {

    @Test
    void drawsCoversOnlyAndMergesTheIndifferent() {
        // a before b and b' (indifferent), they before d; c before d only
        assertThat(HasseDiagram.dot(
                        preorder(List.of("a", "b", "b'", "c", "d"), "11101", "01101", "01101", "00011", "00001")))
                .isEqualTo("""
                        digraph preorder {
                          rankdir=TB;
                          node [shape=box];
                          c1 [label="a"];
                          c2 [label="b\\nb'"];
                          c3 [label="c"];
                          c4 [label="d"];
                          c1 -> c2;
                          c2 -> c4;
                          c3 -> c4;
                        }
                        """);
    }

    @Test
    void drawsEveryArrowOfARelationWithCircuits() {
        assertThat(HasseDiagram.dot(preorder(List.of("a", "b", "c"), "110", "011", "101")))
                .contains("c1 -> c2;", "c2 -> c3;", "c3 -> c1;");
        assertThat(HasseDiagram.dot(preorder(List.of("a", "b", "c", "d"), "1111", "0110", "0011", "0001")))
                .as("b before c before d, but not b before d: nothing follows")
                .contains("c1 -> c2;", "c1 -> c3;", "c1 -> c4;", "c2 -> c3;", "c3 -> c4;");
    }

    @Test
    void escapesWhatDotReadsOtherwise() {
        assertThat(HasseDiagram.dot(preorder(List.of("say \"hi\" \\ now"), "1")))
                .contains("label=\"say \\\"hi\\\" \\\\ now\"");
    }

    /** Row by row: 1 where the row is at least as good as the column. */
    private static PartialPreorder preorder(List<String> ids, String... rows) {
        boolean[][] relation = new boolean[rows.length][rows.length];
        for (int a = 0; a < rows.length; a++) {
            for (int b = 0; b < rows.length; b++) {
                relation[a][b] = rows[a].charAt(b) == '1';
            }
        }
        DecisionProblem problem = DecisionProblem.ofColumns("test", ids, List.of(), new double[0][]);
        return PartialPreorder.of(problem, relation, Details.none(), List.of());
    }
}

package dev.gradus.scoring.method.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistinctRowsTest {

    /** The first and third rows are the same, and so are the second and fourth: 0 and -0 are one number. */
    private static final DistinctRows ROWS = new DistinctRows(DecisionProblem.ofRows(
            "p",
            List.of("A", "B", "C", "D", "E"),
            List.of(
                    ProblemCriterion.unweighted("x", Direction.MAXIMIZE),
                    ProblemCriterion.unweighted("y", Direction.MAXIMIZE)),
            new double[][] {{3, 1}, {2, 0.0}, {3, 1}, {2, -0.0}, {2, 7}}));

    @Test
    void equalRowsAreOne() {
        assertThat(ROWS.count()).isEqualTo(3);
        assertThat(Math.abs(ROWS.value(0, 1))).isZero();
        assertThat(ROWS.value(1, 1)).isEqualTo(7);
        assertThat(ROWS.first(2)).isIn(0, 2);
    }

    @Test
    void whatARowGetsIsSpreadOverItsAlternatives() {
        assertThat(ROWS.spread(new double[] {0.2, 0.5, 0.3})).containsExactly(0.15, 0.1, 0.15, 0.1, 0.5);
    }
}

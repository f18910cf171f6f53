package org.example.lexicographic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.weighting.ConfiguredWeighting;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumReciprocalTest {
    private static final ConfiguredWeighting SUM_RECIPROCAL = ConfiguredWeighting.of(new SumReciprocal());

    private static final DecisionProblem PROBLEM = DecisionProblem.ofRows(
            "test",
            List.of("a"),
            List.of(
                    ProblemCriterion.unweighted("x", Direction.MAXIMIZE),
                    ProblemCriterion.unweighted("y", Direction.MAXIMIZE),
                    ProblemCriterion.unweighted("z", Direction.MAXIMIZE)),
            new double[][] {{1, 2, 3}});

    @Test
    void followsTheFormula() {
        // m = 3: 1 + 3/3 = 12/6, 1/2 + 2/3 = 7/6, 1/3 + 1/3 = 4/6, together 23/6
        double[] weights = SUM_RECIPROCAL
                .with("order", List.of("z", "x", "y"))
                .weigh(PROBLEM)
                .values();
        assertThat(weights).containsExactly(new double[] {7 / 23.0, 4 / 23.0, 12 / 23.0}, within(1e-15));
    }

    @Test
    void everyCriterionNeedsAPlace() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () -> SUM_RECIPROCAL.with("order", List.of("z", "x")).weigh(PROBLEM))
                .withMessageContaining("all 3 criteria");
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> SUM_RECIPROCAL.weigh(PROBLEM));
    }
}

package dev.gradus.scoring.method.pairwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.List;
import org.junit.jupiter.api.Test;

class AhpTest {
    private static final List<List<Double>> TWICE = List.of(List.of(1.0, 2.0), List.of(0.5, 1.0));
    private static final List<List<Double>> HALF = List.of(List.of(1.0, 1 / 3.0), List.of(3.0, 1.0));

    private static final DecisionProblem PROBLEM = DecisionProblem.ofRows(
            "p",
            List.of("A", "B"),
            List.of(ProblemCriterion.of("C1", Direction.MAXIMIZE, 3), ProblemCriterion.of("C2", Direction.MAXIMIZE, 1)),
            new double[2][2]);

    @Test
    void prioritiesAreAddedUpWithTheWeightsOfTheProblem() {
        Scores scores = evaluate(method());
        assertThat(scores.values())
                .containsExactly(new double[] {0.75 * 2 / 3 + 0.25 / 4, 0.75 / 3 + 0.25 * 3 / 4}, within(1e-12));
        assertThat(scores.details().numbers("consistencyRatios")).containsExactly(0, 0);
    }

    @Test
    void idealSynthesisGivesTheBestUnderACriterionOne() {
        Scores scores = evaluate(method().with("synthesis", "ideal"));
        double first = 0.75 + 0.25 / 3;
        double second = 0.75 / 2 + 0.25;
        assertThat(scores.value(0)).isCloseTo(first / (first + second), within(1e-12));
        assertThat(scores.details().matrix("localPriorities")[0])
                .containsExactly(new double[] {1, 1 / 3.0}, within(1e-12));
    }

    @Test
    void comparedCriteriaReplaceTheWeights() {
        Scores scores = evaluate(method().with("criteria-comparisons", HALF));
        assertThat(scores.details().numbers("criteriaWeights"))
                .containsExactly(new double[] {0.25, 0.75}, within(1e-12));
    }

    @Test
    void countsMustFit() {
        assertThatThrownBy(() -> evaluate(method().with("alternative-comparisons", List.of(TWICE))))
                .hasMessageContaining("each of the 2 criteria");
        assertThatThrownBy(() ->
                        evaluate(method().with("alternative-comparisons", List.of(TWICE, List.of(List.of(1.0))))))
                .hasMessageContaining("alternative-comparisons[1]");
        assertThatThrownBy(() -> evaluate(method().with("criteria-comparisons", List.of(List.of(1.0)))))
                .hasMessageContaining("the problem has 2");
    }

    private static ConfiguredMethod method() {
        return ConfiguredMethod.of(new Ahp()).with("alternative-comparisons", List.of(TWICE, HALF));
    }

    private static Scores evaluate(ConfiguredMethod method) {
        return (Scores) method.evaluate(PROBLEM);
    }
}

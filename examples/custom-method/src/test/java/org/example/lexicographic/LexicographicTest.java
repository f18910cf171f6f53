package org.example.lexicographic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexicographicTest {
    private static final ConfiguredMethod LEXICOGRAPHIC = ConfiguredMethod.of(new Lexicographic());

    private static DecisionProblem problem(double firstWeight, double secondWeight) {
        return DecisionProblem.ofRows(
                "test",
                List.of("a", "b", "c", "d"),
                List.of(
                        ProblemCriterion.of("gain", Direction.MAXIMIZE, firstWeight),
                        ProblemCriterion.of("cost", Direction.MINIMIZE, secondWeight)),
                new double[][] {{1, 5}, {2, 9}, {2, 7}, {1, 5}});
    }

    @Test
    void theHeavierCriterionGoesFirst() {
        assertThat(LEXICOGRAPHIC.evaluate(problem(0.6, 0.4)).ranks()).containsExactly(3, 2, 1, 3);
        assertThat(LEXICOGRAPHIC.evaluate(problem(0.4, 0.6)).ranks()).containsExactly(1, 4, 3, 1);
    }

    @Test
    void theOrderOfCriteriaCanBeGiven() {
        MethodResult result =
                LEXICOGRAPHIC.with("order", List.of("cost", "gain")).evaluate(problem(0.6, 0.4));
        assertThat(result.ranks()).containsExactly(1, 4, 3, 1);
        assertThat(result.details().texts("order")).containsExactly("cost", "gain");
    }

    @Test
    void whatIsNotInTheOrderOrHasNoWeightCountsForNothing() {
        assertThat(LEXICOGRAPHIC
                        .with("order", List.of("gain"))
                        .evaluate(problem(1, 1))
                        .ranks())
                .containsExactly(3, 1, 1, 3);
        assertThat(LEXICOGRAPHIC.evaluate(problem(1, 0)).ranks()).containsExactly(3, 1, 1, 3);
    }

    @Test
    void equalWeightsAreNoOrder() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> LEXICOGRAPHIC.evaluate(problem(0.5, 0.5)))
                .withMessageContaining("'gain' and 'cost' have the same weight")
                .withMessageContaining("\nMaybe ")
                .satisfies(e -> assertThat(e.at()).isEqualTo("criteria[1].weight"));
    }

    @Test
    void anUnknownOrRepeatedCriterionIsAnError() {
        for (List<String> order : List.of(List.of("gain", "price"), List.of("gain", "gain"))) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> LEXICOGRAPHIC.with("order", order).evaluate(problem(1, 2)))
                    .withMessageContaining(order.get(1))
                    .satisfies(e -> assertThat(e.at()).isEqualTo("method.params.order[1]"));
        }
    }

    @Test
    void negativeZeroIsZero() {
        DecisionProblem problem = DecisionProblem.ofRows(
                "zeros",
                List.of("a", "b"),
                List.of(ProblemCriterion.of("cost", Direction.MINIMIZE, 1)),
                new double[][] {{0.0}, {-0.0}});
        assertThat(LEXICOGRAPHIC.evaluate(problem).ranks()).containsExactly(1, 1);
    }
}

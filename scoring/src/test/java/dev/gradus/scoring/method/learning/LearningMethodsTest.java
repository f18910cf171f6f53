package dev.gradus.scoring.method.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.LinearProgram;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearningMethodsTest {
    /** The choice of transport of Siskos, Grigoroudis and Matsatsinis, "UTA methods" (2005). */
    private static final DecisionProblem TRANSPORT = DecisionProblem.ofRows(
            "transport",
            List.of("RER", "METRO1", "METRO2", "BUS", "TAXI"),
            List.of(
                    ProblemCriterion.unweighted("price", Direction.MINIMIZE),
                    ProblemCriterion.unweighted("time", Direction.MINIMIZE),
                    ProblemCriterion.unweighted("comfort", Direction.MAXIMIZE)),
            new double[][] {{3, 10, 1}, {4, 20, 2}, {2, 20, 0}, {6, 40, 0}, {30, 30, 3}});

    private static final List<Object> ORDER = List.of("RER", List.of("METRO1", "METRO2"), "BUS", "TAXI");

    private static ConfiguredMethod learner(String id) {
        return RankingMethods.byId(id).with("reference-order", ORDER).with("segments", List.of(2, 3, 3));
    }

    @Test
    void utastarFindsTheExtremeWeightsOfTheTransportExample() {
        ConfiguredMethod method = learner("utastar");
        StepModel model = StepModel.of(TRANSPORT, method.parameters());
        int[][] groups = method.parameters().get(ReferenceOrder.PARAMETER).indices(TRANSPORT);
        OrderRegression regression = new OrderRegression(model, groups, 0.05, true);
        assertThat(regression.errorOf(regression.optimum())).isCloseTo(0, within(1e-9));
        double[] largest = {0.7625 + 0.175, 0.05 + 0.9, 0.025 + 0.40625};
        double[] sums = new double[3];
        for (int j = 0; j < 3; j++) {
            double[] weight = model.weight(j, model.size() + 10);
            sums[j] = LinearProgram.dot(weight, regression.extreme(weight, 0));
        }
        assertThat(sums).containsExactly(largest, within(1e-6));
        double[] weights = learner("utastar").evaluate(TRANSPORT).details().numbers("weights");
        assertThat(weights)
                .as("means of the three optima")
                .containsExactly(new double[] {0.3896 + 0.1167, 0.0167 + 0.3 + 0.025, 0.0167 + 0.1354}, within(2e-4));
    }

    @Test
    void learnedValuesGiveTheReferenceOrder() {
        for (String id : List.of("uta", "utastar")) {
            for (boolean mean : new boolean[] {true, false}) {
                Scores scores =
                        (Scores) learner(id).with("post-optimality", mean).evaluate(TRANSPORT);
                assertThat(scores.details().number("totalError")).isCloseTo(0, within(1e-9));
                assertThat(scores.value(0) - scores.value(1)).isGreaterThanOrEqualTo(0.05 - 1e-7);
                assertThat(scores.value(1) - scores.value(2)).isCloseTo(0, within(1e-7));
                assertThat(scores.value(2) - scores.value(3)).isGreaterThanOrEqualTo(0.05 - 1e-7);
                assertThat(scores.value(3) - scores.value(4)).isGreaterThanOrEqualTo(0.05 - 1e-7);
                double[] weights = scores.details().numbers("weights");
                assertThat(weights[0] + weights[1] + weights[2]).isCloseTo(1, within(1e-7));
                assertThat(scores.warnings()).isEmpty();
            }
        }
    }

    @Test
    void publishesValueFunctionsWorstFirst() {
        Scores scores = (Scores) learner("utastar").evaluate(TRANSPORT);
        assertThat(scores.details().matrix("breakpoints")[0]).containsExactly(30, 16, 2);
        assertThat(scores.details().matrix("breakpoints")[2]).containsExactly(0, 1, 2, 3);
        double[][] values = scores.details().matrix("marginalValues");
        double[] weights = scores.details().numbers("weights");
        for (int j = 0; j < 3; j++) {
            assertThat(values[j][0]).isZero();
            assertThat(values[j]).isSorted();
            assertThat(values[j][values[j].length - 1]).isEqualTo(weights[j]);
        }
        // METRO2 has the best price, the middle break of time and the worst comfort
        double middle = values[1][2];
        assertThat(scores.value(2)).isCloseTo(values[0][2] + middle, within(1e-9));
    }

    @Test
    void warnsOfContradictions() {
        Scores scores = (Scores) RankingMethods.byId("utastar")
                .with("reference-order", List.of("worse", "better"))
                .evaluate(one("worse", 1, "better", 2, "other", 3));
        assertThat(scores.details().number("totalError"))
                .as("values 0 and a value of at least 0 must differ by 0.05 the wrong way")
                .isCloseTo(0.05, within(1e-6));
        assertThat(scores.warnings()).hasSize(1);
    }

    @Test
    void utadisReproducesItsExamplesAndSortsTheRest() {
        DecisionProblem problem = one("a", 1, "b", 4, "c", 5, "d", 9);
        Assignment result = (Assignment) RankingMethods.byId("utadis")
                .with("classes", List.of("low", "high"))
                .with("examples", Map.of("a", "low", "c", "high"))
                .evaluate(problem);
        assertThat(result.lowest(0)).isZero();
        assertThat(result.lowest(2)).isEqualTo(1);
        assertThat(result.lowest(3))
                .as("better than an example of the best class")
                .isEqualTo(1);
        assertThat(result.details().number("totalError")).isCloseTo(0, within(1e-9));
        assertThat(result.details().numbers("limits")).hasSize(1);
    }

    /**
     * With one criterion and one segment the values are 0, 0.5 and 1. The lower limit is at least delta, the upper one at
     * most 1, and they are gap apart: with delta + gap = 1 that leaves no choice.
     */
    @Test
    void utadisKeepsLimitsApart() {
        for (boolean mean : new boolean[] {true, false}) {
            Assignment result = (Assignment) RankingMethods.byId("utadis")
                    .with("classes", List.of("low", "middle", "high"))
                    .with("examples", ImmutableMap.of("a", "low", "b", "middle", "d", "high"))
                    .with("segments", 1)
                    .with("delta", 0.25)
                    .with("gap", 0.75)
                    .with("post-optimality", mean)
                    .evaluate(one("a", 0, "b", 5, "c", 2, "d", 10));
            assertThat(result.details().numbers("values")).containsExactly(new double[] {0, 0.5, 0.2, 1}, within(1e-7));
            assertThat(result.details().numbers("limits")).containsExactly(new double[] {0.25, 1}, within(1e-7));
            assertThat(result.details().number("totalError")).isCloseTo(0, within(1e-7));
            assertThat(IntStream.range(0, 4).map(result::lowest)).containsExactly(0, 1, 0, 2);
            assertThat(result.warnings()).isEmpty();
        }
    }

    /** The middle example has value 0.5: the limit above it is at least 0.9, the one below at most 0.5. */
    @Test
    void utadisKeepsExamplesBelowTheUpperLimitOfTheirClass() {
        double[] limits = RankingMethods.byId("utadis")
                .with("classes", List.of("low", "middle", "high"))
                .with("examples", ImmutableMap.of("a", "low", "b", "middle", "d", "high"))
                .with("segments", 1)
                .with("delta", 0.4)
                .with("gap", 0)
                .evaluate(one("a", 0, "b", 5, "d", 10))
                .details()
                .numbers("limits");
        assertThat(limits[0]).isBetween(0.4 - 1e-7, 0.5 + 1e-7);
        assertThat(limits[1]).isBetween(0.9 - 1e-7, 1 + 1e-7);
    }

    /**
     * The example of the better class has value 0, those of the worse one 0.8 and 1. With the limit t the errors are t,
     * and half of 0.8 + delta - t and of 1 + delta - t: 0.9 + delta for every t up to 0.8 + delta, and more above.
     */
    @Test
    void utadisMakesTheMeanErrorsOfTheClassesSmall() {
        Assignment result = (Assignment) RankingMethods.byId("utadis")
                .with("classes", List.of("low", "high"))
                .with("examples", ImmutableMap.of("a", "high", "b", "low", "c", "low"))
                .with("segments", 1)
                .with("delta", 0.1)
                .evaluate(one("a", 0, "b", 10, "c", 8));
        assertThat(result.details().number("totalError")).isCloseTo(1, within(1e-7));
        assertThat(result.warnings())
                .singleElement()
                .asString()
                .startsWith("No additive value functions with these segments reproduce all examples");
    }

    /** The weight of x can be 0 at least and, 0.2 below that of y, 0.4 at most; the means of the two optima follow. */
    @Test
    void utadisTakesTheMeanOfTheLargestWeights() {
        Assignment result = (Assignment) RankingMethods.byId("utadis")
                .with("classes", List.of("low", "high"))
                .with("examples", ImmutableMap.of("a", "high", "b", "low"))
                .with("segments", 1)
                .with("delta", 0.2)
                .evaluate(DecisionProblem.ofRows(
                        "two",
                        List.of("a", "b"),
                        List.of(
                                ProblemCriterion.unweighted("x", Direction.MAXIMIZE),
                                ProblemCriterion.unweighted("y", Direction.MAXIMIZE)),
                        new double[][] {{0, 1}, {1, 0}}));
        assertThat(result.details().numbers("weights")).containsExactly(new double[] {0.2, 0.8}, within(1e-6));
        assertThat(result.details().numbers("values")).containsExactly(new double[] {0.8, 0.2}, within(1e-6));
    }

    @Test
    void scalesReachBeyondTheProblem() {
        Scores scores = (Scores) learner("utastar")
                .with("scales", List.of(List.of(0, 100), List.of(10, 40), List.of(-2, 4)))
                .evaluate(TRANSPORT);
        assertThat(scores.details().matrix("breakpoints")[0]).containsExactly(100, 50, 0);
        assertThat(scores.details().matrix("breakpoints")[1])
                .containsExactly(new double[] {40, 30, 20, 10}, within(1e-12));
        assertThat(scores.details().matrix("breakpoints")[2])
                .containsExactly(new double[] {-2, 0, 2, 4}, within(1e-12));
    }

    @Test
    void segmentsAreOneNumberOrOneForEachCriterion() {
        ConfiguredMethod method = RankingMethods.byId("uta").with("reference-order", ORDER);
        assertThat(method.evaluate(TRANSPORT).details().matrix("breakpoints")).hasDimensions(3, 3);
        assertThat(method.with("segments", 4).evaluate(TRANSPORT).details().matrix("breakpoints"))
                .hasDimensions(3, 5);
        assertThatThrownBy(() -> method.with("segments", List.of(2, 3)).evaluate(TRANSPORT))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("one for each of the 3 criteria");
    }

    /** The weight of x is at least delta; a constant criterion takes what is left, and nobody can tell. */
    @Test
    void aConstantCriterionTellsNothingApart() {
        Scores scores = (Scores) RankingMethods.byId("utastar")
                .with("reference-order", List.of("a", "b"))
                .evaluate(DecisionProblem.ofRows(
                        "constant",
                        List.of("a", "b"),
                        List.of(
                                ProblemCriterion.unweighted("c", Direction.MAXIMIZE),
                                ProblemCriterion.unweighted("x", Direction.MAXIMIZE)),
                        new double[][] {{7, 1}, {7, 0}}));
        assertThat(scores.details().numbers("weights")).containsExactly(new double[] {0.475, 0.525}, within(1e-6));
        assertThat(scores.values()).containsExactly(new double[] {0.525, 0}, within(1e-6));
    }

    @Test
    void ofManyOptimaTheOneTakenDoesNotDependOnTheOrderOfCriteria() {
        DecisionProblem turned = DecisionProblem.ofColumns(
                "turned", TRANSPORT.alternatives(), TRANSPORT.criteria().reverse(), new double[][] {
                    TRANSPORT.column(2), TRANSPORT.column(1), TRANSPORT.column(0)
                });
        for (String id : List.of("uta", "utastar")) {
            ConfiguredMethod method =
                    RankingMethods.byId(id).with("reference-order", ORDER).with("post-optimality", false);
            double[] weights = method.evaluate(TRANSPORT).details().numbers("weights");
            assertThat(method.evaluate(turned).details().numbers("weights"))
                    .containsExactly(weights[2], weights[1], weights[0]);
        }
    }

    @Test
    void refusesUnknownExamples() {
        DecisionProblem problem = one("a", 1, "b", 2);
        assertThatThrownBy(() -> RankingMethods.byId("uta")
                        .with("reference-order", List.of("a", "x"))
                        .evaluate(problem))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'x'");
        assertThatThrownBy(() -> RankingMethods.byId("uta")
                        .with("reference-order", List.of("a", "a"))
                        .evaluate(problem))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> RankingMethods.byId("utadis")
                        .with("classes", List.of("low", "high"))
                        .with("examples", Map.of("a", "lov"))
                        .evaluate(problem))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("lov");
        assertThatThrownBy(() -> RankingMethods.byId("uta").with("segments", 0))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("whole numbers from 1 to 100");
    }

    private static DecisionProblem one(Object... idsAndValues) {
        List<String> ids = new ArrayList<>();
        double[][] rows = new double[idsAndValues.length / 2][1];
        for (int k = 0; k < rows.length; k++) {
            ids.add(idsAndValues[2 * k].toString());
            rows[k][0] = ((Number) idsAndValues[2 * k + 1]).doubleValue();
        }
        return DecisionProblem.ofRows("one", ids, List.of(ProblemCriterion.unweighted("x", Direction.MAXIMIZE)), rows);
    }
}

package dev.gradus.scoring.method.pairwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AhpTest {
    private static final List<List<Double>> TWICE = List.of(List.of(1.0, 2.0), List.of(0.5, 1.0));
    private static final List<List<Double>> HALF = List.of(List.of(1.0, 1 / 3.0), List.of(3.0, 1.0));

    private static final List<Double> ONES = List.of(1.0, 1.0, 1.0);

    /** Its greatest eigenvalue is 1 + 2 + 1/2, so the consistency index is 1/4 and the ratio 0.25 / 0.58. */
    private static final List<List<Double>> INCONSISTENT =
            List.of(List.of(1.0, 1.0, 8.0), List.of(1.0, 1.0, 1.0), List.of(1 / 8.0, 1.0, 1.0));

    private static final List<List<Double>> ALL_THE_SAME = List.of(ONES, ONES, ONES);

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
    void inconsistentComparisonsOfCriteriaAreWarnedOf() {
        Scores scores = (Scores) ConfiguredMethod.of(new Ahp())
                .with("criteria-comparisons", INCONSISTENT)
                .with("alternative-comparisons", List.of(TWICE, TWICE, HALF))
                .evaluate(problem(2, 3));
        assertThat(scores.details().number("consistencyRatio")).isCloseTo(0.25 / 0.58, within(1e-9));
        assertThat(scores.warnings())
                .containsExactly(
                        "The comparisons of criteria are inconsistent: the consistency ratio is 0.431, above 0.1.");
    }

    @Test
    void inconsistentComparisonsOfAlternativesAreWarnedOfByCriterion() {
        ConfiguredMethod method =
                ConfiguredMethod.of(new Ahp()).with("alternative-comparisons", List.of(ALL_THE_SAME, INCONSISTENT));
        Scores scores = (Scores) method.evaluate(problem(3, 2));
        assertThat(scores.details().numbers("consistencyRatios"))
                .containsExactly(new double[] {0, 0.25 / 0.58}, within(1e-9));
        assertThat(scores.warnings())
                .containsExactly("The comparisons of alternatives under criterion 2 are inconsistent: the consistency"
                        + " ratio is 0.431, above 0.1.");
        Scores other =
                (Scores) method.with("random-index", "aguaron-moreno-2003").evaluate(problem(3, 2));
        assertThat(other.details().numbers("consistencyRatios"))
                .containsExactly(new double[] {0, 0.25 / 0.525}, within(1e-9));
    }

    @Test
    void beyondTheTableThereIsNoConsistencyRatio() {
        List<List<Double>> sixteen = Collections.nCopies(16, Collections.nCopies(16, 1.0));
        Scores scores = (Scores) ConfiguredMethod.of(new Ahp())
                .with("alternative-comparisons", List.of(sixteen))
                .evaluate(problem(16, 1));
        assertThat(scores.details().asMap()).doesNotContainKeys("consistencyRatio", "consistencyRatios");
        assertThat(scores.value(15)).isCloseTo(1 / 16.0, within(1e-12));
        assertThat(scores.warnings())
                .containsExactly(
                        "The random-index table saaty-1980 ends before 16 alternatives; there is no consistency"
                                + " ratio.");
        Scores manyCriteria = (Scores) ConfiguredMethod.of(new Ahp())
                .with("criteria-comparisons", sixteen)
                .with("alternative-comparisons", Collections.nCopies(16, TWICE))
                .evaluate(problem(2, 16));
        assertThat(manyCriteria.details().asMap()).doesNotContainKey("consistencyRatio");
        assertThat(manyCriteria.warnings())
                .containsExactly(
                        "The random-index table saaty-1980 ends before 16 criteria; there is no consistency ratio.");
    }

    @Test
    void theComparisonsSayHowManyAlternativesThereAre() {
        assertThat(new Ahp().alternativesIn(method().parameters())).containsExactly("A1", "A2");
    }

    @Test
    void withoutCriteriaThereIsNothingToAddUp() {
        for (ConfiguredMethod method : List.of(
                ConfiguredMethod.of(new Ahp()).with("alternative-comparisons", List.of()),
                ConfiguredMethod.of(new Ahp())
                        .with("alternative-comparisons", List.of())
                        .with("criteria-comparisons", List.of()))) {
            assertThatThrownBy(() -> method.evaluate(problem(2, 0)))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("no criterion under which alternatives are compared");
        }
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

    private static DecisionProblem problem(int alternatives, int criteria) {
        return DecisionProblem.ofRows(
                "p",
                IntStream.rangeClosed(1, alternatives).mapToObj(i -> "A" + i).toList(),
                IntStream.rangeClosed(1, criteria)
                        .mapToObj(j -> ProblemCriterion.of("C" + j, Direction.MAXIMIZE, 1))
                        .toList(),
                new double[alternatives][criteria]);
    }

    private static Scores evaluate(ConfiguredMethod method) {
        return (Scores) method.evaluate(PROBLEM);
    }
}

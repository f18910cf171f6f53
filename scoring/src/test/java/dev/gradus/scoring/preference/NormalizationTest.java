package dev.gradus.scoring.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.laws.Problems;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizationTest {

    @ParameterizedTest
    @CsvSource({
        "none, max, 2 4 8, 2 4 8",
        "none, min, 2 4 8, 2 4 8",
        "minmax, max, 2 4 10, 0 0.25 1",
        "minmax, min, 2 4 10, 1 0.75 0",
        "minmax, max, -1e308 0 1e308, 0 0.5 1",
        "max, max, 2 4 8, 0.25 0.5 1",
        "max, min, 2 4 8, 0.75 0.5 0",
        "sum, max, 2 4 4, 0.2 0.4 0.4",
        "sum, min, 1 2 2, 0.5 0.25 0.25",
        "sum-same, min, 2 4 4, 0.2 0.4 0.4",
        "vector, max, 3 4, 0.6 0.8",
        "vector, min, 3 4, 0.4 0.2",
        "vector-same, min, 3e200 4e200, 0.6 0.8",
        "vector-same, max, 3e-200 -4e-200, 0.6 -0.8",
        "linear, max, 0 4 8, 0 0.5 1",
        "linear, min, 2 4 8, 1 0.5 0.25",
        "nonlinear, max, 4 8, 0.25 1",
        "nonlinear, min, 4 8, 1 0.125",
        "enhanced-accuracy, max, 1 3 4, 0.25 0.75 1",
        "enhanced-accuracy, min, 1 3 4, 1 0.6 0.4",
        "zavadskas-turskis, max, 2 4, 0.5 1",
        "zavadskas-turskis, min, 2 3, 1 0.5",
        "z-score, max, 1 3, -1 1",
        "z-score, min, 1e-200 3e-200, 1 -1",
        "logarithmic, max, 2 8, 0.25 0.75",
        "logarithmic, min, 2 8, 0.75 0.25"
    })
    void followsItsFormula(String id, String direction, String column, String expected) {
        DecisionProblem problem = problem(direction, numbers(column));
        assertThat(Normalization.byId(id).apply(problem, 0)).containsExactly(numbers(expected), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"minmax, 1", "enhanced-accuracy, 1", "z-score, 1", "linear, 1", "max, 1", "sum, 0.25", "vector, 0.5"})
    void aConstantColumnTellsNothing(String id, double expected) {
        for (double constant : new double[] {0, 0.1, 7, 1e150, 1e-150}) {
            DecisionProblem problem = problem("max", constant, constant, constant, constant);
            assertThat(Normalization.byId(id).apply(problem, 0))
                    .as("constant " + constant)
                    .containsExactly(new double[] {expected, expected, expected, expected}, within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "linear, min, 0",
        "linear, max, -1",
        "sum, min, 0",
        "max, max, -2",
        "nonlinear, min, 0",
        "logarithmic, max, 0"
    })
    void refusesWhatItIsNotDefinedFor(String id, String direction, double value) {
        assertThatThrownBy(() -> Normalization.byId(id).apply(problem(direction, 3, value), 0))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.code()).isEqualTo(ProblemException.Code.UNDEFINED);
                    assertThat(e.at()).isEqualTo("values[1][0]");
                    assertThat(e)
                            .hasMessageContaining("'%s' is not defined for the value %s of 'a1' on 'c'", id, value)
                            .hasMessageContaining("\nMaybe use minmax");
                });
    }

    @Test
    void aLogarithmOfOneCannotDivide() {
        assertThatThrownBy(() -> Normalization.LOGARITHMIC.apply(problem("max", 4, 0.25), 0))
                .hasMessageContaining("ln(product)");
    }

    @Test
    void closenessToATarget() {
        DecisionProblem problem = problem("max", 2, 5, 12);
        assertThat(Normalization.target(new double[] {5}).apply(problem, 0))
                .containsExactly(new double[] {0.7, 1, 0.3}, within(1e-12));
        assertThat(Normalization.target(new double[] {22}).apply(problem, 0))
                .containsExactly(new double[] {0, 0.15, 0.5}, within(1e-12));
        assertThat(Normalization.target(new double[] {3}).apply(problem("min", 3, 3), 0))
                .containsExactly(1, 1);
        assertThat(Normalization.target(new double[] {5}).apply(problem("max", 0, 0), 0))
                .containsExactly(0, 0);
        assertThatThrownBy(() -> Normalization.TARGET.apply(problem, 0))
                .hasMessageContaining("has 0 targets, none for criterion 1.")
                .hasMessageContaining("\nMaybe give a target for each criterion");
    }

    @Test
    void leavesValuesOfAValueFunctionAlone() {
        ProblemCriterion criterion =
                ProblemCriterion.of("c", Direction.MINIMIZE, 1).withValue(ValueFunction.linear(10, 0));
        DecisionProblem problem =
                DecisionProblem.ofColumns("p", Problems.names(2), List.of(criterion), new double[][] {{2, 7}});
        for (Normalization normalization : Normalization.all()) {
            assertThat(normalization.apply(problem, 0)).as(normalization.id()).containsExactly(0.8, 0.3);
            assertThat(normalization.apply(problem.valued(), 0)).containsExactly(0.8, 0.3);
            assertThat(normalization.directionAfter(problem, 0)).isEqualTo(Direction.MAXIMIZE);
        }
    }

    @Test
    void noZeroIsNegative() {
        assertThat(Normalization.NONE.apply(problem("max", -0.0, 1), 0)).containsExactly(0.0, 1.0);
        assertThat(Normalization.VECTOR_SAME.apply(problem("max", 0, -2), 0)).containsExactly(0.0, -1.0);
    }

    @Test
    void aValueFunctionCutsWhatLiesOutside() {
        ProblemCriterion criterion =
                ProblemCriterion.of("c", Direction.MAXIMIZE, 1).withValue(ValueFunction.linear(0, 1));
        double[][] column = {{-0.5, 0.25, 1.5}};
        assertThat(Normalization.NONE.apply(
                        DecisionProblem.ofColumns("p", Problems.names(3), List.of(criterion), column), 0))
                .containsExactly(0, 0.25, 1);
    }

    @Test
    void eachIsDescribed() {
        assertThat(Normalization.all())
                .extracting(Normalization::description)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(Normalization.LINEAR.description()).isEqualTo("x/max; costs min/x");
    }

    @Test
    void anUnknownOneIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> Normalization.byId("min-max")).hasMessageContaining("minmax");
    }

    private static DecisionProblem problem(String direction, double... column) {
        Direction wanted = direction.equals("max") ? Direction.MAXIMIZE : Direction.MINIMIZE;
        return DecisionProblem.ofColumns(
                "p", Problems.names(column.length), List.of(ProblemCriterion.of("c", wanted, 1)), new double[][] {column
                });
    }

    private static double[] numbers(String text) {
        return java.util.Arrays.stream(text.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "none, true",
        "minmax, true",
        "max, true",
        "linear, true",
        "nonlinear, true",
        "zavadskas-turskis, true",
        "sum, false",
        "sum-same, false",
        "vector, false",
        "vector-same, false",
        "logarithmic, false",
        "enhanced-accuracy, false",
        "z-score, false",
        "target, false"
    })
    void sayWhetherTheySeeMoreThanTheRangeOfAColumn(String id, boolean onlyRange) {
        Normalization normalization = Normalization.byId(id);
        assertThat(normalization.dependsOnlyOnRange()).isEqualTo(onlyRange);
        assertThat(normalization.toString()).contains(id);
    }
}

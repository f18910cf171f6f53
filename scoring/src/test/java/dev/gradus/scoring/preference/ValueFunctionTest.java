package dev.gradus.scoring.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.preference.ValueFunction.Trend;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueFunctionTest {
    private static final List<String> ONE_OF_EACH = List.of(
            "{'type': 'linear', 'worst': 30, 'best': 10}",
            "{'type': 'piecewise-linear', 'points': [[0, 0], [10, 0.6], [30, 1]]}",
            "{'type': 'exponential', 'worst': 0, 'best': 40, 'rho': 15}",
            "{'type': 'exponential', 'worst': 40, 'best': 0, 'rho': -15}",
            "{'type': 'logistic', 'midpoint': 5, 'steepness': 0.3}",
            "{'type': 'step', 'steps': [[6, 0.5], [7, 0.8]], 'below': 0.1}",
            "{'type': 'gaussian', 'center': 12, 'spread': 4}",
            "{'type': 'plateau', 'low': 0, 'from': 12, 'to': 24, 'high': 48}",
            "{'type': 'target', 'low': 0, 'target': 12, 'high': 20}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'type': 'linear', 'worst': 30, 'best': 10}                               | 15  | 0.75
            {'type': 'linear', 'worst': 30, 'best': 10}                               | 31  | 0
            {'type': 'linear', 'worst': 30, 'best': 10}                               | -1  | 1
            {'type': 'linear', 'worst': -1e308, 'best': 1e308}                        | 0   | 0.5
            {'type': 'piecewise-linear', 'points': [[0, 0], [10, 0.6], [30, 1]]}      | 5   | 0.3
            {'type': 'piecewise-linear', 'points': [[0, 0], [10, 0.6], [30, 1]]}      | 10  | 0.6
            {'type': 'piecewise-linear', 'points': [[0, 0], [10, 0.6], [30, 1]]}      | 20  | 0.8
            {'type': 'piecewise-linear', 'points': [[0, 0], [10, 0.6], [30, 1]]}      | -3  | 0
            {'type': 'piecewise-linear', 'points': [[30, 0.2], [10, 0.6], [0, 0.9]]}  | 40  | 0.2
            {'type': 'piecewise-linear', 'points': [[30, 0.2], [10, 0.6], [0, 0.9]]}  | 20  | 0.4
            {'type': 'exponential', 'worst': 0, 'best': 10, 'rho': 10}                | 5   | 0.6224593312018546
            {'type': 'exponential', 'worst': 0, 'best': 10, 'rho': -10}               | 5   | 0.3775406687981454
            {'type': 'exponential', 'worst': 10, 'best': 0, 'rho': 10}                | 5   | 0.6224593312018546
            {'type': 'exponential', 'worst': 0, 'best': 10, 'rho': 1e300}             | 5   | 0.5
            {'type': 'exponential', 'worst': 0, 'best': 10, 'rho': 10}                | 99  | 1
            {'type': 'logistic', 'midpoint': 5, 'steepness': 2}                       | 5   | 0.5
            {'type': 'logistic', 'midpoint': 5, 'steepness': 2}                       | 6   | 0.8807970779778823
            {'type': 'logistic', 'midpoint': 5, 'steepness': -2}                      | 6   | 0.1192029220221177
            {'type': 'logistic', 'midpoint': 5, 'steepness': 2}                       | -1e9 | 0
            {'type': 'step', 'steps': [[6, 0.5], [7, 0.8]], 'below': 0.1}             | 5.9 | 0.1
            {'type': 'step', 'steps': [[6, 0.5], [7, 0.8]], 'below': 0.1}             | 6   | 0.5
            {'type': 'step', 'steps': [[6, 0.5], [7, 0.8]], 'below': 0.1}             | 6.9 | 0.5
            {'type': 'step', 'steps': [[6, 0.5], [7, 0.8]]}                           | 7   | 0.8
            {'type': 'step', 'steps': [[6, 0.5], [7, 0.8]]}                           | 5   | 0
            {'type': 'gaussian', 'center': 12, 'spread': 4}                           | 12  | 1
            {'type': 'gaussian', 'center': 12, 'spread': 4}                           | 8   | 0.6065306597126334
            {'type': 'gaussian', 'center': 12, 'spread': 4}                           | 1e300 | 0
            {'type': 'plateau', 'low': 0, 'from': 12, 'to': 24, 'high': 48}           | 3   | 0.25
            {'type': 'plateau', 'low': 0, 'from': 12, 'to': 24, 'high': 48}           | 18  | 1
            {'type': 'plateau', 'low': 0, 'from': 12, 'to': 24, 'high': 48}           | 30  | 0.75
            {'type': 'plateau', 'low': 0, 'from': 12, 'to': 24, 'high': 48}           | 50  | 0
            {'type': 'target', 'low': 0, 'target': 12, 'high': 20}                    | 16  | 0.5
            {'type': 'table', 'values': [[1, 0.2], [2, 1]]}                           | 1   | 0.2
            {'type': 'table', 'values': [[0, 0.2], [2, 1]]}                           | -0.0 | 0.2
            """)
    void givesTheValue(String document, double x, double value) {
        assertThat(read(document).apply(x)).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'type': 'parabola'}                                              | value.type | Unknown value function 'parabola'
            {'type': 'linear', 'worst': 1, 'best': 1}                         | value | best of a value function is 1.0
            {'type': 'linear', 'worst': 1, 'best': 2, 'rho': 3}               | value.rho | Unknown field of a value function 'rho'
            {'type': 'linear', 'worst': 1}                                    | value.best | a finite number
            {'type': 'piecewise-linear', 'points': [[0, 0]]}                  | value | at least two points
            {'type': 'piecewise-linear', 'points': [[0, 0], [2, 1], [1, 1]]}  | value | every x once and in order
            {'type': 'piecewise-linear', 'points': [[0, 0], [0, 1]]}          | value | every x once and in order
            {'type': 'piecewise-linear', 'points': [[0, 0], [1, 1.5]]}        | value | a number from 0 to 1
            {'type': 'piecewise-linear', 'points': [[0, 0, 1], [1, 1]]}       | value | pairs [x, value]
            {'type': 'piecewise-linear', 'points': 7}                         | value.points | a list
            {'type': 'exponential', 'worst': 0, 'best': 10, 'rho': 0}         | value | other than 0
            {'type': 'exponential', 'worst': 0, 'best': 10, 'rho': 0.01}      | value | a 500th
            {'type': 'logistic', 'midpoint': 0, 'steepness': 0}               | value | other than 0
            {'type': 'step', 'steps': []}                                     | value | at least one step
            {'type': 'step', 'steps': [[1, 0.5]], 'below': -1}                | value | a number from 0 to 1
            {'type': 'gaussian', 'center': 0, 'spread': 0}                    | value | above 0
            {'type': 'plateau', 'low': 5, 'from': 5, 'to': 6, 'high': 7}      | value | above low
            {'type': 'plateau', 'low': 1, 'from': 5, 'to': 4, 'high': 7}      | value | at least from
            {'type': 'plateau', 'low': 1, 'from': 5, 'to': 7, 'high': 7}      | value | above to
            {'type': 'table', 'values': []}                                   | value | at least one category
            {'type': 'table', 'values': [[1, 0], [1, 1]]}                     | value.values | occurs twice
            """)
    void refuses(String document, String place, String message) {
        assertThatThrownBy(() -> read(document)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.at()).isEqualTo(place);
            assertThat(e).hasMessageContaining(message);
        });
    }

    @Test
    void documentsReadBack() {
        for (String document : ONE_OF_EACH) {
            ValueFunction function = read(document);
            assertThat(ValueFunction.read(function.document(), "value"))
                    .as(document)
                    .isEqualTo(function);
        }
        ValueFunction table = read("{'type': 'table', 'values': [[2, 1], [1, 0.2]]}");
        assertThat(ValueFunction.read(table.document(), "value")).isEqualTo(table);
    }

    @Property
    void staysWithinZeroAndOneAndFollowsItsTrend(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double x,
            @ForAll @DoubleRange(min = 0, max = 1e3) double step) {
        for (String document : ONE_OF_EACH) {
            ValueFunction function = read(document);
            double here = function.apply(x);
            double there = function.apply(x + step);
            assertThat(here).as(document).isBetween(0.0, 1.0);
            if (function.trend() == Trend.RISING) {
                assertThat(there).as(document).isGreaterThanOrEqualTo(here);
            }
            if (function.trend() == Trend.FALLING) {
                assertThat(there).as(document).isLessThanOrEqualTo(here);
            }
        }
    }

    @Test
    void knowsItsTrend() {
        assertThat(ONE_OF_EACH.stream().map(document -> read(document).trend()))
                .containsExactly(
                        Trend.FALLING,
                        Trend.RISING,
                        Trend.RISING,
                        Trend.FALLING,
                        Trend.RISING,
                        Trend.RISING,
                        Trend.MIXED,
                        Trend.MIXED,
                        Trend.MIXED);
        assertThat(read("{'type': 'step', 'steps': [[1, 0.5]], 'below': 0.5}").trend())
                .isEqualTo(Trend.FLAT);
        assertThat(read("{'type': 'logistic', 'midpoint': 0, 'steepness': -1}").trend())
                .isEqualTo(Trend.FALLING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"max", "min"})
    void mustNotContradictTheDirection(String direction) {
        boolean max = direction.equals("max");
        ProblemCriterion criterion = ProblemCriterion.of("rent", max ? Direction.MAXIMIZE : Direction.MINIMIZE, 1);
        ValueFunction against = max ? ValueFunction.linear(1, 0) : ValueFunction.linear(0, 1);
        assertThatThrownBy(() -> criterion.withValue(against))
                .hasMessageContaining("Criterion 'rent' is to be %s", max ? "maximised" : "minimised")
                .hasMessageContaining("\nMaybe turn the direction");
        assertThat(criterion.withValue(ValueFunction.gaussian(3, 1)).value()).isPresent();
    }

    @Test
    void anUnknownCategoryIsAnsweredWithItsPlace() {
        ProblemCriterion criterion = ProblemCriterion.of("mode", Direction.MAXIMIZE, 1)
                .withValue(read("{'type': 'table', 'values': [[1, 0.2], [2, 1]]}"));
        DecisionProblem problem =
                DecisionProblem.ofRows("p", List.of("a", "b"), List.of(criterion), new double[][] {{1}, {3}});
        assertThatThrownBy(problem::valued).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.at()).isEqualTo("values[1][0]");
            assertThat(e).hasMessage("The table of values has no category 3.0.\nMaybe one of [1.0, 2.0].");
        });
    }

    private static ValueFunction read(String document) {
        return ValueFunction.read(Objects.requireNonNull(Json.parse(document.replace('\'', '"'))), "value");
    }
}

package dev.gradus.scoring.method.ordinal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OrdinalMethodsTest {

    @Property(tries = 200)
    void bestOrdersAreThoseOfAllPermutations(
            @ForAll @IntRange(min = 1, max = 6) int n,
            @ForAll @Size(36) List<@IntRange(min = -3, max = 3) Integer> gains) {
        double[][] gain = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < a; b++) {
                gain[a][b] = gains.get(a * 6 + b);
                gain[b][a] = -gain[a][b];
            }
        }
        BestOrders best = BestOrders.of(gain);
        double greatest = Double.NEGATIVE_INFINITY;
        for (int[] order : Permutations.of(n)) {
            greatest = Math.max(greatest, index(gain, order));
        }
        double value = greatest;
        int[][] expected = Arrays.stream(Permutations.of(n))
                .filter(order -> index(gain, order) == value)
                .toArray(int[][]::new);
        assertThat(best.value()).isEqualTo(value);
        assertThat(best.count()).isEqualTo(expected.length);
        assertThat(best.list(1_000)).isDeepEqualTo(expected);
        assertThat(best.list(1)).hasDimensions(1, n);
        double[] places = best.meanPlaces();
        for (int a = 0; a < n; a++) {
            int alternative = a;
            double mean = Arrays.stream(expected)
                    .mapToInt(order -> IntStream.range(0, n)
                                    .filter(k -> order[k] == alternative)
                                    .sum()
                            + 1)
                    .average()
                    .orElseThrow();
            assertThat(places[a]).isCloseTo(mean, within(1e-12));
        }
    }

    private static double index(double[][] gain, int[] order) {
        double sum = 0;
        for (int x = 0; x < order.length; x++) {
            for (int y = x + 1; y < order.length; y++) {
                sum += gain[order[x]][order[y]];
            }
        }
        return sum;
    }

    @Test
    void qualiflexSaysWhenOrdersAreEquallyGood() {
        DecisionProblem circle = problem(new double[] {3, 1, 2}, new double[] {2, 3, 1}, new double[] {1, 2, 3});
        Scores scores = (Scores) RankingMethods.byId("qualiflex").evaluate(circle);
        assertThat(scores.values()).containsExactly(2, 2, 2);
        assertThat(scores.warnings()).containsExactly("3 orders are equally good; ranks are by mean place.");
        assertThatThrownBy(() -> RankingMethods.byId("qualiflex")
                        .with("permutations", true)
                        .evaluate(problem(new double[9][1])))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at most 8");
        assertThatThrownBy(() -> RankingMethods.byId("qualiflex").evaluate(problem(new double[19][1])))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at most 18");
    }

    @Property(tries = 200)
    void regimeCountsSignsOfAllPairs(@ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 4) Integer> values) {
        double[][] rows =
                values.stream().map(v -> new double[] {v, 4 - v, v % 2}).toArray(double[][]::new);
        Scores scores =
                (Scores) RankingMethods.byId("regime").with("guide-index", true).evaluate(problem(rows));
        double[][] guide = scores.details().matrix("guideIndex");
        for (int a = 0; a < rows.length; a++) {
            assertThat(scores.value(a)).isCloseTo(Arrays.stream(guide[a]).sum(), within(1e-12));
            for (int b = 0; b < rows.length; b++) {
                double expected = 0;
                for (int j = 0; j < 3; j++) {
                    expected += Math.signum(rows[a][j] - rows[b][j]) / 3;
                }
                assertThat(guide[a][b]).as("ties count 0").isCloseTo(expected, within(1e-12));
            }
        }
    }

    @Test
    void oresteRanksTheLowestSumFirstAndSharesRanksOfTies() {
        MethodResult result = RankingMethods.byId("oreste")
                .with("criteria-order", List.of(1, 2))
                .evaluate(problem(new double[] {5, 5}, new double[] {5, 1}, new double[] {1, 3}));
        assertThat(result.ranks()).containsExactly(1, 2, 3);
        assertThat(result.details().matrix("positionMatrix")[0][0])
                .as("mean rank 1.5 of the two fives: 0.4 * 1.5 + 0.6 * 1")
                .isCloseTo(1.2, within(1e-12));
    }

    @Test
    void oresteTakesCriteriaByWeightAndOtherMeans() {
        List<ProblemCriterion> criteria = List.of(
                ProblemCriterion.of("minor", Direction.MAXIMIZE, 1),
                ProblemCriterion.of("major", Direction.MINIMIZE, 2));
        DecisionProblem problem =
                DecisionProblem.ofRows("test", List.of("A", "B"), criteria, new double[][] {{2, 7}, {1, 3}});
        ConfiguredMethod method = RankingMethods.byId("oreste").with("alpha", 0.5);
        assertThat(method.evaluate(problem).details().numbers("criterionRanks")).containsExactly(2, 1);
        assertThat(position(method, problem)).isEqualTo(1.5);
        assertThat(position(method.with("distance", "quadratic"), problem)).isCloseTo(Math.sqrt(2.5), within(1e-12));
        assertThat(position(method.with("distance", "geometric"), problem)).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(position(method.with("distance", "harmonic"), problem)).isCloseTo(4 / 3.0, within(1e-12));
        assertThat(position(method.with("distance", "maximum"), problem)).isEqualTo(2);
        assertThat(position(method.with("distance", "minimum"), problem)).isEqualTo(1);
    }

    private static double position(ConfiguredMethod method, DecisionProblem problem) {
        return method.evaluate(problem).details().matrix("positionMatrix")[0][0];
    }

    @Test
    void srmpAsksProfilesInTheirOrder() {
        DecisionProblem problem = problem(new double[] {5, 0}, new double[] {2, 2}, new double[] {2, 2});
        ConfiguredMethod method =
                RankingMethods.byId("srmp").with("reference-profiles", List.of(List.of(1, 1), List.of(4, 4)));
        assertThat(((Scores) method.evaluate(problem)).values()).containsExactly(1, 2, 2);
        assertThat(((Scores) method.with("lexicographic-order", List.of(2, 1)).evaluate(problem)).values())
                .containsExactly(2, 1, 1);
        assertThatThrownBy(
                        () -> method.with("lexicographic-order", List.of(1, 1)).evaluate(problem))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("each of the numbers 1 to 2 once");
        assertThatThrownBy(() ->
                        method.with("reference-profiles", List.of(List.of(1))).evaluate(problem))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("each of the 2 criteria");
    }

    @Test
    void dominanceNeedsToBeStrictSomewhere() {
        MethodResult result = RankingMethods.byId("dominance-count")
                .with("dominators", true)
                .evaluate(problem(new double[] {2, 2}, new double[] {2, 2}, new double[] {2, 1}, new double[] {3, 0}));
        assertThat(((Scores) result).values()).containsExactly(1, 1, 0, 0);
        assertThat(result.details().texts("front")).containsExactly("A1", "A2", "A4");
        assertThat(result.details().integers("dominatedBy")).containsExactly(0, 0, 2, 0);
        assertThat(result.details().integerMatrix("dominators")).isDeepEqualTo(new int[][] {{}, {}, {0, 1}, {}});
    }

    private static DecisionProblem problem(double[]... rows) {
        List<ProblemCriterion> criteria = IntStream.range(0, rows[0].length)
                .mapToObj(j -> ProblemCriterion.of("C" + (j + 1), Direction.MAXIMIZE, 1))
                .toList();
        List<String> alternatives =
                IntStream.rangeClosed(1, rows.length).mapToObj(i -> "A" + i).toList();
        return DecisionProblem.ofRows("test", alternatives, criteria, rows);
    }
}

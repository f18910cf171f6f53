package dev.gradus.scoring.method.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.PartialPreorder;
import dev.gradus.scoring.method.PartialPreorder.Relation;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PrometheeTest {
    private static final DecisionProblem TRADE_OFF =
            Problems.benefits(new double[] {1, 1}, new double[] {10, 0}, new double[] {0, 10}, new double[] {0, 0});

    @Property(tries = 100)
    void flowsOfValuesAreThoseOfTheirPreferenceIndices(
            @ForAll @Size(min = 2, max = 8) List<@DoubleRange(min = 0, max = 20) Double> values) {
        double[][] rows = values.stream()
                .map(v -> new double[] {v, Math.rint(20 - v), v % 3})
                .toArray(double[][]::new);
        ConfiguredMethod method = RankingMethods.byId("promethee-2")
                .with("functions", List.of("linear", "level", "gaussian"))
                .with("q", List.of(1, 2, 0))
                .with("p", List.of(5, 4, 0))
                .with("s", List.of(0, 0, 0.7))
                .with("preference-indices", true);
        Scores scores = (Scores) method.evaluate(Problems.benefits(new double[] {2, 3, 1}, rows));
        double[][] pi = scores.details().matrix("pi");
        DecisionProblem same = Problems.benefits(new double[] {2, 3, 1}, rows);
        Scores fromPi = (Scores)
                RankingMethods.byId("promethee-flows").with("pi", lists(pi)).evaluate(same);
        for (int i = 0; i < rows.length; i++) {
            assertThat(scores.value(i)).isCloseTo(fromPi.value(i), within(1e-12));
        }
    }

    private static List<List<Double>> lists(double[][] rows) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    @Test
    void netFlowIsPositiveLessNegativeForCostsToo() {
        List<ProblemCriterion> criteria = List.of(ProblemCriterion.of("price", Direction.MINIMIZE, 1));
        Scores scores = (Scores) RankingMethods.byId("promethee-2")
                .evaluate(Problems.of(criteria, new double[] {3}, new double[] {1}, new double[] {2}));
        assertThat(scores.values()).containsExactly(-1, 1, 0);
        assertThat(scores.details().numbers("phiPlus")).containsExactly(0, 1, 0.5);
        assertThat(scores.details().numbers("phiMinus")).containsExactly(1, 0, 0.5);
    }

    @Test
    void dividesFlowsAsTold() {
        ConfiguredMethod method = RankingMethods.byId("promethee-2");
        DecisionProblem problem =
                Problems.benefits(new double[] {2}, new double[] {1}, new double[] {2}, new double[] {3});
        assertThat(((Scores) method.evaluate(problem)).values()).containsExactly(-1, 0, 1);
        assertThat(((Scores) method.with("flow-divisor", "n").evaluate(problem)).value(2))
                .isCloseTo(2 / 3.0, within(1e-15));
        assertThat(((Scores) method.with("flow_divisor", 1).evaluate(problem)).value(2))
                .isEqualTo(2);
        assertThat(((Scores) method.with("flow_divisor", "n-1")
                                .with("weight-scale", "as-given")
                                .evaluate(problem))
                        .value(2))
                .isEqualTo(2);
    }

    @Test
    void readsPreferenceFunctionsOfCriteriaUnlessParametersSayOtherwise() {
        List<ProblemCriterion> criteria =
                List.of(ProblemCriterion.of("x", Direction.MAXIMIZE, 1).withPreference(PreferenceFunction.vShape(4)));
        DecisionProblem problem = Problems.of(criteria, new double[] {0}, new double[] {1});
        ConfiguredMethod method = RankingMethods.byId("promethee-2");
        assertThat(((Scores) method.evaluate(problem)).value(1)).isEqualTo(0.25);
        assertThat(((Scores) method.with("p", 2).evaluate(problem)).value(1)).isEqualTo(0.5);
        assertThat(((Scores) method.with("functions", "usual").evaluate(problem)).value(1))
                .isEqualTo(1);
        assertThat(((Scores) method.with("functions", "u-shape").with("q", 1).evaluate(problem)).value(1))
                .as("indifferent up to and including q")
                .isZero();
    }

    @Test
    void refusesThresholdsWithoutFunctionsAndFunctionsWithoutThresholds() {
        ConfiguredMethod method = RankingMethods.byId("promethee-2");
        assertThatThrownBy(() -> method.with("q", 1).evaluate(TRADE_OFF))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'C1'")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> method.with("functions", "linear").with("q", 1).evaluate(TRADE_OFF))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("needs the threshold p");
        assertThatThrownBy(() -> method.with("functions", List.of("usual", "usual", "usual"))
                        .evaluate(TRADE_OFF))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("3 functions for 2 criteria");
        assertThatThrownBy(() -> method.with("functions", "lineer"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("lineer");
        assertThatThrownBy(() -> method.with("functions", "linear")
                        .with("q", 3)
                        .with("p", 1)
                        .evaluate(TRADE_OFF))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'C1'");
    }

    @Test
    void leavesOpposingAlternativesIncomparable() {
        PartialPreorder result = (PartialPreorder) RankingMethods.byId("promethee-1")
                .evaluate(Problems.benefits(
                        new double[] {1, 1},
                        new double[] {
                            9, 1,
                        },
                        new double[] {5, 5},
                        new double[] {5, 5}));
        assertThat(result.relation(1, 2)).isEqualTo(Relation.INDIFFERENT);
        assertThat(result.relation(0, 1)).isEqualTo(Relation.INCOMPARABLE);
        PartialPreorder clear =
                (PartialPreorder) RankingMethods.byId("promethee-1").evaluate(TRADE_OFF);
        assertThat(clear.relation(0, 1)).isEqualTo(Relation.INDIFFERENT);
        assertThat(clear.relation(0, 2)).isEqualTo(Relation.PREFERRED);
        assertThat(clear.relation(2, 0)).isEqualTo(Relation.REVERSED);
        assertThat(clear.ranks()).containsExactly(1, 1, 3);
    }

    @Test
    void widerIntervalsMakeMoreIndifference() {
        DecisionProblem problem =
                Problems.benefits(new double[] {2, 1}, new double[] {3, 1}, new double[] {2, 2}, new double[] {1, 3});
        ConfiguredMethod method = RankingMethods.byId("promethee-3");
        PartialPreorder narrow = (PartialPreorder) method.with("alpha", 0).evaluate(problem);
        PartialPreorder wide = (PartialPreorder) method.with("alpha", 10).evaluate(problem);
        assertThat(narrow.relation(0, 1)).isEqualTo(Relation.PREFERRED);
        assertThat(wide.relation(0, 2)).isEqualTo(Relation.INDIFFERENT);
        // phi(A1) = 1/3; differences of indices to the others: 1/3, 1/3, and none to itself
        assertThat(narrow.details().numbers("sigma")[0]).isCloseTo(Math.sqrt(1 / 9.0 / 3), within(1e-12));
    }

    @Test
    void intervalsOfGivenPreferenceIndices() {
        PartialPreorder result = (PartialPreorder) RankingMethods.byId("promethee-3")
                .with("pi", List.of(List.of(0, 1, 0.5), List.of(0, 0, 0.25), List.of(0.5, 0, 0)))
                .with("alpha", 0.5)
                .evaluate(bare(3));
        assertThat(result.details().numbers("phi")).containsExactly(0.5, -0.375, -0.125);
        // differences of indices less phi: to itself -1/2, to A2 1/2, to A3 -1/2
        assertThat(result.details().numbers("sigma")[0]).isEqualTo(0.5);
        // of A2: 3/8 to itself, -1 + 3/8 to A1, 1/4 + 3/8 to A3
        assertThat(result.details().numbers("sigma")[1]).isCloseTo(Math.sqrt((9 + 25 + 25) / 64.0 / 3), within(1e-15));
        assertThat(result.details().matrix("intervals")[0]).containsExactly(0.25, 0.75);
        assertThat(result.relation(0, 1)).isEqualTo(Relation.PREFERRED);
        assertThatThrownBy(() -> RankingMethods.byId("promethee-3").evaluate(bare(3)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("neither criteria nor preference indices");
    }

    @Test
    void intervalsThatTouchAreIndifferent() {
        PartialPreorder points = (PartialPreorder)
                RankingMethods.byId("promethee-3").with("alpha", 0).evaluate(TRADE_OFF);
        assertThat(points.details().numbers("phi")).containsExactly(0.25, 0.25, -0.5);
        assertThat(points.relation(0, 1)).isEqualTo(Relation.INDIFFERENT);
        assertThat(points.relation(0, 2)).isEqualTo(Relation.PREFERRED);
    }

    @Test
    void theInputSaysWhichAlternativesThereAre() {
        List<List<Integer>> pi = List.of(List.of(0, 1), List.of(0, 0));
        for (String id : List.of("promethee-3", "promethee-flows")) {
            assertThat(alternativesIn(RankingMethods.byId(id).with("pi", pi))).containsExactly("A1", "A2");
        }
        assertThat(alternativesIn(RankingMethods.byId("promethee-5").with("net-flows", List.of(1, 2, 3))))
                .containsExactly("A1", "A2", "A3");
        assertThat(alternativesIn(RankingMethods.byId("promethee-3"))).isEmpty();
        assertThat(alternativesIn(RankingMethods.byId("promethee-5"))).isEmpty();
    }

    private static List<String> alternativesIn(ConfiguredMethod method) {
        return method.method().alternativesIn(method.parameters());
    }

    @Test
    void choosesAPortfolioByTheFlowsOfValues() {
        ConfiguredMethod method = RankingMethods.byId("promethee-5");
        MethodResult result = method.evaluate(TRADE_OFF);
        assertThat(result.details().numbers("phi")).containsExactly(0.25, 0.25, -0.5);
        assertThat(result.details().texts("selected")).containsExactly("A1", "A2");
        assertThatThrownBy(() -> method.evaluate(bare(2)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("neither criteria nor preference indices");
        assertThatThrownBy(() -> method.with("constraints", List.of(Map.of("coefficients", List.of(1, 1), "max", 1)))
                        .evaluate(TRADE_OFF))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("3");
    }

    /** A1 has unicriterion flows of 1 and -1/2, and a net flow of 1/4, which both are 3/4 away from. */
    @Test
    void prosaTakesOffWhatIsNotBalanced() {
        ConfiguredMethod method = RankingMethods.byId("prosa-c");
        Scores scores = (Scores) method.with("compensation", List.of(0.2, 0.4)).evaluate(TRADE_OFF);
        assertThat(scores.details().matrix("unicriterionNetFlows"))
                .isDeepEqualTo(new double[][] {{1, -0.5}, {-0.5, 1}, {-0.5, -0.5}});
        assertThat(scores.details().numbers("deviation"))
                .containsExactly(new double[] {0.3 * 0.75, 0.3 * 0.75, 0}, within(1e-15));
        assertThat(scores.values()).containsExactly(new double[] {0.25 - 0.225, 0.25 - 0.225, -0.5}, within(1e-15));
        assertThat(((Scores) method.evaluate(TRADE_OFF)).details().numbers("deviation")[0])
                .as("the usual compensation is 0.3")
                .isCloseTo(0.225, within(1e-15));
        assertThatThrownBy(() -> method.with("compensation", -1).evaluate(TRADE_OFF))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at least 0");
    }

    /** Of two alternatives the second is ahead by 2 on the first criterion and behind by 2 on the second. */
    @Test
    void eachCriterionHasItsOwnFunctionOrAllHaveOne() {
        DecisionProblem problem = Problems.benefits(new double[] {3, 1}, new double[] {0, 2}, new double[] {2, 0});
        ConfiguredMethod method = RankingMethods.byId("promethee-2");
        assertThat(plusOfSecond(method.with("functions", "linear").with("q", 1).with("p", 3), problem))
                .isEqualTo(0.75 * 0.5);
        assertThat(plusOfSecond(
                        method.with("functions", "linear").with("q", 1.5).with("p", 2.5), problem))
                .isEqualTo(0.75 * 0.5);
        assertThat(plusOfSecond(method.with("functions", "level").with("q", 1).with("p", 3), problem))
                .isEqualTo(0.75 * 0.5);
        assertThat(plusOfSecond(method.with("functions", "level").with("q", 2).with("p", 3), problem))
                .isZero();
        assertThat(plusOfSecond(method.with("functions", "v-shape").with("p", 8), problem))
                .isEqualTo(0.75 / 4);
        ConfiguredMethod each = method.with("functions", List.of("v-shape", "u-shape"))
                .with("p", Arrays.asList(8, null))
                .with("q", Arrays.asList(null, 1));
        Scores scores = (Scores) each.evaluate(problem);
        assertThat(scores.details().numbers("phiPlus")).containsExactly(0.25, 0.75 / 4);
    }

    private static double plusOfSecond(ConfiguredMethod method, DecisionProblem problem) {
        return ((Scores) method.evaluate(problem)).details().numbers("phiPlus")[1];
    }

    @Test
    void aThresholdOfZeroNeedsNoFunction() {
        List<ProblemCriterion> criteria = List.of(
                ProblemCriterion.of("x", Direction.MAXIMIZE, 1).withPreference(PreferenceFunction.uShape(5)),
                ProblemCriterion.of("y", Direction.MAXIMIZE, 1));
        DecisionProblem problem = Problems.of(criteria, new double[] {0, 0}, new double[] {4, 1});
        Scores scores = (Scores)
                RankingMethods.byId("promethee-2").with("q", List.of(3, 0)).evaluate(problem);
        assertThat(scores.values()).containsExactly(-1, 1);
    }

    @Test
    void netFlowsThatAreRoundingNoiseAreZero() {
        // 0.1 + 0.2 against 0.3
        assertThat(flows(
                                bare(4),
                                List.of(
                                        List.of(0, 0.1, 0.2, 0),
                                        List.of(0, 0, 0, 0),
                                        List.of(0, 0, 0, 0),
                                        List.of(0.3, 0, 0, 0)))
                        .value(0))
                .isZero();
    }

    @Property(tries = 60)
    void gaiaIsThePlaneOfTheCovariance(
            @ForAll @IntRange(min = 2, max = 6) int n, @ForAll @IntRange(min = 1, max = 4) int m, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] weights = random.doubles(m, 0.5, 2).toArray();
        double[][] rows = new double[n][];
        Arrays.setAll(rows, i -> random.ints(m, 0, 5).asDoubleStream().toArray());
        DecisionProblem problem = Problems.benefits(weights, rows);
        double[][] net = new double[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                for (double[] other : rows) {
                    net[i][j] += Math.signum(rows[i][j] - other[j]) / (n - 1);
                }
            }
        }
        double[][] covariance = new double[m][m];
        double trace = 0;
        for (int j = 0; j < m; j++) {
            for (int k = 0; k < m; k++) {
                for (double[] row : net) {
                    covariance[j][k] += row[j] * row[k] / n;
                }
            }
            trace += covariance[j][j];
        }
        Details details =
                RankingMethods.byId("promethee-gaia").evaluate(problem).details();
        double[] eigenvalues = details.numbers("eigenvalues");
        double[][] criteria = details.matrix("criteria");
        assertThat(Arrays.stream(eigenvalues).sum()).isCloseTo(trace, within(1e-9));
        for (int axis = 0; axis < Math.min(2, m); axis++) {
            double length = 0;
            double largest = 0;
            double positive = 0;
            for (int j = 0; j < m; j++) {
                double product = 0;
                for (int k = 0; k < m; k++) {
                    product += covariance[j][k] * criteria[k][axis];
                }
                assertThat(product).isCloseTo(eigenvalues[axis] * criteria[j][axis], within(1e-9));
                length += criteria[j][axis] * criteria[j][axis];
                largest = Math.max(largest, Math.abs(criteria[j][axis]));
                positive = Math.max(positive, criteria[j][axis]);
            }
            assertThat(length).isCloseTo(1, within(1e-9));
            assertThat(positive).as("the largest is positive").isCloseTo(largest, within(1e-8));
            for (int i = 0; i < n; i++) {
                double place = 0;
                for (int j = 0; j < m; j++) {
                    place += net[i][j] * criteria[j][axis];
                }
                assertThat(details.matrix("alternatives")[i][axis]).isCloseTo(place, within(1e-9));
            }
            double towards = 0;
            for (int j = 0; j < m; j++) {
                towards += problem.weights()[j] * criteria[j][axis];
            }
            assertThat(details.numbers("decisionAxis")[axis]).isCloseTo(towards, within(1e-9));
        }
        double shown = eigenvalues[0] + (m > 1 ? eigenvalues[1] : 0);
        assertThat(details.number("delta")).isCloseTo(trace < 1e-12 ? 1 : shown / trace, within(1e-9));
    }

    @Test
    void choosesThePortfolioUnderEveryConstraint() {
        MethodResult result = RankingMethods.byId("promethee-5")
                .with("net-flows", List.of(0.5, 0.4, 0.3, -0.2))
                .with(
                        "constraints",
                        List.of(
                                Map.of("coefficients", List.of(3, 2, 2, 1), "max", 4),
                                Map.of("coefficients", List.of(0, 0, 0, 1), "min", 0)))
                .evaluate(bare(4));
        assertThat(result.details().texts("selected")).containsExactly("A2", "A3");
        assertThat(result.details().number("objective")).isCloseTo(0.7, within(1e-12));
        assertThat(((Assignment) result).classes()).containsExactly("rejected", "selected");
        assertThat(result.ranks()).containsExactly(3, 1, 1, 3);
    }

    @Test
    void takesALossOnlyWhereAConstraintNeedsIt() {
        MethodResult result = RankingMethods.byId("promethee-5")
                .with("net-flows", List.of(0.5, -0.1, -0.2))
                .with("constraints", List.of(Map.of("coefficients", List.of(0, 1, 1), "min", 1)))
                .evaluate(bare(3));
        assertThat(result.details().texts("selected")).containsExactly("A1", "A2");
        assertThatThrownBy(() -> RankingMethods.byId("promethee-5")
                        .with("net-flows", List.of(0.5))
                        .with("constraints", List.of(Map.of("coefficients", List.of(1), "min", 2)))
                        .evaluate(bare(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("No set");
    }

    private static DecisionProblem bare(int n) {
        return Problems.of(List.of(), new double[n][0]);
    }

    @Test
    void gaiaShowsAllWithTwoCriteriaAndOpposesConflictingOnes() {
        MethodResult result = RankingMethods.byId("promethee-gaia").evaluate(TRADE_OFF);
        assertThat(result.details().number("delta")).isCloseTo(1, within(1e-12));
        double[][] points = result.details().matrix("alternatives");
        double[] phi = result.details().numbers("phi");
        double[] axis = result.details().numbers("decisionAxis");
        for (int i = 0; i < phi.length; i++) {
            assertThat(points[i][0] * axis[0] + points[i][1] * axis[1])
                    .as("with delta = 1 the projection on the axis is the net flow")
                    .isCloseTo(phi[i], within(1e-12));
        }
        MethodResult conflict = RankingMethods.byId("promethee-gaia")
                .evaluate(Problems.benefits(
                        new double[] {1, 1}, new double[] {1, 3}, new double[] {2, 2}, new double[] {3, 1}));
        double[][] criteria = conflict.details().matrix("criteria");
        assertThat(criteria[0][0]).isCloseTo(-criteria[1][0], within(1e-12));
        assertThat(conflict.details().numbers("eigenvalues")[1]).isCloseTo(0, within(1e-12));
    }

    @Test
    void constantColumnsAndSingleAlternativesGiveZeroFlows() {
        DecisionProblem constant = Problems.benefits(new double[] {1}, new double[] {5}, new double[] {5});
        assertThat(((Scores) RankingMethods.byId("promethee-2").evaluate(constant)).values())
                .containsExactly(0, 0);
        DecisionProblem single = Problems.benefits(new double[] {1}, new double[] {5});
        for (String id : List.of("promethee-1", "promethee-2", "promethee-3", "promethee-gaia")) {
            assertThat(RankingMethods.byId(id).evaluate(single).ranks()).containsExactly(1);
        }
    }

    @Test
    void aPortfolioThatCannotBeIsRefused() {
        ConfiguredMethod all = RankingMethods.byId("promethee-5")
                .with("net-flows", List.of(0.5, -0.5))
                .with("constraints", List.of(Map.of("coefficients", List.of(1, 1), "min", 3)));
        DecisionProblem two = Problems.benefits(new double[] {1}, new double[] {1}, new double[] {2});

        assertThatThrownBy(() -> all.evaluate(two))
                .hasMessageContaining("No set of alternatives satisfies the constraints.")
                .hasFieldOrPropertyWithValue("at", "method.params.constraints");
    }

    @Test
    void preferenceIndicesAreATableOfAllPairs() {
        DecisionProblem two = Problems.benefits(new double[] {1}, new double[] {1}, new double[] {2});
        assertThatThrownBy(() -> flows(two, List.of(List.of(0, 1))))
                .hasMessageContaining("not a table of 2 rows and columns")
                .hasFieldOrPropertyWithValue("at", "method.params.pi");
        assertThatThrownBy(() -> flows(two, List.of(List.of(0, 1), List.of(0))))
                .hasMessageContaining("not a table of 2 rows and columns");
        assertThatThrownBy(() -> flows(two, List.of(List.of(0), List.of(0, 1))))
                .hasMessageContaining("not a table of 2 rows and columns");
        assertThatThrownBy(() -> flows(two, List.of(List.of(0, 1), List.of(-0.5, 0))))
                .hasFieldOrPropertyWithValue("at", "method.params.pi[1][0]");
        assertThat(flows(two, List.of(List.of(0, 1), List.of(0.25, 0))).values())
                .containsExactly(0.75, -0.75);
    }

    private static Scores flows(DecisionProblem problem, List<List<Number>> pi) {
        return (Scores) RankingMethods.byId("promethee-flows").with("pi", pi).evaluate(problem);
    }
}

package dev.gradus.scoring.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.laws.Problems;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueMethodsTest {
    private static final double EXACT = 1e-12;

    @Test
    void codasBySortingEqualsAllPairs() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            int n = 1 + random.nextInt(30);
            double[] e = random.doubles(n).map(x -> Math.rint(x * 40) / 100).toArray();
            double[] t = random.doubles(n).toArray();
            double tau = new double[] {0, 0.01, 0.02, 0.15, 5}[round % 5];
            assertThat(Codas.assess(e, t, tau)).as("tau %s", tau).containsExactly(allPairs(e, t, tau), within(1e-9));
        }
    }

    private static double[] allPairs(double[] e, double[] t, double tau) {
        double[] h = new double[e.length];
        for (int i = 0; i < h.length; i++) {
            for (int k = 0; k < h.length; k++) {
                h[i] += e[i] - e[k] + (Tolerance.atLeast(Math.abs(e[i] - e[k]), tau) ? t[i] - t[k] : 0);
            }
        }
        return h;
    }

    @Test
    void codasTiesWhatIsEquallyFarFromTheWorst() {
        for (double unit : new double[] {1, 1000, 0.007, 1e147, 1e-147, 0.1, 1.0 / 3}) {
            DecisionProblem mirrored = problem("max min", new double[][] {{3 * unit, 3}, {4 * unit, 4}});
            assertThat(scores("codas", Map.of(), mirrored).ranks())
                    .as("unit %s", unit)
                    .containsExactly(1, 1);
        }
    }

    @Test
    void scoresByValueFunctionsDoNotDependOnTheOthers() {
        DecisionProblem both = valued(new double[] {40, 10}, new double[] {500, 900});
        DecisionProblem alone = valued(new double[] {40}, new double[] {500});
        // (40 - 0)/100 and (1000 - 500)/1000, weights 1 and 3
        assertThat(scores("wsm", Map.of(), both).value(0)).isCloseTo(0.4 / 4 + 0.5 * 3 / 4, within(EXACT));
        assertThat(scores("mavt", Map.of("normalization", "none"), alone).value(0))
                .isEqualTo(scores("wsm", Map.of(), both).value(0));
        assertThat(scores("wpm", Map.of(), both).value(0))
                .isCloseTo(Math.pow(0.4, 0.25) * Math.pow(0.5, 0.75), within(EXACT));
        // a method without a normalisation sees values, higher better, too
        assertThat(scores("edas", Map.of(), both).ranks()).containsExactly(1, 2);
    }

    private static DecisionProblem valued(double[] size, double[] price) {
        return DecisionProblem.ofColumns(
                "flats",
                Problems.names(size.length),
                List.of(
                        ProblemCriterion.of("size", Direction.MAXIMIZE, 1).withValue(ValueFunction.linear(0, 100)),
                        ProblemCriterion.of("price", Direction.MINIMIZE, 3).withValue(ValueFunction.linear(1000, 0))),
                new double[][] {size, price});
    }

    @Test
    void aValueOfZeroMakesTheProductZeroAndHasNoLogarithm() {
        DecisionProblem problem = valued(new double[] {0, 10}, new double[] {0, 0});
        assertThat(scores("wpm", Map.of(), problem).value(0)).isZero();
        assertThatThrownBy(() -> scores("wpm", Map.of("score", "ln"), problem))
                .hasMessageContaining("The product of 'a0' is 0");
        DecisionProblem unweighted = problem.withWeights(new double[] {0, 1});
        assertThat(scores("wpm", Map.of(), unweighted).values()).containsExactly(1, 1);
    }

    @Test
    void aProductTooSmallForANumberIsRefused() {
        DecisionProblem problem = problem("max", new double[][] {{1}, {1000}}).withWeights(new double[] {300});
        assertThatThrownBy(() -> scores("wpm", Map.of("weight-scale", "as-given"), problem))
                .hasMessageContaining("too small for a number")
                .hasMessageContaining("\nMaybe ask for a logarithmic score");
        assertThat(scores("wpm", Map.of("weight-scale", "as-given", "score", "log10"), problem)
                        .value(0))
                .isCloseTo(-900, within(1e-9));
        assertThat(scores("wpm", Map.of("weight-scale", "as-given", "score", "ln"), problem)
                        .value(0))
                .isCloseTo(-900 * Math.log(10), within(1e-9));
    }

    @Test
    void weightsAreSharesUnlessAsGiven() {
        DecisionProblem problem =
                problem("max max", new double[][] {{1, 2}, {3, 4}}).withWeights(new double[] {1, 3});
        assertThat(scores("wsm", Map.of("normalization", "none"), problem).values())
                .containsExactly(1.75, 3.75);
        assertThat(scores("wsm", Map.of("normalization", "none", "weight-scale", "as-given"), problem)
                        .values())
                .containsExactly(7, 15);
    }

    @Test
    void waspasMixesSumAndProduct() {
        DecisionProblem problem = problem("max min", new double[][] {{2, 3}, {4, 6}, {5, 4}});
        Scores sum = scores("waspas", Map.of("lambda", 1), problem);
        Scores product = scores("waspas", Map.of("lambda", 0), problem);
        assertThat(sum.values())
                .containsExactly(
                        scores("wsm", Map.of("normalization", "linear"), problem)
                                .values(),
                        within(EXACT));
        assertThat(product.values())
                .containsExactly(scores("wpm", Map.of(), problem).values(), within(EXACT));
        assertThat(scores("waspas", Map.of("lam", 0.25), problem).value(1))
                .isCloseTo(0.25 * sum.value(1) + 0.75 * product.value(1), within(EXACT));
    }

    @Test
    void topsisTakesItsIdealsFromOutside() {
        DecisionProblem problem = problem("max max", new double[][] {{1, 2}, {3, 4}});
        Scores scores = scores(
                "topsis",
                Map.of("normalization", "none", "ideal", List.of(3, 3), "anti-ideal", List.of(0, 0)),
                problem);
        // weighted rows (0.5, 1) and (1.5, 2)
        double plus = Math.hypot(2.5, 2);
        double minus = Math.hypot(0.5, 1);
        assertThat(scores.details().numbers("dPlus")[0]).isCloseTo(plus, within(EXACT));
        assertThat(scores.details().numbers("dMinus")[0]).isCloseTo(minus, within(EXACT));
        assertThat(scores.value(0)).isCloseTo(minus / (plus + minus), within(EXACT));
        assertThatThrownBy(() -> scores("topsis", Map.of("ideal", List.of(1)), problem))
                .hasMessageContaining("method.params.ideal")
                .hasMessageContaining("one number for each of the 2 criteria");
    }

    @Test
    void topsisDoesNotOverflow() {
        DecisionProblem huge = problem("max min", new double[][] {{1e200, 3e200}, {4e200, 2e200}});
        assertThat(scores("topsis", Map.of("normalization", "none"), huge).values())
                .containsExactly(0, 1);
    }

    @Test
    void topsisOfEqualsIsHalf() {
        assertThat(scores("topsis", Map.of(), problem("max min", new double[][] {{1, 2}, {1, 2}}))
                        .values())
                .containsExactly(0.5, 0.5);
    }

    @Test
    void vikorReturnsTheCompromiseSet() {
        DecisionProblem problem = problem("min min min min min", new double[][] {
            {1, 101, 1, 101, 1}, {101, 1, 101, 1, 101}, {1, 1, 1, 1, 101}, {11, 11, 11, 16, 61}, {56, 56, 56, 56, 56}
        });
        Scores byQ = scores("vikor", Map.of(), problem);
        assertThat(byQ.details().asMap())
                .containsEntry("compromiseSet", List.of("a3", "a4"))
                .containsEntry("acceptableAdvantage", true)
                .containsEntry("acceptableStability", false);
        assertThat(byQ.ranks()).containsExactly(4, 5, 3, 1, 2);
        assertThat(scores("vikor", Map.of("ranking", "compromise-set"), problem).values())
                .containsExactly(3, 4, 2, 1, 1);
    }

    /** The peer's test of this matrix names the ranks 1, 1 but never compares them; the second row dominates. */
    @Test
    void vikorPutsTheDominatedAlternativeBehindDespiteAConstantColumn() {
        DecisionProblem problem = problem("max max max", new double[][] {{1, 0, 3}, {5, 0, 6}});
        Scores scores = scores("vikor", Map.of("ranking", "compromise-set"), problem);
        assertThat(scores.details().numbers("S")).containsExactly(new double[] {2 / 3.0, 0}, within(EXACT));
        assertThat(scores.details().numbers("R")).containsExactly(new double[] {1 / 3.0, 0}, within(EXACT));
        assertThat(scores.details().numbers("Q")).containsExactly(1, 0);
        assertThat(scores.ranks()).containsExactly(2, 1);
    }

    @Test
    void vikorWithEqualRegretsGoesByTheRest() {
        DecisionProblem problem = problem("max max max", new double[][] {{1, 0, 3}, {0, 5, 6}});
        Scores scores = scores("vikor", Map.of(), problem);
        assertThat(scores.values()).containsExactly(0.5, 0);
        assertThat(scores.details().asMap()).containsEntry("compromiseSet", List.of("a1", "a0"));
    }

    @Test
    void vikorOfOneAlternative() {
        Scores scores = scores("vikor", Map.of("ranking", "compromise-set"), problem("max", new double[][] {{3}}));
        assertThat(scores.values()).containsExactly(1);
        assertThat(scores.details().asMap()).containsEntry("compromiseSet", List.of("a0"));
    }

    @Test
    void theFullMultiplicativeFormIgnoresWeightsAsMultipliers() {
        DecisionProblem problem = problem("max min", new double[][] {{2, 3}, {4, 5}, {9, 11}});
        Map<String, Object> multipliers =
                Map.of("weights-as", "multipliers", "score", "ln", "weight-scale", "as-given");
        double[] one = scores("full-multiplicative-form", multipliers, problem.withWeights(new double[] {1, 1}))
                .values();
        double[] other = scores("full-multiplicative-form", multipliers, problem.withWeights(new double[] {5, 2}))
                .values();
        for (int i = 0; i < one.length; i++) {
            assertThat(one[i]).isCloseTo(Math.log(problem.value(i, 0) / problem.value(i, 1)), within(EXACT));
            assertThat(other[i] - one[i]).isCloseTo(Math.log(2.5), within(EXACT));
        }
        assertThat(scores("full-multiplicative-form", multipliers, problem.withWeights(new double[] {1, 0}))
                        .value(2))
                .isCloseTo(Math.log(9), within(EXACT));
        assertThat(scores("full-multiplicative-form", Map.of(), problem).value(0))
                .isCloseTo(Math.sqrt(2 / 3.0), within(EXACT));
    }

    @Test
    void theOffsetIsOnlyForProblemsWithoutBenefits() {
        Map<String, Object> params = Map.of("offset-without-benefits", 1, "score", "ln");
        assertThat(scores("full-multiplicative-form", params, problem("min", new double[][] {{1}}))
                        .value(0))
                .isEqualTo(1);
        assertThat(scores("full-multiplicative-form", params, problem("max", new double[][] {{1}}))
                        .value(0))
                .isZero();
    }

    @Test
    void rankingsAreJoinedInThreeWays() {
        int[][] ranks = {{1, 3, 2}, {2, 1, 3}, {2, 1, 1}};
        assertThat(RankAggregation.RANK_DOMINANCE.scores(ranks)).containsExactly(1, 0, 2);
        assertThat(RankAggregation.DOMINANCE_DIRECTED_GRAPH.scores(ranks))
                .containsExactly(2 + 0 + 1, 0 + 1 + 0, 0 + 1 + 2);
        assertThat(RankAggregation.RANK_POSITION.scores(ranks))
                .containsExactly(new double[] {1 + 1 / 3.0 + 0.5, 0.5 + 1 + 1 / 3.0, 0.5 + 1 + 1}, within(EXACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moosra", "copras"})
    void ratiosNeedACost(String id) {
        DecisionProblem problem = problem("max min", new double[][] {{1, 0}, {2, 3}});
        assertThatThrownBy(() -> scores(id, Map.of(), problem)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.code()).isEqualTo(ProblemException.Code.UNDEFINED);
            assertThat(e).hasMessageContaining("all costs of 'a0' are 0").hasMessageContaining("\nMaybe use wsm");
        });
        // a cost without weight is no cost
        assertThat(scores(id, Map.of(), problem.withWeights(new double[] {1, 0}))
                        .ranks())
                .containsExactly(2, 1);
    }

    @Test
    void coprasRewardsLowCosts() {
        DecisionProblem problem = problem("max min", new double[][] {{1, 1}, {3, 3}});
        // shares of benefits 1/4, 3/4, of costs 1/4, 3/4; weights 1/2: S- sum 1/2, in inverse proportion 3 : 1
        assertThat(scores("copras", Map.of(), problem).details().numbers("Q"))
                .containsExactly(new double[] {0.125 + 0.375, 0.375 + 0.125}, within(EXACT));
    }

    @Test
    void arasRefusesWhatItDividesBy() {
        DecisionProblem free = problem("min", new double[][] {{0}, {2}});
        assertThatThrownBy(() -> scores("aras", Map.of(), free)).hasFieldOrPropertyWithValue("at", "values[0][0]");
        DecisionProblem costs = problem("min", new double[][] {{1}, {2}});
        assertThatThrownBy(() -> scores("aras", Map.of("ideal", List.of(0)), costs))
                .hasFieldOrPropertyWithValue("at", "method.params.ideal[0]");
        DecisionProblem nothing = problem("max", new double[][] {{0}, {0}});
        assertThat(scores("aras", Map.of(), nothing).values()).containsExactly(1, 1);
        // shares of 1/1, 1/2 and the optimum 1/1: 0.4, 0.2 and 0.4
        assertThat(scores("aras", Map.of(), costs).details().numbers("S"))
                .containsExactly(new double[] {0.4, 0.2}, within(EXACT));
    }

    @Test
    void marcosPublishesBothDegreesOfUtility() {
        Scores scores = scores("marcos", Map.of(), problem("max", new double[][] {{4}, {2}, {1}}));
        // shares of the best: 1, 1/2, 1/4; the anti-ideal is 1/4
        assertThat(scores.details().numbers("kMinus")).containsExactly(new double[] {4, 2, 1}, within(EXACT));
        assertThat(scores.details().numbers("kPlus")).containsExactly(new double[] {1, 0.5, 0.25}, within(EXACT));
    }

    @Test
    void arasPutsTheOptimalRowIntoTheSum() {
        DecisionProblem problem = problem("max min", new double[][] {{1, 2}, {3, 4}});
        Scores scores = scores("aras", Map.of(), problem);
        // benefits 1, 3 and optimum 3; costs 1/2, 1/4 and optimum 1/2
        double first = 0.5 / 7 + 0.5 * 0.5 / 1.25;
        double optimal = 0.5 * 3 / 7 + 0.5 * 0.5 / 1.25;
        assertThat(scores.value(0)).isCloseTo(first / optimal, within(EXACT));
        assertThat(scores("aras", Map.of("ideal", List.of(6, 1)), problem).value(0))
                .isCloseTo((0.5 * 1 / 10 + 0.5 * 0.5 / 1.75) / (0.5 * 6 / 10 + 0.5 / 1.75), within(EXACT));
        assertThatThrownBy(() -> scores("aras", Map.of("ideal", List.of(6, 0)), problem))
                .hasMessageContaining("method.params.ideal[1]");
        assertThatThrownBy(() -> scores("aras", Map.of("ideal", List.of(6)), problem))
                .hasMessageContaining("one for each of the 2 criteria");
    }

    @Test
    void cocosoCannotCompareWithAScoreOfZero() {
        DecisionProblem problem = problem("max min", new double[][] {{1, 4}, {2, 3}});
        assertThatThrownBy(() -> scores("cocoso", Map.of(), problem))
                .hasMessageContaining("'a0' is the worst on every criterion")
                .hasMessageContaining("\nMaybe use the normalisation linear");
        assertThat(scores("cocoso", Map.of("normalization", "linear"), problem).ranks())
                .containsExactly(2, 1);
        assertThatThrownBy(() -> scores("cocoso", Map.of("normalization", "none"), problem))
                .hasMessageContaining("higher better");
        assertThatThrownBy(() -> scores("cocoso", Map.of("normalization", "z-score"), problem))
                .hasMessageContaining("numbers of at least 0");
    }

    @Test
    void marcosNeedsAnAntiIdealWithAScore() {
        DecisionProblem problem = problem("max max", new double[][] {{0, 1}, {2, 0}});
        assertThatThrownBy(() -> scores("marcos", Map.of(), problem)).hasMessageContaining("anti-ideal, which is 0");
    }

    @ParameterizedTest
    @CsvSource({
        "edas, 1",
        "mabac, 0",
        "mairca, 0",
        "vikor, 0",
        "copras, 1",
        "marcos, ",
        "wsm, 1",
        "waspas, 1",
        "codas, 0"
    })
    void whereNothingDiffersAllTie(String id, Double score) {
        DecisionProblem problem = problem("max min", new double[][] {{0.1, 0.7}, {0.1, 0.7}, {0.1, 0.7}});
        Scores scores = scores(id, Map.of(), problem);
        assertThat(scores.ranks()).containsExactly(1, 1, 1);
        if (score != null) {
            assertThat(scores.values()).containsExactly(new double[] {score, score, score}, within(EXACT));
        }
    }

    @Test
    void everyMethodTakesAllBenefitsAllCostsAndOneAlternative() {
        double[][] rows = {{1, 5, 2}, {3, 2, 4}, {2, 3, 1}};
        for (RankingMethod method : ValueMethods.all()) {
            String id = method.descriptor().id();
            if (method.descriptor().parameters().stream().anyMatch(parameter -> parameter.isRequired())) {
                continue;
            }
            for (String directions : List.of("max max max", "min min min")) {
                assertThat(RankingMethods.byId(id)
                                .evaluate(problem(directions, rows))
                                .ranks())
                        .as(id + " " + directions)
                        .contains(1);
            }
            assertThat(RankingMethods.byId(id)
                            .evaluate(problem("max min max", new double[][] {{1, 5, 2}}))
                            .ranks())
                    .as(id)
                    .containsExactly(1);
        }
    }

    @Test
    void targetsBelongToTheNormalisationOfThatName() {
        DecisionProblem problem = problem("max", new double[][] {{2}, {5}, {12}});
        assertThat(scores("wsm", Map.of("normalization", "target", "targets", List.of(5)), problem)
                        .ranks())
                .containsExactly(2, 1, 3);
        assertThatThrownBy(() -> scores("wsm", Map.of("targets", List.of(5)), problem))
                .hasMessageContaining("only with the normalization \"target\"");
        assertThatThrownBy(() -> scores("wsm", Map.of("normalization", "target"), problem))
                .hasMessageContaining("give a target for each criterion");
    }

    private static DecisionProblem problem(String directions, double[][] rows) {
        List<ProblemCriterion> criteria = new ArrayList<>();
        for (String direction : directions.split(" ")) {
            Direction wanted = direction.equals("max") ? Direction.MAXIMIZE : Direction.MINIMIZE;
            criteria.add(ProblemCriterion.of("c" + criteria.size(), wanted, 1));
        }
        return DecisionProblem.ofRows("p", Problems.names(rows.length), criteria, rows);
    }

    private static Scores scores(String id, Map<String, Object> params, DecisionProblem problem) {
        ConfiguredMethod method = RankingMethods.byId(id);
        for (Map.Entry<String, Object> param : params.entrySet()) {
            method = method.with(param.getKey(), param.getValue());
        }
        return (Scores) method.evaluate(problem);
    }
}

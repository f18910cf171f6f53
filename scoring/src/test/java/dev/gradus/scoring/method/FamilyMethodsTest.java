package dev.gradus.scoring.method;

import static dev.gradus.scoring.method.Solve.solve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the worked examples do not show of the distance, utility, optimisation and uncertainty methods. */
class FamilyMethodsTest {
    private static final double EXACT = 1e-12;

    /** Four acts in four states, as in the worked examples of JMcDM. */
    private static final double[][] ACTS = {{26, 26, 18, 22}, {22, 34, 30, 18}, {28, 24, 34, 26}, {22, 30, 28, 20}};

    @Test
    void wispAveragesFourUtilities() {
        // by hand: normalised 0.5 and 1 against 0.75 and 1, both weighted 0.5
        Scores scores = solve("wisp", Map.of(), "+-", new double[][] {{2, 3}, {4, 4}}, 1, 1);
        assertThat(scores.details().numbers("sumDifference")).containsExactly(new double[] {0.875, 1}, within(EXACT));
        assertThat(scores.details().numbers("productRatio")).containsExactly(new double[] {5 / 6.0, 1}, within(EXACT));
        assertThat(scores.values()).containsExactly(new double[] {(0.875 + 5 / 6.0) / 2, 1}, within(EXACT));
    }

    @Test
    void wispWithoutBenefitsRanksByCosts() {
        assertThat(solve("wisp", Map.of(), "--", new double[][] {{2, 3}, {4, 4}}, 1, 1)
                        .ranks())
                .containsExactly(1, 2);
        assertThat(solve("wisp", Map.of(), "-", new double[][] {{5}}, 1).values())
                .containsExactly(1);
    }

    @Test
    void smartRatesOutOfHundred() {
        double[][] rows = {{10, 5}, {20, 1}};
        Scores scores = solve("smart", Map.of("ranges", List.of(List.of(0, 40), List.of(0, 10))), "+-", rows, 3, 1);
        assertThat(scores.values()).containsExactly(new double[] {31.25, 60}, within(EXACT));
        assertThat(solve("smart", Map.of(), "+-", rows, 3, 1).values()).containsExactly(0, 100);
    }

    @Test
    void psiWeighsCriteriaByDefault() {
        Scores scores = solve("psi", Map.of(), "++", new double[][] {{2, 4}, {4, 4}}, 1, 1);
        assertThat(scores.details().numbers("preferenceVariation"))
                .containsExactly(new double[] {0.125, 0}, within(EXACT));
        assertThat(scores.values()).containsExactly(new double[] {0.5 * 7 / 15 + 8 / 15.0, 1}, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "maximin, 18 18 24 20",
        "maximax, 26 34 34 30",
        "minimin, 18 18 24 20",
        "hurwicz, 22 26 29 25",
        "savage, 16 8 10 6"
    })
    void actsUnderUncertainty(String rule, String expected) {
        double[] scores = Arrays.stream(expected.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(solve(rule, Map.of(), "++++", ACTS, 1, 1, 1, 1).values()).containsExactly(scores);
    }

    @Test
    void hurwiczLiesBetweenMaximinAndMaximax() {
        assertThat(solve("hurwicz", Map.of("alpha", 0), "++++", ACTS, 1, 1, 1, 1)
                        .values())
                .containsExactly(18, 18, 24, 20);
        assertThat(solve("hurwicz", Map.of("alpha", 1), "++++", ACTS, 1, 1, 1, 1)
                        .values())
                .containsExactly(26, 34, 34, 30);
    }

    @Test
    void costsAreNegativePayoffs() {
        assertThat(solve("maximin", Map.of(), "----", ACTS, 1, 1, 1, 1).values())
                .containsExactly(-26, -34, -34, -30);
        assertThat(solve("savage", Map.of(), "--", new double[][] {{1, 5}, {3, 2}}, 1, 1)
                        .values())
                .containsExactly(3, 2);
    }

    @Test
    void spotisWithGivenBoundsDoesNotReverse() {
        Map<String, Object> bounds = Map.of("bounds", List.of(List.of(0, 10), List.of(0, 100)));
        double[] three = solve("spotis", bounds, "+-", new double[][] {{2, 30}, {5, 50}, {9, 99}}, 1, 1)
                .values();
        Scores two = solve("spotis", bounds, "+-", new double[][] {{2, 30}, {5, 50}}, 1, 1);
        assertThat(two.values()).containsExactly(three[0], three[1]);
        assertThat(two.warnings()).isEmpty();
        assertThat(solve("spotis", Map.of(), "+-", new double[][] {{2, 30}, {5, 50}}, 1, 1)
                        .warnings())
                .singleElement()
                .asString()
                .contains("bounds of SPOTIS are not given");
    }

    @Test
    void valuesOutsideTheirBoundsAreRefused() {
        Map<String, Object> bounds = Map.of("bounds", List.of(List.of(0, 4)));
        assertThatThrownBy(() -> solve("spotis", bounds, "+", new double[][] {{2}, {5}}, 1))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.code()).isEqualTo(Code.UNDEFINED);
                    assertThat(e.at()).isEqualTo("values[1][0]");
                })
                .hasMessageContaining("values from 0.0 to 4.0");
        assertThatThrownBy(() -> solve(
                        "spotis",
                        Map.of("bounds", List.of(List.of(0, 4)), "esp", List.of(5)),
                        "+",
                        new double[][] {{2}},
                        1))
                .hasMessageContaining("outside the bounds");
    }

    @Test
    void rimRewardsTheInterval() {
        Map<String, Object> params = Map.of("ranges", List.of(List.of(0, 10)), "ideals", List.of(List.of(4, 6)));
        assertThat(solve("rim", params, "+", new double[][] {{0}, {2}, {5}, {8}, {10}}, 1)
                        .values())
                .containsExactly(new double[] {0, 0.5, 1, 0.5, 0}, within(EXACT));
    }

    @Test
    void rimTakesTheBestEndsOfTheDataWhereNothingIsGiven() {
        Scores scores = solve("rim", Map.of(), "+-", new double[][] {{0, 4}, {2, 5}, {8, 8}}, 1, 1);
        assertThat(scores.details().matrix("normalized")).isDeepEqualTo(new double[][] {{0, 1}, {0.25, 0.75}, {1, 0}});
        assertThat(scores.values()).containsExactly(new double[] {0.5, 0.5, 0.5}, within(EXACT));
        assertThat(scores.warnings()).hasSize(1);
        Map<String, Object> params = Map.of("ranges", List.of(List.of(0, 10)), "ideals", List.of(List.of(4, 11)));
        assertThatThrownBy(() -> solve("rim", params, "+", new double[][] {{1}, {2}}, 1))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("an interval inside the range");
    }

    /** Around the mean of 2 the values are -2, 0 and 1: losses count twice. */
    @Test
    void ervdTakesTheMeansAsReferencePointsWhereNoneAreGiven() {
        Map<String, Object> params = Map.of("normalization", "none", "lambda", 2, "alpha", 1);
        Scores scores = solve("ervd", params, "+", new double[][] {{1}, {2}, {3}}, 1);
        assertThat(scores.values()).containsExactly(new double[] {0, 2 / 3.0, 1}, within(EXACT));
        assertThat(scores.warnings()).singleElement().asString().contains("means of the data");
        Map<String, Object> given =
                Map.of("normalization", "none", "lambda", 2, "alpha", 1, "reference-points", List.of(0));
        assertThat(solve("ervd", given, "+", new double[][] {{-1}, {2}, {3}}, 1).values())
                .containsExactly(new double[] {0, 0.8, 1}, within(EXACT));
        assertThat(solve("ervd", given, "+", new double[][] {{-1}, {2}, {3}}, 1).warnings())
                .isEmpty();
        assertThatThrownBy(() -> solve("ervd", Map.of(), "+", new double[][] {{0}, {2}}, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("values[0][0]"))
                .hasMessageContaining("ERVD");
    }

    @Test
    void cometTakesJudgementsOfPeople() {
        Map<String, Object> params = Map.of(
                "cvalues",
                List.of(List.of(0, 4, 10)),
                "judgements",
                List.of(List.of(0.5, 0, 0), List.of(1, 0.5, 1), List.of(1, 0, 0.5)));
        assertThat(solve("comet", params, "+", new double[][] {{0}, {2}, {4}, {7}, {10}}, 1)
                        .values())
                .containsExactly(new double[] {0, 0.5, 1, 0.75, 0.5}, within(EXACT));
        assertThat(solve("comet", params, "+", new double[][] {{0}, {2}}, 1).warnings())
                .isEmpty();
        assertThatThrownBy(() -> solve("comet", params, "+", new double[][] {{0}, {11}}, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("values[1][0]"));
        assertThat(solve("comet", Map.of(), "++", new double[][] {{3, 0}, {3, 4}, {3, 1}}, 1, 1)
                        .values())
                .as("a constant criterion tells nothing apart")
                .containsExactly(new double[] {0, 1, 0.25}, within(EXACT));
        assertThatThrownBy(() -> solve("comet", Map.of("expert", "comet"), "+", new double[][] {{0}, {2}}, 1))
                .hasMessageContaining("other than COMET");
    }

    @Test
    void anIdealAlternativeHasAFiniteSimplifiedProbidScore() {
        Scores scores = solve("s-probid", Map.of(), "++", new double[][] {{9, 9}, {5, 6}, {3, 2}, {1, 1}}, 1, 1);
        assertThat(scores.value(0)).isCloseTo(1e6, within(1e-3));
        assertThat(scores.ranks()).containsExactly(1, 2, 3, 4);
        assertThat(solve("s-probid", Map.of(), "+", new double[][] {{3}}, 1).values())
                .containsExactly(1);
    }

    /** Four alike: every distance is 0, so is the closeness 1 and the distance from the average 0. */
    @Test
    void probidOfAlternativesThatAreAllAlike() {
        double[][] rows = {{2, 3}, {2, 3}, {2, 3}, {2, 3}};
        assertThat(solve("probid", Map.of(), "+-", rows, 1, 1).values()).containsExactly(1, 1, 1, 1);
        assertThat(solve("s-probid", Map.of(), "+-", rows, 1, 1).values()).containsExactly(1, 1, 1, 1);
    }

    /**
     * Normalised values 1, 2, 3 of one criterion, the best 3: ideals 3, 2, 1, average 2. For the first S+ is 2 + 1/2, S- is
     * 1/2 (of the second ideal of three, one before the last) + 0.
     */
    @Test
    void probidMeasuresDistancesToAllIdeals() {
        Scores scores = solve("probid", Map.of("normalization", "none"), "+", new double[][] {{1}, {2}, {3}}, 1);
        assertThat(scores.details().numbers("posIdeal")).containsExactly(2.5, 1, 0.5);
        assertThat(scores.details().numbers("negIdeal")).containsExactly(0.5, 1, 2.5);
        assertThat(scores.details().numbers("averageDistance")).containsExactly(1, 0, 1);
        assertThat(scores.values()).containsExactly(new double[] {1 / 26.0 + 1, 0.5, 25 / 26.0 + 1}, within(EXACT));
    }

    /** By type 7 of Hyndman and Fan the quartiles of 1, 2, 3, 4 are 1.75 and 3.25. */
    @Test
    void preferenceVectorTakesQuartilesOrExtremesWhereNoneAreGiven() {
        double[][] rows = {{3, 40, 3, 4}, {1, 10, 1, 1}, {4, 30, 4, 3}, {2, 20, 2, 2}};
        Scores scores = solve("pvm", Map.of("kinds", List.of("m", "dm", "d", "nd")), "+-+-", rows, 1, 1, 1, 1);
        assertThat(scores.details().numbers("psi")).containsExactly(3.25, 17.5, 4, 1);
        assertThat(scores.details().numbers("phi")).containsExactly(1.75, 32.5, 1, 4);
        assertThat(solve("pvm", Map.of(), "+-", new double[][] {{3, 4}, {1, 1}, {4, 3}, {2, 2}}, 1, 1)
                        .details()
                        .numbers("psi"))
                .as("wanted of benefits the upper quartile, of costs the lower one")
                .containsExactly(3.25, 1.75);
        assertThatThrownBy(() -> solve("pvm", Map.of("kinds", List.of("x")), "+", new double[][] {{3}, {1}}, 1))
                .hasMessageContaining("m, dm, d or nd");
    }

    /** Columns of length 5, two criteria of weight 1/2: what is missed of the wanted value is 1/2 of 1/5 on each. */
    @Test
    void preferenceVectorRewardsDistanceFromWhatIsNotDesired() {
        double[][] rows = {{3, 4}, {4, 3}};
        Scores shun = solve("pvm", Map.of("kinds", List.of("nd", "nd")), "++", rows, 1, 1);
        assertThat(shun.details().numbers("muNonDesirable")).containsExactly(new double[] {0.1, 0.1}, within(EXACT));
        assertThat(shun.values()).containsExactly(new double[] {0.1, 0.1}, within(EXACT));
        Scores both = solve("pvm", Map.of("kinds", List.of("d", "nd")), "++", rows, 1, 1);
        assertThat(both.details().numbers("muDesirable")).containsExactly(new double[] {0.1, 0}, within(EXACT));
        assertThat(both.details().numbers("muNonDesirable")).containsExactly(new double[] {0.1, 0}, within(EXACT));
        assertThat(both.values()).containsExactly(0, 0);
        Scores two = solve("pvm", Map.of("kinds", List.of("nd", "nd")), "++", new double[][] {{3, 3}, {4, 4}}, 1, 1);
        assertThat(two.value(1)).isCloseTo(Math.sqrt(0.02), within(EXACT));
    }

    @Test
    void aromanWarnsOfCosts() {
        double[][] rows = {{1, 2}, {3, 4}};
        assertThat(solve("aroman", Map.of(), "+-", rows, 1, 1).warnings()).hasSize(1);
        assertThat(solve("aroman", Map.of(), "++", rows, 1, 1).warnings()).isEmpty();
    }

    @Test
    void prosaWithoutCompensationIsPromethee() {
        double[][] rows = {{1, 7, 3}, {4, 2, 9}, {6, 6, 6}};
        assertThat(solve("prosa-c", Map.of("compensation", 0), "+-+", rows, 1, 2, 3)
                        .values())
                .containsExactly(
                        solve("promethee-2", Map.of(), "+-+", rows, 1, 2, 3).values(), within(EXACT));
        assertThatThrownBy(() -> solve("prosa-c", Map.of("compensation", -1), "+-+", rows, 1, 2, 3))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void fucaSharesRanksOfEqualValues() {
        double[][] rows = {{3}, {3}, {1}};
        assertThat(solve("fuca", Map.of(), "+", rows, 1).values()).containsExactly(1.5, 1.5, 3);
        assertThat(solve("fuca", Map.of("ties", "competition"), "+", rows, 1).values())
                .containsExactly(1, 1, 3);
    }

    @Test
    void mautShapesKeepTheEndsAndBendTheMiddle() {
        double[][] rows = {{0}, {5}, {10}};
        assertThat(middle("linear", rows)).isEqualTo(0.5);
        assertThat(middle("exponential", rows)).isCloseTo(Math.expm1(0.25) / Math.expm1(1), within(EXACT));
        assertThat(middle("logarithmic", rows)).isCloseTo(Math.log((Math.E + 1) / 2), within(EXACT));
        assertThat(middle("log10", rows)).isCloseTo(Math.log10(5.5), within(EXACT));
        assertThat(middle("quadratic", rows)).isEqualTo(0.75);
        assertThat(middle("step", rows)).isEqualTo(1);
    }

    private static double middle(String shape, double[][] rows) {
        double[] values = solve("maut", Map.of("utility", shape), "+", rows, 1).values();
        assertThat(values[0]).isZero();
        assertThat(values[2]).isCloseTo(1, within(EXACT));
        return values[1];
    }

    @Test
    void evamixGivesNothingToWhomEverybodyDominates() {
        Scores scores = solve(
                "evamix",
                Map.of("kinds", List.of("ordinal", "cardinal")),
                "++",
                new double[][] {{1, 1}, {2, 2}, {3, 3}},
                1,
                1);
        assertThat(scores.value(0)).isZero();
        assertThat(scores.ranks()).containsExactly(3, 2, 1);
    }

    @Test
    void todimLossesWeighMoreTheSmallerTheta() {
        double[][] rows = {{1, 9}, {5, 5}, {9, 1}};
        assertThat(solve("todim", Map.of("theta", 1), "++", rows, 2, 1).value(1))
                .isBetween(0.0, 1.0);
        double[] mild =
                solve("todim", Map.of("theta", 100), "++", rows, 2, 1).details().numbers("dominance");
        double[] harsh =
                solve("todim", Map.of("theta", 0.1), "++", rows, 2, 1).details().numbers("dominance");
        assertThat(harsh[0]).isLessThan(mild[0]);
    }

    @Test
    void lopmNeedsItsLimits() {
        double[][] rows = {{10, 4}, {20, 8}};
        assertThatThrownBy(() -> solve("lopm", Map.of(), "+-", rows, 1, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(Code.MISSING));
        assertThatThrownBy(() -> solve("lopm", Map.of("limits", List.of(0, 1)), "+-", rows, 1, 1))
                .hasMessageContaining("a limit other than 0");
        assertThatThrownBy(() -> solve("lopm", Map.of("limits", List.of(1)), "+-", rows, 1, 1))
                .hasMessageContaining("one for each of the 2 criteria");
        assertThat(solve("lopm", Map.of("limits", List.of(10, 8)), "+-", rows, 1, 1)
                        .values())
                .containsExactly(0.75, 0.75);
    }

    @Test
    void rafsiRefusesAnIdealThatIsNotBetter() {
        Map<String, Object> params = Map.of("ideal", List.of(1), "anti-ideal", List.of(5));
        assertThatThrownBy(() -> solve("rafsi", params, "+", new double[][] {{2}, {3}}, 1))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("which is not worse");
        assertThat(solve("rafsi", params, "-", new double[][] {{2}, {3}}, 1).ranks())
                .containsExactly(1, 2);
    }

    @Test
    void simusSharesAnOptimumAmongEquals() {
        Scores scores = solve("simus", Map.of(), "++", new double[][] {{4, 1}, {4, 1}, {1, 4}}, 1, 1);
        assertThat(scores.value(0)).isEqualTo(scores.value(1));
        assertThat(scores.details().matrix("stageResults")).hasDimensions(2, 3);
        Scores unbounded = solve("simus", Map.of(), "+", new double[][] {{4}, {1}}, 1);
        assertThat(unbounded.values()).containsExactly(0, 0);
        assertThat(unbounded.warnings()).singleElement().asString().contains("no finite optimum");
    }

    @Test
    void secaLiftsTheWorst() {
        Scores scores = solve("seca", Map.of("beta", 0), "++", new double[][] {{1, 4}, {4, 2}}, 1, 1);
        // by hand: w/4 + (1 - w) = w + (1 - w)/2 gives w = 0.4, least score 0.7
        assertThat(scores.details().numbers("weights")).containsExactly(new double[] {0.4, 0.6}, within(1e-9));
        assertThat(scores.values()).containsExactly(new double[] {0.7, 0.7}, within(1e-9));
        assertThatThrownBy(() -> solve("seca", Map.of("epsilon", 0.6), "++", new double[][] {{1, 4}, {4, 2}}, 1, 1))
                .hasMessageContaining("at most 1 / 2");
    }

    /** Stage by stage 4 a + b = 4 is the optimum; the point of it nearest to zero is (16/17, 4/17), shares 4 to 1. */
    @Test
    void simusTakesTheOptimumNearestToZero() {
        Scores benefits = solve("simus", Map.of(), "++", new double[][] {{4, 4}, {1, 1}}, 1, 1);
        assertThat(benefits.details().matrix("stageResults")[0]).containsExactly(new double[] {0.8, 0.2}, within(1e-6));
        assertThat(benefits.values())
                .as("taking part in both stages")
                .containsExactly(new double[] {1.6, 0.4}, within(1e-6));
        assertThat(benefits.details().numbers("method2Score")).containsExactly(new double[] {1.2, -1.2}, within(1e-6));
        Scores costs = solve("simus", Map.of(), "--", new double[][] {{4, 4}, {1, 1}}, 1, 1);
        assertThat(costs.values()).containsExactly(new double[] {1.6, 0.4}, within(1e-6));
    }

    /** Each stage goes to the one that is good at it, so each takes part in one stage of two. */
    @Test
    void simusCountsTheStagesTaken() {
        Scores scores = solve("simus", Map.of(), "++", new double[][] {{4, 1}, {1, 4}, {1, 1}}, 1, 1);
        assertThat(scores.values()).containsExactly(new double[] {0.5, 0.5, 0}, within(1e-6));
        assertThat(scores.warnings()).isEmpty();
        assertThat(solve("simus", Map.of("rank-by", "dominance"), "++", new double[][] {{4, 1}, {1, 4}, {1, 1}}, 1, 1)
                        .values())
                .containsExactly(new double[] {1, 1, -2}, within(1e-6));
    }

    @Test
    void simusTakesColumnsOfZerosAndNoNegativeOnes() {
        Scores scores = solve("simus", Map.of(), "++", new double[][] {{4, 0}, {1, 0}}, 1, 1);
        assertThat(scores.values()).containsExactly(0, 0);
        assertThat(scores.warnings()).singleElement().asString().contains("'c0'");
        assertThatThrownBy(() -> solve("simus", Map.of(), "++", new double[][] {{4, 1}, {1, -2}}, 1, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("values[1][1]"))
                .hasMessageContaining("SIMUS");
    }

    /**
     * Normalised columns are (1/4, 1) and (1, 1/2), with deviations as 0.6 to 0.4 and correlation -1. With w for the first
     * weight the least score is 1 - 3/4 w, and the penalty 2 (w - 0.6)^2 + 2 (w - 0.5)^2 times beta.
     */
    @Test
    void secaStaysNearTheReferenceWeights() {
        Scores scores = solve("seca", Map.of("beta", 3), "++", new double[][] {{1, 2}, {4, 1}}, 1, 1);
        double w = 0.55 - 0.75 / (8 * 3);
        assertThat(scores.details().numbers("sigma")).containsExactly(new double[] {0.6, 0.4}, within(1e-9));
        assertThat(scores.details().numbers("pi")).containsExactly(new double[] {0.5, 0.5}, within(1e-9));
        assertThat(scores.details().numbers("weights")).containsExactly(new double[] {w, 1 - w}, within(1e-6));
        assertThat(scores.values()).containsExactly(new double[] {1 - 0.75 * w, 0.5 + 0.5 * w}, within(1e-6));
        assertThat(scores.warnings()).isEmpty();
    }

    @Test
    void secaWithAGreatBetaTakesTheMeanOfBothReferences() {
        double[][] rows = {{1, 2, 7}, {4, 1, 8}, {3, 3, 5}, {2, 2.5, 6}};
        Scores scores = solve("seca", Map.of("beta", 1e6), "+++", rows, 1, 1, 1);
        double[] sigma = scores.details().numbers("sigma");
        double[] pi = scores.details().numbers("pi");
        assertThat(pi[0]).isNotCloseTo(pi[1], within(0.01));
        assertThat(scores.details().numbers("weights"))
                .containsExactly(
                        new double[] {(sigma[0] + pi[0]) / 2, (sigma[1] + pi[1]) / 2, (sigma[2] + pi[2]) / 2},
                        within(1e-5));
    }

    @Test
    void secaWeighsConstantColumnsAlike() {
        Scores scores = solve("seca", Map.of(), "+++", new double[][] {{2, 3, 4}, {2, 3, 4}}, 1, 1, 1);
        assertThat(scores.details().numbers("sigma"))
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(EXACT));
        assertThat(scores.details().numbers("pi"))
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(EXACT));
        assertThat(scores.values()).containsExactly(new double[] {1, 1}, within(1e-9));
        assertThat(solve("seca", Map.of(), "-", new double[][] {{2}, {4}}, 1).values())
                .containsExactly(1, 0.5);
    }

    /** With the greatest epsilon all weights are 1/4, so scores are means of the normalised values. */
    @Test
    void secaNormalisesByBlocksAsJmcdmDoes() {
        double[][] rows = {{2, 1, 5, 4}, {4, 3, 10, 8}};
        Map<String, Object> params = Map.of("normalization", "direction", "epsilon", 0.25);
        assertThat(solve("seca", params, "++--", rows, 1, 1, 1, 1).values())
                .containsExactly(
                        new double[] {(2 / 4.0 + 1 / 4.0 + 4 / 5.0 + 1) / 4, (1 + 3 / 4.0 + 4 / 10.0 + 4 / 8.0) / 4},
                        within(1e-9));
        rows[1][2] = 0;
        assertThatThrownBy(() -> solve("seca", params, "++--", rows, 1, 1, 1, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("values[1][2]"));
    }
}

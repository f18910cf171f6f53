package dev.gradus.scoring.method.utility;

import static dev.gradus.scoring.method.Solve.solve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small numbers, worked by hand, for what the published examples of the utility methods leave open. */
class UtilityMethodsTest {
    private static final double EXACT = 1e-12;

    /** A benefit and a cost, both from 0 to 10. */
    private static final double[][] CORNERS = {{0, 0}, {10, 10}};

    private static final double[][] BENEFIT = {{0}, {10}};

    @Test
    void mautTakesAShapeForEachCriterion() {
        double[][] rows = {{0, 0}, {5, 5}, {10, 10}};
        Scores scores = solve("maut", Map.of("utility", List.of("linear", "quadratic")), "+-", rows, 3, 1);
        assertThat(scores.details().matrix("utilities")).isDeepEqualTo(new double[][] {{0, 1}, {0.5, 0.75}, {1, 0}});
        assertThat(scores.values()).containsExactly(new double[] {0.25, 0.5625, 0.75}, within(EXACT));
        assertThat(solve("maut", Map.of("utility", "step", "steps", 4), "+", new double[][] {{0}, {3}, {5}, {10}}, 1)
                        .values())
                .containsExactly(0, 0.5, 0.5, 1);
        assertThat(solve("maut", Map.of("utility", "exponential", "exponential-divisor", 2), "++", rows, 1, 0)
                        .value(2))
                .isCloseTo((Math.E - 1) / 2, within(EXACT));
        assertThatThrownBy(() -> solve("maut", Map.of("utility", List.of("linear", "step")), "+", BENEFIT, 1))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2 shapes");
    }

    @Test
    void mautCountsOnGivenRanges() {
        Map<String, Object> ranges = Map.of("ranges", List.of(List.of(0, 20), List.of(0, 40)));
        assertThat(solve("maut", ranges, "+-", CORNERS, 1, 1).details().matrix("utilities"))
                .isDeepEqualTo(new double[][] {{0, 1}, {0.5, 0.75}});
        assertThat(solve("maut", Map.of("ranges", List.of(List.of(5, 5))), "+", new double[][] {{5}, {5}}, 1)
                        .values())
                .as("one possible value")
                .containsExactly(1, 1);
    }

    @Test
    void smartPublishesItsRatings() {
        assertThat(solve("smart", Map.of(), "+-", new double[][] {{0, 4}, {5, 3}, {10, 0}}, 1, 1)
                        .details()
                        .matrix("ratings"))
                .isDeepEqualTo(new double[][] {{0, 0}, {50, 25}, {100, 100}});
    }

    @Test
    void rovIsTheMeanOrTheSumOfBothUtilities() {
        double[][] rows = {{0, 0}, {5, 2}, {10, 10}};
        Scores mean = solve("rov", Map.of(), "+-", rows, 3, 1);
        assertThat(mean.details().numbers("uPlus")).containsExactly(new double[] {0, 0.375, 0.75}, within(EXACT));
        assertThat(mean.details().numbers("uMinus")).containsExactly(new double[] {0.25, 0.2, 0}, within(EXACT));
        assertThat(mean.values()).containsExactly(new double[] {0.125, 0.2875, 0.375}, within(EXACT));
        assertThat(solve("rov", Map.of("combination", "sum"), "+-", rows, 3, 1).values())
                .containsExactly(new double[] {0.25, 0.575, 0.75}, within(EXACT));
    }

    /** From 1 to 6 the arithmetic mean is 7/2 and the harmonic one 12/7: a seventh for the worst, six for the best. */
    @Test
    void rafsiMapsTheDataWhereNoIdealIsGiven() {
        Scores scores = solve("rafsi", Map.of(), "+-", CORNERS, 3, 1);
        assertThat(scores.values())
                .containsExactly(new double[] {(0.75 + 0.25 * 6) / 7, (0.75 * 6 + 0.25) / 7}, within(EXACT));
        assertThat(scores.warnings()).singleElement().asString().contains("adding or removing an alternative");
        assertThat(solve("rafsi", Map.of(), "+-", new double[][] {{4, 4}, {4, 4}}, 1, 1)
                        .values())
                .as("a constant column is at its best")
                .containsExactly(new double[] {6 / 7.0, 6 / 7.0}, within(EXACT));
        assertThat(solve("rafsi", Map.of("n1", 2, "n2k", 8), "+", new double[][] {{0}, {5}, {10}}, 1)
                        .values())
                .containsExactly(new double[] {0.2, 0.5, 0.8}, within(EXACT));
        assertThat(solve("rafsi", Map.of("n1", 2, "n2k", 8), "-", new double[][] {{0}, {5}, {10}}, 1)
                        .values())
                .as("the harmonic mean is 3.2, costs are mapped to 2, 5 and 8")
                .containsExactly(new double[] {0.8, 0.32, 0.2}, within(EXACT));
        assertThatThrownBy(() -> solve("rafsi", Map.of("n1", 6), "+-", CORNERS, 1, 1))
                .hasMessageContaining("above n1 = 6.0");
    }

    @Test
    void rafsiTakesAnIdealForEachCriterion() {
        Map<String, Object> params = Map.of("ideal", List.of(20, 0), "anti-ideal", List.of(0, 10));
        Scores scores = solve("rafsi", params, "+-", CORNERS, 1, 1);
        assertThat(scores.values())
                .as("10 of 20 is mapped to 3.5")
                .containsExactly(new double[] {(1 + 6) / 14.0, (3.5 + 1) / 14}, within(EXACT));
        assertThat(scores.warnings()).isEmpty();
        Map<String, Object> far = Map.of("ideal", List.of(9), "anti-ideal", List.of(10));
        assertThatThrownBy(() -> solve("rafsi", far, "-", new double[][] {{0}, {10}}, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("values[0][0]"))
                .hasMessageContaining("costs from the ideal 9.0 to the anti-ideal 10.0");
        Map<String, Object> same = Map.of("ideal", List.of(5), "anti-ideal", List.of(5));
        assertThatThrownBy(() -> solve("rafsi", same, "+", new double[][] {{0}, {10}}, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("method.params.ideal[0]"));
    }

    @Test
    void ocraCountsBothRatingsFromTheWorst() {
        Scores scores = solve("ocra", Map.of(), "+-", new double[][] {{1, 2}, {3, 4}}, 1, 1);
        assertThat(scores.details().numbers("benefitRating")).containsExactly(0, 1);
        assertThat(scores.details().numbers("costRating")).containsExactly(0.5, 0);
        assertThat(scores.values()).containsExactly(0, 0.5);
        assertThat(solve("ocra", Map.of(), "++", new double[][] {{1, 3}, {3, 1}, {3, 3}}, 1, 1)
                        .details()
                        .numbers("benefitRating"))
                .as("the worst of all is 0, though nobody is worst everywhere")
                .containsExactly(0, 0, 1);
        assertThatThrownBy(() -> solve("ocra", Map.of(), "+", new double[][] {{1}, {0}}, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("values[1][0]"));
    }

    /** Differences of 0, 1/2 and 1 are standardised to 1/2, 3/4 and 1. */
    @Test
    void evamixIsTheReciprocalOfASumOfRatios() {
        double[] expected = {0, 1 / (1 / 3.0 + 1 + 3), 1 / (0 + 1 / 3.0 + 1)};
        double[][] rows = {{0}, {5}, {10}};
        assertThat(solve("evamix", Map.of(), "+", rows, 1).values()).containsExactly(expected, within(EXACT));
        assertThat(solve("evamix", Map.of("normalization", "none"), "+", rows, 1)
                        .values())
                .containsExactly(expected, within(EXACT));
        assertThat(solve("evamix", Map.of("normalization", "none"), "-", rows, 1)
                        .values())
                .containsExactly(new double[] {expected[2], expected[1], expected[0]}, within(EXACT));
        assertThat(solve(
                                "evamix",
                                Map.of("normalization", "none"),
                                "++",
                                new double[][] {{0, 0}, {30, 1}, {30, 0}},
                                1,
                                1)
                        .value(1))
                .as("without normalisation a lead of 1 is little beside one of 30: 1/31 of the greatest")
                .isCloseTo(1 / (1 + (30 / 31.0) / (32 / 31.0)), within(EXACT));
        assertThat(solve("evamix", Map.of("kinds", List.of("ordinal")), "+", new double[][] {{0}, {9}, {10}}, 1)
                        .values())
                .as("every lead is one step")
                .containsExactly(new double[] {0, 0, 1}, within(EXACT));
        assertThatThrownBy(() -> solve("evamix", Map.of("kinds", List.of("nominal")), "+", rows, 1))
                .hasMessageContaining("ordinal or cardinal");
        assertThat(solve("evamix", Map.of(), "+", new double[][] {{4}, {4}}, 1).values())
                .as("equals share")
                .containsExactly(0.5, 0.5);
    }

    /** With c = 2 a lead on both criteria is the root of two quarters: a lead on one is 0.7071 of it. */
    @Test
    void evamixWithAnExponentCountsBroadLeadsForLess() {
        double[][] rows = {{0, 0}, {1, 0}, {1, 1}};
        double one = (Math.sqrt(0.5) + 1) / 2;
        double ratio = (1 - one) / one;
        assertThat(solve("evamix", Map.of("c", 2), "++", rows, 1, 1).values())
                .containsExactly(new double[] {0, 1 / (ratio + 1 + 1 / ratio), 1 / (ratio + 1)}, within(EXACT));
        assertThat(solve("evamix", Map.of("c", 1), "++", rows, 1, 1).value(2))
                .as("with c = 1 it is a half")
                .isCloseTo(1 / (1 / 3.0 + 1), within(EXACT));
    }

    @Test
    void psiWarnsWhereTheVariationExceedsOne() {
        double[][] rows = {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}};
        Scores scores = solve("psi", Map.of(), "+", rows, 1);
        assertThat(scores.details().numbers("preferenceVariation")).containsExactly(2);
        assertThat(scores.details().numbers("deviation")).containsExactly(-1);
        assertThat(scores.details().numbers("overallPreference")).containsExactly(1);
        assertThat(scores.warnings())
                .containsExactly("The preference variation of 'c0' exceeds 1, so it counts negatively.");
        assertThatThrownBy(() -> solve("psi", Map.of(), "+", new double[][] {{0}, {0}, {1}, {1}}, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(Code.UNDEFINED))
                .hasMessageContaining("sum of the deviations");
    }

    /** Values 1/5 and 2/5 and 2/5 by their sum: leads of 1/5, gains sqrt(1/5) and losses twice that with theta 1/2. */
    @Test
    void todimAddsUpGainsAndLosses() {
        double gain = Math.sqrt(0.2);
        Scores scores = solve("todim", Map.of("theta", 0.5), "+", new double[][] {{1}, {2}, {2}}, 1);
        assertThat(scores.details().numbers("dominance"))
                .containsExactly(new double[] {-4 * gain, gain, gain}, within(EXACT));
        assertThat(scores.values()).containsExactly(0, 1, 1);
        assertThat(solve("todim", Map.of("theta", 0.5), "++", new double[][] {{1, 9}, {2, 1}, {2, 1}}, 1, 0)
                        .details()
                        .numbers("dominance"))
                .as("a criterion without weight does not count")
                .containsExactly(scores.details().numbers("dominance"), within(EXACT));
        Scores weighted = solve("todim", Map.of(), "++", new double[][] {{1, 1}, {3, 1}}, 1, 3);
        assertThat(weighted.details().numbers("dominance"))
                .as("a lead of 1/2 on a weight of 1/4")
                .containsExactly(new double[] {-Math.sqrt(2), Math.sqrt(0.125)}, within(EXACT));
    }

    /** Of four the shares that are no better are 10, 8, 5 and 2 tenths (halves to even), on 0 to 1: 1, 6/8, 3/8 and 0. */
    @Test
    void todimByDecilesCountsPlaces() {
        Scores scores = solve("todim", Map.of("form", "rank"), "+", new double[][] {{9}, {7}, {2}, {1}}, 1);
        double[] scaled = {1, 6 / 8.0, 3 / 8.0, 0};
        double mean = (1 + 6 / 8.0 + 3 / 8.0) / 4;
        assertThat(scores.details().numbers("dominance"))
                .containsExactly(
                        new double[] {
                            4 * (scaled[0] - mean), 4 * (scaled[1] - mean), 4 * (scaled[2] - mean), 4 * (0 - mean)
                        },
                        within(EXACT));
    }

    @Test
    void lopmCountsFromLimitsAndTargets() {
        Map<String, Object> params = Map.of("limits", List.of(10, 5, 4), "kinds", List.of("lower", "upper", "target"));
        assertThat(solve("lopm", params, "+-+", new double[][] {{20, 4, 5}}, 2, 1, 1)
                        .values())
                .containsExactly(new double[] {0.5 * 0.5 + 0.25 * 0.8 + 0.25 * 0.25}, within(EXACT));
        assertThatThrownBy(() -> solve("lopm", params, "+-+", new double[][] {{0, 4, 5}}, 2, 1, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("values[0][0]"));
        Map<String, Object> wrong = Map.of("limits", List.of(10), "kinds", List.of("below"));
        assertThatThrownBy(() -> solve("lopm", wrong, "+", new double[][] {{1}}, 1))
                .hasMessageContaining("lower, upper or target");
    }

    @Test
    void aromanKeepsItsParts() {
        Scores scores = solve("aroman", Map.of("beta", 1, "lambda", 1), "+-", new double[][] {{3, 1}, {4, 0}}, 1, 1);
        assertThat(scores.details().numbers("benefitPart")).containsExactly(0, 0.25);
        assertThat(scores.details().numbers("costPart")).containsExactly(0.25, 0);
        assertThat(scores.values())
                .as("costs to the power 1, benefits to the power 0")
                .containsExactly(1.25, 1);
        assertThat(solve("aroman", Map.of("beta", 0), "+", new double[][] {{3}, {4}}, 1)
                        .details()
                        .numbers("benefitPart"))
                .containsExactly(new double[] {0.3, 0.4}, within(EXACT));
        assertThat(solve("aroman", Map.of(), "+-", new double[][] {{3, 1}, {4, 0}}, 1, 0)
                        .warnings())
                .as("a cost without weight cannot raise the score")
                .isEmpty();
        assertThatThrownBy(() -> solve("aroman", Map.of(), "+", new double[][] {{3}, {-1}}, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("values[1][0]"));
    }

    /** Weighted halves: sums 1/2 and 1/4 against 1/4 and 1/2, so differences of a quarter and ratios of 2 and 1/2. */
    @Test
    void wispRescalesDifferencesAndRatiosByTheBest() {
        Scores scores = solve("wisp", Map.of(), "+-", new double[][] {{2, 1}, {1, 2}}, 1, 1);
        assertThat(scores.details().numbers("sumDifference")).containsExactly(new double[] {1, 0.6}, within(EXACT));
        assertThat(scores.details().numbers("productDifference")).containsExactly(new double[] {1, 0.6}, within(EXACT));
        assertThat(scores.details().numbers("sumRatio")).containsExactly(new double[] {1, 0.5}, within(EXACT));
        assertThat(scores.details().numbers("productRatio")).containsExactly(new double[] {1, 0.5}, within(EXACT));
        assertThat(scores.values()).containsExactly(new double[] {1, 0.55}, within(EXACT));
        assertThat(solve("wisp", Map.of(), "+-", new double[][] {{2, 1}, {1, 2}}, 1, 0)
                        .details()
                        .numbers("sumRatio"))
                .as("a criterion without weight is left out: sums 1 and 1/2 against nothing")
                .containsExactly(new double[] {1, 0.75}, within(EXACT));
    }

    @Test
    void fucaPublishesItsRanks() {
        Scores scores = solve("fuca", Map.of(), "+-", new double[][] {{1, 5}, {3, 6}, {2, 7}}, 3, 1);
        assertThat(scores.details().matrix("ranks")).isDeepEqualTo(new double[][] {{3, 1}, {1, 2}, {2, 3}});
        assertThat(scores.values()).containsExactly(2.5, 1.25, 2.25);
    }

    /** A single criterion counts with its share of the logarithms: of 4/3 and 2, whose product is 8/3. */
    @Test
    void lmawAddsUpSharesOfLogarithms() {
        double low = Math.log(4 / 3.0) / Math.log(8 / 3.0);
        assertThat(solve("lmaw", Map.of(), "+", new double[][] {{1}, {3}}, 1).values())
                .containsExactly(new double[] {low, 1 - low}, within(EXACT));
        assertThat(solve("lmaw", Map.of(), "-", new double[][] {{1}, {3}}, 1).values())
                .containsExactly(new double[] {1 - low, low}, within(EXACT));
        assertThat(solve("lmaw", Map.of(), "+-", new double[][] {{5, 7}, {5, 7}}, 1, 1)
                        .values())
                .as("shares of 1/2 with weights of 1/2: 2 / (sqrt 3 + 1) for each criterion")
                .containsExactly(new double[] {2 * (Math.sqrt(3) - 1), 2 * (Math.sqrt(3) - 1)}, within(EXACT));
    }

    @Test
    void ramAndLmawRefuseWhatTheyAreNotDefinedFor() {
        for (String id : List.of("ram", "lmaw", "wisp")) {
            assertThatThrownBy(() -> solve(id, Map.of(), "+", new double[][] {{3}, {-1}}, 1))
                    .as(id)
                    .isInstanceOfSatisfying(
                            ProblemException.class, e -> assertThat(e.at()).isEqualTo("values[1][0]"));
        }
    }

    /** Sums of halves and thirds as powers: sqrt 3 on two benefits of 1/2 each, and the cube root of 2 on costs of 1. */
    @Test
    void ramTakesTheRootOfBenefitsByCosts() {
        assertThat(solve("ram", Map.of("normalization", "none"), "++", new double[][] {{1, 1}}, 1, 1)
                        .values())
                .containsExactly(new double[] {Math.sqrt(3)}, within(EXACT));
        assertThat(solve("ram", Map.of("normalization", "none"), "-", new double[][] {{1}}, 1)
                        .values())
                .containsExactly(new double[] {Math.cbrt(2)}, within(EXACT));
    }
}

package dev.gradus.scoring.weighting.subjective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.weighting.ConfiguredWeighting;
import dev.gradus.scoring.weighting.Weightings;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SubjectiveWeightingsTest {

    @Test
    void surrogatesOfThreeCriteria() {
        // Barron and Barrett (1996), table 1
        Map<String, Object> ranks = Map.of("ranks", List.of(2, 1, 3));
        assertThat(weigh("roc", 3, ranks).values())
                .containsExactly(new double[] {0.2778, 0.6111, 0.1111}, within(0.00005));
        assertThat(weigh("rank-sum", 3, ranks).values())
                .containsExactly(new double[] {0.3333, 0.5, 0.1667}, within(0.00005));
        assertThat(weigh("rank-reciprocal", 3, ranks).values())
                .containsExactly(new double[] {0.2727, 0.5455, 0.1818}, within(0.00005));
    }

    @Property(tries = 200)
    void tiedSurrogatesShareTheirPlaces(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 4) Integer> ranks) {
        for (String id : List.of("roc", "rank-sum", "rank-reciprocal")) {
            double[] surrogates =
                    weigh(id, ranks.size(), Map.of("ranks", ranks)).details().numbers("surrogates");
            assertThat(Arrays.stream(surrogates).sum()).as(id).isCloseTo(1, within(1e-12));
            for (int a = 0; a < surrogates.length; a++) {
                for (int b = 0; b < surrogates.length; b++) {
                    if (ranks.get(a) < ranks.get(b)) {
                        assertThat(surrogates[a]).isGreaterThan(surrogates[b]);
                    } else if (ranks.get(a).equals(ranks.get(b))) {
                        assertThat(surrogates[a]).isEqualTo(surrogates[b]);
                    }
                }
            }
        }
    }

    @Test
    void ranksAsGivenMustBePlaces() {
        assertThatThrownBy(() -> weigh("roc", 2, Map.of("ranks", List.of(1, 3), "ties", "as-given")))
                .hasMessageContaining("from 1 to 2");
        assertThatThrownBy(() -> weigh("roc", 2, Map.of("ranks", List.of(1)))).hasMessageContaining("each of the 2");
    }

    @Property(tries = 200)
    void simosSumsToExactlyTheTotal(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 9) Integer> positions,
            @ForAll @DoubleRange(min = 1, max = 20) double z,
            @ForAll @IntRange(min = 0, max = 3) int decimals) {
        Weights weights = weigh("srf", positions.size(), Map.of("positions", positions, "z", z, "decimals", decimals));
        double[] printed = weights.details().numbers("printed");
        double[] exact = weights.details().numbers("unrounded");
        long units = 0;
        for (int j = 0; j < printed.length; j++) {
            units += Math.round(printed[j] * Math.pow(10, decimals));
            assertThat(printed[j]).isCloseTo(exact[j], within(1.00001 * Math.pow(10, -decimals)));
        }
        assertThat(units).isEqualTo(Math.round(100 * Math.pow(10, decimals)));
        double most = Arrays.stream(exact).max().orElseThrow();
        double least = Arrays.stream(exact).min().orElseThrow();
        assertThat(most / least).isCloseTo(most == least ? 1 : z, within(1e-9));
    }

    @Test
    void swaraAndFucomFollowTheStatedOrder() {
        assertThat(weigh("swara", 2, Map.of("order", List.of("C2", "C1"), "coefficients", List.of(1)))
                        .values())
                .containsExactly(new double[] {1 / 3.0, 2 / 3.0}, within(1e-15));
        assertThat(weigh("fucom", 3, Map.of("order", List.of("C3", "C1", "C2"), "priorities", List.of(1, 2, 4)))
                        .values())
                .containsExactly(new double[] {2 / 7.0, 1 / 7.0, 4 / 7.0}, within(1e-15));
        assertThatThrownBy(() -> weigh("fucom", 2, Map.of())).hasMessageContaining("Exactly one");
        assertThatThrownBy(() -> weigh("fucom", 2, Map.of("priorities", List.of(2, 1))))
                .hasMessageContaining("at least 2.0");
        assertThatThrownBy(() -> weigh("swara", 2, Map.of("order", List.of("C2", "C2"), "coefficients", List.of(1))))
                .hasMessageContaining("each of the 2 criteria once");
        assertThatThrownBy(() -> weigh("swara", 2, Map.of("order", List.of("C2", "C9"), "coefficients", List.of(1))))
                .hasMessageContaining("Unknown criterion 'C9'");
    }

    @Test
    void fucomTakesComparativePrioritiesAndReproducesThem() {
        for (Map<String, Object> params : List.<Map<String, Object>>of(
                Map.of("comparative-priorities", List.of(2, 3)), Map.of("priorities", List.of(1, 2, 6)))) {
            Weights weights = weigh("fucom", 3, params);
            assertThat(weights.values()).containsExactly(new double[] {0.6, 0.3, 0.1}, within(1e-12));
            assertThat(weights.details().numbers("phi")).containsExactly(new double[] {2, 3}, within(1e-12));
            assertThat(weights.details().number("chi")).isCloseTo(0, within(1e-12));
        }
        assertThat(weigh("fucom", 2, Map.of("priorities", List.of(3, 3))).values())
                .containsExactly(0.5, 0.5);
        assertThatThrownBy(() -> weigh("fucom", 2, Map.of("priorities", List.of(2, 1))))
                .hasMessageContaining("priorities[1]");
        assertThatThrownBy(() -> weigh("fucom", 3, Map.of("comparative-priorities", List.of(2, 3, 4))))
                .hasMessageContaining("2 criteria before the last");
    }

    @Test
    void rancomFromRanksIsRancomFromComparisons() {
        assertThat(weigh("rancom", 3, Map.of("ranks", List.of(1, 1, 3))).values())
                .containsExactly(weigh(
                                "rancom",
                                3,
                                Map.of(
                                        "comparisons",
                                        List.of(List.of(0.5, 0.5, 1), List.of(0.5, 0.5, 1), List.of(0, 0, 0.5))))
                        .values());
        assertThatThrownBy(() -> weigh("rancom", 2, Map.of("comparisons", List.of(List.of(0.5, 1), List.of(1, 0.5)))))
                .hasMessageContaining("make 1");
        assertThatThrownBy(() -> weigh("rancom", 2, Map.of())).hasMessageContaining("Neither");
    }

    @Test
    void dematelNeedsDifferentInfluences() {
        assertThatThrownBy(() -> weigh("dematel", 2, Map.of("influence", List.of(List.of(0, 1), List.of(1, 0)))))
                .hasMessageContaining("not finite");
        assertThatThrownBy(() -> weigh("dematel", 2, Map.of("influence", List.of(List.of(0, 0), List.of(0, 0)))))
                .hasMessageContaining("not finite");
        assertThatThrownBy(() -> weigh("dematel", 2, Map.of("influence", List.of(List.of(1, 1), List.of(1, 0)))))
                .hasMessageContaining("0 on the diagonal");
        // N = (0 1; 0 0), T = N: the first influences only, the second is influenced only
        Weights weights = weigh("dematel", 2, Map.of("influence", List.of(List.of(0, 3), List.of(0, 0))));
        assertThat(weights.values()).containsExactly(new double[] {0.5, 0.5}, within(1e-12));
        assertThat(weights.details().numbers("relation")).containsExactly(new double[] {1, -1}, within(1e-12));
    }

    /** Rank sums of three are 3, 2 and 1 sixths; centroids 11, 5 and 2 eighteenths. */
    @Test
    void tiedRanksShareOrAreTakenAsTheyAre() {
        Map<String, Object> ranks = Map.of("ranks", List.of(1, 3, 1));
        assertThat(weigh("roc", 3, ranks).values())
                .containsExactly(new double[] {8 / 18.0, 2 / 18.0, 8 / 18.0}, within(1e-15));
        assertThat(weigh("rank-sum", 3, ranks).values())
                .containsExactly(new double[] {2.5 / 6, 1 / 6.0, 2.5 / 6}, within(1e-15));
        Weights asGiven = weigh("rank-sum", 3, Map.of("ranks", List.of(1, 3, 1), "ties", "as-given"));
        assertThat(asGiven.details().numbers("surrogates"))
                .containsExactly(new double[] {3 / 6.0, 1 / 6.0, 3 / 6.0}, within(1e-15));
        assertThat(asGiven.values()).containsExactly(new double[] {3 / 7.0, 1 / 7.0, 3 / 7.0}, within(1e-15));
        assertThatThrownBy(() -> weigh("roc", 2, Map.of("ranks", List.of(1, 1.5), "ties", "as-given")))
                .hasMessageContaining("a whole number from 1 to 2");
    }

    /**
     * Divided by 4 the influences are N = (0 1/2 1/2; 1/4 0 0; 0 0 0). Every way round the circle of the first two counts
     * an eighth, so all is 8/7 of what it is the first time.
     */
    @Test
    void dematelAddsUpDirectAndIndirectInfluence() {
        List<List<Integer>> influence = List.of(List.of(0, 2, 2), List.of(1, 0, 0), List.of(0, 0, 0));
        Weights weights = weigh("dematel", 3, Map.of("influence", influence));
        double[][] total = weights.details().matrix("totalRelation");
        assertThat(total[0]).containsExactly(new double[] {1 / 7.0, 4 / 7.0, 4 / 7.0}, within(1e-12));
        assertThat(total[1]).containsExactly(new double[] {2 / 7.0, 1 / 7.0, 1 / 7.0}, within(1e-12));
        assertThat(weights.details().numbers("rowSums"))
                .containsExactly(new double[] {9 / 7.0, 4 / 7.0, 0}, within(1e-12));
        assertThat(weights.details().numbers("columnSums"))
                .containsExactly(new double[] {3 / 7.0, 5 / 7.0, 5 / 7.0}, within(1e-12));
        assertThat(weights.details().numbers("prominence"))
                .containsExactly(new double[] {12 / 7.0, 9 / 7.0, 5 / 7.0}, within(1e-12));
        assertThat(weights.details().numbers("relation"))
                .containsExactly(new double[] {6 / 7.0, -1 / 7.0, -5 / 7.0}, within(1e-12));
        assertThat(weights.details().number("threshold")).isCloseTo(13 / 63.0, within(1e-12));
        assertThat(weights.details().matrix("influenceMatrix"))
                .isDeepEqualTo(new double[][] {{0, 1, 1}, {1, 0, 0}, {0, 0, 0}});
        double sum = Math.sqrt(180) + Math.sqrt(82) + Math.sqrt(50);
        assertThat(weights.values())
                .containsExactly(
                        new double[] {Math.sqrt(180) / sum, Math.sqrt(82) / sum, Math.sqrt(50) / sum}, within(1e-12));
        assertThat(weigh("dematel", 3, Map.of("influence", influence, "scale", "row-sum"))
                        .values())
                .containsExactly(weights.values());
        assertThat(weigh("dematel", 3, Map.of("influence", influence, "scale", "column-sum"))
                        .details()
                        .numbers("rowSums"))
                .as("divided by 2 a way round counts a half")
                .containsExactly(new double[] {5, 3, 0}, within(1e-12));
        assertThatThrownBy(() -> weigh("dematel", 2, Map.of("influence", List.of(List.of(0, -1), List.of(1, 0)))))
                .hasMessageContaining("a number of at least 0");
    }

    @Property(tries = 60)
    void consistentComparisonsGiveBestWorstWeightsBack(
            @ForAll @Size(min = 3, max = 6) List<@DoubleRange(min = 1, max = 9) Double> importance) {
        double most = importance.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double least =
                importance.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double sum = importance.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> bestToOthers = importance.stream().map(w -> most / w).toList();
        List<Double> othersToWorst = importance.stream().map(w -> w / least).toList();
        double[] expected = importance.stream().mapToDouble(w -> w / sum).toArray();
        for (String model : List.of("linear", "non-linear")) {
            Weights weights = weigh(
                    "bwm",
                    importance.size(),
                    Map.of("best-to-others", bestToOthers, "others-to-worst", othersToWorst, "model", model));
            assertThat(weights.values()).as(model).containsExactly(expected, within(1e-6));
            assertThat(weights.details().number("xi")).isCloseTo(0, within(1e-7));
            assertThat(weights.details().number("inputConsistencyRatio")).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void bestWorstConsistencyOfRezaei() {
        // Rezaei (2015), car example of three criteria: xi 0.26, consistency index 4.47 for a comparison of 8
        Map<String, Object> car = Map.of(
                "best", "C3",
                "worst", "C1",
                "best-to-others", List.of(8, 2, 1),
                "others-to-worst", List.of(1, 5, 8),
                "model", "non-linear");
        Weights weights = weigh("bwm", 3, car);
        assertThat(weights.details().number("xi")).isCloseTo(0.26, within(0.005));
        assertThat(weights.details().number("consistencyIndex")).isCloseTo(4.47, within(0.005));
        assertThat(weights.details().number("consistencyRatio")).isCloseTo(0.058, within(0.0005));
        // by hand: (2 - xi) (5 - xi) = 8 + xi gives xi = 4 - sqrt 14, and weights as 1 to 5 - xi to 8 + xi, of sum 14
        double xi = 4 - Math.sqrt(14);
        assertThat(weights.details().number("xi")).isCloseTo(xi, within(1e-9));
        double[] expected = {1 / 14.0, (5 - xi) / 14, (8 + xi) / 14};
        assertThat(weights.values()).containsExactly(expected, within(1e-6));
        assertThat(weights.details().numbers("lower")).containsExactly(expected, within(1e-6));
        assertThat(weights.details().numbers("upper")).containsExactly(expected, within(1e-6));
        assertThat(weights.details().number("inputConsistencyRatio"))
                .as("2 times 5 for 8, by 8 times 7")
                .isCloseTo(2 / 56.0, within(1e-12));
    }

    /** By hand: with w3 = 8 w1 + xi, w3 = 2 w2 - xi and w2 = 5 w1 - xi the weights are 2, 9 and 17 times xi. */
    @Test
    void linearBestWorstSpreadsItsDeviation() {
        Weights weights = weigh(
                "bwm",
                3,
                Map.of("best-to-others", List.of(8, 2, 1), "others-to-worst", List.of(1, 5, 8), "model", "linear"));
        assertThat(weights.details().number("xi")).isCloseTo(1 / 28.0, within(1e-9));
        assertThat(weights.values()).containsExactly(new double[] {2 / 28.0, 9 / 28.0, 17 / 28.0}, within(1e-9));
    }

    @Test
    void bestWorstOfEqualCriteriaIsConsistent() {
        Weights weights = weigh(
                "bwm",
                2,
                Map.of("best-to-others", List.of(1, 1), "others-to-worst", List.of(1, 1), "best", "C1", "worst", "C2"));
        assertThat(weights.values()).containsExactly(new double[] {0.5, 0.5}, within(1e-9));
        assertThat(weights.details().number("inputConsistencyRatio")).isZero();
    }

    @Test
    void contradictoryAnswersAreRefused() {
        assertThatThrownBy(() -> weigh(
                        "bwm", 3, Map.of("best-to-others", List.of(8, 2, 1), "others-to-worst", List.of(1, 5, 7))))
                .hasMessageContaining("both compare the best with the worst");
        assertThatThrownBy(() -> weigh(
                        "bwm", 3, Map.of("best-to-others", List.of(8, 2, 3), "others-to-worst", List.of(1, 5, 7))))
                .hasMessageContaining("1 for the criterion itself");
        assertThatThrownBy(() -> weigh(
                        "bwm",
                        3,
                        Map.of(
                                "best", "C2",
                                "best-to-others", List.of(8, 2, 1),
                                "others-to-worst", List.of(1, 5, 8))))
                .hasMessageContaining("with itself");
    }

    @Test
    void ahpNamesTheWorstComparison() {
        List<List<Double>> comparisons =
                List.of(List.of(1.0, 2.0, 1 / 8.0), List.of(0.5, 1.0, 2.0), List.of(8.0, 0.5, 1.0));
        Weights weights = weigh("ahp", 3, Map.of("comparisons", comparisons));
        assertThat(weights.warnings()).singleElement().asString().contains("inconsistent");
        assertThat(weights.details().asMap()).containsKeys("worstComparison", "consistencyIndexWithoutWorst");
        assertThatThrownBy(() -> weigh("ahp", 2, Map.of("comparisons", comparisons)))
                .hasMessageContaining("2 rows of 2");
    }

    /** A circle 1 to 1 to 8: the greatest eigenvalue is 1 + 2 + 1/2, the index 1/4. */
    @Test
    void ahpMeasuresConsistency() {
        List<List<Double>> comparisons =
                List.of(List.of(1.0, 1.0, 8.0), List.of(1.0, 1.0, 1.0), List.of(1 / 8.0, 1.0, 1.0));
        Weights weights = weigh("ahp", 3, Map.of("comparisons", comparisons));
        assertThat(weights.details().number("lambdaMax")).isCloseTo(3.5, within(1e-9));
        assertThat(weights.details().number("consistencyIndex")).isCloseTo(0.25, within(1e-9));
        assertThat(weights.details().number("randomIndex")).isEqualTo(0.58);
        assertThat(weights.details().number("consistencyRatio")).isCloseTo(0.25 / 0.58, within(1e-9));
        assertThat(weights.values())
                .as("cube roots of 8, 1 and 1/8")
                .containsExactly(new double[] {2 / 3.5, 1 / 3.5, 0.5 / 3.5}, within(1e-9));
        assertThat(weights.warnings())
                .singleElement()
                .asString()
                .startsWith("The comparisons are inconsistent: the consistency ratio is 0.431, above 0.1.");
        Weights consistent = weigh("ahp", 2, Map.of("comparisons", List.of(List.of(1, 3), List.of(1 / 3.0, 1))));
        assertThat(consistent.values()).containsExactly(new double[] {0.75, 0.25}, within(1e-12));
        assertThat(consistent.warnings()).isEmpty();
        List<List<Double>> many = Collections.nCopies(16, Collections.nCopies(16, 1.0));
        Weights beyond = weigh("ahp", 16, Map.of("comparisons", many));
        assertThat(beyond.warnings()).singleElement().asString().contains("saaty-1980 ends before 16 criteria");
        assertThat(beyond.details().asMap()).doesNotContainKey("consistencyRatio");
    }

    @Test
    void directTakesTheWeightsOfTheProblem() {
        assertThat(weigh("direct", 2, Map.of("weights", List.of(1, 3))).values())
                .containsExactly(0.25, 0.75);
        assertThatThrownBy(() -> weigh("direct", 2, Map.of())).hasMessageContaining("no weight");
        assertThat(weigh("swing", 2, Map.of("points", List.of(100, 25))).values())
                .containsExactly(0.8, 0.2);
        assertThatThrownBy(() -> weigh("swing", 2, Map.of("points", List.of(100, -1))))
                .hasMessageContaining("points[1]");
    }

    private static Weights weigh(String id, int criteria, Map<String, ?> params) {
        ConfiguredWeighting weighting = Weightings.byId(id);
        for (Map.Entry<String, ?> param : params.entrySet()) {
            weighting = weighting.with(param.getKey(), param.getValue());
        }
        return weighting.weigh(DecisionProblem.ofRows(
                "p",
                List.of("A1"),
                IntStream.rangeClosed(1, criteria)
                        .mapToObj(j -> ProblemCriterion.unweighted("C" + j, Direction.MAXIMIZE))
                        .toList(),
                new double[1][criteria]));
    }
}

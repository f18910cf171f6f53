package dev.gradus.scoring.method.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortingMethodsTest {
    private static final List<ProblemCriterion> CRITERIA = List.of(
            ProblemCriterion.of("quality", Direction.MAXIMIZE, 3),
            ProblemCriterion.of("price", Direction.MINIMIZE, 2),
            ProblemCriterion.of("service", Direction.MAXIMIZE, 1));

    private static final List<List<Integer>> LIMITS = List.of(List.of(3, 8, 3), List.of(6, 5, 6));

    /** Bits: majority, veto, dictator. The rules of Meyer and Olteanu (2017), row by row. */
    @ParameterizedTest
    @CsvSource({
        "majority,                      false, false, false, false, true, true, true, true",
        "veto,                          false, false, false, false, true, true, false, false",
        "dictator,                      false, true,  false, true,  true, true, true, true",
        "veto-weakened-by-dictator,     false, false, false, false, true, true, false, true",
        "dictator-weakened-by-veto,     false, true,  false, false, true, true, true, true",
        "dominating-veto,               false, true,  false, false, true, true, false, false",
        "dominating-dictator,           false, true,  false, true,  true, true, false, true",
        "conflicting-veto-and-dictator, false, true,  false, false, true, true, false, true"
    })
    void rulesDecideAsPrinted(
            String rule,
            boolean none,
            boolean d,
            boolean v,
            boolean vd,
            boolean m,
            boolean md,
            boolean mv,
            boolean mvd) {
        MajorityRule it = Arrays.stream(MajorityRule.values())
                .filter(candidate -> candidate.name().replace('_', '-').equalsIgnoreCase(rule))
                .findFirst()
                .orElseThrow();
        assertThat(it.reaches(false, false, false)).isEqualTo(none);
        assertThat(it.reaches(false, false, true)).isEqualTo(d);
        assertThat(it.reaches(false, true, false)).isEqualTo(v);
        assertThat(it.reaches(false, true, true)).isEqualTo(vd);
        assertThat(it.reaches(true, false, false)).isEqualTo(m);
        assertThat(it.reaches(true, false, true)).isEqualTo(md);
        assertThat(it.reaches(true, true, false)).isEqualTo(mv);
        assertThat(it.reaches(true, true, true)).isEqualTo(mvd);
    }

    @Test
    void mrSortCountsTheSharesOfWeightsThatReachALimit() {
        DecisionProblem problem = problem(
                CRITERIA, new double[] {6, 5, 0}, new double[] {6, 9, 9}, new double[] {0, 9, 9}, new double[] {3, 9, 0
                });
        ConfiguredMethod method = RankingMethods.byId("mr-sort").with("profiles", LIMITS);
        assertThat(classes(method.with("majority", 0.6), problem)).containsExactly(2, 2, 0, 0);
        assertThat(classes(method.with("majority", 0.5), problem))
                .as("3 of 6 is half, rounding noise or not")
                .containsExactly(2, 2, 0, 1);
        assertThat(method.with("majority", 0.5).evaluate(problem).details().texts("assignment"))
                .containsExactly("class-3", "class-3", "class-1", "class-2");
    }

    @Test
    void mrSortTakesVetoDifferencesOfCriteriaOrVetoValues() {
        List<ProblemCriterion> vetoed = List.of(CRITERIA.get(0), CRITERIA.get(1).withVeto(4), CRITERIA.get(2));
        DecisionProblem problem = problem(vetoed, new double[] {9, 9, 9});
        ConfiguredMethod method = RankingMethods.byId("mr-sort").with("profiles", LIMITS);
        assertThat(classes(method, problem)).as("9 is 4 dearer than 5").containsExactly(1);
        assertThat(classes(method.with("rule", "majority"), problem)).containsExactly(2);
        ConfiguredMethod values = method.with("vetoes", Arrays.asList(null, Arrays.asList(null, 9.5, null)));
        assertThat(classes(values, problem))
                .as("own values replace differences")
                .containsExactly(2);
        assertThatThrownBy(
                        () -> method.with("vetoes", List.of(List.of(1, 2, 3))).evaluate(problem))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2 limits");
        assertThatThrownBy(() -> method.with("vetoes", List.of(List.of(1, 2, 3), List.of(1, 2)))
                        .evaluate(problem))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2 values for 3 criteria");
    }

    /** A price of 2 or less opens the middle class, and one of 1 or less the best, whatever the rest is like. */
    @Test
    void mrSortTakesDictatorValuesInTheDirectionOfTheirCriterion() {
        DecisionProblem problem = problem(
                CRITERIA, new double[] {0, 1, 0}, new double[] {0, 2, 0}, new double[] {0, 3, 0}, new double[] {9, 9, 9
                });
        ConfiguredMethod method = RankingMethods.byId("mr-sort")
                .with("profiles", LIMITS)
                .with("rule", "dictator")
                .with("dictators", List.of(Arrays.asList(null, 2, null), Arrays.asList(null, 1, null)));
        assertThat(classes(method, problem)).containsExactly(2, 1, 0, 2);
        assertThat(classes(
                        method.with("dictators", Arrays.asList(null, Arrays.asList(9, null, null)))
                                .with("majority", 1),
                        problem))
                .as("no dictator of the lower limit; 9 of quality reaches the upper one")
                .containsExactly(0, 0, 0, 2);
    }

    @Test
    void profilesMustRise() {
        DecisionProblem problem = problem(CRITERIA, new double[] {1, 1, 1});
        assertThatThrownBy(() -> RankingMethods.byId("electre-tri-b")
                        .with("profiles", List.of(List.of(3, 5, 3), List.of(6, 8, 6)))
                        .evaluate(problem))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'price'")
                .hasMessageContaining("worst to best");
        assertThatThrownBy(() -> RankingMethods.byId("electre-tri-b").evaluate(problem))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("profiles");
        assertThatThrownBy(() -> RankingMethods.byId("electre-tri-b")
                        .with("profiles", LIMITS)
                        .with("classes", List.of("bad", "good"))
                        .evaluate(problem))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("3 names of classes");
    }

    @Property(tries = 300)
    void pessimisticIsNeverAboveOptimisticAndBothFollowDominance(
            @ForAll @Size(3) List<@DoubleRange(min = 0, max = 10) Double> values,
            @ForAll @Size(3) List<@DoubleRange(min = 0, max = 3) Double> better) {
        double[] row = values.stream().mapToDouble(Double::doubleValue).toArray();
        double[] above = new double[3];
        for (int j = 0; j < 3; j++) {
            above[j] = row[j] + CRITERIA.get(j).direction().sign() * better.get(j);
        }
        Assignment result = (Assignment) RankingMethods.byId("electre-tri-b")
                .with("profiles", LIMITS)
                .with("q", 0.5)
                .with("p", 1.5)
                .with("v", 4)
                .with("lambda", 0.7)
                .evaluate(problem(CRITERIA, row, above));
        assertThat(result.lowest(0)).isLessThanOrEqualTo(result.highest(0));
        assertThat(result.lowest(1)).isGreaterThanOrEqualTo(result.lowest(0));
        assertThat(result.highest(1)).isGreaterThanOrEqualTo(result.highest(0));
    }

    @Test
    void flowSortPlacesBetweenLimitsOrNearCentres() {
        List<ProblemCriterion> one = List.of(ProblemCriterion.of("x", Direction.MAXIMIZE, 1));
        DecisionProblem problem = problem(one, new double[] {1}, new double[] {4}, new double[] {5}, new double[] {9});
        ConfiguredMethod limits = RankingMethods.byId("flowsort")
                .with("profiles", List.of(List.of(0), List.of(4), List.of(8), List.of(12)));
        assertThat(classes(limits, problem))
                .as("the upper limit belongs to the class")
                .containsExactly(0, 0, 1, 2);
        ConfiguredMethod centres = RankingMethods.byId("flowsort")
                .with("profile-type", "central")
                .with("functions", "v-shape")
                .with("p", 12)
                .with("profiles", List.of(List.of(2), List.of(6), List.of(10)));
        assertThat(classes(centres, problem))
                .as("the worse of two equally near")
                .containsExactly(0, 0, 1, 2);
        assertThatThrownBy(() -> limits.with("profiles", List.of(List.of(0))).evaluate(problem))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at least two limits");
    }

    private static int[] classes(ConfiguredMethod method, DecisionProblem problem) {
        Assignment result = (Assignment) method.evaluate(problem);
        return IntStream.range(0, problem.alternativeCount())
                .map(result::lowest)
                .toArray();
    }

    private static DecisionProblem problem(List<ProblemCriterion> criteria, double[]... rows) {
        List<String> alternatives =
                IntStream.rangeClosed(1, rows.length).mapToObj(i -> "A" + i).toList();
        return DecisionProblem.ofRows("test", alternatives, criteria, rows);
    }
}

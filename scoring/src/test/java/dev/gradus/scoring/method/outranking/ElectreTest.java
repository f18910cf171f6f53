package dev.gradus.scoring.method.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.PartialPreorder;
import dev.gradus.scoring.method.PartialPreorder.Relation;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.preference.PreferenceFunction;
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

class ElectreTest {
    private static final DecisionProblem CYCLE = Problems.benefits(
            new double[] {1, 1, 1},
            new double[] {3, 1, 2},
            new double[] {2, 3, 1},
            new double[] {1, 2, 3},
            new double[] {0, 0, 0});

    @Test
    void aCircuitCountsAsOneInTheKernelOfTheGraph() {
        ConfiguredMethod method = RankingMethods.byId("electre-1")
                .with("concordance-threshold", 0.6)
                .with("discordance-threshold", 1);
        assertThat(method.evaluate(CYCLE).details().texts("kernel")).containsExactly("A1", "A2", "A3");
        assertThat(method.with("kernel", "not-outranked")
                        .evaluate(CYCLE)
                        .details()
                        .texts("kernel"))
                .as("each of the circuit is outranked")
                .isEmpty();
    }

    @Test
    void withoutACircuitThoseThatNothingOutranksAreLeft() {
        boolean[][] outranks = {{false, true, false}, {false, false, false}, {false, false, true}};
        assertThat(Kernel.NOT_OUTRANKED.of(outranks, List.of("A", "B", "C"))).containsExactly("A", "C");
        assertThat(Kernel.GRAPH.of(outranks, List.of("A", "B", "C"))).containsExactly("A", "C");
    }

    /** The last is the best by nine tenths of the weight, and as far behind as can be on the rest. */
    @Test
    void tablesOfIndicesArePublishedUpTo500Alternatives() {
        for (int n : new int[] {500, 501}) {
            double[][] rows = IntStream.range(0, n)
                    .mapToObj(i -> new double[] {i, i == n - 1 ? 0 : 1})
                    .toArray(double[][]::new);
            MethodResult result = RankingMethods.byId("electre-1")
                    .with("concordance-threshold", 0.8)
                    .with("discordance-threshold", 0.5)
                    .evaluate(Problems.benefits(new double[] {9, 1}, rows));
            assertThat(result.details().has("concordance")).isEqualTo(n == 500);
            assertThat(result.details().has("discordance")).isEqualTo(n == 500);
            assertThat(result.details().has("outranking")).isEqualTo(n == 500);
            assertThat(result.details().texts("kernel")).containsExactly("A" + (n - 1), "A" + n);
        }
    }

    @Property(tries = 300)
    void kernelsAreStableAndDominating(
            @ForAll @IntRange(min = 1, max = 7) int n, @ForAll @Size(49) List<Boolean> arcs) {
        // arcs from lower to higher numbers only: without circuits the kernel is unique
        boolean[][] outranks = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                outranks[a][b] = arcs.get(a * 7 + b);
            }
        }
        List<String> ids = IntStream.range(0, n).mapToObj(Integer::toString).toList();
        List<String> kernel = Kernel.GRAPH.of(outranks, ids);
        for (int b = 0; b < n; b++) {
            boolean outranked = false;
            for (String member : kernel) {
                outranked |= outranks[Integer.parseInt(member)][b];
            }
            assertThat(outranked).isNotEqualTo(kernel.contains(ids.get(b)));
        }
        assertThat(kernel).containsAll(Kernel.NOT_OUTRANKED.of(outranks, ids));
    }

    @Test
    void denominatorsOfDiscordanceDiffer() {
        DecisionProblem problem =
                Problems.benefits(new double[] {1, 1}, new double[] {0, 10}, new double[] {4, 0}, new double[] {5, 5});
        ConfiguredMethod method = RankingMethods.byId("electre-1").with("normalization", "none");
        assertThat(discordance(method, problem)).isCloseTo(4 / 10.0, within(1e-15));
        assertThat(discordance(method.with("discordance-denominator", "criterion-range"), problem))
                .isCloseTo(4 / 5.0, within(1e-15));
        assertThat(discordance(method.with("discordance-denominator", "pair-maximum"), problem))
                .isCloseTo(4 / 10.0, within(1e-15));
        double[][] all = method.with("discordance-denominator", "pair-maximum")
                .evaluate(problem)
                .details()
                .matrix("discordance");
        assertThat(all[1][2]).as("nothing but losses").isEqualTo(1);
        assertThat(all[2][1]).as("no criterion is worse").isZero();
    }

    private static double discordance(ConfiguredMethod method, DecisionProblem problem) {
        return method.evaluate(problem).details().matrix("discordance")[0][1];
    }

    @Test
    void readsThresholdsAndVetoesOfCriteria() {
        List<ProblemCriterion> criteria = List.of(
                ProblemCriterion.of("x", Direction.MAXIMIZE, 3).withPreference(PreferenceFunction.linear(1, 3)),
                ProblemCriterion.of("price", Direction.MINIMIZE, 1).withVeto(10));
        DecisionProblem problem = Problems.of(criteria, new double[] {2, 5}, new double[] {4, 15});
        MethodResult result = RankingMethods.byId("electre-3").evaluate(problem);
        double[][] concordance = result.details().matrix("concordance");
        assertThat(concordance[0][1]).as("half of x, all of price").isCloseTo(0.5 * 0.75 + 0.25, within(1e-12));
        double[][] credibility = result.details().matrix("credibility");
        assertThat(credibility[1][0]).as("10 dearer is a veto").isZero();
        assertThat(credibility[0][1]).isEqualTo(concordance[0][1]);
        double[][] without = RankingMethods.byId("electre-3")
                .with("v", List.of(100, 100))
                .with("p", List.of(3, 0))
                .evaluate(problem)
                .details()
                .matrix("credibility");
        assertThat(without[1][0])
                .as("a discordance of 0.1 is below the concordance")
                .isCloseTo(0.75, within(1e-12));
    }

    @Test
    void refusesThresholdsOutOfOrder() {
        ConfiguredMethod method = RankingMethods.byId("electre-3");
        assertThatThrownBy(() -> method.with("q", 2).with("p", 1).evaluate(CYCLE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("q = 2.0, p = 1.0");
        assertThatThrownBy(() -> method.with("p", 2).with("v", 1).evaluate(CYCLE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("v = 1.0");
        assertThatThrownBy(() -> method.with("q", List.of(1, 2)).evaluate(CYCLE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2 values for 3 criteria");
        assertThatThrownBy(
                        () -> RankingMethods.byId("electre-2").with("p1", 0.9).evaluate(CYCLE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("out of order");
        List<ProblemCriterion> gaussian =
                List.of(ProblemCriterion.of("x", Direction.MAXIMIZE, 1).withPreference(PreferenceFunction.gaussian(1)));
        assertThatThrownBy(() -> method.evaluate(Problems.of(gaussian, new double[] {1})))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("gaussian");
    }

    /**
     * Two of the examples of EasyMCDM meet their threshold exactly: the concordance of A5 over A2 is 3/5 and that over
     * A1, A3, A6 is 4/5 in rational arithmetic. Its tests want the first to count and the others not to, which no rule
     * but the last bit of the sums gives (0.6000000000000001 and 0.8); hence a comparison of its own. The default
     * counts both, as Roy has it.
     */
    @Test
    void sumsThatMeetTheThresholdCountByDefault() {
        double[] weights = {0.1, 0.2, 0.7};
        DecisionProblem problem = Problems.benefits(weights, new double[] {1, 1, 0}, new double[] {0, 0, 1});
        ConfiguredMethod method = RankingMethods.byId("electre-1s").with("concordance-threshold", 0.3);
        assertThat(method.evaluate(problem).details().texts("kernel")).containsExactly("A1", "A2");
        assertThat(relation(method, problem)).isEqualTo(Relation.INDIFFERENT);
        ConfiguredMethod at = method.with("concordance-threshold", 0.1 + 0.2 + 1e-11);
        assertThat(relation(at, problem)).isEqualTo(Relation.REVERSED);
        assertThat(relation(method.with("concordance-threshold", 0.7).with("comparison", "above"), problem))
                .isEqualTo(Relation.INCOMPARABLE);
    }

    private static Relation relation(ConfiguredMethod method, DecisionProblem problem) {
        return ((PartialPreorder) method.evaluate(problem)).relation(0, 1);
    }

    @Test
    void aVetoForbidsWhateverTheMajority() {
        DecisionProblem problem = Problems.benefits(new double[] {9, 1}, new double[] {1, 0}, new double[] {0, 5});
        ConfiguredMethod method = RankingMethods.byId("electre-1s");
        assertThat(relation(method, problem)).isEqualTo(Relation.PREFERRED);
        assertThat(relation(method.with("v", 5.1), problem)).isEqualTo(Relation.PREFERRED);
        assertThat(relation(method.with("v", 5), problem)).isEqualTo(Relation.INCOMPARABLE);
    }

    /**
     * The first criterion agrees (0.5), the second half (0.15), the third opposes by 9 of v = 10: of the 0.2 that may
     * disagree beside it 0.15 do, which lowers its veto by 0.75 q to 8.5.
     */
    @Test
    void aVetoWeighsMoreTheLessTheOthersAgree() {
        DecisionProblem problem =
                Problems.benefits(new double[] {5, 3, 2}, new double[] {6, 0, 0}, new double[] {0, 3, 9});
        ConfiguredMethod method = RankingMethods.byId("electre-1s")
                .with("q", 2)
                .with("p", 4)
                .with("v", 10)
                .with("concordance-threshold", 0.6);
        assertThat(relation(method, problem)).isEqualTo(Relation.INCOMPARABLE);
        assertThat(relation(method.with("v", 10.6), problem)).isEqualTo(Relation.PREFERRED);
        assertThat(relation(method.with("strengthened-veto", false), problem)).isEqualTo(Relation.PREFERRED);
        DecisionProblem agreed =
                Problems.benefits(new double[] {5, 3, 2}, new double[] {6, 1, 0}, new double[] {0, 3, 9});
        assertThat(relation(method, agreed)).as("all others agree").isEqualTo(Relation.PREFERRED);
    }

    /** The veto of 10.5 is lowered by 0.75 q to 9, which is what the third criterion opposes by. */
    @Test
    void aVetoThatIsMetInExactArithmeticCounts() {
        DecisionProblem problem =
                Problems.benefits(new double[] {5, 3, 2}, new double[] {6, 0, 0}, new double[] {0, 3, 9});
        ConfiguredMethod method = RankingMethods.byId("electre-1s")
                .with("q", 2)
                .with("p", 4)
                .with("v", 10.5)
                .with("concordance-threshold", 0.6);
        assertThat(relation(method, problem)).isEqualTo(Relation.INCOMPARABLE);
        DecisionProblem shortOfIt =
                Problems.benefits(new double[] {9, 1}, new double[] {1, 0}, new double[] {0, 10.5 * (1 - 1e-14)});
        assertThat(relation(RankingMethods.byId("electre-1s").with("v", 10.5), shortOfIt))
                .as("without an indifference threshold nothing is rounded")
                .isEqualTo(Relation.PREFERRED);
    }

    /** Ten weights of 0.1 sum to less than 1 in the last digit; all agree, so that no discordance exceeds concordance. */
    @Test
    void whatHasNoWeightOpposesNoUnanimity() {
        for (int m : new int[] {1, 2, 3, 7, 10}) {
            double[] weights = new double[m + 1];
            Arrays.fill(weights, 0, m, 1);
            double[] a = new double[m + 1];
            double[] b = new double[m + 1];
            b[m] = 5;
            DecisionProblem problem = Problems.benefits(weights, a, b);
            for (double v : new double[] {0, 3, 5}) {
                ConfiguredMethod method = RankingMethods.byId("electre-3").with("v", v);
                assertThat(method.evaluate(problem).details().matrix("credibility"))
                        .as("%s criteria, veto %s", m, v)
                        .isDeepEqualTo(new double[][] {{1, 1}, {1, 1}});
                assertThat(PseudoCriteria.of(problem, method.parameters()).credibility(a, b, problem.weights()))
                        .isEqualTo(1);
            }
        }
    }

    /** Between thresholds this near, the slope is beyond double precision. */
    @Test
    void thresholdsMayLieNextToEachOther() {
        DecisionProblem problem = Problems.benefits(new double[] {1, 1}, new double[] {0, 1e-311}, new double[] {1, 0});
        double[][] concordance = RankingMethods.byId("electre-3")
                .with("p", 1e-310)
                .with("v", List.of(2e-310, 1e9))
                .evaluate(problem)
                .details()
                .matrix("concordance");
        assertThat(concordance[1][0])
                .as("a tenth of the way from q to p on the second")
                .isCloseTo(0.95, within(1e-9));
        assertThat(concordance[0][1]).isEqualTo(0.5);
    }

    @Test
    void equalThresholdsOfElectre2AreInOrder() {
        assertThat(RankingMethods.byId("electre-2")
                        .with("p0", 0.6)
                        .with("p1", 0.6)
                        .with("p2", 0.6)
                        .with("q0", 0.5)
                        .with("q1", 0.5)
                        .evaluate(CYCLE)
                        .ranks()[3])
                .isEqualTo(4);
    }

    @Test
    void distillationsFallByTheDiscriminationThreshold() {
        // credibility 0.9 against 0.7: with s(0.9) = 0.165 the difference counts, with alpha = 0.5 it does not
        double[][] credibility = {{1, 0.9}, {0.7, 1}};
        ConfiguredMethod electre3 = RankingMethods.byId("electre-3");
        assertThat(Distillation.of(credibility, electre3.parameters()).descending())
                .containsExactly(1, 2);
        assertThat(Distillation.of(credibility, electre3.parameters()).ascending())
                .containsExactly(1, 2);
        ConfiguredMethod blunt = electre3.with("alpha", 0.5).with("beta", 0);
        assertThat(Distillation.of(credibility, blunt.parameters()).descending())
                .containsExactly(1, 1);
    }

    @Test
    void medianOrdersByLevelThenByAgreement() {
        TwoPreorders preorders = new TwoPreorders(new int[] {1, 2, 3, 4}, new int[] {1, 4, 3, 2});
        assertThat(preorders.levels()).containsExactly(1, 2, 2, 2);
        assertThat(preorders.median()).containsExactly(1, 3, 2, 3);
        TwoPreorders backwards = new TwoPreorders(new int[] {4, 3, 2, 1}, new int[] {4, 3, 2, 1});
        assertThat(backwards.levels()).containsExactly(4, 3, 2, 1);
        assertThat(backwards.median()).containsExactly(4, 3, 2, 1);
        // A is torn between first and last and stays before D, which is last twice
        TwoPreorders torn = new TwoPreorders(new int[] {1, 2, 3, 4}, new int[] {4, 1, 2, 4});
        assertThat(torn.levels()).containsExactly(1, 1, 2, 3);
        assertThat(torn.median()).containsExactly(2, 1, 3, 4);
    }

    @Test
    void countsNestedDominancesWithoutWeights() {
        List<ProblemCriterion> criteria = IntStream.range(0, 3)
                .mapToObj(j -> ProblemCriterion.unweighted("C" + j, Direction.MAXIMIZE))
                .toList();
        ConfiguredMethod method =
                RankingMethods.byId("electre-4").with("q", 1).with("p", 2).with("v", 4);
        assertThat(credibility(method, criteria, new double[] {1, 0, 0}))
                .as("quasi")
                .isEqualTo(1);
        assertThat(credibility(method, criteria, new double[] {3, 0.5, -1.5}))
                .as("canonic")
                .isEqualTo(0.8);
        assertThat(credibility(method, criteria, new double[] {1.5, -1.5, 0}))
                .as("pseudo")
                .isEqualTo(0.6);
        assertThat(credibility(method, criteria, new double[] {-1.5, -1.5, 3}))
                .as("sub")
                .isEqualTo(0.4);
        assertThat(credibility(method, criteria, new double[] {3, 3, -4}))
                .as("veto")
                .isEqualTo(0.2);
        assertThat(credibility(method, criteria, new double[] {3, 3, -4.5}))
                .as("vetoed")
                .isZero();
        assertThat(credibility(method, criteria, new double[] {3, 0, -3}))
                .as("no half in favour")
                .isZero();
        assertThat(credibility(method, criteria, new double[] {9, -3, -3}))
                .as("two against")
                .isZero();
    }

    /** How credible it is that the row is as good as one of zeros. */
    private static double credibility(ConfiguredMethod method, List<ProblemCriterion> criteria, double[] row) {
        return method.evaluate(Problems.of(criteria, row, new double[3]))
                .details()
                .matrix("credibility")[0][1];
    }

    @Test
    void oneAlternativeAndEqualOnesAreFirst() {
        for (String id : List.of("electre-1", "electre-1s", "electre-2", "electre-3", "electre-4")) {
            assertThat(RankingMethods.byId(id)
                            .evaluate(Problems.benefits(new double[] {1}, new double[] {5}))
                            .ranks())
                    .containsExactly(1);
            assertThat(RankingMethods.byId(id)
                            .evaluate(Problems.benefits(new double[] {1}, new double[] {5}, new double[] {5}))
                            .ranks())
                    .containsExactly(1, 1);
        }
    }
}

package dev.gradus.scoring.method.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ConsensusRulesTest {
    /** The Tennessee capital example of Wikipedia and electowiki. */
    private static final List<Object> TENNESSEE = List.of(
            List.of(42, List.of("M", "N", "C", "K")),
            List.of(26, List.of("N", "C", "K", "M")),
            List.of(15, List.of("C", "K", "N", "M")),
            List.of(17, List.of("K", "C", "N", "M")));

    @Test
    void rulesOnTennessee() {
        DecisionProblem problem = noCriteria("M", "N", "C", "K");
        for (String id : List.of("ranked-pairs", "schulze", "copeland", "kemeny")) {
            assertThat(run(id, problem, Map.of("profile", TENNESSEE)).ranks())
                    .as(id)
                    .containsExactly(4, 1, 2, 3);
        }
        Scores median = (Scores) run("median-rank", problem, Map.of("profile", TENNESSEE));
        // of 100 voters, 58 place C first or second, and 58 place K third or before
        assertThat(median.values()).containsExactly(4, 2, 2, 3);
    }

    @Test
    void medianBetweenTwoHalves() {
        DecisionProblem problem = noCriteria("A", "B");
        Scores even =
                (Scores) run("median-rank", problem, Map.of("profile", List.of(List.of("A", "B"), List.of("B", "A"))));
        assertThat(even.values()).containsExactly(1.5, 1.5);
    }

    @Test
    void footruleFindsTheNearestPlaces() {
        Scores scores = (Scores) run("footrule", noCriteria("M", "N", "C", "K"), Map.of("profile", TENNESSEE));
        // by hand: M last costs 42 * 3, N first 42 + 2 * 32, C second 42 + 15, K third 42 + 15 + 2 * 17
        assertThat(scores.ranks()).containsExactly(4, 1, 2, 3);
        assertThat(scores.details().number("distance")).isEqualTo(126 + 106 + 57 + 91);
    }

    /** Only ratios of weights count, down to the smallest numbers there are. */
    @Test
    void weightsMayBeTiny() {
        Object tiny = List.of(
                List.of(Double.MIN_VALUE, List.of("A", "B", "C")),
                List.of(2 * Double.MIN_VALUE, List.of("C", "B", "A")));
        for (RankingMethod rule : ConsensusRules.all()) {
            String id = rule.descriptor().id();
            if (!id.equals("rank-position")) { // its score is one over the weights
                assertThat(run(id, noCriteria("A", "B", "C"), Map.of("profile", tiny))
                                .ranks())
                        .as(id)
                        .containsExactly(3, 2, 1);
            }
        }
    }

    /** Every order of equals is as near; with E at the end, A to D share the places before. */
    @Test
    void footruleOrdersEqualsById() {
        DecisionProblem problem = noCriteria("C", "A", "E", "D", "B");
        Object tied = List.of(List.of(List.of("A", "B", "C", "D"), "E"));
        assertThat(run("footrule", problem, Map.of("profile", tied)).ranks()).containsExactly(3, 1, 5, 4, 2);
        Object inTheMiddle = List.of(List.of("E", List.of("B", "D"), List.of("A", "C")));
        assertThat(run("footrule", problem, Map.of("profile", inTheMiddle)).ranks())
                .containsExactly(5, 4, 1, 3, 2);
    }

    @Test
    void criteriaAreVotersWhereNobodyElseIs() {
        DecisionProblem problem = DecisionProblem.ofRows(
                "p",
                List.of("A", "B", "C"),
                List.of(
                        ProblemCriterion.of("price", Direction.MINIMIZE, 3),
                        ProblemCriterion.of("quality", Direction.MAXIMIZE, 2)),
                new double[][] {{10, 5}, {20, 9}, {30, 7}});
        Scores borda = (Scores) run("borda", problem, Map.of());
        assertThat(borda.value(0)).isCloseTo(0.6 * 2, within(1e-15));
        assertThat(borda.value(1)).isCloseTo(0.6 + 0.4 * 2, within(1e-15));
        assertThat(borda.value(2)).isCloseTo(0.4, within(1e-15));
        assertThat(run("copeland", problem, Map.of()).ranks()).containsExactly(1, 2, 3);
    }

    @Test
    void ballotsTakeTiesAndOmissions() {
        DecisionProblem problem = noCriteria("A", "B", "C", "D");
        Object ballot = Map.of("count", 2, "order", List.of(List.of("B", "C"), "A"));
        Scores borda = (Scores) run("borda", problem, Map.of("profile", List.of(ballot)));
        assertThat(borda.values()).containsExactly(2, 5, 5, 0);
        Scores omitted = (Scores) run("borda", problem, Map.of("profile", List.of(List.of("B"))));
        assertThat(omitted.values()).containsExactly(1, 3, 1, 1);
    }

    @Test
    void copelandPublishesItsDuels() {
        DecisionProblem problem = noCriteria("M", "N", "C", "K");
        Scores majorities = (Scores) run("copeland", problem, Map.of("profile", TENNESSEE));
        assertThat(majorities.details().numbers("wins")).containsExactly(0, 3, 2, 1);
        assertThat(majorities.details().numbers("losses")).containsExactly(3, 0, 1, 2);
        assertThat(majorities.values()).containsExactly(-3, 3, 1, -1);
        Scores ballots = (Scores) run("copeland", problem, Map.of("profile", TENNESSEE, "counting", "ballots"));
        assertThat(ballots.details().numbers("wins"))
                .as("42 voters put M before three others; N is before M on 58 ballots, before C and K on 68")
                .containsExactly(3 * 42, 58 + 68 + 68, 58 + 32 + 83, 58 + 32 + 17);
        assertThat(ballots.values()).containsExactly(-48, 88, 46, -86);
    }

    /** By 7 to 2 B beats C, by 6 to 3 A beats B, and by 5 to 4 C beats A: the last closes the circle. */
    @Test
    void rankedPairsDropsTheWeakestMajorityOfACircle() {
        Object profile = List.of(
                List.of(4, List.of("A", "B", "C")),
                List.of(3, List.of("B", "C", "A")),
                List.of(2, List.of("C", "A", "B")));
        Scores scores = (Scores) run("ranked-pairs", noCriteria("A", "B", "C"), Map.of("profile", profile));
        assertThat(scores.values()).containsExactly(2, 0, -2);
        assertThat(scores.details().matrix("kept")).isDeepEqualTo(new double[][] {{0, 1, 0}, {0, 0, 1}, {0, 0, 0}});
        assertThat(scores.details().matrix("pairwise")).isDeepEqualTo(new double[][] {{0, 6, 4}, {3, 0, 7}, {5, 2, 0}});
    }

    @Test
    void strengthIsThatOfTheWinnersOrTheirMargin() {
        Map<String, Object> params = Map.of(
                "profile",
                List.of(
                        List.of(5, List.of("A", "B")),
                        List.of(3, List.of("B", "A")),
                        List.of(4, List.of(List.of("A", "B")))));
        DecisionProblem problem = noCriteria("A", "B");
        assertThat(run("schulze", problem, params).details().matrix("strongestPaths"))
                .isDeepEqualTo(new double[][] {{0, 5}, {0, 0}});
        Map<String, Object> margins = Map.of("profile", params.get("profile"), "strength", "margins");
        assertThat(run("schulze", problem, margins).details().matrix("strongestPaths"))
                .isDeepEqualTo(new double[][] {{0, 2}, {0, 0}});
    }

    /**
     * A circle of three majorities of 5, against 2, 3 and 4: Schulze (2011), example 3 of section 2.1, calls the one with
     * less against it the stronger.
     */
    @Test
    void ofMajoritiesOfTheSameSizeTheOneWithFewerAgainstIsStronger() {
        Object profile = List.of(
                List.of(2, List.of("A", "B", "C")),
                List.of(2, List.of("B", "C", "A")),
                List.of(2, List.of("C", "A", "B")),
                List.of(1, List.of("A", List.of("B", "C"))),
                List.of(1, List.of(List.of("A", "B"), "C")),
                List.of(1, List.of("C", List.of("A", "B"))));
        DecisionProblem problem = noCriteria("A", "B", "C");
        Scores schulze = (Scores) run("schulze", problem, Map.of("profile", profile));
        assertThat(schulze.details().matrix("pairwise"))
                .isDeepEqualTo(new double[][] {{0, 5, 4}, {2, 0, 5}, {5, 3, 0}});
        assertThat(schulze.details().matrix("strongestPaths"))
                .isDeepEqualTo(new double[][] {{0, 5, 5}, {5, 0, 5}, {5, 5, 0}});
        assertThat(schulze.values()).containsExactly(2, 1, 0);
        for (String strength : List.of("winning-votes", "margins")) {
            Scores pairs = (Scores) run("ranked-pairs", problem, Map.of("profile", profile, "strength", strength));
            assertThat(pairs.details().matrix("kept"))
                    .as(strength)
                    .isDeepEqualTo(new double[][] {{0, 1, 0}, {0, 0, 1}, {0, 0, 0}});
        }
    }

    /** 55 to 45 prefer B to A, 51 to 49 A to C, and 44 to 11 C to B: by margins C over B is the strongest, by votes the weakest. */
    @Test
    void rankedPairsGoByMarginsAsTidemanHasIt() {
        Object profile = List.of(
                List.of(45, List.of("A")),
                List.of(6, List.of("B", "A")),
                List.of(5, List.of("B", "C")),
                List.of(44, List.of("C", "B")));
        DecisionProblem problem = noCriteria("A", "B", "C");
        assertThat(run("ranked-pairs", problem, Map.of("profile", profile)).ranks())
                .containsExactly(3, 2, 1);
        Map<String, Object> byVotes = Map.of("profile", profile, "strength", "winning-votes");
        assertThat(run("ranked-pairs", problem, byVotes).ranks()).containsExactly(2, 1, 3);
    }

    /** Weights whose sums differ in the last digit only make equally strong majorities, whichever way they are counted. */
    @Test
    void majoritiesOfWeightsWithoutExactSumsAreEquallyStrong() {
        // 0.1 + 0.2 + 0.3 in favour of A over B and of B over C, 0.3 + 0.3 in favour of C over A
        Object circle = List.of(
                List.of(0.1, List.of("A", "B", "C")),
                List.of(0.2, List.of("A", "B", "C")),
                List.of(0.3, List.of("B", "C", "A")),
                List.of(0.3, List.of("C", "A", "B")));
        for (String id : List.of("schulze", "ranked-pairs")) {
            for (String strength : List.of("winning-votes", "margins")) {
                assertThat(run(id, noCriteria("A", "B", "C"), Map.of("profile", circle, "strength", strength))
                                .ranks())
                        .as("%s by %s", id, strength)
                        .containsExactly(1, 1, 1);
            }
        }
    }

    @Property(tries = 100)
    void schulzeIsItsDefinition(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(4);
        List<String> ids = List.of("A", "B", "C", "D", "E").subList(0, n);
        List<List<Integer>> votes = new ArrayList<>();
        int voters = 1 + random.nextInt(7);
        for (int i = 0; i < n; i++) {
            votes.add(random.ints(voters, 1, n + 1).boxed().toList());
        }
        int[][] preferring = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int v = 0; v < voters; v++) {
                    preferring[i][j] += votes.get(i).get(v) < votes.get(j).get(v) ? 1 : 0;
                }
            }
        }
        for (String strength : List.of("winning-votes", "margins")) {
            // one whole number for each pair that orders majorities as the paper does: all in favour, then all against
            int[][] paths = new int[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    int margin = preferring[i][j] - preferring[j][i];
                    boolean byVotes = strength.equals("winning-votes");
                    paths[i][j] = margin <= 0 ? 0 : byVotes ? 100 * preferring[i][j] + margin : margin;
                }
            }
            for (int length = 2; length < n; length++) {
                int[][] shorter = new int[n][];
                for (int i = 0; i < n; i++) {
                    shorter[i] = paths[i].clone();
                }
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        for (int k = 0; k < n && i != j; k++) {
                            paths[i][j] = Math.max(paths[i][j], Math.min(shorter[i][k], shorter[k][j]));
                        }
                    }
                }
            }
            double[] beaten = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    beaten[i] += paths[i][j] > paths[j][i] ? 1 : 0;
                }
            }
            Scores scores = (Scores) run(
                    "schulze", noCriteria(ids.toArray(String[]::new)), Map.of("votes", votes, "strength", strength));
            assertThat(scores.values()).as("%s of %s", strength, votes).containsExactly(beaten);
        }
    }

    @Test
    void kemenyPublishesItsDistance() {
        MethodResult result = run("kemeny", noCriteria("M", "N", "C", "K"), Map.of("profile", TENNESSEE));
        // N, C, K, M contradicts 42 voters who put M before each, 32 who put C and K before N, 17 who put K before C
        assertThat(result.details().number("distance")).isEqualTo(3 * 42 + 2 * 32 + 17);
        assertThat(result.details().number("agreements")).isEqualTo(393);
        assertThat(result.details().number("bound")).isEqualTo(207);
        assertThat(result.details().number("gap")).isZero();
        assertThat(result.details().texts("order")).containsExactly("N", "C", "K", "M");
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void rankSumsTakeRanksAsTheyWereGiven() {
        Scores scores = (Scores) run(
                "borda",
                noCriteria("A", "B", "C"),
                Map.of("votes", List.of(List.of(1, 2), List.of(1, 1), List.of(3, 3)), "scoring", "rank-sum"));
        assertThat(scores.values()).containsExactly(3, 2, 6);
        assertThat(scores.ranks()).containsExactly(2, 1, 3);
    }

    @Test
    void votersWithoutWeightHaveNoSay() {
        Object profile = List.of(
                List.of(0, List.of("C", "A", "B")),
                List.of(2, List.of("A", "B", "C")),
                List.of(1, List.of("B", "A", "C")));
        Scores median = (Scores) run("median-rank", noCriteria("A", "B", "C"), Map.of("profile", profile));
        assertThat(median.values()).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> run(
                        "median-rank", noCriteria("A", "B"), Map.of("profile", List.of(List.of(0, List.of("A", "B"))))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("none has a weight above 0");
    }

    @Test
    void theInputSaysWhichAlternativesThereAre() {
        for (RankingMethod rule : ConsensusRules.all()) {
            ConfiguredMethod method = ConfiguredMethod.of(rule);
            assertThat(rule.alternativesIn(method.with(
                                    "profile", List.of(List.of("B", List.of("D", "A")), List.of("C", "B")))
                            .parameters()))
                    .as(rule.descriptor().id())
                    .containsExactly("B", "D", "A", "C");
            assertThat(rule.alternativesIn(method.with("votes", List.of(List.of(1), List.of(2), List.of(3)))
                            .parameters()))
                    .containsExactly("A1", "A2", "A3");
            assertThat(rule.alternativesIn(method.parameters())).isEmpty();
        }
    }

    @Test
    void aSingleAlternativeIsFirst() {
        for (RankingMethod rule : ConsensusRules.all()) {
            assertThat(run(rule.descriptor().id(), noCriteria("A"), Map.of("profile", List.of(List.of("A"))))
                            .ranks())
                    .as(rule.descriptor().id())
                    .containsExactly(1);
        }
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsPlace() {
        DecisionProblem problem = noCriteria("A", "B");
        assertThatThrownBy(() -> run("borda", problem, Map.of("profile", List.of(List.of("A", "X")))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'X'");
        assertThatThrownBy(() -> run("borda", problem, Map.of("profile", List.of(List.of("A", "A")))))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> run("borda", problem, Map.of("votes", List.of(List.of(1, 2)))))
                .hasMessageContaining("2 alternatives");
        assertThatThrownBy(() -> run("borda", problem, Map.of("votes", List.of(List.of(1), List.of(0)))))
                .hasMessageContaining("votes[1][0]");
        assertThatThrownBy(() -> run("borda", problem, Map.of())).hasMessageContaining("no ranking");
        assertThatThrownBy(() -> run(
                        "borda",
                        problem,
                        Map.of("votes", List.of(List.of(1), List.of(2)), "voter-weights", List.of(1, 1))))
                .hasMessageContaining("1 voters");
        assertThatThrownBy(() -> run(
                        "borda",
                        problem,
                        Map.of("votes", List.of(List.of(1), List.of(2)), "voter-weights", List.of(-1))))
                .hasMessageContaining("a number of at least 0");
        assertThatThrownBy(() -> run("borda", problem, Map.of("votes", List.of(List.of(1, 2), List.of(1)))))
                .hasMessageContaining("each of the 2 voters");
        assertThatThrownBy(() -> run("borda", problem, Map.of("profile", List.of(List.of(-1, List.of("A", "B"))))))
                .hasMessageContaining("a number of voters of at least 0");
        assertThatThrownBy(() -> run(
                        "borda",
                        problem,
                        Map.of("profile", List.of(List.of("A")), "votes", List.of(List.of(1), List.of(2)))))
                .hasMessageContaining("Both 'profile' and 'votes'");
        assertThatThrownBy(() ->
                        run("borda", problem, Map.of("profile", List.of(List.of("A")), "voter-weights", List.of(2))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no 'votes'")
                .hasMessageContaining("its count");
        for (RankingMethod rule : ConsensusRules.all()) {
            Object beyond = List.of(List.of(1e308, List.of("A", "B")), List.of(1e308, List.of("B", "A")));
            assertThatThrownBy(() -> run(rule.descriptor().id(), problem, Map.of("profile", beyond)))
                    .as(rule.descriptor().id())
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("only their ratios count");
        }
        assertThatThrownBy(() -> run("borda", problem, Map.of("voter-weights", List.of(2))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("criteria vote with their own weights");
    }

    @Test
    void weightsWithoutExactSumsStillTie() {
        // 0.1 + 0.2 against 0.3
        Map<String, Object> params =
                Map.of("votes", List.of(List.of(1, 1, 2), List.of(2, 2, 1)), "voter-weights", List.of(0.1, 0.2, 0.3));
        for (String id : List.of("copeland", "schulze", "ranked-pairs")) {
            assertThat(run(id, noCriteria("A", "B"), params).ranks()).as(id).containsExactly(1, 1);
        }
    }

    /** The first voter has half of the weight, though not in the last digit of the sum. */
    @Test
    void halvesOfTheWeightMeetInTheMedian() {
        for (double unit : new double[] {1, 1e9 / 7}) {
            Map<String, Object> params = Map.of(
                    "votes",
                    List.of(List.of(1, 2, 2), List.of(2, 1, 1)),
                    "voter-weights",
                    List.of(0.3 * unit, 0.1 * unit, 0.2 * unit));
            assertThat(((Scores) run("median-rank", noCriteria("A", "B"), params)).values())
                    .containsExactly(1.5, 1.5);
        }
    }

    @Test
    void equallyStrongMajoritiesInACircleAreAllDropped() {
        Object circle = List.of(List.of("A", "B", "C"), List.of("B", "C", "A"), List.of("C", "A", "B"));
        MethodResult result = run("ranked-pairs", noCriteria("A", "B", "C"), Map.of("profile", circle));
        assertThat(result.ranks()).containsExactly(1, 1, 1);
        assertThat(result.details().matrix("kept")).isDeepEqualTo(new double[3][3]);
    }

    /** Margins of 4 run in a circle from A over B and C; D beats B by 2. What is dropped carries nothing on. */
    @Test
    void droppedMajoritiesLeaveNoTrace() {
        Object profile = List.of(
                List.of(2, List.of("A", "B", "C", "D")),
                List.of(2, List.of("D", "C", "A", "B")),
                List.of(2, List.of("B", "C", "A", "D")),
                List.of(2, List.of("D", "A", "B", "C")),
                List.of(2, List.of("C", "A", "B", "D")),
                List.of(2, List.of("D", "B", "C", "A")),
                List.of(1, List.of("D", "B", "A", "C")),
                List.of(1, List.of("C", "A", "D", "B")));
        Scores scores = (Scores)
                run("ranked-pairs", noCriteria("A", "B", "C", "D"), Map.of("profile", profile, "strength", "margins"));
        assertThat(scores.values()).containsExactly(0, -1, 0, 1);
    }

    @Property(tries = 60)
    void theOrderOfAlternativesDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(5);
        List<String> ids = new ArrayList<>(List.of("A", "B", "C", "D", "E", "F").subList(0, n));
        List<Object> ballots = new ArrayList<>();
        for (int v = 0; v < 4; v++) {
            List<String> ballot = new ArrayList<>(ids);
            Collections.shuffle(ballot, random);
            ballots.add(List.of(1 + random.nextInt(2), ballot));
        }
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        for (RankingMethod rule : ConsensusRules.all()) {
            String id = rule.descriptor().id();
            int[] ranks = run(id, noCriteria(ids.toArray(String[]::new)), Map.of("profile", ballots))
                    .ranks();
            int[] other = run(id, noCriteria(shuffled.toArray(String[]::new)), Map.of("profile", ballots))
                    .ranks();
            for (int i = 0; i < n; i++) {
                assertThat(other[shuffled.indexOf(ids.get(i))]).as(id).isEqualTo(ranks[i]);
            }
        }
    }

    @Property(tries = 60)
    void dominanceDirectedGraphIsItsMatrix(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(4);
        int voters = 1 + random.nextInt(3);
        List<List<Integer>> votes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Integer> row = new ArrayList<>();
            for (int v = 0; v < voters; v++) {
                row.add(1 + random.nextInt(n));
            }
            votes.add(row);
        }
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int v = 0; v < voters; v++) {
                    a[i][j] += votes.get(i).get(v) < votes.get(j).get(v) ? 1 : 0;
                }
            }
        }
        Scores scores = (Scores) run(
                "dominance-directed-graph",
                noCriteria(List.of("A", "B", "C", "D", "E").subList(0, n).toArray(String[]::new)),
                Map.of("votes", votes));
        for (int i = 0; i < n; i++) {
            double power = 0;
            for (int j = 0; j < n; j++) {
                power += a[i][j];
                for (int k = 0; k < n; k++) {
                    power += a[i][k] * a[k][j];
                }
            }
            assertThat(scores.value(i)).isCloseTo(power, within(1e-9));
        }
    }

    @Test
    void kemenyTellsWhenItStopped() {
        List<Object> rotations = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add((i < 10 ? "X0" : "X") + i);
        }
        for (int shift : new int[] {0, 6, 13}) {
            List<String> ballot = new ArrayList<>(ids);
            Collections.rotate(ballot, shift);
            rotations.add(ballot);
        }
        DecisionProblem problem = noCriteria(ids.toArray(String[]::new));
        MethodResult stopped = run("kemeny", problem, Map.of("profile", rotations, "node-limit", 0));
        assertThat(stopped.details().asMap()).containsEntry("proven", false);
        assertThat(stopped.details().number("gap")).isPositive();
        assertThat(stopped.warnings()).hasSize(1);
        MethodResult whole = run("kemeny", problem, Map.of("profile", rotations));
        assertThat(whole.details().asMap()).containsEntry("proven", true);
        assertThat(whole.details().number("distance") + whole.details().number("agreements"))
                .isEqualTo(3 * 190);
    }

    private static MethodResult run(String id, DecisionProblem problem, Map<String, ?> params) {
        ConfiguredMethod method = RankingMethods.byId(id);
        for (Map.Entry<String, ?> param : params.entrySet()) {
            method = method.with(param.getKey(), param.getValue());
        }
        return method.evaluate(problem);
    }

    private static DecisionProblem noCriteria(String... alternatives) {
        return DecisionProblem.ofRows("p", List.of(alternatives), List.of(), new double[alternatives.length][0]);
    }
}

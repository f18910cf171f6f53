package dev.gradus.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.explain.WeightChange.Status;
import dev.gradus.scoring.internal.LinearProgram;
import dev.gradus.scoring.internal.LinearScores;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RandomProblems;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WeightChangeTest {
    private static final List<String> LINEAR = List.of("wsm", "promethee-2", "spotis", "mabac");

    /** Places where what rounding decides is no matter of the search. */
    private static final double HAIR = 1e-7;

    @Property(tries = 150)
    void doesWhatItSaysAndNothingSmallerDoes(@ForAll long seed) {
        DecisionProblem problem = RandomProblems.positive(seed);
        ConfiguredMethod method = RankingMethods.byId(LINEAR.get(Math.floorMod(seed, LINEAR.size())));
        double[] from = problem.weights();
        for (Norm norm : Norm.values()) {
            for (Goal goal : List.of(Goal.first(), Goal.top(2), Goal.before("a0"))) {
                String alternative = problem.alternatives().get(problem.alternativeCount() - 1);
                WeightChange change = WeightChange.of(problem, method, alternative, goal, norm);
                if (change.isPossible()) {
                    double[] to = change.weights().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray();
                    assertThat(norm.distance(to, from)).isCloseTo(change.distance(), within(1e-12));
                    assertThat(levelWithin(problem, method, to, alternative, goal))
                            .isTrue();
                }
                if (change.status() != Status.ALREADY) {
                    requireNothingSmaller(problem, method, change, from, seed);
                }
            }
        }
    }

    /** Random weights nearer than the answer, and those on the way to it, do not do it. */
    private static void requireNothingSmaller(
            DecisionProblem problem, ConfiguredMethod method, WeightChange change, double[] from, long seed) {
        Random random = new Random(seed);
        double limit = change.isPossible() ? change.distance() - 1e-6 : Double.POSITIVE_INFINITY;
        int row = problem.indexOf(change.alternative());
        for (int attempt = 0; attempt < 200; attempt++) {
            double[] weights = new double[from.length];
            double sum = 0;
            for (int j = 0; j < weights.length; j++) {
                double pull = attempt % 2 == 0 ? 1 : random.nextDouble();
                weights[j] = (1 - pull) * from[j]
                        - pull * Math.log(1 - random.nextDouble()) * (random.nextBoolean() ? 1 : 1e-9);
                sum += weights[j];
            }
            for (int j = 0; j < weights.length; j++) {
                weights[j] /= sum;
            }
            if (change.norm().distance(weights, from) < limit) {
                int[] ranks = method.evaluate(problem.withWeights(weights)).ranks();
                assertThat(change.goal().isReached(ranks, problem, row))
                        .as("%s with %s", change, Arrays.toString(weights))
                        .isFalse();
            }
        }
        if (change.isPossible() && change.distance() > 1e-6) {
            double[] to = change.weights().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            double share = 1 - 1e-6 / change.distance();
            double[] nearly = new double[to.length];
            for (int j = 0; j < to.length; j++) {
                nearly[j] = from[j] + share * (to[j] - from[j]);
            }
            assertThat(change.goal()
                            .isReached(
                                    method.evaluate(problem.withWeights(nearly)).ranks(), problem, row))
                    .isFalse();
        }
    }

    /** Whether the weights do it, or do it within a hair: where only an exact tie is possible, rounding breaks it. */
    private static boolean levelWithin(
            DecisionProblem problem, ConfiguredMethod method, double[] weights, String alternative, Goal goal) {
        int row = problem.indexOf(alternative);
        if (goal.isReached(method.evaluate(problem.withWeights(weights)).ranks(), problem, row)) {
            return true;
        }
        LinearScores gains = LinearScores.of(method, problem).orElseThrow();
        int ahead = 0;
        for (int b = 0; b < problem.alternativeCount(); b++) {
            boolean counts =
                    goal.rival().isEmpty() || problem.indexOf(goal.rival().get()) == b;
            if (counts && LinearProgram.dot(gains.lead(row, b), weights) < -HAIR) {
                ahead++;
            }
        }
        return ahead < Math.max(1, goal.places());
    }

    @Property(tries = 100)
    void whatIsImpossibleIsProven(@ForAll long seed) {
        DecisionProblem problem = RandomProblems.positive(seed);
        ConfiguredMethod method = RankingMethods.byId(LINEAR.get(Math.floorMod(seed, LINEAR.size())));
        LinearScores gains = LinearScores.of(method, problem).orElseThrow();
        for (String alternative : problem.alternatives()) {
            WeightChange change = WeightChange.of(problem, method, alternative, Goal.first(), Norm.L1);
            if (change.status() == Status.IMPOSSIBLE) {
                double[] lead = new double[problem.criterionCount()];
                change.betterMixture().forEach((rival, share) -> {
                    double[] difference = gains.difference(problem.indexOf(alternative), problem.indexOf(rival));
                    Arrays.setAll(lead, j -> lead[j] + share * difference[j]);
                });
                assertThat(Arrays.stream(lead).max().orElseThrow()).isNegative();
            }
        }
    }

    @Test
    void saysWhoLeadsWhateverTheWeights() {
        DecisionProblem problem = CriterionSharesTest.problem(new double[][] {{1, 0, 0.4}, {0, 1, 0.4}}, 0.5, 0.5);
        ConfiguredMethod method = RankingMethods.weightedSum();
        WeightChange change = WeightChange.of(problem, method, "a2", Goal.first(), Norm.L1);
        assertThat(change.status()).isEqualTo(Status.IMPOSSIBLE);
        assertThat(change.betterMixture()).containsOnlyKeys("a0", "a1");
        assertThat(change.betterMixture().get("a0")).isCloseTo(0.5, within(1e-6));
        assertThat(WeightChange.of(problem, method, "a2", Goal.top(2), Norm.L2).distance())
                .isCloseTo(Math.sqrt(2) * 0.1, within(1e-7));
    }

    @Test
    void searchesWhereTheMethodIsNotLinearAndSaysSo() {
        DecisionProblem problem = CriterionSharesTest.problem(new double[][] {{1, 2, 3}, {3, 2.2, 1}}, 0.7, 0.3);
        WeightChange change = WeightChange.of(problem, RankingMethods.topsis(), "a0", Goal.first(), Norm.L1);
        assertThat(change.status()).isEqualTo(Status.FOUND);
        assertThat(RankingMethods.topsis()
                        .evaluate(problem.withWeights(change.weights().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray()))
                        .ranks()[0])
                .isEqualTo(1);
    }
}

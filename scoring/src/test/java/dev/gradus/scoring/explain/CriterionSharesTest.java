package dev.gradus.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.explain.CriterionShares.Settings;
import dev.gradus.scoring.internal.Shapley;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RandomProblems;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CriterionSharesTest {
    private static final List<String> METHODS = List.of("wsm", "topsis", "promethee-1", "codas");

    @Property(tries = 60)
    void sharesAddUpToTheOutcome(@ForAll long seed) {
        DecisionProblem problem = RandomProblems.positive(seed);
        ConfiguredMethod method = RankingMethods.byId(METHODS.get(Math.floorMod(seed, METHODS.size())));
        String last = problem.alternatives().get(problem.alternativeCount() - 1);
        for (Baseline baseline : Baseline.values()) {
            Settings settings = new Settings(baseline, 2, 0);
            for (Outcome outcome : List.of(Outcome.rank(), Outcome.top(2), Outcome.before(last))) {
                for (CriterionShares shares :
                        CriterionShares.of(problem, method, problem.alternatives(), outcome, settings)) {
                    assertThat(shares.without() + sum(shares.values())).isCloseTo(shares.with(), within(1e-9));
                    assertThat(shares.isExact()).isTrue();
                }
            }
        }
    }

    @Property(tries = 60)
    void equalCriteriaGetEqualShares(@ForAll long seed) {
        DecisionProblem problem = twiceTheFirst(RandomProblems.positive(seed));
        int m = problem.criterionCount();
        for (CriterionShares shares : CriterionShares.of(
                problem, RankingMethods.topsis(), problem.alternatives(), Outcome.rank(), Settings.DEFAULT)) {
            List<Double> values = shares.values().values().asList();
            assertThat(values.get(0)).isCloseTo(values.get(m - 1), within(1e-9));
        }
    }

    @Test
    void aCriterionOfNoWeightHasNoShare() {
        DecisionProblem problem = problem(new double[][] {{3, 1, 2}, {1, 9, 5}}, 1, 0);
        CriterionShares shares =
                CriterionShares.of(problem, RankingMethods.weightedSum(), "a1", Outcome.rank(), Settings.DEFAULT);
        assertThat(shares.values()).containsEntry("c1", 0.0).containsEntry("c0", shares.with() - shares.without());
    }

    @Test
    void manyCriteriaAreSampledWithinTheirErrorAndAlikeOnAnyNumberOfThreads() throws Exception {
        DecisionProblem problem = wide(14);
        ConfiguredMethod method = RankingMethods.weightedSum();
        Settings settings = new Settings(Baseline.COLUMN_MEAN, 400, 7);
        CriterionShares sampled = CriterionShares.of(problem, method, "a0", Outcome.rank(), settings);
        ForkJoinPool one = new ForkJoinPool(1);
        CriterionShares again = one.submit(() -> CriterionShares.of(problem, method, "a0", Outcome.rank(), settings))
                .get();
        one.shutdown();
        assertThat(sampled.isExact()).isFalse();
        assertThat(again).isEqualTo(sampled);
        assertThat(sampled.without() + sum(sampled.values())).isCloseTo(sampled.with(), within(1e-9));
        assertThat(CriterionShares.of(
                        problem, method, "a0", Outcome.rank(), new Settings(Baseline.COLUMN_MEAN, 400, 8)))
                .isNotEqualTo(sampled);
    }

    @Test
    void samplesComeWithinFourStandardErrorsOfTheExactValues() {
        Shapley.Game game = members -> {
            int size = (int)
                    IntStream.range(0, members.length).filter(j -> members[j]).count();
            return new double[] {size * size + (members[0] ? 3 : 0) + (members[1] && members[2] ? 5 : 0)};
        };
        Shapley.Values exact = Shapley.exact(game, 6);
        Shapley.Values sampled = Shapley.sampled(game, 6, 3000, 42);
        for (int j = 0; j < 6; j++) {
            assertThat(sampled.standardErrors()[j][0]).isPositive();
            assertThat(sampled.amounts()[j][0])
                    .isCloseTo(exact.amounts()[j][0], within(4 * sampled.standardErrors()[j][0]));
        }
    }

    @Test
    void refusesWhatCannotBeExplained() {
        DecisionProblem problem = problem(new double[][] {{3, 1, 2}, {1, 9, 5}}, 1, 1);
        assertThatThrownBy(() -> CriterionShares.of(
                        problem, RankingMethods.byId("promethee-1"), "a0", Outcome.score(), Settings.DEFAULT))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no scores");
        assertThatThrownBy(() -> Outcome.top(0)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new Settings(Baseline.COLUMN_MEAN, 1, 0)).hasMessageContaining("at least 2");
    }

    private static double sum(ImmutableMap<String, Double> values) {
        return values.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static DecisionProblem twiceTheFirst(DecisionProblem problem) {
        List<ProblemCriterion> criteria = new ArrayList<>(problem.criteria());
        ProblemCriterion first = criteria.get(0);
        criteria.add(
                ProblemCriterion.of("twin", first.direction(), first.weight().orElseThrow()));
        double[][] columns = new double[criteria.size()][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = problem.column(j % problem.criterionCount());
        }
        return DecisionProblem.ofColumns("twins", problem.alternatives(), criteria, columns);
    }

    static DecisionProblem wide(int criteria) {
        Random random = new Random(3);
        return problem(
                IntStream.range(0, criteria)
                        .mapToObj(j -> DoubleStream.generate(random::nextDouble)
                                .limit(6)
                                .toArray())
                        .toArray(double[][]::new),
                DoubleStream.generate(random::nextDouble).limit(criteria).toArray());
    }

    static DecisionProblem problem(double[][] columns, double... weights) {
        List<ProblemCriterion> criteria = new ArrayList<>();
        for (int j = 0; j < weights.length; j++) {
            criteria.add(ProblemCriterion.of("c" + j, Direction.MAXIMIZE, weights[j]));
        }
        return DecisionProblem.ofColumns("test", RandomProblems.names(columns[0].length), criteria, columns);
    }
}

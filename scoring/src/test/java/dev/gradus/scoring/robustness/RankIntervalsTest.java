package dev.gradus.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Direction;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.MissingPolicy;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.RandomCompletions;
import dev.gradus.scoring.problem.UncertainProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RankIntervalsTest {
    private static final Sampling FEW = Sampling.DEFAULT.withSamples(300);

    private static RankIntervals intervals(Solution solution, UncertainProblem measured) {
        return RankIntervals.of(solution.method(), solution.problem(), measured, FEW, Monitor.NONE);
    }

    private static RobustnessReport report(Solution solution, UncertainProblem measured) {
        return RobustnessReport.of(
                solution.method(),
                solution.problem(),
                measured,
                RobustnessSettings.DEFAULT.withPlaces(2).withSampling(FEW),
                Monitor.NONE);
    }

    /** A problem with gaps: a quarter of the values ranges, an eighth missing, under all policies in turn. */
    private static UncertainProblem gaps(long seed, int n, int m) {
        DecisionProblem full = Examples.random(seed, n, m);
        Random random = new Random(seed);
        ImmutableList.Builder<ImmutableList<Measurement>> columns = ImmutableList.builder();
        ImmutableList.Builder<MissingPolicy> policies = ImmutableList.builder();
        MissingPolicy[] all = {MissingPolicy.INTERVAL, MissingPolicy.WORST, MissingPolicy.BEST, MissingPolicy.NEUTRAL};
        for (int j = 0; j < m; j++) {
            ImmutableList.Builder<Measurement> column = ImmutableList.builder();
            for (int i = 0; i < n; i++) {
                double value = full.value(i, j);
                column.add(
                        switch (random.nextInt(8)) {
                            case 0 -> UncertainProblem.missing(MissingReason.NOT_REPORTED);
                            case 1, 2 -> Measurement.range(value - 0.1, value + 0.2);
                            default -> Measurement.exact(value);
                        });
            }
            columns.add(column.build());
            policies.add(all[j % all.length]);
        }
        return new UncertainProblem(
                "gaps " + seed, full.alternatives(), full.criteria(), policies.build(), columns.build());
    }

    @Property(tries = 40)
    void noCompletionLeavesTheIntervals(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = 1, max = 6) int m) {
        UncertainProblem problem = gaps(seed, 7, m);
        ConfiguredMethod method = Examples.ADDITIVE;
        Solution solution = Solution.of(problem, method, Optional.empty());
        RankIntervals intervals = intervals(solution, problem);
        assertThat(intervals.isExact()).isTrue();
        RandomCompletions completions = problem.randomCompletions();
        Random random = new Random(seed);
        List<String> ids = problem.alternatives();
        for (int s = 0; s < 50; s++) {
            int[] ranks = method.evaluate(completions.draw(random::nextDouble)).ranks();
            for (int i = 0; i < ranks.length; i++) {
                RankInterval interval = intervals.all().get(i);
                assertThat(ranks[i]).as("%s", interval).isBetween(interval.best(), interval.worst());
                for (int k = 0; k < ranks.length; k++) {
                    if (intervals.isNecessarilyAtLeastAsGood(ids.get(i), ids.get(k))) {
                        assertThat(ranks[i]).isLessThanOrEqualTo(ranks[k]);
                    }
                    if (ranks[i] <= ranks[k]) {
                        assertThat(intervals.isPossiblyAtLeastAsGood(ids.get(i), ids.get(k)))
                                .isTrue();
                    }
                }
            }
        }
    }

    @Property(tries = 15)
    void theEndsAreAttained(@ForAll @IntRange(max = 100_000) int seed) {
        UncertainProblem problem = gaps(seed, 6, 4);
        Solution solution = Solution.of(problem, Examples.ADDITIVE, Optional.empty());
        RankIntervals intervals = intervals(solution, problem);
        DecisionProblem worst = problem.complete().guaranteed();
        DecisionProblem best = problem.complete().potential();
        for (int i = 0; i < 6; i++) {
            RankInterval interval = intervals.all().get(i);
            assertThat(Examples.ADDITIVE.evaluate(ScoreEnds.mixed(worst, best, i))
                            .ranks()[i])
                    .isEqualTo(interval.best());
            assertThat(Examples.ADDITIVE.evaluate(ScoreEnds.mixed(best, worst, i))
                            .ranks()[i])
                    .isEqualTo(interval.worst());
        }
    }

    /** The same with values relative to the spread of their column, which gaps move: whatever the direction. */
    @Property(tries = 60)
    void noCompletionLeavesTheIntervalsOfRelativeValues(
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @IntRange(min = 2, max = 7) int n,
            @ForAll @IntRange(min = 1, max = 4) int m) {
        UncertainProblem valued = gaps(seed, n, m);
        ImmutableList.Builder<ProblemCriterion> criteria = ImmutableList.builder();
        for (int j = 0; j < m; j++) {
            criteria.add(ProblemCriterion.of(
                    "C" + (j + 1), (seed + j) % 2 == 0 ? Direction.MAXIMIZE : Direction.MINIMIZE, 1 + j));
        }
        UncertainProblem problem = new UncertainProblem(
                valued.id(), valued.alternatives(), criteria.build(), valued.policies(), valued.columns());
        ConfiguredMethod method = RankingMethods.weightedSum();
        Solution solution = Solution.of(problem, method, Optional.empty());
        RankIntervals intervals = intervals(solution, problem);
        assertThat(intervals.isExact()).isTrue();
        RandomCompletions completions = problem.randomCompletions();
        Random random = new Random(seed);
        List<RankInterval> all = intervals.all();
        for (int k = 0; k < 60; k++) {
            int[] ranks = method.evaluate(completions.draw(random::nextDouble)).ranks();
            for (int i = 0; i < ranks.length; i++) {
                assertThat(ranks[i]).isBetween(all.get(i).best(), all.get(i).worst());
                for (int other = 0; other < ranks.length; other++) {
                    String a = all.get(i).alternative();
                    String b = all.get(other).alternative();
                    if (ranks[i] <= ranks[other]) {
                        assertThat(intervals.isPossiblyAtLeastAsGood(a, b)).isTrue();
                    } else {
                        assertThat(intervals.isNecessarilyAtLeastAsGood(a, b)).isFalse();
                    }
                }
            }
        }
    }

    /** One gap, two rivals: by hand. */
    @Test
    void theSpreadMovesWithTheGap() {
        UncertainProblem problem = new UncertainProblem(
                "hand",
                ImmutableList.of("a", "b", "c"),
                ImmutableList.of(
                        ProblemCriterion.of("x", Direction.MAXIMIZE, 1),
                        ProblemCriterion.of("y", Direction.MAXIMIZE, 1)),
                ImmutableList.of(MissingPolicy.INTERVAL, MissingPolicy.INTERVAL),
                ImmutableList.of(
                        ImmutableList.of(Measurement.exact(0), Measurement.exact(1), Measurement.range(1, 10)),
                        ImmutableList.of(Measurement.exact(1), Measurement.exact(0.5), Measurement.exact(0))));
        // a against b: −1/spread of x, 1 to 10, plus 1/2: behind with the smallest spread, before from 2 on
        Solution solution = Solution.of(problem, RankingMethods.weightedSum(), Optional.empty());
        RankIntervals intervals = intervals(solution, problem);
        assertThat(intervals.isPossiblyAtLeastAsGood("a", "b")).isTrue();
        assertThat(intervals.isPossiblyAtLeastAsGood("b", "a")).isTrue();
        assertThat(intervals.isNecessarilyAtLeastAsGood("a", "b")).isFalse();
        assertThat(intervals.isNecessarilyAtLeastAsGood("b", "a")).isFalse();
        // c against a: between 1 and 1 of x less 1 of y: always level
        assertThat(intervals.isNecessarilyAtLeastAsGood("c", "a")).isTrue();
        assertThat(intervals.isNecessarilyAtLeastAsGood("a", "c")).isTrue();
    }

    @Test
    void relativeMethodsReportWhatWasSeen() {
        UncertainProblem problem = gaps(5, 6, 4);
        assertThat(problem.complete().isOpen()).isTrue();
        for (String id : List.of("topsis", "promethee-2")) {
            Solution solution = Solution.of(problem, RankingMethods.byId(id), Optional.empty());
            RankIntervals intervals = intervals(solution, problem);
            assertThat(intervals.isExact()).as(id).isFalse();
            int[] ranks = solution.result().ranks();
            for (int i = 0; i < 6; i++) {
                RankInterval interval = intervals.all().get(i);
                assertThat(ranks[i]).isBetween(interval.best(), interval.worst());
            }
            assertThat(intervals.all())
                    .anySatisfy(interval -> assertThat(interval.best()).isLessThan(interval.worst()));
        }
    }

    @Test
    void withoutGapsTheRankIsCertain() {
        DecisionProblem five = Examples.FIVE;
        ImmutableList.Builder<ImmutableList<Measurement>> columns = ImmutableList.builder();
        for (int j = 0; j < 3; j++) {
            ImmutableList.Builder<Measurement> column = ImmutableList.builder();
            for (double value : five.column(j)) {
                column.add(Measurement.exact(value));
            }
            columns.add(column.build());
        }
        UncertainProblem certain = new UncertainProblem(
                "five",
                five.alternatives(),
                five.criteria(),
                ImmutableList.of(MissingPolicy.INTERVAL, MissingPolicy.INTERVAL, MissingPolicy.INTERVAL),
                columns.build());
        Solution solution = Solution.of(certain, Examples.ADDITIVE, Optional.empty());
        RankIntervals intervals = intervals(solution, certain);
        assertThat(intervals.all().get(1)).isEqualTo(new RankInterval("A2", 3, 3));
        assertThat(intervals.isNecessarilyAtLeastAsGood("A1", "A4")).isTrue();
        assertThat(intervals.isPossiblyAtLeastAsGood("A4", "A1")).isFalse();
        assertThatThrownBy(() -> intervals.isPossiblyAtLeastAsGood("A4", "X")).hasMessageContaining("'X'");

        RobustnessReport report = report(solution, certain);
        assertThat(report.winnerShares()).hasSize(1);
        assertThat(report.winnerShares().get(0).alternative()).isEqualTo("A1");
        assertThat(report.winnerShares().get(0).share())
                .isEqualTo(report.acceptability().orElseThrow().share(0, 1));
        Map<String, Object> document = report.asMap();
        assertThat(document.keySet())
                .containsExactly(
                        "weightStability",
                        "weightTransfers",
                        "attainableRanks",
                        "firstPlace",
                        "winnerShare",
                        "acceptability",
                        "centralWeights",
                        "confidence",
                        "pairwiseWinning",
                        "rankIntervals",
                        "preferences");
        String json = Json.write(document);
        assertThat(json)
                .contains("{\"alternative\":\"A4\",\"best\":1,\"worst\":4,\"exact\":true}")
                .contains("{\"alternative\":\"A2\",\"best\":3,\"worst\":3,\"exact\":true}")
                .contains("\"winnerShare\":[{\"alternative\":\"A1\",\"share\":0.257983");
        assertThat(Json.write(report(solution, certain).asMap())).isEqualTo(json);
    }

    @Test
    void aReportCoversGapsAndOtherMethods() {
        UncertainProblem problem = gaps(5, 6, 4);
        Solution solution = Solution.of(problem, RankingMethods.topsis(), Optional.empty());
        RobustnessReport report = report(solution, problem);
        assertThat(report.firstPlaces()).isEmpty();
        assertThat(report.weightStability()).hasSize(4).noneMatch(StableWeight::exact);
        assertThat(Json.write(report.asMap())).contains("\"samples\":300").contains("\"seenBest\"");
    }
}

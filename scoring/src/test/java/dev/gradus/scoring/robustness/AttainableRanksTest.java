package dev.gradus.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.LinearProgram;
import dev.gradus.scoring.internal.LinearScores;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.robustness.WeightConstraint.Bounds;
import dev.gradus.scoring.robustness.WeightConstraint.Importance;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AttainableRanksTest {
    private static final List<List<WeightConstraint>> KNOWLEDGE = List.of(
            List.of(),
            List.of(new Importance("C1", "C2"), new Importance("C2", "C3")),
            List.of(new Bounds("C1", 0.1, 0.5), new Bounds("C3", 0, 0.4)));

    @Property(tries = 25)
    void areThoseWithAShareOfTheWeights(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(max = 2) int which) {
        DecisionProblem problem = Examples.random(seed, 6, 3);
        List<AttainableRank> ranks = AttainableRanks.of(Examples.ADDITIVE, problem, KNOWLEDGE.get(which))
                .all();
        Acceptability exact = Smaa.of(Examples.ADDITIVE, problem, KNOWLEDGE.get(which))
                .exact()
                .orElseThrow();
        for (int i = 0; i < 6; i++) {
            AttainableRank rank = ranks.get(i);
            assertThat(rank.isExact()).as(rank.toString()).isTrue();
            for (int r = 1; r <= 6; r++) {
                if (exact.share(i, r) > 1e-9) {
                    assertThat(r).as(rank.toString()).isBetween(rank.best(), rank.worst());
                }
            }
            assertThat(exact.share(i, rank.worst())).as(rank.toString()).isPositive();
            // a best rank may be attained at a tie alone, which has no area
            if (exact.share(i, rank.best()) == 0) {
                assertThat(rank.best()).as(rank.toString()).isLessThan(rank.worst());
            }
        }
    }

    @Property(tries = 15)
    void noSampleLeavesTheBounds(@ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = 4, max = 7) int m) {
        DecisionProblem problem = Examples.random(seed, 12, m);
        List<AttainableRank> ranks = AttainableRanks.of(RankingMethods.byId("promethee-2"), problem, List.of())
                .all();
        Acceptability sampled = Smaa.of(RankingMethods.byId("promethee-2"), problem, List.of())
                .run(Sampling.DEFAULT.withSamples(2_000).withSeed(seed), Monitor.NONE);
        for (int i = 0; i < 12; i++) {
            for (int r = 1; r <= 12; r++) {
                if (sampled.share(i, r) > 0) {
                    assertThat(r).isBetween(ranks.get(i).best(), ranks.get(i).worst());
                }
            }
        }
    }

    @Property(tries = 30)
    void theProofsHold(
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @IntRange(min = 2, max = 5) int m,
            @ForAll @IntRange(max = 2) int which) {
        List<WeightConstraint> known = m < 3 ? List.of() : KNOWLEDGE.get(which);
        DecisionProblem problem = Examples.random(seed, 9, m);
        LinearScores scores =
                LinearScores.of(Examples.ADDITIVE, problem).orElseThrow().scaled();
        WeightRegion region = WeightRegion.of(problem, known);
        AttainableRanks ranks = AttainableRanks.of(Examples.ADDITIVE, problem, known);
        for (int i = 0; i < 9; i++) {
            String id = problem.alternatives().get(i);
            FirstPlace place = ranks.firstPlace(id).orElseThrow();
            if (place instanceof FirstPlace.Possible possible) {
                double[] weights = possible.weights().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
                for (int rival = 0; rival < 9; rival++) {
                    assertThat(LinearProgram.dot(scores.difference(i, rival), weights))
                            .isGreaterThanOrEqualTo(i == rival ? 0 : possible.lead() - 1e-8);
                }
                assertThat(ranks.of(id).best()).isEqualTo(1);
            } else {
                FirstPlace.Impossible impossible = (FirstPlace.Impossible) place;
                double[] lead = new double[m];
                impossible.mixture().forEach((rival, share) -> {
                    double[] difference = scores.difference(problem.indexOf(rival), problem.indexOf(id));
                    for (int j = 0; j < m; j++) {
                        lead[j] += share * difference[j];
                    }
                });
                for (int j = 0; j < m; j++) {
                    lead[j] = -lead[j];
                }
                assertThat(-region.greatest(lead)).isPositive().isCloseTo(impossible.deficit(), within(1e-9));
                assertThat(impossible.mixture().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(1, within(1e-9));
                assertThat(ranks.of(id).best()).isGreaterThan(1);
            }
        }
    }

    @Test
    void aCompromiseThatIsNeverFirstIsBeatenByAMixture() {
        DecisionProblem problem = Examples.problem(new double[][] {{1, 0}, {0, 1}, {0.4, 0.5}}, 1, 1);
        AttainableRanks ranks = AttainableRanks.of(Examples.ADDITIVE, problem, List.of());
        FirstPlace.Impossible never =
                (FirstPlace.Impossible) ranks.firstPlace("A3").orElseThrow();
        // 0.45 A1 + 0.55 A2 = (0.45, 0.55), 0.05 above A3 on both
        assertThat(never.deficit()).isCloseTo(0.05, within(1e-9));
        assertThat(never.mixture().get("A1")).isCloseTo(0.45, within(1e-9));
        assertThat(ranks.of("A3").best()).isEqualTo(2);
        assertThat(ranks.firstPlace("A1").orElseThrow())
                .isEqualTo(new FirstPlace.Possible("A1", ImmutableMap.of("C1", 1.0, "C2", 0.0), 0.6));
    }

    @Test
    void twinsAndASingleAlternativeAreFirst() {
        DecisionProblem twins = Examples.problem(new double[][] {{0.3, 0.4}, {0.3, 0.4}}, 1, 1);
        assertThat(AttainableRanks.of(Examples.ADDITIVE, twins, List.of()).all())
                .containsExactly(new AttainableRank("A1", 1, 1, 1, 1), new AttainableRank("A2", 1, 1, 1, 1));
        DecisionProblem one = Examples.problem(new double[][] {{0.3}}, 1);
        assertThat(AttainableRanks.of(Examples.ADDITIVE, one, List.of()).all())
                .containsExactly(new AttainableRank("A1", 1, 1, 1, 1));
    }

    @Test
    void otherMethodsOnlyReportWhatWasSeen() {
        AttainableRanks ranks = AttainableRanks.of(RankingMethods.topsis(), Examples.FIVE, List.of());
        assertThat(ranks.firstPlace("A1")).isEmpty();
        assertThat(ranks.all()).allSatisfy(rank -> {
            assertThat(rank.best()).isEqualTo(1);
            assertThat(rank.worst()).isEqualTo(5);
            assertThat(rank.seenBest()).isLessThan(rank.seenWorst());
        });
        assertThatThrownBy(() -> ranks.of("A9"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("A9");
    }
}

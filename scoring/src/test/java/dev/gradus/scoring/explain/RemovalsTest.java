package dev.gradus.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.explain.Removal.Reversal;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.laws.Problems;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RemovalsTest {
    private static final List<ConfiguredMethod> METHODS = List.of(
            RankingMethods.weightedSum(),
            RankingMethods.weightedProduct(),
            RankingMethods.topsis(),
            RankingMethods.byId("wsm").with("normalization", "sum"),
            RankingMethods.byId("vikor"),
            RankingMethods.byId("promethee-2"),
            RankingMethods.byId("electre-1"));

    @Provide
    Arbitrary<DecisionProblem> problems() {
        return Problems.withPreferences();
    }

    @Property(tries = 60)
    void areWhatRankingTheOthersAnewSays(@ForAll("problems") DecisionProblem problem) {
        int n = problem.alternativeCount();
        if (n == 1) {
            return;
        }
        for (ConfiguredMethod method : METHODS) {
            int[] ranks = method.evaluate(problem).ranks();
            int[] bestFirst = Ranks.bestFirst(Variant.numbers(ranks), false);
            Removals removals = new Removals(problem, method, ranks, bestFirst);
            for (int row = 0; row < n; row++) {
                assertThat(removals.without(row))
                        .as("%s without row %s", method.id(), row)
                        .isEqualTo(anew(problem, method, ranks, row));
            }
        }
    }

    /** All pairs, one by one. */
    private static Removal anew(DecisionProblem problem, ConfiguredMethod method, int[] ranks, int row) {
        int[] kept = IntStream.range(0, problem.alternativeCount())
                .filter(i -> i != row)
                .toArray();
        int[] after = method.evaluate(Problems.rows(problem, kept)).ranks();
        List<Reversal> pairs = new ArrayList<>();
        int moved = 0;
        boolean isFirstChanged = false;
        for (int a = 0; a < kept.length; a++) {
            int rankBefore = 1;
            for (int b = 0; b < kept.length; b++) {
                rankBefore += ranks[kept[b]] < ranks[kept[a]] ? 1 : 0;
                if (ranks[kept[b]] < ranks[kept[a]] && after[b] > after[a]) {
                    pairs.add(new Reversal(problem.alternative(kept[b]), problem.alternative(kept[a])));
                }
            }
            moved += rankBefore == after[a] ? 0 : 1;
            isFirstChanged |= (rankBefore == 1) != (after[a] == 1);
        }
        return new Removal(
                problem.alternative(row),
                pairs.size(),
                ImmutableList.copyOf(pairs.subList(0, Math.min(pairs.size(), Removal.MOST_PAIRS))),
                moved,
                isFirstChanged);
    }

    @Test
    void countsReversalsOfAWholeOrderTurnedRound() {
        int n = 500;
        int[] rows = IntStream.range(0, n).toArray();
        int[] before = IntStream.rangeClosed(1, n).toArray();
        int[] after = IntStream.range(0, n).map(i -> n - i).toArray();
        OrderChange change = OrderChange.of(ofOneCriterion(n), rows, before, after);
        assertThat(change.reversals()).isEqualTo(n * (n - 1) / 2);
        assertThat(change.pairs()).hasSize(Removal.MOST_PAIRS);
        assertThat(change.moved()).isEqualTo(n);
        assertThat(Ranks.ofNearlySorted(IntStream.of(after).asDoubleStream().toArray(), false))
                .isEqualTo(after);
    }

    @Test
    void thereIsNothingToLeaveOutOfOne() {
        assertThat(Removal.each(ofOneCriterion(1), RankingMethods.weightedSum()))
                .isEmpty();
        assertThat(Removal.each(ofOneCriterion(3), RankingMethods.topsis()))
                .extracting(Removal::alternative)
                .containsExactly("A1", "A2", "A3");
    }

    @Property
    void ranksOfNearlySortedScoresAreThoseOfASort(
            @ForAll @Size(max = 40) List<@IntRange(min = -3, max = 9) Integer> steps, @ForAll boolean higherIsBetter) {
        double[] scores = new double[steps.size()];
        for (int k = 1; k < scores.length; k++) { // most steps lead on, some stay, some lead back
            scores[k] = scores[k - 1] + 0.1 * steps.get(k) * (higherIsBetter ? -1 : 1);
        }
        assertThat(Ranks.ofNearlySorted(scores, higherIsBetter)).isEqualTo(Ranks.competition(scores, higherIsBetter));
    }

    @Test
    void ranksOfNearlySortedScoresKnowTies() {
        assertThat(Ranks.ofNearlySorted(new double[] {0.9, 0.5, 0.9, 0.3, 0.1 + 0.2, 0.1}, true))
                .containsExactly(1, 3, 1, 4, 4, 6);
        assertThat(Ranks.ofNearlySorted(new double[0], true)).isEmpty();
    }

    private static DecisionProblem ofOneCriterion(int n) {
        return DecisionProblem.numbered(
                "one", n, List.of(ProblemCriterion.of("x", Direction.MAXIMIZE, 1)), (i, j) -> i + 1.0);
    }
}

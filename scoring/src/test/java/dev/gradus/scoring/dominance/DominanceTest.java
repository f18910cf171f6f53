package dev.gradus.scoring.dominance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DominanceTest {

    @Property(tries = 100)
    void theFrontIsWhatNoPairDominates(
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll @IntRange(min = 1, max = 6) int m,
            @ForAll @IntRange(min = 2, max = 50) int distinct,
            @ForAll long seed) {
        DecisionProblem problem = random(n, m, distinct, seed);
        int[] undominated = IntStream.range(0, n)
                .filter(b -> IntStream.range(0, n).noneMatch(a -> Dominance.dominates(problem, a, b)))
                .toArray();
        assertThat(Dominance.front(problem)).isEqualTo(undominated);
    }

    @Property(tries = 100)
    void everyLevelIsTheFrontOfWhatIsLeft(
            @ForAll @IntRange(min = 1, max = 40) int n,
            @ForAll @IntRange(min = 1, max = 5) int m,
            @ForAll @IntRange(min = 2, max = 20) int distinct,
            @ForAll long seed) {
        DecisionProblem problem = random(n, m, distinct, seed);
        int[] levels = Dominance.levels(problem);
        int[] left = IntStream.range(0, n).toArray();
        for (int level = 1; left.length > 0; level++) {
            int[] rows = left;
            int[] front = Arrays.stream(Dominance.front(problem.keeping(rows)))
                    .map(k -> rows[k])
                    .toArray();
            int expected = level;
            assertThat(IntStream.range(0, n).filter(i -> levels[i] == expected).toArray())
                    .isEqualTo(front);
            left = Arrays.stream(rows).filter(i -> levels[i] > expected).toArray();
        }
    }

    @Test
    void equalAlternativesDoNotDominateEachOther() {
        DecisionProblem problem = problem(new double[][] {{3, 3, 2}, {1, 1, 2}});
        assertThat(Dominance.front(problem)).containsExactly(0, 1);
        assertThat(Dominance.levels(problem)).containsExactly(1, 1, 2);
        assertThat(Dominance.dominates(problem, 0, 1)).isFalse();
        assertThat(Dominance.dominates(problem, 0, 2)).isTrue();
        assertThat(Dominance.dominates(problem, 2, 0)).isFalse();
    }

    @Test
    void valueFunctionsCount() {
        DecisionProblem problem = DecisionProblem.ofColumns(
                "values",
                ImmutableList.of("a", "b"),
                ImmutableList.of(ProblemCriterion.of("x", Direction.MAXIMIZE, 1)
                        .withValue(ValueFunction.plateau(5, 10, 20, 25))),
                new double[][] {{12, 19}});
        assertThat(Dominance.front(problem)).containsExactly(0, 1);
    }

    private static DecisionProblem random(int n, int m, int distinct, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] columns = new double[m][n];
        for (double[] column : columns) {
            Arrays.setAll(column, i -> random.nextInt(distinct) - distinct / 2);
        }
        return problem(columns);
    }

    /** The second criterion is a cost, and so on in turn. */
    private static DecisionProblem problem(double[][] columns) {
        ImmutableList<ProblemCriterion> criteria = IntStream.range(0, columns.length)
                .mapToObj(j -> ProblemCriterion.of("c" + j, j % 2 == 0 ? Direction.MAXIMIZE : Direction.MINIMIZE, 1))
                .collect(ImmutableList.toImmutableList());
        return DecisionProblem.numbered("random", columns[0].length, criteria, (i, j) -> columns[j][i]);
    }
}

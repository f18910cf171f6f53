package dev.gradus.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.internal.LinearScores;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RandomProblems;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WeightStabilityTest {
    private static final double STEP = 1e-6;

    @Property(tries = 60)
    void insideTheOrderIsKeptAndOutsideItIsNot(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = 2, max = 6) int m) {
        DecisionProblem problem = Examples.random(seed, 7, m);
        for (String id : List.of("wsm", "promethee-2", "mabac", "spotis")) {
            ConfiguredMethod method = "spotis".equals(id)
                    ? RankingMethods.byId(id).with("bounds", java.util.Collections.nCopies(m, List.of(0, 1)))
                    : RankingMethods.byId(id);
            WeightStability stability = WeightStability.of(method, problem, 3);
            assertThat(stability.isExact()).as(id).isTrue();
            stability.proportional().forEach(weight -> check(method, problem, weight, false));
            check(method, problem, stability.takenFrom("C1", "C2"), true);
        }
    }

    @Property(tries = 20)
    void aBracketedIntervalIsWhereTheOrderIsKept(@ForAll @IntRange(max = 100_000) int seed) {
        DecisionProblem problem = Examples.random(seed, 5, 3);
        ConfiguredMethod method = RankingMethods.topsis();
        WeightStability stability = WeightStability.of(method, problem, 2);
        assertThat(stability.isExact()).isFalse();
        stability.proportional().forEach(weight -> check(method, problem, weight, false));
    }

    private static void check(ConfiguredMethod method, DecisionProblem problem, StableWeight weight, boolean taken) {
        int[] now = method.evaluate(problem).ranks();
        check(method, problem, weight, weight.wholeOrder(), taken, Arrays::equals, now);
        check(method, problem, weight, weight.first(), taken, (a, b) -> sameTop(a, b, 1), now);
        int k = weight.exact() ? 3 : 2;
        check(method, problem, weight, weight.top(), taken, (a, b) -> sameTop(a, b, k), now);
    }

    private static boolean sameTop(int[] a, int[] b, int k) {
        for (int i = 0; i < a.length; i++) {
            if ((a[i] <= k) != (b[i] <= k)) {
                return false;
            }
        }
        return true;
    }

    private static void check(
            ConfiguredMethod method,
            DecisionProblem problem,
            StableWeight weight,
            WeightInterval interval,
            boolean taken,
            BiPredicate<int[], int[]> same,
            int[] now) {
        String what = "%s, %s, %s".formatted(method.id(), weight, interval);
        assertThat(interval.contains(weight.weight())).as(what).isTrue();
        double limit = taken ? problem.weights()[0] + problem.weights()[1] : 1;
        double width = interval.high() - interval.low();
        for (double t = interval.low() + STEP; t < interval.high() - STEP && width > 4 * STEP; t += width / 7) {
            assertThat(same.test(now, ranks(method, problem, weight, t, taken)))
                    .as(what + " at " + t)
                    .isTrue();
        }
        if (interval.low() > 2 * STEP) {
            assertThat(same.test(now, ranks(method, problem, weight, interval.low() - STEP, taken)))
                    .as(what + " below")
                    .isFalse();
        }
        if (interval.high() < limit - 2 * STEP) {
            assertThat(same.test(now, ranks(method, problem, weight, interval.high() + STEP, taken)))
                    .as(what + " above")
                    .isFalse();
        }
    }

    private static int[] ranks(
            ConfiguredMethod method, DecisionProblem problem, StableWeight weight, double t, boolean taken) {
        double[] w = problem.weights();
        int j = Integer.parseInt(weight.criterion().substring(1)) - 1;
        double before = w[j];
        if (taken) {
            w[1] -= t - before;
        } else {
            for (int k = 0; k < w.length; k++) {
                w[k] *= (1 - t) / (1 - before);
            }
        }
        w[j] = t;
        return method.evaluate(problem.withWeights(w)).ranks();
    }

    @Test
    void aTieThatAnyMovePartsIsKeptByThePresentWeightAlone() {
        DecisionProblem tied = Examples.problem(new double[][] {{1, 0}, {0, 1}, {0.1, 0.1}}, 1, 1);
        StableWeight weight = WeightStability.of(Examples.ADDITIVE, tied, 2).proportional("C1");
        assertThat(weight.wholeOrder()).isEqualTo(new WeightInterval(0.5, 0.5));
        assertThat(weight.first()).isEqualTo(new WeightInterval(0.5, 0.5));
        assertThat(weight.top().low()).as("A2 stays before A3").isCloseTo(0.1, within(1e-12));
        assertThat(weight.top().high()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void equalAlternativesNeverPart() {
        DecisionProblem same = Examples.problem(new double[][] {{0.3, 0.4}, {0.3, 0.4}}, 1, 3);
        StableWeight weight = WeightStability.of(Examples.ADDITIVE, same, 1).proportional("C2");
        assertThat(weight.wholeOrder()).isEqualTo(new WeightInterval(0, 1));
        assertThat(weight.first()).isEqualTo(new WeightInterval(0, 1));
    }

    @Test
    void theOnlyWeightCannotMove() {
        DecisionProblem one = Examples.problem(new double[][] {{0.3}, {0.4}}, 1);
        assertThat(WeightStability.of(Examples.ADDITIVE, one, 1)
                        .proportional("C1")
                        .wholeOrder())
                .isEqualTo(new WeightInterval(1, 1));
    }

    @Test
    void aMethodThatIsOnlyLinearForItsDefaultsIsNotTakenForLinear() {
        for (int seed = 0; seed < 30; seed++) {
            DecisionProblem problem = RandomProblems.positive(seed);
            RankingMethods.all().forEach(method -> {
                try {
                    LinearScores.of(ConfiguredMethod.of(method), problem);
                } catch (ProblemException e) {
                    throw new AssertionError(method.descriptor().id() + " must not fail here", e);
                }
            });
        }
        assertThat(LinearScores.of(RankingMethods.topsis(), Examples.FIVE)).isEmpty();
        assertThat(LinearScores.of(RankingMethods.weightedSum(), Examples.FIVE)).isPresent();
    }

    @Test
    void refusesWhatCannotMove() {
        WeightStability stability = WeightStability.of(Examples.ADDITIVE, Examples.FIVE, 1);
        assertThatThrownBy(() -> stability.proportional("C9"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("C9");
        assertThatThrownBy(() -> stability.takenFrom("C1", "C1")).hasMessageContaining("cannot be taken from itself");
        assertThatThrownBy(() -> WeightStability.of(Examples.ADDITIVE, Examples.FIVE, 0))
                .hasMessageContaining("0 places");
    }
}

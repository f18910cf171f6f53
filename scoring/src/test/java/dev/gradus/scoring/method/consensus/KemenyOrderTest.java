package dev.gradus.scoring.method.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Collections2;
import com.google.common.primitives.Ints;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KemenyOrderTest {

    @Property(tries = 200)
    void everyWayFindsTheOptimum(
            @ForAll @IntRange(min = 1, max = 7) int n,
            @ForAll @IntRange(min = 1, max = 6) int voters,
            @ForAll long seed) {
        double[][] preferring = randomVotes(n, voters, seed);
        double optimum = Collections2.permutations(
                        Ints.asList(IntStream.range(0, n).toArray()))
                .stream()
                .mapToDouble(order -> KemenyOrder.distance(preferring, Ints.toArray(order)))
                .min()
                .orElseThrow();
        KemenyOrder found = KemenyOrder.of(preferring, 1e-12, 1000);
        assertThat(found.distance()).isEqualTo(optimum);
        assertThat(found.proven()).isTrue();
        assertThat(KemenyOrder.distance(preferring, KemenySubsets.order(preferring, 1e-12)))
                .isEqualTo(optimum);
        KemenySearch search = new KemenySearch(preferring, 1e-12, 1_000_000);
        assertThat(KemenyOrder.distance(preferring, search.order())).isEqualTo(optimum);
        assertThat(search.gap()).isZero();
        assertThat(IntStream.of(search.order()).boxed().collect(Collectors.toSet()))
                .hasSize(n);
    }

    @Test
    void anInterruptedSearchIsGivenUp() {
        double[][] preferring = randomVotes(30, 5, 1);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new KemenySearch(preferring, 1e-12, Long.MAX_VALUE))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Property(tries = 100)
    void aStoppedSearchKnowsItsGap(@ForAll @IntRange(min = 3, max = 7) int n, @ForAll long seed) {
        double[][] preferring = randomVotes(n, 5, seed);
        double optimum = KemenyOrder.distance(preferring, KemenySubsets.order(preferring, 1e-12));
        KemenySearch stopped = new KemenySearch(preferring, 1e-12, 0);
        double found = KemenyOrder.distance(preferring, stopped.order());
        assertThat(found - stopped.gap()).isLessThanOrEqualTo(optimum);
        assertThat(found).isGreaterThanOrEqualTo(optimum);
    }

    /**
     * Profiles whose start is not optimal, so that the search has to find the order. It gives up partial orders early
     * enough to look at no more of them than this; there are millions.
     */
    @ParameterizedTest
    @CsvSource({"10, 3, 562, 208", "10, 3, 443, 219", "10, 5, 252, 160", "12, 5, 80, 210", "12, 3, 513, 431"})
    void theSearchGivesUpPartialOrdersThatCannotBeBest(int n, int voters, long seed, int nodes) {
        double[][] preferring = randomVotes(n, voters, seed);
        double optimum = KemenyOrder.distance(preferring, KemenySubsets.order(preferring, 1e-12));
        assertThat(KemenyOrder.distance(preferring, KemenyStart.order(preferring, 1e-12)))
                .isGreaterThan(optimum);
        KemenySearch whole = new KemenySearch(preferring, 1e-12, nodes);
        assertThat(KemenyOrder.distance(preferring, whole.order())).isEqualTo(optimum);
        assertThat(whole.gap()).isZero();
        KemenySearch stopped = new KemenySearch(preferring, 1e-12, nodes - 1);
        double cheaperDirections = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                cheaperDirections += Math.min(preferring[i][j], preferring[j][i]);
            }
        }
        assertThat(stopped.gap())
                .isPositive()
                .isEqualTo(KemenyOrder.distance(preferring, stopped.order())
                        - cheaperDirections
                        - MajorityCircles.excess(preferring));
    }

    @Test
    void aCircleBeyondTheSubsetsIsProvenToo() {
        // voters whose orders are rotations of each other: one circle of 20
        int n = 20;
        double[][] preferring = new double[n][n];
        for (int shift : new int[] {0, 7, 13}) {
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++) {
                    preferring[(a + shift) % n][(b + shift) % n]++;
                }
            }
        }
        KemenyOrder found = KemenyOrder.of(preferring, 1e-12, 1_000_000);
        assertThat(found.componentSizes()).containsExactly(20);
        assertThat(found.proven()).isTrue();
        KemenyOrder stopped = KemenyOrder.of(preferring, 1e-12, 0);
        assertThat(stopped.bound()).isLessThanOrEqualTo(found.distance());
        assertThat(stopped.distance()).isGreaterThanOrEqualTo(found.distance());
    }

    @Test
    void componentsStandAsMajoritiesSay() {
        double[][] preferring = new double[5][5];
        // 4 beats all; 1, 2, 3 run in a circle and beat 0
        for (int loser : new int[] {0, 1, 2, 3}) {
            preferring[4][loser] = 1;
        }
        preferring[1][2] = 3;
        preferring[2][3] = 2;
        preferring[3][1] = 1;
        for (int winner : new int[] {1, 2, 3}) {
            preferring[winner][0] = 1;
        }
        assertThat(MajorityComponents.of(preferring))
                .containsExactly(new int[] {4}, new int[] {1, 2, 3}, new int[] {0});
        assertThat(KemenyOrder.of(preferring, 1e-12, 0).order()).containsExactly(4, 1, 2, 3, 0);
        assertThat(KemenyOrder.of(preferring, 1e-12, 0).distance()).isEqualTo(1);
        assertThat(MajorityCircles.excess(preferring)).isEqualTo(1);
    }

    @Test
    void amongEqualsTheFirst() {
        assertThat(KemenyOrder.of(new double[4][4], 0, 0).order()).containsExactly(0, 1, 2, 3);
        assertThat(KemenySubsets.order(new double[4][4], 0)).containsExactly(0, 1, 2, 3);
        assertThat(KemenyStart.order(new double[4][4], 0)).containsExactly(0, 1, 2, 3);
    }

    @Property(tries = 200)
    void assignmentIsOptimal(@ForAll @IntRange(min = 1, max = 6) int n, @ForAll long seed) {
        Random random = new Random(seed);
        double[][] cost = new double[n][n];
        for (double[] row : cost) {
            for (int j = 0; j < n; j++) {
                row[j] = random.nextInt(10) - 3;
            }
        }
        double optimum = Collections2.permutations(
                        Ints.asList(IntStream.range(0, n).toArray()))
                .stream()
                .mapToDouble(columns -> sum(cost, Ints.toArray(columns)))
                .min()
                .orElseThrow();
        assertThat(sum(cost, OptimalAssignment.columns(cost))).isCloseTo(optimum, within(1e-12));
    }

    private static double sum(double[][] cost, int[] columns) {
        return IntStream.range(0, cost.length)
                .mapToDouble(i -> cost[i][columns[i]])
                .sum();
    }

    private static double[][] randomVotes(int n, int voters, long seed) {
        Random random = new Random(seed);
        double[][] preferring = new double[n][n];
        List<Integer> order = IntStream.range(0, n).boxed().collect(Collectors.toList());
        for (int v = 0; v < voters; v++) {
            Collections.shuffle(order, random);
            int weight = 1 + random.nextInt(3);
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++) {
                    preferring[order.get(a)][order.get(b)] += weight;
                }
            }
        }
        return preferring;
    }
}

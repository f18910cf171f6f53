package dev.gradus.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.explain.Removal;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.weighting.Weightings;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is worked out in blocks equals the plain formula. */
class FastPathsTest {
    private static final double RELATIVE = 1e-9;

    /** Mostly small ones; and those at which blocks, streams and parts begin and end. */
    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.frequencyOf(
                Tuple.of(15, Arbitraries.integers().between(3, 40)),
                Tuple.of(1, Arbitraries.of(1_023, 1_024, 1_025, 2_047, 2_048, 2_049, 4_100)));
    }

    @Property(tries = 100)
    void theWeightedSum(@ForAll("sizes") int n, @ForAll @IntRange(min = 1, max = 9) int m, @ForAll long seed) {
        DecisionProblem problem = random(n, m, seed);
        for (Normalization normalization : List.of(
                Normalization.MINMAX,
                Normalization.SUM,
                Normalization.VECTOR,
                Normalization.LINEAR,
                Normalization.NONE)) {
            double[][] r = normalization.apply(problem);
            double[] plain = new double[n];
            for (int j = 0; j < m; j++) {
                int sign = normalization.directionAfter(problem, j).sign();
                for (int i = 0; i < n; i++) {
                    plain[i] += sign * problem.weights()[j] * r[j][i];
                }
            }
            assertClose(
                    scores("wsm", "normalization", normalization.id(), problem).values(), plain);
        }
    }

    @Property(tries = 100)
    void topsis(@ForAll("sizes") int n, @ForAll @IntRange(min = 1, max = 9) int m, @ForAll long seed) {
        DecisionProblem problem = random(n, m, seed);
        double[] plus = new double[n];
        double[] minus = new double[n];
        for (int j = 0; j < m; j++) {
            double w = problem.weights()[j];
            double[] v = Arrays.stream(Normalization.VECTOR_SAME.apply(problem, j))
                    .map(r -> w * r)
                    .toArray();
            double max = Arrays.stream(v).max().orElseThrow();
            double min = Arrays.stream(v).min().orElseThrow();
            boolean benefit = problem.direction(j) == Direction.MAXIMIZE;
            for (int i = 0; i < n; i++) {
                plus[i] += Math.pow(v[i] - (benefit ? max : min), 2);
                minus[i] += Math.pow(v[i] - (benefit ? min : max), 2);
            }
        }
        double[] closeness = new double[n];
        Arrays.setAll(closeness, i -> Math.sqrt(minus[i]) / (Math.sqrt(plus[i]) + Math.sqrt(minus[i])));
        assertClose(scores("topsis", "normalization", "vector-same", problem).values(), closeness);
    }

    @Property(tries = 100)
    void vikor(@ForAll("sizes") int n, @ForAll @IntRange(min = 1, max = 9) int m, @ForAll long seed) {
        DecisionProblem problem = random(n, m, seed);
        double[] s = new double[n];
        double[] r = new double[n];
        for (int j = 0; j < m; j++) {
            double best = Columns.best(problem, j);
            double worst = Columns.worst(problem, j);
            for (int i = 0; i < n; i++) {
                double regret =
                        best == worst ? 0 : problem.weights()[j] * (best - problem.value(i, j)) / (best - worst);
                s[i] += regret;
                r[i] = Math.max(r[i], regret);
            }
        }
        Scores scores = (Scores) RankingMethods.byId("vikor").evaluate(problem);
        assertClose(scores.details().numbers("S"), s);
        assertClose(scores.details().numbers("R"), r);
    }

    @Property(tries = 100)
    void theWeightedProduct(@ForAll("sizes") int n, @ForAll @IntRange(min = 1, max = 9) int m, @ForAll long seed) {
        DecisionProblem problem = random(n, m, seed);
        double[] plain = new double[n];
        Arrays.fill(plain, 1);
        for (int j = 0; j < m; j++) {
            double[] r = Normalization.LINEAR.apply(problem, j);
            for (int i = 0; i < n; i++) {
                plain[i] *= Math.pow(r[i], problem.weights()[j]);
            }
        }
        assertClose(scores("wpm", "normalization", "linear", problem).values(), plain);
    }

    @Property(tries = 60)
    void prometheeFlows(
            @ForAll @IntRange(min = 2, max = 30) int n, @ForAll @IntRange(min = 1, max = 13) int m, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PreferenceFunction linear = PreferenceFunction.linear(2, 9);
        DecisionProblem problem = DecisionProblem.numbered(
                "pairs",
                n,
                criteria(m, random).stream()
                        .map(criterion -> criterion.withPreference(linear))
                        .toList(),
                (i, j) -> random.nextInt(20));
        double[] net = new double[n];
        for (int j = 0; j < m; j++) {
            double weight = problem.weights()[j] * problem.direction(j).sign() / (n - 1);
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    double difference = problem.value(a, j) - problem.value(b, j);
                    net[a] += weight * (linear.apply(difference) - linear.apply(-difference));
                }
            }
        }
        assertThat(((Scores) RankingMethods.byId("promethee-2").evaluate(problem)).values())
                .containsExactly(net, within(1e-12));
    }

    @Property(tries = 60)
    void entropyAndRemovalEffects(
            @ForAll("sizes") int n, @ForAll @IntRange(min = 1, max = 5) int m, @ForAll long seed) {
        DecisionProblem problem = random(n, m, seed);
        double[] entropy = new double[m];
        double[] effect = new double[m];
        double[][] logs = new double[m][n];
        for (int j = 0; j < m; j++) {
            double sum = Arrays.stream(problem.column(j)).sum();
            for (int i = 0; i < n; i++) {
                double p = problem.value(i, j) / sum;
                entropy[j] -= p * Math.log(p) / Math.log(n);
                logs[j][i] = Math.abs(Math.log(Columns.worst(problem, j) / problem.value(i, j)));
            }
        }
        for (int i = 0; i < n; i++) {
            double total = 0;
            for (int j = 0; j < m; j++) {
                total += logs[j][i];
            }
            for (int j = 0; j < m; j++) {
                effect[j] += Math.abs(Math.log1p((total - logs[j][i]) / m) - Math.log1p(total / m));
            }
        }
        assertClose(Weightings.byId("entropy").weigh(problem).details().numbers("entropy"), entropy);
        assertClose(Weightings.byId("merec").weigh(problem).details().numbers("removalEffect"), effect);
    }

    @Property(tries = 60)
    void correlations(@ForAll("sizes") int n, @ForAll @IntRange(min = 2, max = 7) int m, @ForAll long seed) {
        double[][] columns = random(n, m, seed).columns();
        double[][] fast = Correlations.of(columns);
        for (int j = 0; j < m; j++) {
            for (int k = 0; k < m; k++) {
                assertThat(fast[j][k]).isCloseTo(Moments.correlation(columns[j], columns[k]), within(RELATIVE));
            }
        }
    }

    @Property(tries = 100)
    void majorities(
            @ForAll @IntRange(min = 1, max = 30) int n, @ForAll @IntRange(min = 1, max = 30) int m, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] columns = new double[m][n];
        double[] weights = random.doubles(m).toArray();
        for (double[] column : columns) {
            Arrays.setAll(column, i -> random.nextInt(8));
        }
        WeightedAgreement fast = WeightedAgreement.of(columns, weights, n);
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                int first = a;
                int second = b;
                assertThat(fast.better()[a][b])
                        .isCloseTo(
                                IntStream.range(0, m)
                                        .filter(j -> columns[j][first] > columns[j][second])
                                        .mapToDouble(j -> weights[j])
                                        .sum(),
                                within(RELATIVE));
                assertThat(fast.atLeastAsGood()[a][b])
                        .isCloseTo(
                                IntStream.range(0, m)
                                        .filter(j -> columns[j][first] >= columns[j][second])
                                        .mapToDouble(j -> weights[j])
                                        .sum(),
                                within(RELATIVE));
            }
        }
    }

    @Property(tries = 60)
    void orders(
            @ForAll @IntRange(min = 0, max = 3_000) int n,
            @ForAll @IntRange(min = 0, max = 3) int kind,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[n];
        Arrays.setAll(x, i -> switch (kind) {
            case 0 -> random.nextDouble();
            case 1 -> random.nextInt(20) - 10;
            case 2 -> 1 + random.nextInt(200) * Math.ulp(1.0); // differ in the last digits only
            default -> Double.longBitsToDouble(random.nextLong() & ~(1L << 62)) * (random.nextBoolean() ? 1 : -1);
        });
        Comparator<Integer> byValue = Comparator.comparingDouble(i -> x[i]);
        int[] ascending =
                IntStream.range(0, n).boxed().sorted(byValue).mapToInt(i -> i).toArray();
        int[] descending = IntStream.range(0, n)
                .boxed()
                .sorted(byValue.reversed())
                .mapToInt(i -> i)
                .toArray();
        assertThat(ArgSort.ascending(x)).isEqualTo(ascending);
        assertThat(ArgSort.descending(x)).isEqualTo(descending);
        int k = n == 0 ? 0 : random.nextInt(n);
        Arrays.setAll(x, i -> x[i] + 0.0);
        assertThat(TopRows.of(x, false, k)).isEqualTo(Arrays.copyOf(ArgSort.ascending(x), k));
        assertThat(TopRows.of(x, true, k)).isEqualTo(Arrays.copyOf(ArgSort.descending(x), k));
    }

    @Test
    void numbersThatCrowdInOnePlaceOfTheirRangeAreSortedToo() {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = new double[20_000];
        Arrays.setAll(x, i -> i < 2 ? 1e300 * (2 * i - 1) : 1 + random.nextInt(1 << 20) * Math.ulp(1.0));
        int[] order = ArgSort.ascending(x);
        for (int k = 1; k < order.length; k++) {
            assertThat(x[order[k]]).isGreaterThanOrEqualTo(x[order[k - 1]]);
        }
    }

    @Property(tries = 60)
    void logarithms(
            @ForAll @IntRange(min = 1, max = 500) int n,
            @ForAll @IntRange(min = 0, max = 3) int kind,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[n];
        Arrays.setAll(x, i -> switch (kind) {
            case 0 -> random.nextDouble() + 0.5;
            case 1 -> Math.scalb(1 + random.nextDouble(), random.nextInt(2_000) - 1_000);
            case 2 -> 1 + (random.nextDouble() - 0.5) * 1e-8;
            default -> Double.MIN_VALUE * random.nextInt(100);
        });
        double[] logs = x.clone();
        new Logarithm(n).replace(logs, n);
        double[] logsOfMore = x.clone();
        new Logarithm(n).replaceByLog1p(logsOfMore, new double[n], n);
        for (int i = 0; i < n; i++) {
            double log = StrictMath.log(x[i]);
            if (log == Double.NEGATIVE_INFINITY) {
                assertThat(logs[i]).isEqualTo(log);
            } else {
                assertThat(logs[i]).isCloseTo(log, within(4 * Math.ulp(log)));
            }
            double more = StrictMath.log1p(x[i]);
            assertThat(logsOfMore[i]).isCloseTo(more, within(4 * Math.ulp(more)));
        }
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        SplittableRandom random = new SplittableRandom(7);
        DecisionProblem problem =
                DecisionProblem.numbered("large", 150_000, criteria(8, random), (i, j) -> 1 + 99 * random.nextDouble());
        for (String method : List.of("wsm", "topsis", "vikor", "wpm", "promethee-2")) {
            Supplier<double[]> values =
                    () -> ((Scores) RankingMethods.byId(method).evaluate(problem)).values();
            assertThat(on(1, values)).isEqualTo(on(3, values));
        }
        for (String weighting : List.of("entropy", "merec", "critic", "gini")) {
            Supplier<double[]> values =
                    () -> Weightings.byId(weighting).weigh(problem).values();
            assertThat(on(1, values)).isEqualTo(on(3, values));
        }
    }

    @Test
    void theNumberOfThreadsChangesNoRelation() {
        SplittableRandom random = new SplittableRandom(8);
        DecisionProblem problem =
                DecisionProblem.numbered("pairs", 400, criteria(8, random), (i, j) -> 1 + 99 * random.nextDouble());
        Map<String, String> tables = Map.of("electre-1", "discordance", "electre-3", "credibility");
        tables.forEach((method, table) -> {
            Supplier<Object> answer = () ->
                    RankingMethods.byId(method).evaluate(problem).details().matrix(table);
            assertThat(on(1, answer)).as(method).isEqualTo(on(3, answer));
        });
        Supplier<Object> removals = () -> Removal.each(problem, RankingMethods.topsis());
        assertThat(on(1, removals)).isEqualTo(on(3, removals));
    }

    private static <T> T on(int threads, Supplier<T> work) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work::get).join();
        } finally {
            pool.shutdown();
        }
    }

    private static Scores scores(String method, String parameter, Object value, DecisionProblem problem) {
        return (Scores) RankingMethods.byId(method).with(parameter, value).evaluate(problem);
    }

    private static void assertClose(double[] fast, double[] plain) {
        double magnitude = Math.max(Columns.magnitude(plain), 1e-300);
        for (int i = 0; i < plain.length; i++) {
            assertThat(fast[i]).isCloseTo(plain[i], within(RELATIVE * Math.max(Math.abs(plain[i]), 1e-3 * magnitude)));
        }
    }

    private static DecisionProblem random(int n, int m, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean coarse = random.nextBoolean();
        return DecisionProblem.numbered(
                "random",
                n,
                criteria(m, random),
                (i, j) -> i < 2
                        ? 1 + i * 5.0
                        : coarse ? 1 + random.nextInt(4) : Math.pow(10, -3 + 6 * random.nextDouble()));
    }

    private static ImmutableList<ProblemCriterion> criteria(int m, SplittableRandom random) {
        return IntStream.range(0, m)
                .mapToObj(j -> ProblemCriterion.of(
                        "c" + j,
                        random.nextBoolean() ? Direction.MAXIMIZE : Direction.MINIMIZE,
                        0.05 + random.nextDouble()))
                .collect(ImmutableList.toImmutableList());
    }
}

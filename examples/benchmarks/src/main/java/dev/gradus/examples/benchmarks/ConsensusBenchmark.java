package dev.gradus.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Rankings made of rankings: the bound is to compare every pair once for each voter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ConsensusBenchmark {
    /** Alternatives of Copeland's rule. */
    @Param("1000")
    public int n;

    /** Voters of Copeland's rule. */
    @Param("50")
    public int voters;

    /** Alternatives of Kemeny's rule, which has five voters. */
    @Param("50")
    public int kemeny;

    private short[][] ranks = new short[0][];
    private DecisionProblem many = Inputs.problem(2, 2);
    private DecisionProblem few = many;
    private ConfiguredMethod copeland = RankingMethods.byId("copeland");
    private ConfiguredMethod kemenysRule = RankingMethods.byId("kemeny");

    /** Makes the input. */
    @Setup
    public void setUp() {
        many = alternatives(n);
        few = alternatives(kemeny);
        double[][] votes = Inputs.votes(n, voters);
        copeland = RankingMethods.byId("copeland").with("votes", rows(votes));
        kemenysRule = RankingMethods.byId("kemeny").with("votes", rows(Inputs.votes(kemeny, 5)));
        ranks = new short[voters][n];
        for (int v = 0; v < voters; v++) {
            for (int i = 0; i < n; i++) {
                ranks[v][i] = (short) votes[i][v];
            }
        }
    }

    private static DecisionProblem alternatives(int count) {
        return DecisionProblem.numbered("votes", count, ImmutableList.of(), (alternative, criterion) -> 0);
    }

    private static Object rows(double[][] votes) {
        return Arrays.stream(votes)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    /** The bound: one comparison for each pair and voter. */
    @Benchmark
    public int pairs() {
        short[] wins = new short[n];
        int sum = 0;
        for (int a = 0; a < n; a++) {
            Arrays.fill(wins, (short) 0);
            for (short[] ranking : ranks) {
                short own = ranking[a];
                for (int b = 0; b < n; b++) {
                    wins[b] += (short) ((own - ranking[b]) >>> 31);
                }
            }
            sum += IntStream.range(0, n).map(b -> wins[b]).sum();
        }
        return sum;
    }

    /** Copeland's rule. */
    @Benchmark
    public MethodResult copeland() {
        return copeland.evaluate(many);
    }

    /** Kemeny's rule, exact. */
    @Benchmark
    public MethodResult kemeny() {
        return kemenysRule.evaluate(few);
    }
}

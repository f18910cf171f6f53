package dev.gradus.examples.benchmarks;

import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.outranking.ClassicalIndices;
import dev.gradus.scoring.method.outranking.OutrankingIndices;
import dev.gradus.scoring.method.outranking.PseudoCriteria;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Methods whose answer is a relation over all pairs: their bound is to compare every pair on every criterion. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OutrankingBenchmark {
    private static final Parameters NO_PARAMETERS =
            RankingMethods.byId("electre-3").parameters();

    /** Alternatives. */
    @Param("1000")
    public int n;

    /** Criteria. */
    @Param("10")
    public int m;

    private double[][] columns = new double[0][];
    private DecisionProblem problem = Inputs.outrankingProblem(2, 2);

    /** Makes the input. */
    @Setup
    public void setUp() {
        problem = Inputs.outrankingProblem(n, m);
        columns = problem.columns();
    }

    /** The bound: the differences of all pairs on all criteria, added up. */
    @Benchmark
    public double pairs() {
        double[] row = new double[n];
        double sum = 0;
        for (int a = 0; a < n; a++) {
            for (double[] column : columns) {
                double own = column[a];
                for (int b = 0; b < n; b++) {
                    row[b] += column[b] - own;
                }
            }
        }
        for (double difference : row) {
            sum += difference;
        }
        return sum;
    }

    /** The concordance and discordance of ELECTRE I alone. */
    @Benchmark
    public double[][][] indices() {
        ClassicalIndices indices =
                ClassicalIndices.of(problem, RankingMethods.byId("electre-1").parameters());
        return new double[][][] {indices.concordance(), indices.discordance()};
    }

    /** ELECTRE I: both indices, the relation, the kernel. */
    @Benchmark
    public MethodResult electre1() {
        return RankingMethods.byId("electre-1").evaluate(problem);
    }

    /** The credibilities of ELECTRE III alone. */
    @Benchmark
    public double[][] credibility() {
        OutrankingIndices indices = OutrankingIndices.of(problem, PseudoCriteria.of(problem, NO_PARAMETERS));
        return indices.credibility(indices.concordance());
    }

    /** ELECTRE III: credibility, both distillations, the final order. */
    @Benchmark
    public MethodResult electre3() {
        return RankingMethods.byId("electre-3").evaluate(problem);
    }
}

package dev.gradus.examples.benchmarks;

import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** PROMETHEE II, which sorts every column: the bound is that sort alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SortBenchmark {
    private static final int TOP = 100;

    /** Alternatives. */
    @Param({"10000", "1000000"})
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

    /** The bound: every column sorted. */
    @Benchmark
    public double sort() {
        double sum = 0;
        for (double[] column : columns) {
            double[] copy = column.clone();
            Arrays.sort(copy);
            sum += copy[n / 2];
        }
        return sum;
    }

    /** PROMETHEE II with linear preference, best 100. */
    @Benchmark
    public int[] promethee2() {
        return ((Scores) RankingMethods.byId("promethee-2").evaluate(problem)).best(TOP);
    }
}

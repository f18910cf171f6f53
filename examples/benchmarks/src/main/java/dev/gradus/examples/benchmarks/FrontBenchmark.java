package dev.gradus.examples.benchmarks;

import dev.gradus.scoring.dominance.Dominance;
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

/** The Pareto front of uniform points: the bound is the sort of one column. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FrontBenchmark {
    /** Points. */
    @Param("100000")
    public int n;

    /** Criteria. */
    @Param({"3", "5", "8"})
    public int m;

    private double[] column = new double[0];
    private DecisionProblem problem = Inputs.points(2, 2);

    /** Makes the input. */
    @Setup
    public void setUp() {
        problem = Inputs.points(n, m);
        column = problem.column(0);
    }

    /** The bound: one column sorted. */
    @Benchmark
    public double[] sort() {
        double[] copy = column.clone();
        Arrays.sort(copy);
        return copy;
    }

    /** The rows of the front. */
    @Benchmark
    public int[] front() {
        return Dominance.front(problem);
    }
}

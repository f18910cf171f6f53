package dev.gradus.examples.benchmarks;

import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.RankingMethods;
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

/** CODAS, which compares every distance with every other by sorting them: the bound is the sort of one column. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DistanceBenchmark {
    /** Alternatives. */
    @Param("5000")
    public int n;

    /** Criteria. */
    @Param("10")
    public int m;

    private double[] column = new double[0];
    private DecisionProblem problem = Inputs.problem(2, 2);

    /** Makes the input. */
    @Setup
    public void setUp() {
        problem = Inputs.problem(n, m);
        column = problem.column(0);
    }

    /** The bound: one column sorted. */
    @Benchmark
    public double[] sort() {
        double[] copy = column.clone();
        Arrays.sort(copy);
        return copy;
    }

    /** CODAS. */
    @Benchmark
    public MethodResult codas() {
        return RankingMethods.byId("codas").evaluate(problem);
    }
}

package dev.gradus.examples.benchmarks;

import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.Weightings;
import dev.gradus.scoring.weighting.Weights;
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

/** Weights from data: the bound is one read of the matrix, and for Gini one sort of every column. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WeightingBenchmark {
    /** Alternatives. */
    @Param("1000000")
    public int n;

    /** Criteria. */
    @Param("20")
    public int m;

    private double[][] columns = new double[0][];
    private DecisionProblem problem = Inputs.problem(2, 2);

    /** Makes the input. */
    @Setup
    public void setUp() {
        columns = Inputs.matrix(n, m);
        problem = Inputs.problem(columns, Inputs.criteria(m));
    }

    /** The bound: every value is read once. */
    @Benchmark
    public double read() {
        double sum = 0;
        for (double[] column : columns) {
            sum += Reading.sum(column);
        }
        return sum;
    }

    /** Entropy weights. */
    @Benchmark
    public Weights entropy() {
        return Weightings.byId("entropy").weigh(problem);
    }

    /** CRITIC. */
    @Benchmark
    public Weights critic() {
        return Weightings.byId("critic").weigh(problem);
    }

    /** MEREC. */
    @Benchmark
    public Weights merec() {
        return Weightings.byId("merec").weigh(problem);
    }

    /** Gini weights. */
    @Benchmark
    public Weights gini() {
        return Weightings.byId("gini").weigh(problem);
    }

    /** The bound of Gini: every column sorted. */
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
}

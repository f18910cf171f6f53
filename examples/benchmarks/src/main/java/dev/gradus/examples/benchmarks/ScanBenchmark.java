package dev.gradus.examples.benchmarks;

import dev.gradus.scoring.method.ConfiguredMethod;
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

/** Methods that read the matrix once or twice: their bound is one read of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScanBenchmark {
    private static final int TOP = 100;

    /** Alternatives. */
    @Param("1000000")
    public int n;

    /** Criteria. */
    @Param("20")
    public int m;

    private double[][] columns = new double[0][];
    private double[] scores = new double[0];
    private DecisionProblem problem = Inputs.problem(2, 2);
    private Scores ranked = (Scores) RankingMethods.weightedSum().evaluate(problem);

    /** Makes the input. */
    @Setup
    public void setUp() {
        columns = Inputs.matrix(n, m);
        problem = Inputs.problem(columns, Inputs.criteria(m));
        ranked = (Scores) RankingMethods.weightedSum().evaluate(problem);
        scores = ranked.values();
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

    /** Weighted sum of min-max values, best 100. */
    @Benchmark
    public int[] weightedSum() {
        return top(RankingMethods.weightedSum());
    }

    /** TOPSIS, best 100. */
    @Benchmark
    public int[] topsis() {
        return top(RankingMethods.topsis());
    }

    /** VIKOR, best 100. */
    @Benchmark
    public int[] vikor() {
        return top(RankingMethods.byId("vikor"));
    }

    /** Weighted product, best 100. */
    @Benchmark
    public int[] weightedProduct() {
        return top(RankingMethods.weightedProduct());
    }

    private int[] top(ConfiguredMethod method) {
        return ((Scores) method.evaluate(problem)).best(TOP);
    }

    /** The ranks of all. */
    @Benchmark
    public int[] ranks() {
        return ranked.ranks();
    }

    /** The bound of it: the scores alone, sorted. */
    @Benchmark
    public double[] sort() {
        double[] copy = scores.clone();
        Arrays.sort(copy);
        return copy;
    }
}

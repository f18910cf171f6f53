package dev.gradus.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.RankingSession;
import dev.gradus.scoring.method.RankingMethods;
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

/** Somebody moves a weight and looks at the best 50: the bound is one read of the matrix. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SessionBenchmark {
    private static final int TOP = 50;

    /** Alternatives. */
    @Param("10000")
    public int n;

    /** Criteria. */
    @Param("10")
    public int m;

    private double[][] columns = new double[0][];
    private RankingSession<String> session = RankingSession.of(Inputs.problem(2, 2), RankingMethods.weightedSum());
    private double weight;

    /** Makes the input. */
    @Setup
    public void setUp() {
        DecisionProblem problem = Inputs.problem(n, m);
        columns = problem.columns();
        session = RankingSession.of(problem, RankingMethods.weightedSum());
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

    /** One weight moves. */
    @Benchmark
    public ImmutableList<RankingSession.Place<String>> moveWeight() {
        weight = weight >= 1 ? 0.1 : weight + 0.1;
        return session.weight("C1", weight).top(TOP);
    }

    /** One value is corrected. */
    @Benchmark
    public ImmutableList<RankingSession.Place<String>> correctValue() {
        weight = weight >= 1 ? 0.1 : weight + 0.1;
        return session.value("A7", "C1", 50 + weight).top(TOP);
    }
}

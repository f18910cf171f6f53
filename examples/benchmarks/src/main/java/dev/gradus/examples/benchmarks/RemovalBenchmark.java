package dev.gradus.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.explain.Removal;
import dev.gradus.scoring.method.MethodResult;
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

/** What leaving out each alternative in turn does to the others; the bound is one evaluation for each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RemovalBenchmark {
    /** Alternatives. */
    @Param("1000")
    public int n;

    /** Criteria. */
    @Param("10")
    public int m;

    private DecisionProblem problem = Inputs.problem(2, 2);

    /** Makes the input. */
    @Setup
    public void setUp() {
        problem = Inputs.problem(n, m);
    }

    /** Method: one that sees only the ranges of the others, and one that sees all of them. */
    @Param({"wsm", "topsis"})
    public String method = "";

    /** The bound: the ranks of all, n times. */
    @Benchmark
    public int evaluations() {
        int sum = 0;
        for (int i = 0; i < n; i++) {
            MethodResult result = RankingMethods.byId(method).evaluate(problem);
            sum += result.ranks()[i];
        }
        return sum;
    }

    /** Reversals by each removal, counted. */
    @Benchmark
    public ImmutableList<Removal> removals() {
        return Removal.each(problem, RankingMethods.byId(method));
    }
}

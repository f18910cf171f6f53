package dev.gradus.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.robustness.Acceptability;
import dev.gradus.scoring.robustness.Monitor;
import dev.gradus.scoring.robustness.Sampling;
import dev.gradus.scoring.robustness.Smaa;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** SMAA-2: the bound is the scores of all samples alone, the product of two matrices. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SmaaBenchmark {
    /** Alternatives. */
    @Param("1000")
    public int n;

    /** Criteria. */
    @Param("10")
    public int m;

    /** Weights drawn. */
    @Param("10000")
    public int samples;

    /** How many threads draw. */
    @Param("1")
    public int threads;

    private double[][] values = new double[0][];
    private DecisionProblem problem = Inputs.problem(2, 2);

    /** Makes the input. */
    @Setup
    public void setUp() {
        problem = Inputs.problem(n, m);
        values = Normalization.MINMAX.apply(problem);
    }

    /** The bound: for each sample the scores of all. */
    @Benchmark
    public double product() {
        SplittableRandom random = new SplittableRandom(46);
        double[] scores = new double[n];
        double sum = 0;
        for (int s = 0; s < samples; s++) {
            Arrays.fill(scores, 0);
            for (int j = 0; j < m; j++) {
                double weight = random.nextDouble();
                double[] column = values[j];
                for (int i = 0; i < n; i++) {
                    scores[i] += weight * column[i];
                }
            }
            sum += scores[s % n];
        }
        return sum;
    }

    /** Rank acceptabilities, central weights and confidence factors of the weighted sum. */
    @Benchmark
    public Acceptability smaa2() {
        return Smaa.of(RankingMethods.weightedSum(), problem, ImmutableList.of())
                .withoutPairs()
                .run(Sampling.DEFAULT.withSamples(samples).withSeed(46).withThreads(threads), Monitor.NONE);
    }
}

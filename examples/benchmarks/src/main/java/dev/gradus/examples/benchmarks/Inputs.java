package dev.gradus.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The input of the benchmarks, made so that a program in any language can make the same: u(seed, k) is the (k+1)-th
 * number of SplitMix64, whose state moves by 0x9E3779B97F4A7C15 and whose output is mixed by the constants
 * 0xBF58476D1CE4E5B9 and 0x94D049BB133111EB, brought to 0 to 1 by its 53 highest bits. In Java that is {@link
 * SplittableRandom}.
 */
final class Inputs {
    private static final long VOTER_STEP = 1_000_003;

    private Inputs() {}

    /** By columns: a[i][j] = 1 + 99 u(42, i m + j). */
    static double[][] matrix(int n, int m) {
        SplittableRandom random = new SplittableRandom(42);
        double[][] columns = new double[m][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                columns[j][i] = 1 + 99 * random.nextDouble();
            }
        }
        return columns;
    }

    /** Weights 0.1 + u(43, j), divided by their sum; every third criterion is a cost. */
    static ImmutableList<ProblemCriterion> criteria(int m) {
        SplittableRandom random = new SplittableRandom(43);
        double[] weights = new double[m];
        double sum = 0;
        for (int j = 0; j < m; j++) {
            weights[j] = 0.1 + random.nextDouble();
            sum += weights[j];
        }
        ImmutableList.Builder<ProblemCriterion> criteria = ImmutableList.builder();
        for (int j = 0; j < m; j++) {
            criteria.add(ProblemCriterion.of(
                    "C" + (j + 1), j % 3 == 2 ? Direction.MINIMIZE : Direction.MAXIMIZE, weights[j] / sum));
        }
        return criteria.build();
    }

    /** The matrix with its criteria. */
    static DecisionProblem problem(int n, int m) {
        return problem(matrix(n, m), criteria(m));
    }

    /** The same with linear preference from 5 to 30, and a veto at 80. */
    static DecisionProblem outrankingProblem(int n, int m) {
        ImmutableList<ProblemCriterion> criteria = criteria(m).stream()
                .map(criterion -> criterion
                        .withPreference(PreferenceFunction.linear(5, 30))
                        .withVeto(80))
                .collect(ImmutableList.toImmutableList());
        return problem(matrix(n, m), criteria);
    }

    /** Points u(44, i m + j), less is better. */
    static DecisionProblem points(int n, int m) {
        SplittableRandom random = new SplittableRandom(44);
        double[][] columns = new double[m][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                columns[j][i] = random.nextDouble();
            }
        }
        ImmutableList<ProblemCriterion> criteria = IntStream.rangeClosed(1, m)
                .mapToObj(j -> ProblemCriterion.of("C" + j, Direction.MINIMIZE, 1))
                .collect(ImmutableList.toImmutableList());
        return problem(columns, criteria);
    }

    /**
     * The ranks that voters give, {@code [alternative][voter]}: each sorts by i + 0.5 n u(45 + 1000003 v, i), equal ones in
     * order of i.
     */
    static double[][] votes(int n, int voters) {
        double[][] votes = new double[n][voters];
        for (int v = 0; v < voters; v++) {
            SplittableRandom random = new SplittableRandom(45 + VOTER_STEP * v);
            double[] keys = new double[n];
            for (int i = 0; i < n; i++) {
                keys[i] = i + 0.5 * n * random.nextDouble();
            }
            int[] order = IntStream.range(0, n)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> keys[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int place = 0; place < n; place++) {
                votes[order[place]][v] = place + 1;
            }
        }
        return votes;
    }

    static DecisionProblem problem(double[][] columns, ImmutableList<ProblemCriterion> criteria) {
        return DecisionProblem.numbered(
                "benchmark", columns[0].length, criteria, (alternative, criterion) -> columns[criterion][alternative]);
    }
}

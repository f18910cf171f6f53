package dev.gradus.scoring.robustness;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Problems for the tests of this package. */
final class Examples {
    /** Sums of values from 0 to 1. */
    static final ConfiguredMethod ADDITIVE = RankingMethods.weightedSum().with("normalization", "none");

    /** The example of the reference cases: five alternatives, three benefits from 0 to 1. */
    static final DecisionProblem FIVE = problem(
            new double[][] {
                {0.9, 0.4, 0.55}, {0.6, 0.8, 0.5}, {0.3, 0.95, 0.7}, {0.75, 0.6, 0.62}, {0.5, 0.5, 0.95},
            },
            0.5,
            0.3,
            0.2);

    private Examples() {}

    static DecisionProblem problem(double[][] rows, double... weights) {
        List<String> names = new ArrayList<>();
        List<ProblemCriterion> criteria = new ArrayList<>();
        for (int i = 1; i <= rows.length; i++) {
            names.add("A" + i);
        }
        for (int j = 1; j <= weights.length; j++) {
            criteria.add(ProblemCriterion.of("C" + j, Direction.MAXIMIZE, weights[j - 1])
                    .withValue(ValueFunction.linear(0, 1)));
        }
        return DecisionProblem.ofRows("example", names, criteria, rows);
    }

    /** Random values from 0 to 1 and random weights. */
    static DecisionProblem random(long seed, int n, int m) {
        Random random = new Random(seed);
        double[][] rows = new double[n][m];
        for (double[] row : rows) {
            for (int j = 0; j < m; j++) {
                row[j] = random.nextDouble();
            }
        }
        return problem(rows, random.doubles(m, 0.05, 1).toArray());
    }
}

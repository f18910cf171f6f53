package dev.gradus.scoring.method;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.laws.Problems;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts small problems to methods by their id. */
public final class Solve {
    private Solve() {}

    /**
     * The scores of rows of numbers, of criteria {@code c0}, {@code c1} and so on.
     *
     * @param directions {@code +} for a benefit and {@code -} for a cost, one character for each criterion
     */
    public static Scores solve(
            String method, Map<String, ?> params, String directions, double[][] rows, double... weights) {
        List<ProblemCriterion> criteria = new ArrayList<>();
        for (int j = 0; j < weights.length; j++) {
            Direction direction = directions.charAt(j) == '+' ? Direction.MAXIMIZE : Direction.MINIMIZE;
            criteria.add(ProblemCriterion.of("c" + j, direction, weights[j]));
        }
        ConfiguredMethod configured = RankingMethods.byId(method);
        for (Map.Entry<String, ?> param : params.entrySet()) {
            configured = configured.with(param.getKey(), param.getValue());
        }
        return (Scores)
                configured.evaluate(DecisionProblem.ofRows("test", Problems.names(rows.length), criteria, rows));
    }
}

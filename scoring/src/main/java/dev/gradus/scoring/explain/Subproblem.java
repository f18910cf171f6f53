package dev.gradus.scoring.explain;

import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.ArrayList;
import java.util.List;

/** Problems with some alternatives or one criterion left out. */
final class Subproblem {
    private Subproblem() {}

    /** The problem with the alternatives at these rows only, in this order. */
    static DecisionProblem rows(DecisionProblem problem, int[] rows) {
        return problem.keeping(rows);
    }

    /** The problem without a criterion; there is another one. */
    static DecisionProblem withoutCriterion(DecisionProblem problem, int criterion) {
        List<ProblemCriterion> criteria = new ArrayList<>(problem.criteria());
        List<double[]> columns = new ArrayList<>(List.of(problem.columns()));
        criteria.remove(criterion);
        columns.remove(criterion);
        return DecisionProblem.ofColumns(
                problem.id(), problem.alternatives(), criteria, columns.toArray(double[][]::new));
    }
}

package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.BoundedModels;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The subset of greatest total value under linear constraints, by an integer program. */
final class Portfolio {
    private Portfolio() {}

    /**
     * Which alternatives to choose.
     *
     * @throws ProblemException if no subset satisfies the constraints, or the solver stops before it knows the best one
     */
    static boolean[] best(double[] values, List<PortfolioConstraint> constraints) {
        ExpressionsBasedModel model = BoundedModels.create();
        Variable[] chosen = new Variable[values.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = model.newVariable("x" + i).binary().weight(values[i]);
        }
        for (int k = 0; k < constraints.size(); k++) {
            PortfolioConstraint constraint = constraints.get(k);
            Expression sum = model.newExpression("c" + k);
            for (int i = 0; i < chosen.length; i++) {
                sum.set(chosen[i], constraint.coefficients()[i]);
            }
            constraint.min().ifPresent(sum::lower);
            constraint.max().ifPresent(sum::upper);
        }
        Optimisation.Result result = model.maximise();
        if (!BoundedModels.hasOptimum(result)) {
            throw new ProblemException(
                    Code.UNDEFINED,
                    "method.params.constraints",
                    "No set of alternatives satisfies the constraints.",
                    "relax a bound.");
        }
        boolean[] best = new boolean[values.length];
        for (int i = 0; i < best.length; i++) {
            best[i] = result.doubleValue(i) > 0.5;
        }
        return best;
    }
}

package dev.gradus.scoring.internal;

import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Optimisation.State;

/**
 * Optimisation models whose solvers come to an end. Where constraints coincide or magnitudes lie far apart a solver can go
 * in circles, and by itself it would do so for an hour. The bound counts iterations and not time, so that the same problem
 * gives the same answer on every machine.
 */
public final class BoundedModels {
    /** Enough for the best portfolio of 600 alternatives under a budget. */
    private static final int MOST_ITERATIONS = 20_000;

    private BoundedModels() {}

    /** An empty model; a solver that reaches the bound ends in a state that is not optimal. */
    public static ExpressionsBasedModel create() {
        return create(MOST_ITERATIONS);
    }

    /** An empty model with a bound of its own. */
    public static ExpressionsBasedModel create(int mostIterations) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.iterations_abort = mostIterations;
        model.options.iterations_suffice = mostIterations; // counts once a point is feasible
        return model;
    }

    /**
     * Whether there is an optimum: false where the constraints contradict each other or the objective has no end.
     *
     * @throws ProblemException if the solver found out neither
     */
    public static boolean hasOptimum(Optimisation.Result result) {
        State state = result.getState();
        if (state.isOptimal()) {
            return true;
        }
        if (state == State.INFEASIBLE || state == State.UNBOUNDED) {
            return false;
        }
        throw new ProblemException(
                Code.UNDEFINED,
                "values",
                "The solver stopped before it found an optimum (%s).".formatted(state),
                "take fewer alternatives, or bring the values of a criterion closer to one another in magnitude.");
    }
}

package dev.gradus.scoring.method.uncertainty;

import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;

/**
 * A rule for decisions under uncertainty: rows are acts, columns are states of the world, and a value is what an act
 * yields in a state. What is to be minimised counts as a negative payoff.
 */
final class OutcomeRule implements RankingMethod {
    /** What a rule makes of the payoffs {@code [state][act]}: one score for each act. */
    @FunctionalInterface
    interface Formula {
        double[] scores(double[][] payoffs, DecisionProblem problem, Parameters parameters);
    }

    private final MethodDescriptor descriptor;
    private final ScoreOrder order;
    private final Formula formula;

    OutcomeRule(MethodDescriptor descriptor, ScoreOrder order, Formula formula) {
        this.descriptor = descriptor;
        this.order = order;
        this.formula = formula;
    }

    @Override
    public MethodDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        return Scores.of(problem, formula.scores(Gains.columns(problem), problem, parameters), order, Details.none());
    }
}

package dev.gradus.scoring.method;

import dev.gradus.scoring.problem.DecisionProblem;

/** A ranking method whose score is a sum of one part for each criterion, so that contributions are exact. */
public interface AdditiveMethod extends RankingMethod {

    /**
     * What each criterion contributes to the score of each alternative.
     *
     * @return {@code [criterion][alternative]}; the sum over the criteria is the score
     */
    double[][] contributions(DecisionProblem problem, Parameters parameters);
}

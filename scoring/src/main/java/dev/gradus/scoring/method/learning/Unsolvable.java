package dev.gradus.scoring.method.learning;

import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;

/** What is said where the linear program of the examples has no solution. */
final class Unsolvable {
    private Unsolvable() {}

    static ProblemException examples() {
        return new ProblemException(
                Code.UNDEFINED,
                "method.params",
                "The linear program of the examples has no solution.",
                "lower the thresholds that keep examples apart.");
    }
}

package dev.gradus.scoring;

import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;

/**
 * The weight of a criterion; weights are divided by their sum.
 *
 * @param value at least 0, finite
 */
public record Weight(double value) {
    public Weight {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new ProblemException(
                    Code.INVALID,
                    "weight",
                    "The weight is %s.".formatted(value),
                    "give a finite number of at least 0.");
        }
    }

    /** A weight. */
    public static Weight weight(double value) {
        return new Weight(value);
    }
}

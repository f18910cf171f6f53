package dev.gradus.scoring.weighting.objective;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;
import java.util.List;

/** What the weightings from data share: how they refuse a value, and what they answer where nothing differs. */
final class DataWeights {
    private static final String ANY_NUMBERS = "use 'standard-deviation' or 'critic', which take any numbers.";

    private DataWeights() {}

    /** Weights in proportion to {@code information}; equal ones where no criterion carries any. */
    static Weights proportionalTo(double[] information, Details details) {
        if (Arrays.stream(information).allMatch(share -> share == 0)) {
            double[] equal = new double[information.length];
            Arrays.fill(equal, 1);
            return Weights.proportionalTo(
                    equal, details, List.of("No criterion tells the alternatives apart; the weights are equal."));
        }
        // scaled, so that magnitudes near the limits of double precision keep a finite sum
        double largest = Arrays.stream(information).max().orElse(1);
        return Weights.proportionalTo(
                largest > 0 && Double.isFinite(largest)
                        ? Arrays.stream(information)
                                .map(share -> share / largest)
                                .toArray()
                        : information,
                details,
                List.of());
    }

    /** Refuses a problem with a value of zero or below. */
    static void requirePositive(DecisionProblem problem, String weighting) {
        for (int j = 0; j < problem.criterionCount(); j++) {
            Columns.requirePositive(problem, j, weighting, ANY_NUMBERS);
        }
    }

    /** Refuses a problem with a value below zero. */
    static void requireNotNegative(DecisionProblem problem, String weighting) {
        for (int j = 0; j < problem.criterionCount(); j++) {
            Columns.requireNotNegative(problem, j, weighting, ANY_NUMBERS);
        }
    }

    /** Refuses a column for a reason that lies in all of it. */
    static ProblemException undefinedColumn(DecisionProblem problem, int j, String weighting, String reason) {
        return new ProblemException(
                Code.UNDEFINED,
                "criteria[%s]".formatted(j),
                "The weighting '%s' is not defined for criterion '%s': %s."
                        .formatted(weighting, problem.criteria().get(j).id(), reason),
                ANY_NUMBERS);
    }
}

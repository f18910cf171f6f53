package dev.gradus.scoring.weighting.objective;

import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

/** What the weightings from data share: how they refuse a value, and what they answer where nothing differs. */
final class DataWeights {
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
                        ? Arrays.stream(information).map(share -> share / largest).toArray()
                        : information,
                details,
                List.of());
    }

    /** Refuses the first value that the weighting is not defined for. */
    static void require(
            DecisionProblem problem, String weighting, DoublePredicate allowed, String needed, String instead) {
        for (int j = 0; j < problem.criterionCount(); j++) {
            for (int i = 0; i < problem.alternativeCount(); i++) {
                double value = problem.value(i, j);
                if (!allowed.test(value)) {
                    throw new ProblemException(
                            Code.UNDEFINED,
                            "values[%d][%d]".formatted(i, j),
                            "The weighting '%s' is not defined for the value %s of '%s' on '%s': it needs %s."
                                    .formatted(
                                            weighting,
                                            value,
                                            problem.alternatives().get(i),
                                            problem.criteria().get(j).id(),
                                            needed),
                            instead);
                }
            }
        }
    }

    /** Refuses a column for a reason that lies in all of it. */
    static ProblemException undefinedColumn(DecisionProblem problem, int j, String weighting, String reason) {
        return new ProblemException(
                Code.UNDEFINED,
                "criteria[%d]".formatted(j),
                "The weighting '%s' is not defined for criterion '%s': %s."
                        .formatted(weighting, problem.criteria().get(j).id(), reason),
                "use 'standard-deviation' or 'critic', which take any numbers.");
    }
}

package dev.gradus.scoring.method.value;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;

/** Weighted sums of normalised benefits and of normalised costs, one of each for every alternative. */
final class BenefitsAndCosts {
    private final double[] benefits;
    private final double[] costs;
    private final boolean hasBenefits;
    private final boolean hasCosts;

    private BenefitsAndCosts(double[] benefits, double[] costs, boolean hasBenefits, boolean hasCosts) {
        this.benefits = benefits;
        this.costs = costs;
        this.hasBenefits = hasBenefits;
        this.hasCosts = hasCosts;
    }

    /** The sums under a normalisation that keeps directions; criteria of weight 0 count as absent. */
    static BenefitsAndCosts of(DecisionProblem problem, Normalization normalization, double[] weights, String method) {
        double[][] sums = new double[2][problem.alternativeCount()];
        boolean[] present = new boolean[2];
        for (int j = 0; j < weights.length; j++) {
            Columns.requireNotNegative(problem, j, method, "use wsm, which takes any numbers.");
            int side = normalization.directionAfter(problem, j) == Direction.MAXIMIZE ? 0 : 1;
            present[side] |= weights[j] > 0;
            double[] x = normalization.apply(problem, j);
            for (int i = 0; i < x.length; i++) {
                sums[side][i] += weights[j] * x[i];
            }
        }
        return new BenefitsAndCosts(sums[0], sums[1], present[0], present[1]);
    }

    double[] benefits() {
        return benefits;
    }

    double[] costs() {
        return costs;
    }

    boolean hasBenefits() {
        return hasBenefits;
    }

    boolean hasCosts() {
        return hasCosts;
    }

    /** The costs of alternative {@code i}, refused where they are 0, since the method divides by them. */
    double positiveCost(DecisionProblem problem, int i, String method) {
        if (costs[i] == 0) {
            throw new ProblemException(
                    Code.UNDEFINED,
                    "values[%s]".formatted(i),
                    "%s divides by the costs, and all costs of '%s' are 0."
                            .formatted(method, problem.alternatives().get(i)),
                    "use wsm or moora-ratio, which subtract costs.");
        }
        return costs[i];
    }
}

package dev.gradus.scoring.method.value;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;

/** The reference point approach of MOORA. */
final class MooraReferencePoint implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "moora-reference-point", "MOORA, reference point", MethodFamily.DISTANCE)
            .aliases("multimoora-reference-point")
            .summary("Ranks by the largest weighted distance from the best value of each criterion.")
            .formula("d_i = max_j |w_j r_j - w_j x*_ij|,  r_j = max_i x*_ij, for costs min_i x*_ij,"
                    + "  x*_ij = x_ij / sqrt(sum_i x_ij^2)")
            .citation("W. K. M. Brauers, E. K. Zavadskas, The MOORA method and its application to privatization in a"
                    + " transition economy, Control and Cybernetics 35 (2006) 445-469")
            .use(
                    "When the worst shortfall decides and should be as small as possible.",
                    "When criteria should compensate each other; an alternative and one that dominates it can tie.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(MooraRatio.NORMALIZATION, Normalizing.TARGETS, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE)
            .details("referencePoint")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Normalization normalization = Normalizing.of(parameters, MooraRatio.NORMALIZATION);
        double[] weights = WeightScale.weights(problem, parameters);
        double[] reference = new double[weights.length];
        double[] distances = distances(problem, normalization, weights, reference);
        return Scores.of(
                problem,
                distances,
                ScoreOrder.LOWER_IS_BETTER,
                Details.builder().put("referencePoint", reference).build());
    }

    /** The largest weighted distance for each alternative; the best normalised values are written to {@code reference}. */
    static double[] distances(
            DecisionProblem problem, Normalization normalization, double[] weights, double[] reference) {
        double[] distances = new double[problem.alternativeCount()];
        for (int j = 0; j < weights.length; j++) {
            double[] x = normalization.apply(problem, j);
            boolean benefit = normalization.directionAfter(problem, j) == Direction.MAXIMIZE;
            reference[j] = benefit ? Columns.max(x) : Columns.min(x);
            for (int i = 0; i < x.length; i++) {
                distances[i] = Math.max(distances[i], weights[j] * Math.abs(reference[j] - x[i]));
            }
        }
        return distances;
    }
}

package dev.gradus.scoring.method.distance;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.PerCriterion;
import dev.gradus.scoring.internal.Ranges;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SPOTIS and Balanced SPOTIS: distance to an ideal or expected point between fixed bounds. */
final class Spotis implements RankingMethod {
    static final Parameter<double[][]> BOUNDS = Parameter.matrix(
                    "bounds",
                    "for each criterion the lowest and highest value that can occur; without them those of the data,"
                            + " which gives up freedom from rank reversal")
            .optional();

    static final Parameter<double[]> EXPECTED = Parameter.numbers(
                    "esp",
                    "the expected solution point, one number for each criterion, in place of or beside the ideal one")
            .aliased("isp", "expected-solution-point")
            .optional();

    private static final String CITATION = "J. Dezert, A. Tchamova, D. Han, J.-M. Tacnet, The SPOTIS rank reversal free"
            + " method for multi-criteria decision-making support, 23rd International Conference on Information Fusion"
            + " (2020)";

    private final Parameter<Double> trust;
    private final MethodDescriptor descriptor;

    private Spotis(String id, String name, double trustByDefault, String citation) {
        trust = Parameter.number(
                "alpha",
                trustByDefault,
                0,
                1,
                "trust in the expected solution point where one is given: 0 counts only the ideal, 1 only the expected");
        descriptor = MethodDescriptor.builder(id, name, MethodFamily.DISTANCE)
                .summary("Ranks by the weighted distance to the ideal or an expected point, relative to fixed bounds.")
                .formula("d_ij = |x_ij - s_j| / (high_j - low_j);  d(A_i, s) = sum_j w_j d_ij;"
                        + "  P_i = (1 - alpha) d(A_i, ideal) + alpha d(A_i, expected)")
                .citation(citation)
                .use(
                        "When the list of alternatives changes: with given bounds nobody's score depends on who else"
                                + " is there. When the best is not an extreme: give an expected point.",
                        "When nobody can say which values are possible, since everything hangs on the bounds.")
                .complexity("O(nm) time, O(n) memory")
                .parameters(BOUNDS, EXPECTED, trust, WeightScale.PARAMETER)
                .properties(
                        MethodProperty.NEEDS_MATRIX,
                        MethodProperty.NEEDS_WEIGHTS,
                        MethodProperty.COMPENSATORY,
                        MethodProperty.SCALE_INVARIANT,
                        MethodProperty.TRANSLATION_INVARIANT,
                        MethodProperty.DOMINANCE_MONOTONE,
                        MethodProperty.IMPROVEMENT_MONOTONE,
                        MethodProperty.DUPLICATES_TIE,
                        MethodProperty.LINEAR_IN_WEIGHTS,
                        MethodProperty.WEIGHT_SCALE_INVARIANT)
                .details("ideal", "dIdeal", "dExpected")
                .build();
    }

    /** SPOTIS: where an expected point is given it replaces the ideal. */
    static Spotis plain() {
        return new Spotis("spotis", "SPOTIS", 1, CITATION);
    }

    /** Balanced SPOTIS: an expected point counts as much as the ideal. */
    static Spotis balanced() {
        return new Spotis(
                "balanced-spotis",
                "Balanced SPOTIS",
                0.5,
                "A. Shekhovtsov, J. Dezert, W. Salabun, Enhancing personalized decision-making with the balanced SPOTIS"
                        + " algorithm, ICAART 3 (2025) 264-271, doi:10.5220/0013119800003890");
    }

    @Override
    public MethodDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        List<String> warnings = new ArrayList<>();
        double[] weights = WeightScale.weights(problem, parameters);
        double[][] bounds = Ranges.of(parameters, BOUNDS, problem, descriptor.name(), warnings);
        double[] ideal = new double[weights.length];
        for (int j = 0; j < ideal.length; j++) {
            ideal[j] = bounds[j][problem.direction(j) == Direction.MAXIMIZE ? 1 : 0];
        }
        double[] toIdeal = distances(problem, weights, bounds, ideal);
        Details.Builder details = Details.builder().put("ideal", ideal).put("dIdeal", toIdeal);
        double[] scores = toIdeal;
        Optional<double[]> expected = PerCriterion.numbers(parameters, EXPECTED, problem);
        if (expected.isPresent()) {
            requireInside(problem, expected.get(), bounds);
            double[] toExpected = distances(problem, weights, bounds, expected.get());
            details.put("dExpected", toExpected);
            double alpha = parameters.get(trust);
            scores = new double[toIdeal.length];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = (1 - alpha) * toIdeal[i] + alpha * toExpected[i];
            }
        }
        return Scores.of(problem, scores, ScoreOrder.LOWER_IS_BETTER, details.build(), warnings);
    }

    private static double[] distances(DecisionProblem problem, double[] weights, double[][] bounds, double[] point) {
        double[] distances = new double[problem.alternativeCount()];
        for (int j = 0; j < weights.length; j++) {
            double width = bounds[j][1] - bounds[j][0];
            if (width == 0) {
                continue; // one possible value, at no distance from itself
            }
            for (int i = 0; i < distances.length; i++) {
                distances[i] += weights[j] * Math.abs(problem.value(i, j) - point[j]) / width;
            }
        }
        return distances;
    }

    private static void requireInside(DecisionProblem problem, double[] point, double[][] bounds) {
        for (int j = 0; j < point.length; j++) {
            if (point[j] < bounds[j][0] || point[j] > bounds[j][1]) {
                throw new ProblemException(
                        Code.INVALID,
                        "method.params.esp[%s]".formatted(j),
                        "The expected solution point is %s on '%s', outside the bounds %s to %s."
                                .formatted(point[j], problem.criteria().get(j).id(), bounds[j][0], bounds[j][1]),
                        "move the point, or widen the bounds.");
            }
        }
    }
}

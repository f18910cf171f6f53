package dev.gradus.scoring.method.ordinal;

import dev.gradus.scoring.internal.Gains;
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
import java.util.List;

/** QUALIFLEX: the order of the alternatives with which the criteria agree most. */
final class Qualiflex implements RankingMethod {
    private static final int LISTED_ORDERS = 100;
    private static final int MOST_FOR_PERMUTATIONS = 8;

    static final Parameter<Boolean> PERMUTATIONS = Parameter.flag(
            "permutations",
            false,
            "whether to publish the index of every permutation, for at most %s alternatives"
                    .formatted(MOST_FOR_PERMUTATIONS));

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "qualiflex", "QUALIFLEX", MethodFamily.ORDINAL)
            .summary("Ranks by the order of all alternatives that agrees most with the orders on the criteria.")
            .formula(
                    "I(order) = sum over pairs a before b of sum_j w_j sign(g_j(a) - g_j(b));  the order of greatest I;"
                            + "  score = mean place over all optimal orders")
            .citation("J. H. P. Paelinck, Qualitative multiple criteria analysis, environmental protection and"
                    + " multiregional development, Papers of the Regional Science Association 36 (1976) 59-74")
            .use(
                    "For few alternatives with values that are only ordered.",
                    "For more than %s alternatives, or when differences are known.".formatted(BestOrders.MOST))
            .complexity("O(2^n n^2) time, O(2^n) memory, exact: dynamic programming over sets instead of n! orders")
            .parameters(WeightScale.PARAMETER, PERMUTATIONS)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("optimalIndex", "optimalOrders", "permutations", "permutationIndices")
            .largestProblem(BestOrders.MOST)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[][] gain = Wins.table(Gains.columns(problem), WeightScale.weights(problem, parameters));
        BestOrders best = BestOrders.of(gain);
        int[][] orders = best.list(LISTED_ORDERS);
        Details.Builder details =
                Details.builder().put("optimalIndex", best.value()).put("optimalOrders", orders);
        if (parameters.get(PERMUTATIONS)) {
            if (gain.length > MOST_FOR_PERMUTATIONS) {
                throw new ProblemException(
                        Code.TOO_LARGE,
                        "method.params.permutations",
                        "Permutations are published for at most %s alternatives; there are %s."
                                .formatted(MOST_FOR_PERMUTATIONS, gain.length));
            }
            int[][] all = Permutations.of(gain.length);
            double[] indices = new double[all.length];
            for (int k = 0; k < all.length; k++) {
                indices[k] = index(gain, all[k]);
            }
            details.put("permutations", all).put("permutationIndices", indices);
        }
        List<String> warnings = best.count() > 1
                ? List.of("%s orders are equally good; ranks are by mean place.".formatted(plain(best.count())))
                : List.of();
        return Scores.of(problem, best.meanPlaces(), ScoreOrder.LOWER_IS_BETTER, details.build(), warnings);
    }

    private static String plain(double count) {
        return count < 1e15 ? Long.toString((long) count) : "Very many";
    }

    private static double index(double[][] gain, int[] order) {
        double sum = 0;
        for (int x = 0; x < order.length; x++) {
            for (int y = x + 1; y < order.length; y++) {
                sum += gain[order[x]][order[y]];
            }
        }
        return sum;
    }
}

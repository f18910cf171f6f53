package org.example.lexicographic;

import com.google.common.collect.ImmutableList;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The lexicographic order: as words in a dictionary. */
public final class Lexicographic implements RankingMethod {
    static final Parameter<ImmutableList<String>> ORDER = Parameter.texts(
                    "order",
                    "ids of criteria, the most important first; those that are not named count for nothing; where not"
                            + " given, all criteria by falling weight")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "lexicographic", "Lexicographic order", MethodFamily.ORDINAL)
            .summary("Goes by the most important criterion; among equals by the next, and so on.")
            .formula("a > b if a is better than b on the first criterion, by importance, on which they differ;"
                    + "  score(a) = |{b : a > b}|")
            .citation("P. C. Fishburn, Lexicographic orders, utilities and decision rules: a survey, Management Science"
                    + " 20 (1974) 1442-1471, doi:10.1287/mnsc.20.11.1442")
            .use(
                    "When no gain on a lesser criterion can make good any loss on a more important one.",
                    "When the first criterion is measured finely: it decides nearly alone, by differences that may mean"
                            + " nothing.")
            .complexity("O(n m log n) time, O(nm) memory")
            .parameters(ORDER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.REVERSAL_FREE,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("order")
            .build();

    /** The service loader makes one. */
    public Lexicographic() {}

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        int[] order = parameters
                .find(ORDER)
                .map(ids -> CriteriaOrder.named(problem, ids, "method.params.order"))
                .orElseGet(() -> CriteriaOrder.byWeight(problem));
        double[] behind = behind(problem.alternativeCount(), worstFirst(problem, order));
        Details details = Details.builder()
                .put("order", CriteriaOrder.ids(problem, order))
                .build();
        return Scores.of(problem, behind, ScoreOrder.HIGHER_IS_BETTER, details);
    }

    private static Comparator<Integer> worstFirst(DecisionProblem problem, int[] order) {
        double[][] gains = new double[order.length][];
        for (int k = 0; k < order.length; k++) {
            int sign = problem.direction(order[k]).sign();
            gains[k] = Arrays.stream(problem.column(order[k]))
                    .map(value -> sign * value + 0.0) // no negative zero, which would stand behind zero
                    .toArray();
        }
        return (a, b) -> {
            for (double[] gain : gains) {
                int comparison = Double.compare(gain[a], gain[b]);
                if (comparison != 0) {
                    return comparison;
                }
            }
            return 0;
        };
    }

    /** For each alternative the number of those behind it. */
    private static double[] behind(int n, Comparator<Integer> worstFirst) {
        int[] sorted = IntStream.range(0, n)
                .boxed()
                .sorted(worstFirst)
                .mapToInt(Integer::intValue)
                .toArray();
        double[] behind = new double[n];
        for (int k = 1; k < n; k++) {
            boolean tied = worstFirst.compare(sorted[k - 1], sorted[k]) == 0;
            behind[sorted[k]] = tied ? behind[sorted[k - 1]] : k;
        }
        return behind;
    }
}

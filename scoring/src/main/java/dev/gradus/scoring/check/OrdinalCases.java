package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.method.TiePolicy;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Worked examples of ordinal methods that do not speak in the terms of the engine. */
final class OrdinalCases {
    private static final int MOST_FOR_PERMUTATIONS = 8;

    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .put("srmp", OrdinalCases::srmp)
            .put("regime", OrdinalCases::regime)
            .put("qualiflex", OrdinalCases::qualiflex)
            .put("pareto_dominators", OrdinalCases::dominators)
            .buildOrThrow();

    private OrdinalCases() {}

    /** The examples give dense ranks. */
    private static CaseOutcome srmp(ReferenceCase example) {
        Scores scores =
                (Scores) OutrankingCases.configured("srmp", example.params()).evaluate(example.problem());
        CaseOutcome outcome = CaseChecker.outcome(example, scores);
        return new CaseOutcome(outcome.scores(), Optional.of(scores.ranks(TiePolicy.DENSE)), outcome.extra());
    }

    private static CaseOutcome regime(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.put("weight-scale", "as-given");
        params.put("guide-index", true);
        return CaseChecker.evaluate(example, "regime", params);
    }

    private static CaseOutcome qualiflex(ReferenceCase example) {
        DecisionProblem problem = example.problem();
        boolean listed = problem.alternativeCount() <= MOST_FOR_PERMUTATIONS;
        ConfiguredMethod method = OutrankingCases.configured("qualiflex", example.params())
                .with("weight-scale", "as-given")
                .with("permutations", listed);
        MethodResult result = method.evaluate(problem);
        Map<String, Object> details = result.details().asMap();
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("optimal_index", result.details().number("optimalIndex"));
        extra.put("optimal_orders_0based", lists(details.get("optimalOrders")));
        if (listed) {
            extra.put("permutation_indices_0based", permutationIndices(result.details()));
        }
        extra.keySet().retainAll(example.extra().keySet());
        return CaseChecker.outcome(example, result).withExtra(extra);
    }

    private static Map<String, Double> permutationIndices(Details details) {
        List<List<Integer>> orders = lists(details.asMap().get("permutations"));
        double[] values = details.numbers("permutationIndices");
        Map<String, Double> indices = new LinkedHashMap<>();
        for (int k = 0; k < values.length; k++) {
            indices.put(orders.get(k).stream().map(String::valueOf).collect(Collectors.joining(" ")), values[k]);
        }
        return indices;
    }

    /** The examples name the alternatives among their results. */
    private static CaseOutcome dominators(ReferenceCase example) {
        MethodResult result = OutrankingCases.configured("dominance-count", example.params())
                .with("dominators", true)
                .evaluate(example.problem());
        List<?> names = example.extra().get("alternatives") instanceof List<?> given ? given : result.alternatives();
        List<List<Integer>> dominators = lists(result.details().asMap().get("dominators"));
        Map<String, List<String>> dominatedBy = new LinkedHashMap<>();
        for (int b = 0; b < names.size(); b++) {
            dominatedBy.put(
                    String.valueOf(names.get(b)),
                    dominators.get(b).stream()
                            .map(a -> String.valueOf(names.get(a)))
                            .toList());
        }
        return CaseChecker.outcome(example, result).withExtra(ImmutableMap.of("dominated_by", dominatedBy));
    }

    private static List<List<Integer>> lists(@Nullable Object rows) {
        return rows instanceof int[][] table
                ? Arrays.stream(table)
                        .map(row -> IntStream.of(row).boxed().toList())
                        .toList()
                : List.of();
    }
}

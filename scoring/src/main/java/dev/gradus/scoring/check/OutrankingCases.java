package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.PartialPreorder;
import dev.gradus.scoring.method.PartialPreorder.Relation;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Worked examples of PROMETHEE that do not speak in the terms of the engine. */
final class OutrankingCases {
    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .put("promethee_ii", example -> promethee(example, "promethee-2"))
            .put("promethee_i", example -> promethee(example, "promethee-2"))
            .put("promethee_flows", OutrankingCases::flows)
            .put("promethee_iii", OutrankingCases::promethee3)
            .put("promethee_v", OutrankingCases::promethee5)
            .buildOrThrow();

    private OutrankingCases() {}

    /** Weights are taken as given, since the examples' flows are; the partial preorder is given as a matrix. */
    private static CaseOutcome promethee(ReferenceCase example, String method) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.put("weight-scale", "as-given");
        ConfiguredMethod complete = configured(method, params).with("preference-indices", true);
        MethodResult result = complete.evaluate(example.problem());
        PartialPreorder partial =
                (PartialPreorder) configured("promethee-1", params).evaluate(example.problem());
        CaseOutcome outcome = CaseChecker.outcome(example, result);
        Map<String, Object> extra = new LinkedHashMap<>(outcome.extra());
        extra.put("promethee_i_preference_matrix", preferences(partial));
        extra.put("promethee_i_incomparable_pairs_0based", incomparable(partial));
        Details details = result.details();
        int best = indexOfBest(result.ranks());
        extra.put("phi_plus_best", details.numbers("phiPlus")[best]);
        extra.put("phi_minus_best", details.numbers("phiMinus")[best]);
        extra.keySet().retainAll(example.extra().keySet());
        return outcome.withExtra(extra);
    }

    private static CaseOutcome flows(ReferenceCase example) {
        DecisionProblem problem = bare(example, size(example, "pi"));
        return CaseChecker.outcome(
                example, configured("promethee-flows", example.params()).evaluate(problem));
    }

    private static CaseOutcome promethee3(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        boolean hasPi = params.containsKey("pi");
        if (!hasPi) {
            params.put("weight-scale", "as-given");
        }
        DecisionProblem problem = hasPi ? bare(example, size(example, "pi")) : example.problem();
        PartialPreorder result =
                (PartialPreorder) configured("promethee-3", params).evaluate(problem);
        CaseOutcome outcome = CaseChecker.outcome(example, result);
        Map<String, Object> extra = new LinkedHashMap<>(outcome.extra());
        extra.put("relations", letters(result));
        extra.keySet().retainAll(example.extra().keySet());
        return outcome.withExtra(extra);
    }

    private static CaseOutcome promethee5(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        DecisionProblem problem =
                params.get("net_flows") instanceof List<?> flows ? bare(example, flows.size()) : example.problem();
        MethodResult result = configured("promethee-5", params).evaluate(problem);
        List<String> selected = result.details().texts("selected");
        List<Integer> indices = IntStream.range(0, problem.alternativeCount())
                .filter(i -> selected.contains(problem.alternatives().get(i)))
                .boxed()
                .toList();
        return CaseChecker.outcome(example, result)
                .withExtra(ImmutableMap.of(
                        "selected_1based", indices.stream().map(i -> i + 1).toList(), "selected_0based", indices));
    }

    private static int size(ReferenceCase example, String param) {
        return Parameter.list(example.params().get(param), "params." + param).size();
    }

    /** A problem of alternatives alone. */
    static DecisionProblem bare(ReferenceCase example, int n) {
        List<String> alternatives =
                IntStream.rangeClosed(1, n).mapToObj(i -> "A" + i).toList();
        return DecisionProblem.ofColumns(example.id(), alternatives, ImmutableList.of(), new double[0][]);
    }

    static ConfiguredMethod configured(String method, Map<String, ?> params) {
        ConfiguredMethod configured = RankingMethods.byId(method);
        for (Map.Entry<String, ?> param : params.entrySet()) {
            configured = configured.with(param.getKey(), param.getValue());
        }
        return configured;
    }

    private static int indexOfBest(int[] ranks) {
        return IntStream.range(0, ranks.length)
                .filter(i -> ranks[i] == 1)
                .findFirst()
                .orElseThrow();
    }

    /** 1 where the row is preferred to the column. */
    private static List<List<Integer>> preferences(PartialPreorder partial) {
        int n = partial.alternatives().size();
        return IntStream.range(0, n)
                .mapToObj(a -> IntStream.range(0, n)
                        .mapToObj(b -> partial.relation(a, b) == Relation.PREFERRED ? 1 : 0)
                        .toList())
                .toList();
    }

    private static List<List<Integer>> incomparable(PartialPreorder partial) {
        int n = partial.alternatives().size();
        List<List<Integer>> pairs = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                if (partial.relation(a, b) == Relation.INCOMPARABLE) {
                    pairs.add(List.of(a, b));
                }
            }
        }
        return pairs;
    }

    /** A text for each row: P where it is preferred to the column, I where indifferent, ? otherwise. */
    private static List<String> letters(PartialPreorder partial) {
        int n = partial.alternatives().size();
        return IntStream.range(0, n)
                .mapToObj(a -> IntStream.range(0, n)
                        .mapToObj(b -> switch (partial.relation(a, b)) {
                            case PREFERRED -> "P";
                            case INDIFFERENT -> "I";
                            case REVERSED, INCOMPARABLE -> "?";
                        })
                        .reduce("", String::concat))
                .toList();
    }
}

package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Worked examples of sorting methods that do not speak in the terms of the engine. */
final class SortingCases {
    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .put("electre_tri", example -> CaseChecker.evaluate(example, "electre-tri-b", example.params()))
            .put("mr_sort", SortingCases::mrSort)
            .put("lpd_mr_sort", SortingCases::twoClasses)
            .buildOrThrow();

    private SortingCases() {}

    /** Classes, limits and vetoes come best first, with null for the class that has no lower limit. */
    private static CaseOutcome mrSort(ReferenceCase example) {
        Map<String, Object> given = example.params();
        Map<String, Object> params = new LinkedHashMap<>();
        List<?> classes = worstFirst(given.get("categories_best_first"));
        List<?> limits = worstFirst(given.get("lower_profiles_best_first"));
        params.put("classes", classes);
        params.put("profiles", limits.subList(1, limits.size()));
        copyLimits(given, "vetoes_best_first", params, "vetoes");
        copyLimits(given, "dictators_best_first", params, "dictators");
        if (given.get("rule") != null) {
            params.put("rule", given.get("rule"));
        }
        return assigned(example, params);
    }

    private static void copyLimits(Map<String, Object> given, String name, Map<String, Object> params, String as) {
        if (given.get(name) != null) {
            List<?> rows = worstFirst(given.get(name));
            params.put(as, rows.subList(1, rows.size()));
        }
    }

    /** Two classes, F (fail) and P (pass), with one limit between them. */
    private static CaseOutcome twoClasses(ReferenceCase example) {
        Map<String, Object> given = example.params();
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("classes", List.of("F", "P"));
        params.put("profiles", List.of(Parameter.list(given.get("profile_P"), "params.profile_P")));
        params.put("rule", given.getOrDefault("rule", "majority"));
        for (Map.Entry<String, String> name :
                ImmutableMap.of("veto", "vetoes", "dictator", "dictators").entrySet()) {
            if (given.get(name.getKey()) != null) {
                params.put(
                        name.getValue(), List.of(Parameter.list(given.get(name.getKey()), "params." + name.getKey())));
            }
        }
        return assigned(example, params);
    }

    /** The majority is given on the scale of the weights as they stand. */
    private static CaseOutcome assigned(ReferenceCase example, Map<String, Object> params) {
        double total =
                example.weights().map(weights -> Arrays.stream(weights).sum()).orElse(1.0);
        double majority = Parameter.number(example.params().get("majority_threshold"), "params.majority_threshold");
        params.put("majority", Math.min(1, majority / total));
        MethodResult result = OutrankingCases.configured("mr-sort", params).evaluate(example.problem());
        return CaseChecker.outcome(example, result)
                .withExtra(
                        ImmutableMap.of("expected_assignment", result.details().texts("assignment")));
    }

    private static List<?> worstFirst(@Nullable Object list) {
        return Lists.reverse(Parameter.list(list, "params"));
    }
}

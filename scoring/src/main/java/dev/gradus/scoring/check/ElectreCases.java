package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Worked examples of ELECTRE I to IV that do not speak in the terms of the engine. */
final class ElectreCases {
    private static final Pattern S_LAMBDA =
            Pattern.compile("\\s*(?<alpha>[\\d.]+)\\s*(?<sign>[+-])\\s*(?<beta>[\\d.]+)\\s*\\*?\\s*lambda\\s*");

    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .put("electre_i", example -> kernel(example, "electre-1", Map.of()))
            .put("electre_is", example -> kernel(example, "electre-1s", Map.of("comparison", "above")))
            .put("electre_net_superiority", ElectreCases::netSuperiority)
            .put("electre_iii", ElectreCases::electre3)
            .put("electre_iii_credibility", ElectreCases::electre3)
            .put("electre_iv_credibility", ElectreCases::electre4)
            .put("electre_iv", ElectreCases::electre4)
            .buildOrThrow();

    private ElectreCases() {}

    /** The programs behind the examples call "kernel" what nothing outranks, and give it by index. */
    private static CaseOutcome kernel(ReferenceCase example, String method, Map<String, String> variant) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.put("kernel", "not-outranked");
        params.putAll(variant);
        DecisionProblem problem = example.problem();
        MethodResult result = OutrankingCases.configured(method, params).evaluate(problem);
        List<String> kernel = result.details().texts("kernel");
        List<Integer> indices = kernel.stream().map(problem::indexOf).toList();
        Map<String, Object> extra =
                new LinkedHashMap<>(CaseChecker.outcome(example, result).extra());
        extra.put("kernel_indices", indices);
        extra.put("kernel_0based", indices);
        extra.put("kernel_1based", indices.stream().map(i -> i + 1).toList());
        return only(example, result, extra);
    }

    private static CaseOutcome netSuperiority(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.remove("score"); // says in words which of the results is the score
        return CaseChecker.evaluate(example, "electre-net-superiority", params);
    }

    private static CaseOutcome electre3(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        if (params.remove("s_lambda") instanceof String text) {
            Matcher formula = S_LAMBDA.matcher(text);
            if (formula.matches()) {
                params.put("alpha", Double.valueOf(formula.group("alpha")));
                params.put("beta", Double.valueOf(formula.group("sign") + formula.group("beta")));
            }
        }
        return distilled(example, "electre-3", params);
    }

    private static CaseOutcome electre4(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        if (params.remove("credibility_levels") instanceof Map<?, ?> levels) {
            levels.forEach((relation, level) -> params.put(relation.toString(), level));
        }
        return distilled(example, "electre-4", params);
    }

    private static CaseOutcome distilled(ReferenceCase example, String method, Map<String, Object> params) {
        MethodResult result = OutrankingCases.configured(method, params).evaluate(example.problem());
        Map<String, Object> extra =
                new LinkedHashMap<>(CaseChecker.outcome(example, result).extra());
        extra.put(
                "descending_classes_best_to_worst_0based",
                classes(result.details().integers("descending")));
        extra.put(
                "ascending_classes_best_to_worst_0based",
                classes(result.details().integers("ascending")));
        return only(example, result, extra);
    }

    private static CaseOutcome only(ReferenceCase example, MethodResult result, Map<String, Object> extra) {
        Set<String> wanted = example.extra().keySet();
        extra.keySet().retainAll(wanted);
        return CaseChecker.outcome(example, result).withExtra(extra);
    }

    /** The members of each class, best class first. */
    private static List<List<Integer>> classes(int[] ranks) {
        int last = Arrays.stream(ranks).max().orElse(0);
        return IntStream.rangeClosed(1, last)
                .mapToObj(k -> IntStream.range(0, ranks.length)
                        .filter(i -> ranks[i] == k)
                        .boxed()
                        .toList())
                .toList();
    }
}

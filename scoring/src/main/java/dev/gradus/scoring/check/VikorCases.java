package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Worked examples of VIKOR: scores are Q whatever the ranking follows, and alternatives are counted from 0. */
final class VikorCases {
    private VikorCases() {}

    static CaseOutcome run(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        boolean sharedFirst = Optional.ofNullable(params.remove("rank_ties_compromise_set"))
                .or(() -> Optional.ofNullable(params.remove("use_compromise_set")))
                .map(Boolean.TRUE::equals)
                .orElse(isDefaultOfScikitCriteria(example));
        ConfiguredMethod vikor = RankingMethods.byId("vikor")
                .with("weight-scale", "as-given")
                .with("ranking", sharedFirst ? "compromise-set" : "q");
        for (Map.Entry<String, Object> param : params.entrySet()) {
            vikor = vikor.with(param.getKey(), param.getValue());
        }
        DecisionProblem problem = example.problem();
        Scores scores = (Scores) vikor.evaluate(problem);
        Map<String, Object> details = scores.details().asMap();
        double[] q = scores.details().numbers("Q");
        List<Integer> compromiseSet = new ArrayList<>();
        for (String id : Json.texts(details.get("compromiseSet"), "compromiseSet")) {
            compromiseSet.add(problem.indexOf(id));
        }
        compromiseSet.sort(null);
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("s_k", scores.details().numbers("S"));
        extra.put("r_k", scores.details().numbers("R"));
        extra.put("q_k", q);
        extra.put("acceptable_advantage", details.get("acceptableAdvantage"));
        extra.put("acceptable_stability", details.get("acceptableStability"));
        extra.put("compromise_set", compromiseSet);
        extra.keySet().retainAll(example.extra().keySet());
        CaseOutcome outcome = new CaseOutcome(Optional.of(q), Optional.empty(), ImmutableMap.copyOf(extra));
        return sharedFirst
                ? new CaseOutcome(outcome.scores(), Optional.of(scores.values()), outcome.extra())
                : outcome.withRanking(scores.ranks());
    }

    /** Figures that stem from no paper but from scikit-criteria follow its default: the set shares the first place. */
    private static boolean isDefaultOfScikitCriteria(ReferenceCase example) {
        return example.source().contains("no paper cited") && example.source().contains("scikit-criteria");
    }
}

package dev.gradus.scoring.check;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.weighting.ConfiguredWeighting;
import dev.gradus.scoring.weighting.Weightings;
import dev.gradus.scoring.weighting.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds worked examples against the engine. */
public final class CaseChecker {
    private static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .putAll(DistanceCases.ADAPTERS)
            .putAll(UtilityCases.ADAPTERS)
            .putAll(ValueCases.ADAPTERS)
            .putAll(OutrankingCases.ADAPTERS)
            .putAll(ElectreCases.ADAPTERS)
            .putAll(WeightCases.ADAPTERS)
            .putAll(ConsensusCases.ADAPTERS)
            .putAll(SortingCases.ADAPTERS)
            .putAll(OrdinalCases.ADAPTERS)
            .putAll(ExplainCases.ADAPTERS)
            .putAll(RobustnessCases.ADAPTERS)
            .buildOrThrow();

    private CaseChecker() {}

    /** Puts the example to the engine and compares; never throws for an example that the engine cannot answer. */
    public static CaseResult check(ReferenceCase example) {
        CaseOutcome outcome;
        try {
            CaseAdapter adapter = ADAPTERS.get(example.method());
            outcome = PrintedTies.respect(example, adapter == null ? byName(example) : adapter.run(example));
        } catch (ProblemException e) {
            return new CaseResult(
                    example,
                    Optional.empty(),
                    Double.POSITIVE_INFINITY,
                    ImmutableList.of(String.valueOf(e.getMessage())));
        }
        CaseComparison comparison = new CaseComparison(example.tolerance());
        example.expectedScores()
                .ifPresent(expected ->
                        comparison.compare("scores", expected, outcome.scores().orElse("nothing")));
        example.expectedRanking()
                .ifPresent(expected -> comparison.compare(
                        "ranking", expected, outcome.ranking().orElse(new double[0])));
        example.extra().forEach((name, expected) -> {
            if (!Documentation.contains(example.method(), name)) {
                comparison.comparePrinted(name, expected, outcome.extra().getOrDefault(name, "nothing"));
            }
        });
        return new CaseResult(
                example,
                Optional.of(new CaseResult.Obtained(outcome.scores(), outcome.ranking(), outcome.extra())),
                comparison.maxDifference(),
                comparison.differences());
    }

    /** The method of the same name, with the example's parameters under their own names. */
    static CaseOutcome byName(ReferenceCase example) {
        String name = example.method().replace('_', '-');
        if (name.startsWith("weights-")) {
            ConfiguredWeighting weighting = Weightings.byId(name.substring("weights-".length()));
            for (Map.Entry<String, Object> param : example.params().entrySet()) {
                weighting = weighting.with(param.getKey(), param.getValue());
            }
            Weights weights = weighting.weigh(example.problem());
            return CaseOutcome.ofScores(weights.values()).withExtra(extra(example, weights.details()));
        }
        return evaluate(example, name, example.params());
    }

    /** A ranking method with these parameters on the example's problem. */
    static CaseOutcome evaluate(ReferenceCase example, String method, Map<String, ?> params) {
        return outcome(example, answer(example, method, params));
    }

    /** The answer of a ranking method with these parameters to the example's problem. */
    static MethodResult answer(ReferenceCase example, String method, Map<String, ?> params) {
        ConfiguredMethod configured = RankingMethods.byId(method);
        for (Map.Entry<String, ?> param : params.entrySet()) {
            configured = configured.with(param.getKey(), param.getValue());
        }
        return configured.evaluate(example.problem());
    }

    /** A result in the terms of an example: {@code s_plus} of the example is the detail {@code sPlus}. */
    static CaseOutcome outcome(ReferenceCase example, MethodResult result) {
        Optional<Object> values = result instanceof Scores scores ? Optional.of(scores.values()) : Optional.empty();
        return new CaseOutcome(values, Optional.empty(), extra(example, result.details())).withRanking(result.ranks());
    }

    /** The intermediate results that the example gives too, under its names. */
    static ImmutableMap<String, Object> extra(ReferenceCase example, Details details) {
        Map<String, Object> all = details.asMap();
        ImmutableMap.Builder<String, Object> extra = ImmutableMap.builder();
        for (String name : example.extra().keySet()) {
            Object detail = all.get(CaseFormat.LOWER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name));
            if (detail != null) {
                extra.put(name, detail);
            }
        }
        return extra.buildOrThrow();
    }

    /** Checks all. */
    public static ImmutableList<CaseResult> checkAll(List<ReferenceCase> examples) {
        List<CaseResult> results = new ArrayList<>();
        examples.forEach(example -> results.add(check(example)));
        return ImmutableList.copyOf(results);
    }
}

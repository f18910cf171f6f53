package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.robustness.AttainableRank;
import dev.gradus.scoring.robustness.AttainableRanks;
import dev.gradus.scoring.robustness.StableWeight;
import dev.gradus.scoring.robustness.WeightInterval;
import dev.gradus.scoring.robustness.WeightStability;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Worked examples of robustness, all on the additive model with values from 0 to 1. */
final class RobustnessCases {
    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .put("weight_stability_interval", RobustnessCases::stability)
            .put("best_and_worst_attainable_rank", RobustnessCases::attainable)
            .buildOrThrow();

    private RobustnessCases() {}

    private static ConfiguredMethod additive() {
        return RankingMethods.weightedSum().with("normalization", "none");
    }

    private static CaseOutcome stability(ReferenceCase example) {
        WeightStability stability = WeightStability.of(additive(), example.problem(), 1);
        return CaseChecker.outcome(example, additive().evaluate(example.problem()))
                .withExtra(Map.of(
                        "full_order_interval_per_criterion", ends(stability, StableWeight::wholeOrder),
                        "top1_interval_per_criterion", ends(stability, StableWeight::first)));
    }

    private static CaseOutcome attainable(ReferenceCase example) {
        List<AttainableRank> ranks =
                AttainableRanks.of(additive(), example.problem(), List.of()).all();
        return new CaseOutcome(
                Optional.empty(),
                Optional.empty(),
                ImmutableMap.of(
                        "best_rank",
                                ranks.stream().mapToInt(AttainableRank::best).toArray(),
                        "worst_rank",
                                ranks.stream().mapToInt(AttainableRank::worst).toArray()));
    }

    private static double[][] ends(WeightStability stability, Function<StableWeight, WeightInterval> interval) {
        return stability.proportional().stream()
                .map(interval)
                .map(found -> new double[] {found.low(), found.high()})
                .toArray(double[][]::new);
    }
}

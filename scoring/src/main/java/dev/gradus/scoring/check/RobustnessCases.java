package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Direction;
import dev.gradus.core.criterion.Distribution;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.MissingPolicy;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.UncertainProblem;
import dev.gradus.scoring.robustness.Acceptability;
import dev.gradus.scoring.robustness.AttainableRank;
import dev.gradus.scoring.robustness.AttainableRanks;
import dev.gradus.scoring.robustness.Monitor;
import dev.gradus.scoring.robustness.Sampling;
import dev.gradus.scoring.robustness.Smaa;
import dev.gradus.scoring.robustness.StableWeight;
import dev.gradus.scoring.robustness.WeightInterval;
import dev.gradus.scoring.robustness.WeightStability;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Worked examples of robustness, all on the additive model with values from 0 to 1. */
final class RobustnessCases {
    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .put("weight_stability_interval", RobustnessCases::stability)
            .put("best_and_worst_attainable_rank", RobustnessCases::attainable)
            .put("smaa_2", RobustnessCases::sampled)
            .put("smaa_exact", RobustnessCases::exact)
            .buildOrThrow();

    private RobustnessCases() {}

    private static ConfiguredMethod additive() {
        return RankingMethods.weightedSum().with("normalization", "none");
    }

    private static CaseOutcome stability(ReferenceCase example) {
        WeightStability stability = WeightStability.of(additive(), example.problem(), 1);
        return CaseChecker.outcome(example, additive().evaluate(example.problem()))
                .withExtra(ImmutableMap.of(
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

    private static CaseOutcome exact(ReferenceCase example) {
        return outcome(Smaa.of(additive(), example.problem(), List.of()).exact().orElseThrow());
    }

    private static CaseOutcome sampled(ReferenceCase example) {
        Smaa smaa = example.matrix().isPresent()
                ? Smaa.of(additive(), example.problem(), List.of())
                : Smaa.of(additive(), distributed(example), List.of());
        return outcome(smaa.run(Sampling.DEFAULT.withSamples(40_000), Monitor.NONE));
    }

    private static CaseOutcome outcome(Acceptability found) {
        int n = found.alternatives().size();
        double[][] central = new double[n][];
        double[] confidence = new double[n];
        for (int i = 0; i < n; i++) {
            central[i] = found.centralWeights(i)
                    .map(weights -> weights.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray())
                    .orElse(new double[0]);
            confidence[i] = found.confidence(i).orElse(0);
        }
        return new CaseOutcome(
                Optional.empty(),
                Optional.empty(),
                ImmutableMap.of(
                        "rank_acceptability",
                        found.shares(),
                        "central_weights",
                        central,
                        "confidence_factors",
                        confidence,
                        "pairwise_winning_index",
                        found.pairwiseWinning()));
    }

    /** Normal values, those of the efficacy log-normal, in units of the widths of the scales. */
    private static UncertainProblem distributed(ReferenceCase example) {
        Map<String, Object> params = example.params();
        List<?> names = Parameter.list(params.get("criteria"), "params.criteria");
        Map<String, ?> scales = Json.map(example.extra().get("scales"), "extra.scales");
        List<?> means = Parameter.list(params.get("mean"), "params.mean");
        List<?> deviations = Parameter.list(params.get("sd"), "params.sd");
        ImmutableList.Builder<ProblemCriterion> criteria = ImmutableList.builder();
        ImmutableList.Builder<ImmutableList<Measurement>> columns = ImmutableList.builder();
        for (int j = 0; j < names.size(); j++) {
            String name = String.valueOf(names.get(j));
            Direction direction = example.directions().orElseThrow().get(j);
            double[] scale = Parameter.vector(scales.get(name), "extra.scales." + name);
            double width = scale[1] - scale[0];
            criteria.add(ProblemCriterion.unweighted(name, direction));
            ImmutableList.Builder<Measurement> column = ImmutableList.builder();
            for (int i = 0; i < means.size(); i++) {
                double mean = Parameter.vector(means.get(i), "params.mean")[j];
                double deviation = Parameter.vector(deviations.get(i), "params.sd")[j];
                column.add(measurement("efficacy".equals(name), mean, deviation, width));
            }
            columns.add(column.build());
        }
        ImmutableList<ProblemCriterion> described = criteria.build();
        return new UncertainProblem(
                example.id(),
                Json.texts(params.get("alternatives"), "params.alternatives"),
                described,
                ImmutableList.copyOf(Collections.nCopies(described.size(), MissingPolicy.INTERVAL)),
                columns.build());
    }

    /** In units of the width of the scale; its zero decides nothing. */
    private static Measurement measurement(boolean logarithmic, double mean, double deviation, double width) {
        if (deviation == 0) {
            return Measurement.exact((logarithmic ? StrictMath.exp(mean) : mean) / width);
        }
        return Measurement.distributed(
                logarithmic
                        ? new Distribution.LogNormal(mean - StrictMath.log(width), deviation)
                        : new Distribution.Normal(mean / width, deviation / width));
    }

    private static double[][] ends(WeightStability stability, Function<StableWeight, WeightInterval> interval) {
        return stability.proportional().stream()
                .map(interval)
                .map(found -> new double[] {found.low(), found.high()})
                .toArray(double[][]::new);
    }
}

package dev.gradus.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.MissingPolicy;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.UncertainProblem;
import dev.gradus.scoring.robustness.WeightConstraint.Bounds;
import dev.gradus.scoring.robustness.WeightConstraint.Importance;
import dev.gradus.scoring.robustness.WeightConstraint.Linear;
import dev.gradus.scoring.robustness.WeightConstraint.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class SmaaTest {
    private static final Sampling MANY = Sampling.DEFAULT.withSamples(40_000);

    private static final List<List<WeightConstraint>> KNOWLEDGE = List.of(
            List.of(),
            List.of(new Bounds("C1", 0.2, 1), new Bounds("C3", 0.1, 1)),
            List.of(new Importance("C2", "C1"), new Importance("C1", "C3")),
            List.of(new Importance("C3", "C1"), new Bounds("C2", 0.1, 0.6)),
            List.of(new Ratio("C1", "C2", 0.5, 2)),
            List.of(new Linear(ImmutableMap.of("C1", 1.0, "C2", -3.0), 0.1)));

    @Test
    void samplesConvergeToTheExactShares() {
        for (List<WeightConstraint> known : KNOWLEDGE) {
            Smaa smaa = Smaa.of(Examples.ADDITIVE, Examples.FIVE, known);
            Acceptability exact = smaa.exact().orElseThrow();
            Acceptability sampled = smaa.run(MANY, Monitor.NONE);
            assertThat(exact.origin().exact()).isTrue();
            for (int i = 0; i < 5; i++) {
                for (int rank = 1; rank <= 5; rank++) {
                    double share = exact.share(i, rank);
                    assertThat(sampled.share(i, rank))
                            .as("%s: A%s at %s", known, i + 1, rank)
                            .isCloseTo(share, within(6 * Math.sqrt(share * (1 - share) / 40_000) + 1e-3));
                    assertThat(sampled.pairwiseWinning(i, rank - 1))
                            .isCloseTo(exact.pairwiseWinning(i, rank - 1), within(0.015));
                }
                assertThat(sampled.centralWeights(i).isPresent())
                        .isEqualTo(exact.centralWeights(i).isPresent());
                if (exact.share(i, 1) > 0.02) {
                    ImmutableMap<String, Double> found =
                            sampled.centralWeights(i).orElseThrow();
                    exact.centralWeights(i)
                            .orElseThrow()
                            .forEach((id, weight) ->
                                    assertThat(found.get(id)).as(id).isCloseTo(weight, within(0.02)));
                }
            }
        }
    }

    @Property(tries = 10)
    void sharesOfAnAlternativeSumToOne(
            @ForAll @IntRange(max = 1000) int seed, @ForAll @IntRange(min = 1, max = 5) int m) {
        Smaa smaa = Smaa.of(RankingMethods.weightedSum(), Examples.random(seed, 6, m), List.of());
        List<Acceptability> all = new ArrayList<>(List.of(smaa.run(Sampling.DEFAULT.withSamples(700), Monitor.NONE)));
        smaa.exact().ifPresent(all::add);
        assertThat(all).hasSize(m <= 3 ? 2 : 1);
        for (Acceptability found : all) {
            for (double[] row : found.shares()) {
                assertThat(Arrays.stream(row).sum()).isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void fewerCriteriaAreExactToo() {
        DecisionProblem two = Examples.problem(new double[][] {{1, 0}, {0, 1}, {0.9, 0.4}}, 1, 1);
        Acceptability exact = Smaa.of(Examples.ADDITIVE, two, List.of()).exact().orElseThrow();
        // A1 before A3 where 0.1 w > 0.4 (1 − w), that is w > 0.8; A2 before A3 where w < 0.4
        assertThat(exact.share(0, 1)).isCloseTo(0.2, within(1e-12));
        assertThat(exact.share(1, 1)).isCloseTo(0.4, within(1e-12));
        assertThat(exact.share(2, 1)).isCloseTo(0.4, within(1e-12));
        assertThat(exact.centralWeights(0).orElseThrow().get("C1")).isCloseTo(0.9, within(1e-12));
        assertThat(exact.centralWeights(2).orElseThrow().get("C1")).isCloseTo(0.6, within(1e-12));
        assertThat(exact.confidence(2)).hasValue(1);
    }

    @Test
    void theResultDoesNotDependOnThreads() {
        Smaa smaa = Smaa.of(Examples.ADDITIVE, uncertain(), KNOWLEDGE.get(3));
        Acceptability one = smaa.run(Sampling.DEFAULT.withSamples(5_300), Monitor.NONE);
        Acceptability four = smaa.run(Sampling.DEFAULT.withSamples(5_300).withThreads(4), Monitor.NONE);
        assertThat(four.shares()).isDeepEqualTo(one.shares());
        assertThat(four.pairwiseWinning()).isDeepEqualTo(one.pairwiseWinning());
        for (int i = 0; i < 3; i++) {
            assertThat(four.centralWeights(i)).isEqualTo(one.centralWeights(i));
            assertThat(four.confidence(i)).isEqualTo(one.confidence(i));
        }
        Acceptability other = smaa.run(Sampling.DEFAULT.withSamples(5_300).withSeed(2), Monitor.NONE);
        assertThat(other.shares()[0]).isNotEqualTo(one.shares()[0]);
    }

    private static UncertainProblem uncertain() {
        DecisionProblem shape = Examples.problem(new double[3][3], 1, 1, 1);
        return new UncertainProblem(
                "uncertain",
                shape.alternatives(),
                shape.criteria(),
                ImmutableList.of(MissingPolicy.INTERVAL, MissingPolicy.NEUTRAL, MissingPolicy.WORST),
                ImmutableList.of(
                        ImmutableList.of(
                                Measurement.range(0.2, 0.8),
                                UncertainProblem.missing(MissingReason.NOT_REPORTED),
                                Measurement.exact(0.5)),
                        ImmutableList.of(
                                Measurement.exact(0.9),
                                UncertainProblem.missing(MissingReason.NOT_REPORTED),
                                Measurement.exact(0.1)),
                        ImmutableList.of(Measurement.exact(0.4), Measurement.exact(0.3), Measurement.exact(0.6))));
    }

    @Test
    void uncertainValuesGiveConfidenceBetweenNoneAndAll() {
        Acceptability found = Smaa.of(Examples.ADDITIVE, uncertain(), List.of()).run(MANY, Monitor.NONE);
        assertThat(found.confidence(1).orElseThrow()).isGreaterThan(0).isLessThan(1);
        assertThat(found.pairwiseWinning(0, 1) + found.pairwiseWinning(1, 0)).isCloseTo(1, within(1e-9));
    }

    @Test
    void drawingStopsWhenPreciseEnough() {
        Smaa smaa = Smaa.of(Examples.ADDITIVE, Examples.FIVE, List.of());
        Acceptability found = smaa.run(Sampling.DEFAULT.withSamples(1_000_000).withPrecision(0.01), Monitor.NONE);
        assertThat(found.origin().samples()).isBetween(9_000L, 13_000L);
        assertThat(found.origin().cancelled()).isFalse();
        Arrays.stream(found.standardErrors())
                .flatMapToDouble(Arrays::stream)
                .forEach(error -> assertThat(error).isLessThan(0.01 / 1.95));
    }

    @Test
    void theMonitorSeesProgressAndCanStop() {
        List<Long> seen = new ArrayList<>();
        Acceptability found = Smaa.of(Examples.ADDITIVE, Examples.FIVE, List.of())
                .run(Sampling.DEFAULT.withSamples(100_000), (work, drawn, planned) -> {
                    seen.add(drawn);
                    assertThat(planned).isEqualTo(100_000);
                    return drawn < 8_000;
                });
        assertThat(seen).containsExactly(4_000L, 8_000L);
        assertThat(found.origin().cancelled()).isTrue();
        assertThat(found.origin().samples()).isEqualTo(8_000);
    }

    @Property(tries = 12)
    void weightsKeepTheConstraints(@ForAll @IntRange(max = 5) int which, @ForAll @IntRange(max = 1000) int seed) {
        WeightRegion region = WeightRegion.of(Examples.FIVE, KNOWLEDGE.get(which));
        Supplier<WeightSampler> samplers = WeightSampler.of(region);
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        WeightSampler sampler = samplers.get();
        for (int s = 0; s < 200; s++) {
            double[] w = sampler.next(random);
            assertThat(Arrays.stream(w).sum()).isCloseTo(1, within(1e-12));
            assertThat(Arrays.stream(w).min().orElseThrow()).isGreaterThanOrEqualTo(0);
            for (WeightRegion.Row row : region.rows()) {
                double left = 0;
                for (int j = 0; j < 3; j++) {
                    left += row.a()[j] * w[j];
                }
                assertThat(left).isLessThanOrEqualTo(row.b() + 1e-9);
            }
        }
    }

    @Test
    void equalitiesArePossible() {
        List<WeightConstraint> equal = List.of(new Ratio("C1", "C2", 2, 2), new Bounds("C3", 0.4, 0.4));
        WeightRegion region = WeightRegion.of(Examples.FIVE, equal);
        double[] w = WeightSampler.of(region).get().next(RandomSource.XO_RO_SHI_RO_128_PP.create(1));
        assertThat(w).containsExactly(new double[] {0.4, 0.2, 0.4}, within(1e-9));
    }

    @Test
    void contradictionsAreRefused() {
        assertThatThrownBy(() -> Smaa.of(
                        Examples.ADDITIVE, Examples.FIVE, List.of(new Bounds("C1", 0.6, 1), new Bounds("C2", 0.6, 1))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("No weights satisfy");
        assertThatThrownBy(() -> new Bounds("C1", 0.6, 0.5)).hasMessageContaining("0.6 to 0.5");
        assertThatThrownBy(() -> Smaa.of(Examples.ADDITIVE, Examples.FIVE, List.of(new Importance("C1", "X"))))
                .hasMessageContaining("'X'");
    }
}

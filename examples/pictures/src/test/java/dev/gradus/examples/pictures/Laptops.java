package dev.gradus.examples.pictures;

import static dev.gradus.scoring.Weight.weight;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Criterion;
import dev.gradus.core.criterion.Direction;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.scoring.Ranker;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.robustness.Acceptability;
import dev.gradus.scoring.robustness.Monitor;
import dev.gradus.scoring.robustness.Sampling;
import dev.gradus.scoring.robustness.Smaa;
import dev.gradus.scoring.robustness.StableWeight;
import dev.gradus.scoring.robustness.WeightStability;
import java.util.List;
import java.util.stream.IntStream;

/** Rankings to draw. */
final class Laptops {
    /** One laptop; what it weighs is unknown if it is 0. */
    record Laptop(String name, double hours, double price, double weight) {}

    private static final List<Laptop> FIVE = List.of(
            new Laptop("Swift & Sons <13>", 14, 1290, 1.3),
            new Laptop("Sturdy", 10, 880, 0),
            new Laptop("A laptop whose maker could not stop before the name was long enough", 7, 640, 2.4),
            new Laptop("Slim", 11, 1490, 0.9),
            new Laptop("Größe \"XL\"", 6, 720, 3.1));

    private Laptops() {}

    static Ranking<Laptop> five() {
        return rank(FIVE, RankingMethods.weightedSum());
    }

    static Ranking<Laptop> five(ConfiguredMethod method) {
        return rank(FIVE, method);
    }

    static Ranking<Laptop> many(int count) {
        return rank(
                IntStream.range(0, count)
                        .mapToObj(k -> new Laptop("Laptop " + k, k * 37 % 101, 500 + k * 53 % 97, 1 + k * 11 % 7))
                        .toList(),
                RankingMethods.weightedSum());
    }

    static Ranking<Laptop> rank(List<Laptop> laptops, ConfiguredMethod method) {
        return Ranker.<Laptop>builder()
                .criterion(Criterion.maximize("battery hours", Laptop::hours), weight(2))
                .criterion(
                        Criterion.of(
                                "price",
                                "what it costs, with everything one needs",
                                Direction.MINIMIZE,
                                "EUR",
                                laptop -> laptop.price() == 640
                                        ? Measurement.range(640, 700)
                                        : Measurement.exact(laptop.price())),
                        weight(3))
                .criterion(
                        Criterion.of(
                                "weight",
                                "weight",
                                Direction.MINIMIZE,
                                "kg",
                                laptop -> laptop.weight() == 0
                                        ? Measurement.missing(MissingReason.NOT_REPORTED, "")
                                        : Measurement.exact(laptop.weight())),
                        weight(1))
                .identifiedBy(Laptop::name)
                .method(method)
                .build()
                .rank(laptops);
    }

    static Pictures pictures(Ranking<Laptop> ranking) {
        return Pictures.of(ranking, Laptop::name, "laptop", "laptops");
    }

    /** What simulation finds. */
    static Acceptability shares(Ranking<?> ranking) {
        return Smaa.of(ranking.solution().method(), ranking.measured(), List.of())
                .run(Sampling.DEFAULT.withSamples(200), Monitor.NONE);
    }

    /** How far each weight can move. */
    static ImmutableList<StableWeight> stability(Ranking<?> ranking, int places) {
        return WeightStability.of(
                        ranking.solution().method(), ranking.solution().problem(), places)
                .proportional();
    }
}

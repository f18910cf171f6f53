package dev.gradus.examples.quickstart;

import static dev.gradus.scoring.Weight.weight;

import dev.gradus.core.criterion.Criterion;
import dev.gradus.scoring.Ranker;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.method.RankingMethods;
import java.util.List;

/** Ranks laptops: the engine without a university in sight. */
public final class Laptops {
    private Laptops() {}

    /** Something with a battery and a price. */
    public record Laptop(String name, double batteryHours, double price) {}

    /** Prints the laptops, best first, and why the first is first. */
    public static void main(String[] args) {
        List<Laptop> laptops =
                List.of(new Laptop("Swift", 14, 1290), new Laptop("Sturdy", 9, 880), new Laptop("Slim", 16, 1890));

        Ranking<Laptop> ranking = Ranker.<Laptop>builder()
                .criterion(Criterion.maximize("battery hours", Laptop::batteryHours), weight(2))
                .criterion(Criterion.minimize("price", Laptop::price), weight(3))
                .identifiedBy(Laptop::name)
                .method(RankingMethods.topsis())
                .build()
                .rank(laptops);

        ranking.top(3).forEach(System.out::println);
        System.out.println(ranking.explain(ranking.first()));
    }
}

package dev.gradus.scoring;

import static dev.gradus.scoring.Weight.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.criterion.Criterion;
import dev.gradus.core.criterion.Direction;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.criterion.Requirement;
import dev.gradus.core.criterion.Requirement.Verdict;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.TiePolicy;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.MissingPolicy;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankerTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    private record Laptop(String name, double hours, double price) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Laptop LIGHT = new Laptop("light", 12, 1400);
    private static final Laptop CHEAP = new Laptop("cheap", 6, 600);
    private static final Laptop POOR = new Laptop("poor", 5, 1500);
    private static final List<Laptop> LAPTOPS = List.of(LIGHT, CHEAP, POOR);

    private static Ranker.Builder<Laptop> laptops() {
        return Ranker.<Laptop>builder()
                .criterion(Criterion.maximize("hours", Laptop::hours), weight(2))
                .criterion(Criterion.minimize("price", Laptop::price), weight(3));
    }

    private static Criterion<Laptop> hoursIfTested(Laptop untested) {
        return Criterion.of(
                "tested hours",
                Direction.MAXIMIZE,
                laptop -> laptop.equals(untested)
                        ? Measurement.missing(MissingReason.NOT_REPORTED, "no test found")
                        : Measurement.exact(laptop.hours()));
    }

    @Test
    void ranksAnyKindOfThing() {
        Ranking<Laptop> ranking = laptops().build().rank(LAPTOPS);

        assertThat(ranking.items()).extracting(Ranked::id).containsExactly("cheap", "light", "poor");
        assertThat(ranking.first().alternative()).isEqualTo(CHEAP);
        assertThat(ranking.top(2)).hasSize(2);
        assertThat(ranking.top(9)).hasSize(3);
    }

    @Test
    void contributionsAddUpToTheScore() {
        for (String method : List.of("wsm", "topsis", "wpm")) {
            Ranking<Laptop> ranking =
                    laptops().method(RankingMethods.byId(method)).build().rank(LAPTOPS);

            for (Ranked<Laptop> item : ranking.items()) {
                Explanation<Laptop> explanation = ranking.explain(item);
                double sum = explanation.base()
                        + explanation.contributions().stream()
                                .mapToDouble(Contribution::amount)
                                .sum();
                assertThat(sum).as(method).isCloseTo(item.score().orElseThrow().guaranteed(), EXACT);
            }
        }
    }

    @Test
    void theContrastOfAnAdditiveMethodAddsUpToTheDifference() {
        Ranking<Laptop> ranking = laptops().build().rank(LAPTOPS);
        Ranked<Laptop> cheap = ranking.find("cheap");
        Ranked<Laptop> light = ranking.find("light");

        Contrast<Laptop> contrast = ranking.contrast(cheap, light);

        assertThat(contrast.differences().stream()
                        .mapToDouble(Contrast.Difference::amount)
                        .sum())
                .isCloseTo(
                        cheap.score().orElseThrow().guaranteed()
                                - light.score().orElseThrow().guaranteed(),
                        EXACT);
        assertThat(contrast.differences())
                .extracting(Contrast.Difference::criterion)
                .containsExactly("price", "hours");
        assertThat(contrast.tipping().orElseThrow().criterion()).isEqualTo("price");
    }

    @Test
    void saysWhoIsOutAndWhy() {
        Requirement<Laptop> affordable = Requirement.of(
                "affordable",
                "costs at most 1450",
                laptop -> laptop.price() <= 1450
                        ? Verdict.met("costs " + laptop.price())
                        : Verdict.notMet("costs " + laptop.price(), laptop.price() - 1450, "EUR"));

        Ranking<Laptop> ranking = laptops().require(affordable).build().rank(LAPTOPS);

        assertThat(ranking.items()).hasSize(2);
        assertThat(ranking.whyExcluded(POOR).orElseThrow().reasons())
                .containsExactly(new Exclusion.Reason(
                        "affordable",
                        "costs at most 1450",
                        "costs 1500.0",
                        Optional.of(new Requirement.Shortfall(50, "EUR"))));
        assertThat(ranking.admitting(POOR).items()).hasSize(3);
        assertThat(ranking.admitting(POOR).excluded()).isEmpty();
        assertThatThrownBy(() -> ranking.admitting(LIGHT)).hasMessageContaining("not kept out");
        assertThat(ranking.whyExcluded(LIGHT)).isEmpty();
        assertThatThrownBy(() -> ranking.find("poor"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("costs 1500.0");
    }

    @Test
    void requirementsAreToldApartByTheirIds() {
        Requirement<Laptop> any = Requirement.of("any", "is a laptop", laptop -> Verdict.met("it is"));
        Ranker.Builder<Laptop> once = laptops().require(any);
        assertThatThrownBy(() -> once.require(any))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'any' is given twice");
    }

    @Test
    void whatHasNoNameIsRefused() {
        Object nameless = new Object();
        Ranker<Object> ranker = Ranker.builder()
                .criterion(Criterion.maximize("hash", thing -> 1), weight(1))
                .build();
        assertThatThrownBy(() -> ranker.rank(List.of(nameless)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("identifiedBy");
        assertThat(ranker.rank(List.of("a name")).first().id()).isEqualTo("a name");
    }

    @Test
    void anUndecidedRequirementKeepsTheAlternativeAndSaysSo() {
        Requirement<Laptop> quiet = Requirement.of("quiet", "is quiet", laptop -> Verdict.undecided("not measured"));

        Ranking<Laptop> ranking = laptops().require(quiet).build().rank(LAPTOPS);

        assertThat(ranking.items()).hasSize(3);
        assertThat(ranking.first().undecided()).containsExactly("is quiet: not measured");
    }

    @Test
    void whereNothingIsLeftTheRequirementIsNamed() {
        Requirement<Laptop> impossible = Requirement.of("free", "is free", laptop -> Verdict.notMet("is not"));

        assertThatThrownBy(() -> laptops().require(impossible).build().rank(LAPTOPS))
                .isInstanceOf(NothingLeftException.class)
                .hasMessageContaining("'is free' shuts out 3");
    }

    @Test
    void aGapOpensTheScoreAndLowersTheKnownShare() {
        Ranking<Laptop> ranking = Ranker.<Laptop>builder()
                .criterion(hoursIfTested(LIGHT), weight(2))
                .criterion(Criterion.minimize("price", Laptop::price), weight(3))
                .build()
                .rank(LAPTOPS);

        Ranked<Laptop> light = ranking.find("light");
        assertThat(light.knownShare()).isCloseTo(0.6, EXACT);
        assertThat(light.score().orElseThrow().isOpen()).isTrue();
        assertThat(light.score().orElseThrow().potential()
                        - light.score().orElseThrow().guaranteed())
                .isCloseTo(0.4, EXACT);
        assertThat(ranking.find("cheap").score().orElseThrow().isOpen()).isFalse();
    }

    @Test
    void everyPolicyFillsAGapAsItSays() {
        assertThat(scoreOfLightWhen(MissingPolicy.WORST)).isCloseTo(0, EXACT);
        assertThat(scoreOfLightWhen(MissingPolicy.BEST)).isCloseTo(1, EXACT);
        assertThat(scoreOfLightWhen(MissingPolicy.NEUTRAL)).isCloseTo(0.5, EXACT);
        assertThat(scoreOfLightWhen(MissingPolicy.INTERVAL)).isCloseTo(0, EXACT);
        Ranking<Laptop> without = untested(MissingPolicy.EXCLUDE);
        assertThat(without.items()).hasSize(2);
        assertThat(without.whyExcluded(LIGHT).orElseThrow().reasons().get(0).found())
                .contains("not reported")
                .contains("no test found");
    }

    @Test
    void onAFixedScaleAGapMayBeAsBadAsTheScaleGoes() {
        Ranking<Laptop> ranking = Ranker.<Laptop>builder()
                .criterion(hoursIfTested(LIGHT), weight(1), column -> column.withValue(ValueFunction.linear(0, 10)))
                .build()
                .rank(LAPTOPS);

        assertThat(ranking.find("light").score()).contains(new ScoreInterval(0, 1));
        assertThat(ranking.find("poor").score()).contains(new ScoreInterval(0.5, 0.5));
    }

    private static double scoreOfLightWhen(MissingPolicy policy) {
        return untested(policy).find("light").score().orElseThrow().guaranteed();
    }

    private static Ranking<Laptop> untested(MissingPolicy policy) {
        return Ranker.<Laptop>builder()
                .criterion(hoursIfTested(LIGHT), weight(1))
                .whenMissing("tested hours", policy)
                .build()
                .rank(LAPTOPS);
    }

    @Test
    void numbersTiesAsAsked() {
        Laptop twin = new Laptop("twin", CHEAP.hours(), CHEAP.price());

        Ranking<Laptop> ranking = laptops().build().rank(List.of(LIGHT, twin, CHEAP, POOR));

        assertThat(ranking.items()).extracting(Ranked::rank).containsExactly(1, 1, 3, 4);
        assertThat(ranking.ranks(TiePolicy.AVERAGE).values()).containsExactly(1.5, 1.5, 3.0, 4.0);
        assertThat(ranking.ranks(TiePolicy.DENSE).values()).containsExactly(1.0, 1.0, 2.0, 3.0);
        assertThat(ranking.ranks(TiePolicy.ORDINAL)).containsEntry("cheap", 1.0).containsEntry("twin", 2.0);
    }

    @Test
    void refusesWhatCannotBeRanked() {
        assertThatThrownBy(() -> laptops().build().rank(List.of())).hasMessageContaining("no alternative");
        assertThatThrownBy(() -> laptops().build().rank(List.of(LIGHT, LIGHT))).hasMessageContaining("identifiedBy");
        assertThatThrownBy(() -> Ranker.<Laptop>builder().build()).hasMessageContaining("no criterion");
        assertThatThrownBy(() -> weight(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> weight(-1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> laptops().criterion(Criterion.maximize("hours", Laptop::hours), weight(1)))
                .hasMessageContaining("given twice");
        assertThatThrownBy(() -> laptops().whenMissing("prise", MissingPolicy.WORST))
                .hasMessageContaining("Maybe price");
    }

    @Test
    void aCriterionThatFailsIsNamedWithTheAlternative() {
        Ranker<Laptop> ranker = Ranker.<Laptop>builder()
                .criterion(Criterion.maximize("hours", laptop -> laptop.equals(POOR) ? Double.NaN : 1), weight(1))
                .build();
        assertThatThrownBy(() -> ranker.rank(LAPTOPS))
                .isInstanceOf(ProblemException.class)
                .hasMessage("The criterion 'hours' fails on 'poor': A measurement of NaN.\n"
                        + "Maybe let it answer Measurement.missing(…) where there is no value.");
    }

    @Test
    void anAlternativeWithoutIdIsRefused() {
        assertThatThrownBy(() -> laptops().identifiedBy(laptop -> " ").build().rank(LAPTOPS))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("The id of the alternative 'light' is blank.");
    }

    @Test
    void aColumnCannotTurnItsCriterionRound() {
        assertThatThrownBy(() -> laptops()
                        .criterion(
                                Criterion.maximize("screen", laptop -> 14),
                                weight(1),
                                column -> ProblemCriterion.of("screen", Direction.MINIMIZE, 1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'screen' is given another id, direction or weight");
    }

    @Test
    void fewerThanNoneCannotBeAskedFor() {
        Ranking<Laptop> ranking = laptops().build().rank(LAPTOPS);
        assertThat(ranking.top(0)).isEmpty();
        assertThat(ranking.warnings()).isEmpty();
        assertThatThrownBy(() -> ranking.top(-1)).hasMessageContaining("at least 0");
    }

    @Test
    void manyAlternativesAreRanked() {
        List<Laptop> many = IntStream.range(0, 50_000)
                .mapToObj(i -> new Laptop("laptop-" + i, i % 97 + 1, i % 89 + 1))
                .toList();
        assertThat(laptops().build().rank(many).items()).hasSize(50_000);
    }
}

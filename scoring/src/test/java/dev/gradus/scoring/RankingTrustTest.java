package dev.gradus.scoring;

import static dev.gradus.scoring.Weight.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Criterion;
import dev.gradus.core.criterion.Direction;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.scoring.Robustness.Standing;
import dev.gradus.scoring.explain.Audit;
import dev.gradus.scoring.explain.Goal;
import dev.gradus.scoring.explain.GroupDecision;
import dev.gradus.scoring.explain.Norm;
import dev.gradus.scoring.explain.Outcome;
import dev.gradus.scoring.explain.WeightChange;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.robustness.FirstPlace;
import dev.gradus.scoring.robustness.Monitor;
import dev.gradus.scoring.robustness.RobustnessSettings;
import dev.gradus.scoring.robustness.Sampling;
import dev.gradus.scoring.robustness.WeightConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The questions that a ranking of anything answers about its own trustworthiness. */
class RankingTrustTest {
    private record Flat(String name, double rent, double rooms, double minutes) {}

    private static final Flat OLD = new Flat("old", 500, 3, 40);
    private static final Flat NEW = new Flat("new", 900, 4, 20);
    private static final Flat NEAR = new Flat("near", 800, 2, 5);
    private static final Flat POOR = new Flat("poor", 950, 2, 45);
    private static final List<Flat> FLATS = List.of(OLD, NEW, NEAR, POOR);

    private static Ranker.Builder<Flat> flats() {
        return Ranker.<Flat>builder()
                .identifiedBy(Flat::name)
                .criterion(Criterion.minimize("rent", Flat::rent), weight(3))
                .criterion(Criterion.maximize("rooms", Flat::rooms), weight(2))
                .criterion(Criterion.minimize("minutes", Flat::minutes), weight(1));
    }

    private static Ranking<Flat> ranking() {
        return flats().build().rank(FLATS);
    }

    @Test
    void robustnessSpeaksOfTheAlternativesThemselves() {
        Robustness<Flat> robustness = ranking().robustness(Sampling.of(500).withSeed(7));
        assertThat(robustness.standings())
                .extracting(standing -> standing.item().alternative())
                .containsExactlyElementsOf(
                        ranking().items().stream().map(Ranked::alternative).toList());
        Standing<Flat> last = robustness.standings().get(3);
        assertThat(last.item().alternative()).isEqualTo(POOR);
        assertThat(last.firstPlace().orElseThrow()).isInstanceOf(FirstPlace.Impossible.class);
        assertThat(last.firstShare().getAsDouble()).isZero();
        assertThat(last.attainableRank().orElseThrow().best()).isGreaterThan(1);
        assertThat(last.openRank().best()).isEqualTo(last.openRank().worst());
        assertThat(robustness.isNecessarilyAtLeastAsGood(
                        robustness.standings().get(0).item(), last.item()))
                .isTrue();
        assertThat(robustness.isPossiblyAtLeastAsGood(
                        last.item(), robustness.standings().get(0).item()))
                .isFalse();
        assertThat(robustness.toString())
                .contains("of all ways to share out the weights", "However much each criterion counts, poor is between")
                .contains("Shares of weights are exact.");
        assertThat(robustness.document()).containsKeys("weightStability", "attainableRanks", "rankIntervals");
    }

    @Test
    void whatIsNotKnownWidensTheRanks() {
        Ranking<Flat> ranking = Ranker.<Flat>builder()
                .identifiedBy(Flat::name)
                .criterion(
                        Criterion.of(
                                "rent",
                                Direction.MINIMIZE,
                                flat -> flat.equals(NEW)
                                        ? Measurement.missing(MissingReason.NOT_REPORTED, "")
                                        : Measurement.exact(flat.rent())),
                        weight(1))
                .criterion(Criterion.maximize("rooms", Flat::rooms), weight(1))
                .build()
                .rank(FLATS);
        Robustness<Flat> robustness = ranking.robustness(Sampling.of(500));
        Standing<Flat> open = robustness.standings().stream()
                .filter(standing -> standing.item().alternative().equals(NEW))
                .findFirst()
                .orElseThrow();
        assertThat(open.openRank().best()).isEqualTo(1);
        assertThat(open.openRank().worst()).isGreaterThan(1);
        assertThat(open.item().knownShare()).isEqualTo(0.5);
    }

    @Test
    void constraintsNarrowTheWeights() {
        Ranking<Flat> ranking = ranking();
        List<WeightConstraint> minutesFirst =
                WeightConstraint.parse("minutes >= 0.8", List.of("rent", "rooms", "minutes"));
        RobustnessSettings settings = RobustnessSettings.DEFAULT.withPlaces(1).withConstraints(minutesFirst);
        Robustness<Flat> robustness = ranking.robustness(settings, Monitor.NONE);
        Standing<Flat> near = robustness.standings().stream()
                .filter(standing -> standing.item().alternative().equals(NEAR))
                .findFirst()
                .orElseThrow();
        assertThat(near.firstShare().getAsDouble()).isEqualTo(1);
    }

    @Test
    void saysWhatWouldChangeIt() {
        Ranking<Flat> ranking = ranking();
        Ranked<Flat> near = ranking.find("near");
        assertThat(near.rank()).isGreaterThan(1);
        WeightChange change = ranking.weightChange(near, Goal.first(), Norm.L1);
        assertThat(change.isPossible()).isTrue();
        assertThat(change.weights().getOrDefault("minutes", 0.0)).isGreaterThan(1 / 6.0);
        assertThat(ranking.weightChange(ranking.find("poor"), Goal.first(), Norm.L2)
                        .isPossible())
                .isFalse();
        assertThat(ranking.valueChanges(near, Goal.before("new")).single()).isNotEmpty();
        assertThat(ranking.shares(near, Outcome.rank()).with()).isEqualTo(near.rank());
        assertThat(ranking.audit(Audit.Settings.DEFAULT).dominated())
                .extracting(Audit.Domination::alternative)
                .containsExactly("poor");
    }

    @Test
    void aGroupDecidesByTheWeightsOfItsMembers() {
        GroupDecision decision = ranking()
                .group(
                        Map.of("Ana", Map.of("rent", 1.0), "Ben", Map.of("rent", 2.0, "rooms", 0.1)),
                        GroupDecision.Settings.DEFAULT);
        assertThat(decision.consensus()).containsEntry("old", 1);
        assertThatThrownBy(() -> ranking().group(Map.of("Ana", Map.of("rant", 1.0)), GroupDecision.Settings.DEFAULT))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'rant'");
        assertThatThrownBy(() -> ranking().group(Map.of("Ana", Map.of("rent", 0.0)), GroupDecision.Settings.DEFAULT))
                .hasMessageContaining("All weights are zero");
    }

    /** For methods whose score is a sum and for others alike. */
    @Property(tries = 40)
    void theContrastAddsUpToTheDifferenceOfTheScores(
            @ForAll @Size(8) List<@IntRange(min = 1, max = 30) Integer> cells, @ForAll @IntRange(max = 3) int which) {
        String method = List.of("wsm", "topsis", "promethee-2", "vikor").get(which);
        List<Flat> flats = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            flats.add(new Flat("flat " + i, cells.get(2 * i), cells.get(2 * i + 1), 7 * i % 5 + 1));
        }
        Ranking<Flat> ranking =
                flats().method(RankingMethods.byId(method)).build().rank(flats);
        for (Ranked<Flat> one : ranking.items()) {
            Ranked<Flat> other = ranking.first();
            Contrast<Flat> contrast = ranking.contrast(one, other);
            double sign = which == 3 ? -1 : 1; // VIKOR's lower scores are better
            double difference = sign
                    * (one.score().orElseThrow().guaranteed()
                            - other.score().orElseThrow().guaranteed());
            double scale = Math.max(1, Math.abs(one.score().orElseThrow().guaranteed()));
            assertThat(contrast.difference()).isCloseTo(difference, within(1e-9 * scale));
            assertThat(contrast.differences()).isSortedAccordingTo((a, b) -> Double.compare(b.amount(), a.amount()));
            assertThat(contrast.argument().reasons().isEmpty()).isEqualTo(one.rank() == other.rank());
        }
    }
}

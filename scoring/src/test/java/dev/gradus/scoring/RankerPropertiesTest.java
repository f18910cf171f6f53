package dev.gradus.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.criterion.Criterion;
import dev.gradus.core.criterion.Direction;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.scoring.method.RankingMethods;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.assertj.core.data.Offset;

/** What holds for every ranking with gaps, by each of the three methods that programmes are ranked by first. */
class RankerPropertiesTest {
    private static final int CRITERIA = 3;

    /** An alternative with a measurement for each criterion. */
    private record Thing(String id, List<Measurement> values) {}

    @Provide
    Arbitrary<List<Thing>> things() {
        return Arbitraries.integers()
                .between(2, 7)
                .flatMap(n -> cells().list().ofSize(CRITERIA).list().ofSize(n).map(rows -> {
                    List<Thing> things = new ArrayList<>();
                    for (int i = 0; i < rows.size(); i++) {
                        things.add(new Thing("t" + i, rows.get(i)));
                    }
                    return things;
                }));
    }

    private static Arbitrary<Measurement> cells() {
        Arbitrary<Integer> value = Arbitraries.integers().between(1, 20);
        return Arbitraries.frequencyOf(
                Tuple.of(5, value.map(Measurement::exact)),
                Tuple.of(
                        2,
                        Combinators.combine(value, value)
                                .as((a, b) -> Measurement.range(Math.min(a, b), Math.max(a, b)))),
                Tuple.of(2, Arbitraries.just(Measurement.missing(MissingReason.NOT_FOUND, ""))));
    }

    @Provide
    Arbitrary<String> methods() {
        return Arbitraries.of("wsm", "wpm", "topsis");
    }

    private static Ranking<Thing> rank(String method, List<Thing> things) {
        Ranker.Builder<Thing> ranker =
                Ranker.<Thing>builder().identifiedBy(Thing::id).method(RankingMethods.byId(method));
        for (int j = 0; j < CRITERIA; j++) {
            int column = j;
            ranker.criterion(
                    Criterion.<Thing>of(
                            "c" + j,
                            j == 1 ? Direction.MINIMIZE : Direction.MAXIMIZE,
                            thing -> thing.values().get(column)),
                    Weight.weight(j + 1));
        }
        return ranker.build().rank(things);
    }

    @Property(tries = 300)
    void theOrderOfInputDoesNotMatter(@ForAll("methods") String method, @ForAll("things") List<Thing> things) {
        List<Thing> backwards = new ArrayList<>(things);
        Collections.reverse(backwards);
        Ranking<Thing> reversed = rank(method, backwards);

        for (Ranked<Thing> item : rank(method, things).items()) {
            assertThat(reversed.find(item.id()).score().orElseThrow().guaranteed())
                    .isCloseTo(item.score().orElseThrow().guaranteed(), Offset.offset(1e-12));
        }
    }

    @Property(tries = 300)
    void scoresAreFiniteAndWhatIsGuaranteedIsNoMoreThanThePotential(
            @ForAll("methods") String method, @ForAll("things") List<Thing> things) {
        for (Ranked<Thing> item : rank(method, things).items()) {
            ScoreInterval score = item.score().orElseThrow();
            assertThat(score.guaranteed()).isFinite().isLessThanOrEqualTo(score.potential());
            assertThat(item.knownShare()).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 300)
    void aMissingValueNeverEarnsABetterGuaranteedScoreThanAKnownWorseOne(
            @ForAll("methods") String method, @ForAll("things") List<Thing> things) {
        // the same thing twice: once with the value missing, once with the worst that anybody has
        Thing first = things.get(0);
        double worst = things.stream()
                .map(thing -> thing.values().get(0))
                .filter(Measurement::isKnown)
                .mapToDouble(value ->
                        value instanceof Measurement.Range range ? range.low() : ((Measurement.Exact) value).value())
                .min()
                .orElse(1);
        List<Thing> both = new ArrayList<>(things);
        both.add(new Thing("gap", with(first, Measurement.missing(MissingReason.NOT_FOUND, ""))));
        both.add(new Thing("known", with(first, Measurement.exact(worst))));
        Ranking<Thing> ranking = rank(method, both);

        assertThat(ranking.find("gap").score().orElseThrow().guaranteed())
                .isLessThanOrEqualTo(ranking.find("known").score().orElseThrow().guaranteed() + 1e-12);
        assertThat(ranking.find("gap").knownShare())
                .isLessThan(ranking.find("known").knownShare());
    }

    private static List<Measurement> with(Thing thing, Measurement first) {
        List<Measurement> values = new ArrayList<>(thing.values());
        values.set(0, first);
        return values;
    }
}

package dev.gradus.scoring;

import static dev.gradus.scoring.Weight.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Criterion;
import dev.gradus.core.criterion.Direction;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.criterion.Requirement;
import dev.gradus.core.criterion.Requirement.Verdict;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.scoring.RankingSession.Place;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RankingSessionTest {
    private static final List<String> METHODS = List.of("wsm", "topsis", "vikor", "wpm", "promethee-2", "codas");

    /** Whatever is changed in turn, the answer is that of a ranking of the problem as it then stands. */
    @Property(tries = 60)
    void theAnswerIsThatOfAWholeRanking(
            @ForAll @IntRange(min = 4, max = 30) int n,
            @ForAll @IntRange(min = 1, max = 5) int m,
            @ForAll @IntRange(min = 0, max = 5) int method,
            @ForAll boolean coarse,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DecisionProblem problem = random(n, m, coarse, random);
        RankingSession<String> session = RankingSession.of(problem, RankingMethods.byId(METHODS.get(method)));
        for (int step = 0; step < 8; step++) {
            change(session, problem, random);
            int k = random.nextInt(n + 2);
            assertThat(session.top(k)).isEqualTo(expected(session, METHODS.get(method), k));
        }
    }

    private static void change(RankingSession<String> session, DecisionProblem problem, SplittableRandom random) {
        int j = random.nextInt(problem.criterionCount());
        int i = random.nextInt(problem.alternativeCount());
        String criterion = problem.criteria().get(j).id();
        switch (random.nextInt(3)) {
            case 0 -> session.weight(criterion, 0.1 + random.nextDouble());
            case 1 -> session.value(problem.alternative(i), criterion, 1 + random.nextInt(50));
            default -> session.require(notBefore("A" + (1 + i % 3), random.nextInt(3)));
        }
    }

    private static Requirement<String> notBefore(String name, int which) {
        return requirement("r" + which, id -> !id.equals(name));
    }

    private static <T> Requirement<T> requirement(String id, Predicate<T> met) {
        return Requirement.of(id, id, alternative -> met.test(alternative) ? Verdict.met("yes") : Verdict.notMet("no"));
    }

    private static ImmutableList<Place<String>> expected(RankingSession<String> session, String method, int k) {
        DecisionProblem now = session.problem();
        DecisionProblem anew = DecisionProblem.ofColumns(now.id(), now.alternatives(), now.criteria(), now.columns());
        Scores scores = (Scores) RankingMethods.byId(method).evaluate(anew);
        int[] ranks = scores.ranks();
        return IntStream.range(0, ranks.length)
                .mapToObj(i -> new Place<>(anew.alternative(i), anew.alternative(i), ranks[i], scores.value(i)))
                .sorted(Comparator.<Place<String>>comparingInt(Place::rank).thenComparing(Place::id))
                .limit(k)
                .collect(ImmutableList.toImmutableList());
    }

    private static DecisionProblem random(int n, int m, boolean coarse, SplittableRandom random) {
        List<ProblemCriterion> criteria = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            ProblemCriterion criterion = ProblemCriterion.of(
                    "c" + j, random.nextBoolean() ? Direction.MAXIMIZE : Direction.MINIMIZE, 0.1 + random.nextDouble());
            criteria.add(j == 1 ? criterion.withValue(worth(criterion.direction())) : criterion);
        }
        return DecisionProblem.numbered(
                "random", n, criteria, (i, j) -> 1 + (coarse ? random.nextInt(4) : 50 * random.nextDouble()));
    }

    private static ValueFunction worth(Direction direction) {
        return direction == Direction.MAXIMIZE ? ValueFunction.linear(0, 60) : ValueFunction.linear(60, 0);
    }

    @Test
    void aValueThatIsNoneIsRefusedAtItsPlace() {
        DecisionProblem problem = random(4, 3, false, new SplittableRandom(1));
        assertThatThrownBy(() ->
                        RankingSession.of(problem, RankingMethods.weightedSum()).value("A2", "c2", Double.NaN))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("values[1][2]"));
    }

    @Test
    void aValueBeyondAScaleCountsAsItsEnd() {
        DecisionProblem problem = DecisionProblem.numbered(
                "shares",
                3,
                List.of(
                        ProblemCriterion.of("c0", Direction.MAXIMIZE, 1).withValue(ValueFunction.linear(0, 1)),
                        ProblemCriterion.of("c1", Direction.MAXIMIZE, 1).withValue(ValueFunction.linear(0, 1))),
                (i, j) -> (i + j) / 4.0);
        RankingSession<String> session =
                RankingSession.of(problem, RankingMethods.byId("wsm").with("normalization", "none"));
        session.value("A1", "c0", 1.5);
        assertThat(session.problem().value(0, 0)).isEqualTo(1.5);
        assertThat(session.top(2))
                .containsExactly(new Place<>("A1", "A1", 1, 0.625), new Place<>("A3", "A3", 1, 0.625));
    }

    /**
     * With gaps and requirements, too, scores, potential scores and contributions are those of a ranking that is made anew
     * with the weights and values of now.
     */
    @Property(tries = 60)
    void gapsAndContributionsAreThoseOfAWholeRanking(
            @ForAll @IntRange(min = 3, max = 12) int n,
            @ForAll @IntRange(min = 1, max = 4) int m,
            @ForAll @IntRange(min = 0, max = 3) int method,
            @ForAll boolean onScales,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Measurement[][] cells = new Measurement[n][m];
        for (Measurement[] row : cells) {
            Arrays.setAll(row, j -> cell(random));
        }
        double[] weights = new double[m];
        Arrays.setAll(weights, j -> 0.1 + random.nextDouble());
        String id = List.of("wsm", "wpm", "topsis", "vikor").get(method);
        RankingSession<Integer> session = RankingSession.of(ranking(cells, weights, id, onScales, List.of()));
        List<Requirement<Integer>> requirements = new ArrayList<>();
        for (int step = 0; step < 4; step++) {
            int j = random.nextInt(m);
            switch (random.nextInt(3)) {
                case 0 -> {
                    weights[j] = 0.1 + random.nextDouble();
                    session.weight("c" + j, weights[j]);
                }
                case 1 -> {
                    int i = random.nextInt(n);
                    double value = 1 + random.nextInt(50);
                    cells[i][j] = Measurement.exact(value);
                    session.value("A" + i, "c" + j, value);
                }
                default -> {
                    int out = random.nextInt(n);
                    Requirement<Integer> requirement = requirement("r" + step, i -> i != out || n < 6);
                    requirements.add(requirement);
                    session.require(requirement);
                }
            }
            Ranking<Integer> anew = ranking(cells, weights, id, onScales, requirements);
            List<Place<Integer>> places = session.top(n);
            double[] potential = session.potential(places);
            assertThat(places)
                    .extracting(Place::id)
                    .isEqualTo(anew.items().stream().map(Ranked::id).toList());
            for (int k = 0; k < places.size(); k++) {
                Ranked<Integer> item = anew.items().get(k);
                assertThat(places.get(k).score())
                        .isEqualTo(item.score().orElseThrow().guaranteed());
                assertThat(potential[k]).isEqualTo(item.score().orElseThrow().potential());
                List<Double> amounts = anew.explain(item).contributions().stream()
                        .map(Contribution::amount)
                        .toList();
                if (method == 0) {
                    assertThat(session.contributions(places).get(k).amounts()).isEqualTo(amounts);
                }
            }
            if (method > 1) {
                assertThat(session.contributions(places)).isEmpty();
            }
        }
    }

    private static Measurement cell(SplittableRandom random) {
        double low = 1 + random.nextInt(30);
        return switch (random.nextInt(4)) {
            case 0 -> Measurement.missing(MissingReason.NOT_FOUND, "");
            case 1 -> Measurement.range(low, low + 1 + random.nextInt(20));
            default -> Measurement.exact(low);
        };
    }

    private static Ranking<Integer> ranking(
            Measurement[][] cells,
            double[] weights,
            String method,
            boolean onScales,
            List<Requirement<Integer>> requirements) {
        Ranker.Builder<Integer> ranker =
                Ranker.<Integer>builder().identifiedBy(i -> "A" + i).method(RankingMethods.byId(method));
        for (int j = 0; j < weights.length; j++) {
            int column = j;
            Direction direction = j % 2 == 0 ? Direction.MAXIMIZE : Direction.MINIMIZE;
            ranker.criterion(
                    Criterion.of("c" + j, direction, i -> cells[i][column]),
                    weight(weights[j]),
                    criterion -> onScales ? criterion.withValue(worth(direction)) : criterion);
        }
        requirements.forEach(ranker::require);
        return ranker.build().rank(IntStream.range(0, cells.length).boxed().toList());
    }

    @Test
    void aValueThatIsNoneIsRefusedWhereThereAreGapsToo() {
        Measurement[][] cells = {{Measurement.exact(1)}, {Measurement.missing(MissingReason.NOT_FOUND, "")}};
        RankingSession<Integer> session = RankingSession.of(ranking(cells, new double[] {1}, "wsm", false, List.of()));
        assertThatThrownBy(() -> session.value("A1", "c0", Double.POSITIVE_INFINITY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Infinity");
        assertThat(session.value("A1", "c0", 2).top(1).get(0).id()).isEqualTo("A1");
    }

    @Test
    void aPlaceOfBeforeIsRefusedOnceItIsOut() {
        RankingSession<Flat> session = flats();
        List<Place<Flat>> places = session.top(3);
        session.require(requirement("affordable", flat -> flat.rent() <= 1300));
        assertThatThrownBy(() -> session.contributions(places))
                .hasMessageContaining("'house'")
                .hasMessageContaining("affordable");
        assertThatThrownBy(() -> session.potential(places)).hasMessageContaining("'house'");
        assertThat(session.potential(session.top(2))).containsExactly(0.75, 0.25);
    }

    private record Flat(String name, double rent, double rooms) {}

    private static final List<Flat> FLATS =
            List.of(new Flat("attic", 700, 1), new Flat("house", 1500, 6), new Flat("loft", 1200, 3));

    private static RankingSession<Flat> flats() {
        return RankingSession.of(Ranker.<Flat>builder()
                .criterion(Criterion.minimize("rent", Flat::rent), weight(3))
                .criterion(Criterion.maximize("rooms", Flat::rooms), weight(1))
                .identifiedBy(Flat::name)
                .build()
                .rank(FLATS));
    }

    @Test
    void startsWithARankingAndFollowsWhatIsMoved() {
        RankingSession<Flat> session = flats();
        assertThat(session.top(1).get(0).alternative()).isEqualTo(FLATS.get(0));
        assertThat(session.weight("rooms", 9).top(1).get(0).id()).isEqualTo("house");
        session.require(requirement("affordable", flat -> flat.rent() <= 1300));
        assertThat(session.top(5)).extracting(Place::id).containsExactly("loft", "attic");
        assertThat(session.problem().alternatives()).containsExactly("attic", "loft");
        assertThat(session.withdraw("affordable").top(1).get(0).id()).isEqualTo("house");
        assertThat(session.value("house", "rooms", 0).top(1).get(0).id()).isEqualTo("loft");
        assertThat(session.weights(1, 0).top(0)).isEmpty();
    }

    @Test
    void tiesStandInOrderOfIdsEvenWhereTheyAreCutOff() {
        DecisionProblem problem = DecisionProblem.ofColumns(
                "ties",
                ImmutableList.of("c", "b", "a", "d"),
                ImmutableList.of(ProblemCriterion.of("x", Direction.MAXIMIZE, 1)),
                new double[][] {{1, 1, 1, 2}});
        assertThat(RankingSession.of(problem, RankingMethods.weightedSum()).top(2))
                .containsExactly(new Place<>("d", "d", 1, 1), new Place<>("a", "a", 2, 0));
    }

    @Test
    void whatCannotBeIsAnErrorWithItsPlace() {
        RankingSession<Flat> session = flats();
        assertThatThrownBy(() -> session.weight("rent ", 1))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'rent '")
                .hasMessageContaining("rent");
        assertThatThrownBy(() -> session.weight("rent", -1)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> session.value("hut", "rent", 1)).hasMessageContaining("'hut'");
        assertThatThrownBy(() -> session.value("loft", "rent", Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> session.withdraw("garden")).hasMessageContaining("'garden'");
        session.require(requirement("garden", flat -> false));
        assertThatThrownBy(() -> session.top(1)).hasMessageContaining("garden");
        assertThat(session.withdraw("garden").top(1)).hasSize(1);
    }

    @Test
    void aMethodWithoutScoresCannotBeAskedForTheBest() {
        DecisionProblem problem = random(4, 2, false, new SplittableRandom(1));
        RankingSession<String> session = RankingSession.of(problem, RankingMethods.byId("electre-1"));
        assertThatThrownBy(() -> session.top(1))
                .hasMessageContaining("electre-1")
                .hasMessageContaining("Maybe");
    }
}

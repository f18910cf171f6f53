package dev.gradus.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What methods do not promise, shown by examples: a promise that is missing is missing for a reason. */
class CounterexamplesTest {
    private static final int MOST_TRIES = 3_000;

    @FunctionalInterface
    private interface Breach {
        boolean in(Subject subject, DecisionProblem problem, Random random);
    }

    /**
     * Reversals when an alternative leaves are known of TOPSIS (M. S. Garcia-Cascales, M. T. Lamata, On rank reversal and
     * TOPSIS method, Mathematical and Computer Modelling 56 (2012) 123-132) and of ELECTRE II and III (X. Wang,
     * E. Triantaphyllou, Ranking irregularities when evaluating alternatives by using some ELECTRE methods, Omega 36 (2008)
     * 45-63); every method that scales by the values at hand or counts duels has them.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "topsis",
                "electre-2",
                "electre-3",
                "promethee-2",
                "vikor",
                "wsm",
                "edas",
                "codas",
                "mabac",
                "gra",
                "borda",
                "copeland",
                "kemeny"
            })
    void twoChangePlacesWhenAThirdLeaves(String method) {
        assertBreached(method, MethodProperty.REVERSAL_FREE, (subject, problem, random) -> {
            int leaving = random.nextInt(problem.alternativeCount());
            int[] rest = IntStream.range(0, problem.alternativeCount())
                    .filter(i -> i != leaving)
                    .toArray();
            return reversed(subject, problem, rest, Problems.rows(problem, rest));
        });
    }

    /** Ratios to a maximum, a sum or a norm depend on where zero is. */
    @ParameterizedTest
    @ValueSource(strings = {"topsis", "wpm", "waspas", "copras", "aras", "edas", "moora-ratio", "todim"})
    void twoChangePlacesWhenAColumnIsShifted(String method) {
        assertBreached(method, MethodProperty.TRANSLATION_INVARIANT, (subject, problem, random) -> {
            DecisionProblem moved = Problems.map(problem, random.nextInt(problem.criterionCount()), x -> x + 17);
            return reversed(subject, problem, all(problem), moved);
        });
    }

    /** Rules for uncertainty compare outcomes across states, so these must share a unit. */
    @ParameterizedTest
    @ValueSource(strings = {"maximin", "maximax", "hurwicz", "savage", "laplace"})
    void twoChangePlacesWhenAColumnHasAnotherUnit(String method) {
        assertBreached(method, MethodProperty.SCALE_INVARIANT, (subject, problem, random) -> {
            DecisionProblem scaled = Problems.map(problem, random.nextInt(problem.criterionCount()), x -> x * 100);
            return reversed(subject, problem, all(problem), scaled);
        });
    }

    /** A better value moves the ideal or the mean for all, and not by the same amount. */
    @ParameterizedTest
    @ValueSource(strings = {"vikor", "codas"})
    void anImprovementCanCostAPlace(String method) {
        assertBreached(method, MethodProperty.IMPROVEMENT_MONOTONE, (subject, problem, random) -> {
            int i = random.nextInt(problem.alternativeCount());
            int j = random.nextInt(problem.criterionCount());
            double factor = Math.pow(2, problem.direction(j).sign());
            Standing before = Standing.of(subject.answer(problem));
            Standing after =
                    Standing.of(subject.answer(Problems.withValue(problem, i, j, problem.value(i, j) * factor)));
            return IntStream.range(0, problem.alternativeCount())
                    .anyMatch(k -> before.before(i, k) && after.before(k, i));
        });
    }

    /** Distances to all ideals from the first to the last count, those to bad ones too. */
    @ParameterizedTest
    @ValueSource(strings = "probid")
    void aDominatedAlternativeCanStandBefore(String method) {
        assertBreached(method, MethodProperty.DOMINANCE_MONOTONE, (subject, problem, random) -> {
            Standing standing = Standing.of(subject.answer(problem));
            return IntStream.range(0, problem.alternativeCount())
                    .anyMatch(i -> IntStream.range(0, problem.alternativeCount())
                            .anyMatch(k -> Problems.nowhereWorse(problem, k, i) && standing.before(i, k)));
        });
    }

    private static boolean reversed(Subject subject, DecisionProblem before, int[] rows, DecisionProblem after) {
        Standing earlier = Standing.of(subject.answer(before));
        Standing later = Standing.of(subject.answer(after));
        return IntStream.range(0, rows.length)
                .anyMatch(i -> IntStream.range(0, rows.length)
                        .anyMatch(k -> earlier.before(rows[i], rows[k]) && later.before(k, i)));
    }

    private static int[] all(DecisionProblem problem) {
        return IntStream.range(0, problem.alternativeCount()).toArray();
    }

    private static void assertBreached(String method, MethodProperty property, Breach breach) {
        Subject subject = new Subject(RankingMethods.byId(method).method());
        assertThat(subject.promises(property))
                .as("%s claims %s", method, property)
                .isFalse();
        assertThat(IntStream.range(0, MOST_TRIES).anyMatch(seed -> {
                    Random random = new Random(seed);
                    return breach.in(subject, problem(random), random);
                }))
                .as("a counterexample to %s of %s among %s problems", property, method, MOST_TRIES)
                .isTrue();
    }

    /** 3 to 5 alternatives, 2 to 4 criteria, whole numbers from 1 to 9. */
    private static DecisionProblem problem(Random random) {
        int n = 3 + random.nextInt(3);
        double[][] columns = new double[2 + random.nextInt(3)][];
        List<ProblemCriterion> criteria = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            columns[j] = random.ints(n, 1, 10).asDoubleStream().toArray();
            Direction direction = random.nextBoolean() ? Direction.MAXIMIZE : Direction.MINIMIZE;
            criteria.add(ProblemCriterion.of("c" + j, direction, 1 + random.nextInt(5)));
        }
        return DecisionProblem.ofColumns("example", Problems.names(n), criteria, columns);
    }

    /**
     * V. Belton, T. Gear, On a short-coming of Saaty's method of analytic hierarchies, Omega 11 (1983) 228-230: B is before A
     * until a copy of B joins. Ideal synthesis does not fall for it.
     */
    @Test
    void aCopyTurnsTheAnalyticHierarchyRound() {
        double[][] three = {{1, 9, 1}, {9, 1, 1}, {8, 9, 1}};
        double[][] four = {{1, 9, 1, 9}, {9, 1, 1, 1}, {8, 9, 1, 9}};

        assertThat(priorities(three, "distributive").values())
                .containsExactly(new double[] {0.451, 0.470, 0.079}, within(5e-4));
        assertThat(priorities(four, "distributive").values())
                .containsExactly(new double[] {0.365, 0.289, 0.057, 0.289}, within(5e-4));
        assertThat(priorities(three, "ideal").ranks()).containsExactly(2, 1, 3);
        assertThat(priorities(four, "ideal").ranks()).containsExactly(3, 1, 4, 1);
    }

    private static Scores priorities(double[][] merits, String synthesis) {
        int m = merits.length;
        double[][] equal = new double[m][m];
        List<double[][]> comparisons = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            Arrays.fill(equal[j], 1);
            double[] merit = merits[j];
            double[][] ratios = new double[merit.length][merit.length];
            for (int i = 0; i < merit.length; i++) {
                for (int k = 0; k < merit.length; k++) {
                    ratios[i][k] = merit[i] / merit[k];
                }
            }
            comparisons.add(ratios);
        }
        int n = merits[0].length;
        ConfiguredMethod ahp = RankingMethods.byId("ahp")
                .with("criteria-comparisons", equal)
                .with("alternative-comparisons", comparisons)
                .with("synthesis", synthesis);
        return (Scores)
                ahp.evaluate(DecisionProblem.ofColumns("copies", Problems.names(n), List.of(), new double[0][]));
    }

    /** Condorcet's objection: A beats everyone in duels, and Borda's count puts B first. */
    @Test
    void theCountOfPlacesPassesOverTheWinnerOfAllDuels() {
        List<List<Object>> ballots = List.of(List.of(3, List.of("A", "B", "C")), List.of(2, List.of("B", "C", "A")));
        DecisionProblem three = DecisionProblem.ofColumns("vote", List.of("A", "B", "C"), List.of(), new double[0][]);

        assertThat(RankingMethods.byId("borda")
                        .with("profile", ballots)
                        .evaluate(three)
                        .ranks())
                .containsExactly(2, 1, 3);
        for (String rule : List.of("copeland", "schulze", "kemeny", "ranked-pairs")) {
            assertThat(RankingMethods.byId(rule)
                            .with("profile", ballots)
                            .evaluate(three)
                            .ranks())
                    .as(rule)
                    .startsWith(1);
        }
    }
}

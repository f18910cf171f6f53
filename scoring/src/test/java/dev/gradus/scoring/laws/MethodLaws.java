package dev.gradus.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.gradus.scoring.method.AdditiveMethod;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.PartialPreorder;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/**
 * What every method of a family keeps to: what {@link MethodProperty} says where it promises it, and what holds for all.
 * Methods come from the registry, so a new one is held to all of this without a line of test.
 */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
abstract class MethodLaws {
    private final ImmutableList<Subject> subjects;

    MethodLaws(MethodFamily family) {
        subjects = RankingMethods.all().stream()
                .filter(method -> method.descriptor().family() == family)
                .map(Subject::new)
                .collect(ImmutableList.toImmutableList());
    }

    @Provide
    Arbitrary<DecisionProblem> problems() {
        return Problems.positive();
    }

    @Provide
    Arbitrary<DecisionProblem> problemsWithPreferences() {
        return Problems.withPreferences();
    }

    @FunctionalInterface
    private interface Law {
        void check(Subject subject) throws Exception;
    }

    /** Checks all methods of the family that take a problem of this size, and names every one that fails. */
    private void all(DecisionProblem problem, Law law) {
        List<String> failures = new ArrayList<>();
        for (Subject subject : subjects) {
            try {
                if (isGiven(subject, problem)
                        && (subject.isTotal()
                                || subject.answerIfDefined(problem).isPresent())) {
                    law.check(subject);
                }
            } catch (Exception | AssertionError e) {
                failures.add(subject.id() + ": " + e);
            }
        }
        assertThat(failures).as(() -> "on " + describe(problem)).isEmpty();
    }

    private static boolean isGiven(Subject subject, DecisionProblem problem) {
        return subject.takes(problem) && (!subject.isDear() || Subject.isForDearMethods(problem));
    }

    private void promising(MethodProperty property, DecisionProblem problem, Law law) {
        all(problem, subject -> {
            if (subject.promises(property)) {
                law.check(subject);
            }
        });
    }

    private static String describe(DecisionProblem problem) {
        return problem.criteria() + Arrays.deepToString(problem.columns());
    }

    @Property
    void answersEveryProblemOfPositiveNumbers(@ForAll("problemsWithPreferences") DecisionProblem problem) {
        all(problem, subject -> {
            MethodResult result = subject.answer(problem);
            assertThat(result.alternatives()).isEqualTo(problem.alternatives());
            assertThat(Ints.asList(result.ranks())).allMatch(rank -> rank >= 1 && rank <= problem.alternativeCount());
            if (!(result instanceof PartialPreorder)) { // a raw outranking relation may have no best
                assertThat(result.ranks()).contains(1);
            }
            assertThat(subject.method().descriptor().details())
                    .containsAll(result.details().asMap().keySet());
        });
    }

    @Property
    void doesNotDependOnTheOrderOfAlternatives(
            @ForAll("problemsWithPreferences") DecisionProblem problem, @ForAll Random random) {
        int[] order = shuffled(problem.alternativeCount(), random);
        all(
                problem,
                subject -> sameAnswer(subject.answer(problem), order, subject.answer(Problems.rows(problem, order))));
    }

    @Property
    void doesNotDependOnTheOrderOfCriteria(
            @ForAll("problemsWithPreferences") DecisionProblem problem, @ForAll Random random) {
        int[] order = shuffled(problem.criterionCount(), random);
        all(
                problem,
                subject -> sameAnswer(
                        subject.answer(problem), identity(problem), subject.answer(Problems.criteria(problem, order))));
    }

    @Property
    void dependsOnlyOnTheProportionsOfWeights(@ForAll("problemsWithPreferences") DecisionProblem problem) {
        for (double factor : new double[] {7, 0.003, 1e150, 1e-150}) {
            double[] scaled = Arrays.stream(problem.givenWeights())
                    .map(weight -> weight * factor)
                    .toArray();
            promising(
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    problem,
                    subject -> sameAnswer(
                            subject.answer(problem), identity(problem), subject.answer(problem.withWeights(scaled))));
        }
    }

    @Property
    void doesNotDependOnTheUnitOfAColumn(@ForAll("problems") DecisionProblem problem, @ForAll Random random) {
        int j = random.nextInt(problem.criterionCount());
        for (double factor : new double[] {1000, 0.007, 1e147, 1e-147}) {
            DecisionProblem scaled = Problems.map(problem, j, x -> x * factor);
            promising(
                    MethodProperty.SCALE_INVARIANT,
                    problem,
                    subject -> sameOrder(subject.answer(problem), identity(problem), subject.answer(scaled)));
        }
    }

    @Property
    void doesNotDependOnTheOriginOfAColumn(@ForAll("problems") DecisionProblem problem, @ForAll Random random) {
        DecisionProblem moved = Problems.map(problem, random.nextInt(problem.criterionCount()), x -> x + 17);
        promising(
                MethodProperty.TRANSLATION_INVARIANT,
                problem,
                subject -> sameOrder(subject.answer(problem), identity(problem), subject.answer(moved)));
    }

    @Property
    void neverPutsADominatedAlternativeFirst(@ForAll("problemsWithPreferences") DecisionProblem problem) {
        promising(MethodProperty.DOMINANCE_MONOTONE, problem, subject -> {
            Standing standing = Standing.of(subject.answer(problem));
            for (int i = 0; i < problem.alternativeCount(); i++) {
                for (int k = 0; k < problem.alternativeCount(); k++) {
                    if (Problems.nowhereWorse(problem, k, i)) {
                        assertThat(standing.before(i, k) || standing.ranksBehind(k, i))
                                .as("a%s, though a%s is nowhere worse", i, k)
                                .isFalse();
                    }
                }
            }
        });
    }

    @Property
    void tiesEqualRows(@ForAll("problemsWithPreferences") DecisionProblem problem) {
        promising(MethodProperty.DUPLICATES_TIE, problem, subject -> {
            Standing standing = Standing.of(subject.answer(problem));
            for (int i = 0; i < problem.alternativeCount(); i++) {
                for (int k = 0; k < i; k++) {
                    if (Problems.same(problem, i, k)) {
                        assertThat(standing.tied(i, k))
                                .as("a%s and a%s tie", i, k)
                                .isTrue();
                    }
                }
            }
        });
    }

    @Property
    void neverPunishesAnImprovement(@ForAll("problemsWithPreferences") DecisionProblem problem, @ForAll Random random) {
        int i = random.nextInt(problem.alternativeCount());
        int j = random.nextInt(problem.criterionCount());
        double factor =
                Math.pow(1 + 3 * random.nextDouble(), problem.direction(j).sign());
        DecisionProblem improved = Problems.withValue(problem, i, j, problem.value(i, j) * factor);
        promising(MethodProperty.IMPROVEMENT_MONOTONE, problem, subject -> {
            MethodResult before = subject.answer(problem);
            MethodResult after = subject.answer(improved);
            Standing earlier = Standing.of(before);
            Standing later = Standing.of(after);
            for (int k = 0; k < problem.alternativeCount(); k++) {
                if (earlier.before(i, k) || earlier.tied(i, k)) {
                    assertThat(later.ranksBehind(i, k))
                            .as("a%s × %s on c%s falls behind a%s", i, factor, j, k)
                            .isFalse();
                }
            }
        });
    }

    @Property
    void keepsTheOrderOfTheOthersWhenOneLeaves(
            @ForAll("problemsWithPreferences") DecisionProblem problem, @ForAll Random random) {
        if (problem.alternativeCount() == 1) {
            return;
        }
        int leaving = random.nextInt(problem.alternativeCount());
        int[] rest = IntStream.range(0, problem.alternativeCount())
                .filter(i -> i != leaving)
                .toArray();
        promising(
                MethodProperty.REVERSAL_FREE,
                problem,
                subject -> sameOrder(subject.answer(problem), rest, subject.answer(Problems.rows(problem, rest))));
    }

    @Property
    void givesTheSameScoresWithoutAlternativesWithinRangesIfItSeesNoMore(
            @ForAll("problemsWithPreferences") DecisionProblem problem) {
        int[] ends = Problems.ends(problem);
        all(problem, subject -> {
            if (subject.method().dependsOnlyOnRanges(subject.configured(problem).parameters())) {
                double[] all = ((Scores) subject.answer(problem)).values();
                assertThat(((Scores) subject.answer(Problems.rows(problem, ends))).values())
                        .containsExactly(
                                Arrays.stream(ends).mapToDouble(i -> all[i]).toArray());
            }
        });
    }

    @Property
    void isLinearInTheWeights(@ForAll("problemsWithPreferences") DecisionProblem problem, @ForAll Random random) {
        double[] here = problem.weights();
        DecisionProblem elsewhere =
                problem.withWeights(random.doubles(here.length, 0.1, 1).toArray());
        double[] middle = between(here, elsewhere.weights());
        promising(MethodProperty.LINEAR_IN_WEIGHTS, problem, subject -> {
            double[] one = Standing.goodness(subject.answer(problem));
            double[] other = Standing.goodness(subject.answer(elsewhere));
            assertThat(Standing.goodness(subject.answer(problem.withWeights(middle))))
                    .containsExactly(between(one, other), rounding(one, other));
        });
    }

    private static double[] between(double[] one, double[] other) {
        double[] middle = new double[one.length];
        Arrays.setAll(middle, k -> (one[k] + other[k]) / 2);
        return middle;
    }

    private static org.assertj.core.data.Offset<Double> rounding(double[] one, double[] other) {
        double largest = Math.max(Standing.largest(one), Standing.largest(other));
        return within(Standing.ROUNDING * Math.max(largest, 1e-3)); // differences of sums that cancel leave 1e-17
    }

    @Property
    void addsUpTheContributionsOfTheCriteria(@ForAll("problemsWithPreferences") DecisionProblem problem) {
        all(problem, subject -> {
            if (subject.method() instanceof AdditiveMethod additive) {
                double[] sums = new double[problem.alternativeCount()];
                for (double[] part : additive.contributions(
                        problem, subject.configured(problem).parameters())) {
                    Arrays.setAll(sums, i -> sums[i] + part[i]);
                }
                double[] scores = ((Scores) subject.answer(problem)).values();
                assertThat(sums).containsExactly(scores, rounding(sums, scores));
            }
        });
    }

    @Property
    void takesZeroOrSaysWhere(@ForAll("problems") DecisionProblem problem, @ForAll Random random) {
        int j = random.nextInt(problem.criterionCount());
        DecisionProblem changed = Problems.withValue(problem, random.nextInt(problem.alternativeCount()), j, 0);
        all(changed, subject -> {
            if (subject.readsTheMatrix()) {
                subject.answerIfDefined(changed);
            }
        });
    }

    @Property
    void refusesNegativeNumbersIfItNeedsPositiveOnes(
            @ForAll("problems") DecisionProblem problem, @ForAll Random random) {
        int i = random.nextInt(problem.alternativeCount());
        int j = random.nextInt(problem.criterionCount());
        DecisionProblem changed = Problems.withValue(problem, i, j, -problem.value(i, j));
        all(changed, subject -> {
            if (subject.promises(MethodProperty.NEEDS_POSITIVE_DATA)) {
                assertThatThrownBy(() -> subject.answer(changed)).isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.code()).isEqualTo(Code.UNDEFINED);
                    assertThat(e.at()).isEqualTo("values[%s][%s]".formatted(i, j));
                });
            } else if (subject.readsTheMatrix()) {
                subject.answerIfDefined(changed);
            }
        });
    }

    @Property
    void asksForWeightsOnlyIfItNeedsThem(@ForAll("problems") DecisionProblem problem) {
        DecisionProblem unweighted = Problems.unweighted(problem);
        DecisionProblem zeros = problem.withWeights(new double[problem.criterionCount()]);
        all(problem, subject -> {
            if (subject.promises(MethodProperty.NEEDS_WEIGHTS)) {
                assertThatThrownBy(() -> subject.answer(unweighted))
                        .isInstanceOfSatisfying(ProblemException.class, e -> {
                            assertThat(e.code()).isEqualTo(Code.MISSING);
                            assertThat(e.at()).isEqualTo("criteria[0].weight");
                        });
                assertThatThrownBy(() -> subject.answer(zeros)).isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.code()).isEqualTo(Code.INVALID);
                    assertThat(e.at()).isEqualTo("criteria");
                });
            } else {
                subject.answer(unweighted);
            }
        });
    }

    @Property(tries = 50)
    void takesHugeAndTinyNumbers(@ForAll("problems") DecisionProblem problem, @ForAll Random random) {
        for (DoubleUnaryOperator change : List.<DoubleUnaryOperator>of(
                x -> x * 1e150, x -> x * 1e-150, x -> random.nextBoolean() ? x * 1e150 : x * 1e-150)) {
            DecisionProblem changed = problem;
            for (int j = 0; j < problem.criterionCount(); j++) {
                changed = Problems.map(changed, j, change);
            }
            DecisionProblem extreme = changed;
            all(extreme, subject -> subject.answerIfDefined(extreme));
        }
    }

    @Property(tries = 20)
    void givesTheSameBitsOnTwoThreads(@ForAll("problemsWithPreferences") DecisionProblem problem) throws Exception {
        List<Subject> taking = subjects.stream()
                .filter(subject -> isGiven(subject, problem))
                .filter(subject ->
                        subject.isTotal() || subject.answerIfDefined(problem).isPresent())
                .toList();
        List<String> alone = bits(taking, problem);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<List<String>> one = threads.submit(() -> bits(taking, problem));
            Future<List<String>> other = threads.submit(() -> bits(taking, problem));
            assertThat(one.get()).isEqualTo(alone);
            assertThat(other.get()).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> bits(List<Subject> subjects, DecisionProblem problem) {
        return subjects.stream()
                .map(subject -> subject.id() + Standing.bits(subject.answer(problem)))
                .toList();
    }

    private static int[] identity(DecisionProblem problem) {
        return IntStream.range(0, problem.alternativeCount()).toArray();
    }

    private static int[] shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return Ints.toArray(order);
    }

    /** The same order and, up to rounding, the same scores; {@code rows[k]} is the row before of row k after. */
    private static void sameAnswer(MethodResult before, int[] rows, MethodResult after) {
        sameOrder(before, rows, after);
        double[] expected = Standing.goodness(before);
        assertThat(Standing.goodness(after))
                .containsExactly(
                        Arrays.stream(rows).mapToDouble(i -> expected[i]).toArray(), rounding(expected, expected));
    }

    /** What was before stays before, and what tied ties; {@code rows[k]} is the row before of row k after. */
    private static void sameOrder(MethodResult before, int[] rows, MethodResult after) {
        Standing earlier = Standing.of(before);
        Standing later = Standing.of(after);
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < rows.length; k++) {
                if (earlier.before(rows[i], rows[k])) {
                    assertThat(later.before(k, i))
                            .as(
                                    "%s was before %s",
                                    after.alternatives().get(i),
                                    after.alternatives().get(k))
                            .isFalse();
                }
                if (earlier.tied(rows[i], rows[k])) {
                    assertThat(later.before(i, k) || later.before(k, i))
                            .as(
                                    "%s tied with %s",
                                    after.alternatives().get(i),
                                    after.alternatives().get(k))
                            .isFalse();
                }
            }
        }
    }
}

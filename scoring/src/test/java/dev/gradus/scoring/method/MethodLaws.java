package dev.gradus.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** What {@link MethodProperty} promises, as checks of one method on one problem. Differences of rounding are excused. */
public final class MethodLaws {
    private static final double ROUNDING = 1e-9;

    private MethodLaws() {}

    /** Checks every property that the method declares, and what holds for all. */
    public static void check(RankingMethod method, DecisionProblem problem) {
        Optional<MethodResult> scores = scores(method, problem);
        if (scores.isEmpty()) {
            return;
        }
        String where = method.descriptor().id() + " on " + problem.id();
        double[] s = goodness(scores.get());
        Random random = new Random(problem.id().hashCode());
        orderOfInput(method, problem, s, where);
        MethodDescriptor promises = method.descriptor();
        if (promises.has(MethodProperty.DUPLICATES_TIE)) {
            duplicates(problem, scores.get(), where);
        }
        if (promises.has(MethodProperty.DOMINANCE_MONOTONE)) {
            dominance(problem, s, where);
        }
        if (promises.has(MethodProperty.SCALE_INVARIANT)) {
            int j = random.nextInt(problem.criterionCount());
            for (double factor : new double[] {1000, 0.007, 1e-147, 1e147}) {
                double[] scaled =
                        Arrays.stream(problem.column(j)).map(x -> x * factor).toArray();
                sameOrder(s, method, RandomProblems.withColumn(problem, j, scaled), where + ", c" + j + " × " + factor);
            }
        }
        if (promises.has(MethodProperty.TRANSLATION_INVARIANT)) {
            int j = random.nextInt(problem.criterionCount());
            double[] moved = Arrays.stream(problem.column(j)).map(x -> x + 17).toArray();
            sameOrder(s, method, RandomProblems.withColumn(problem, j, moved), where + ", c" + j + " + 17");
        }
        if (promises.has(MethodProperty.REVERSAL_FREE) && s.length > 1) {
            int[] rest = IntStream.range(0, s.length - 1).toArray();
            sameOrder(
                    Arrays.copyOf(s, s.length - 1),
                    method,
                    RandomProblems.rows(problem, rest),
                    where + ", last one left");
        }
        if (promises.has(MethodProperty.IMPROVEMENT_MONOTONE)) {
            improvement(method, problem, s, random, where);
        }
        if (promises.has(MethodProperty.WEIGHT_SCALE_INVARIANT)) {
            double[] weights =
                    Arrays.stream(problem.givenWeights()).map(w -> w * 7).toArray();
            assertThat(goodness(scores(method, problem.withWeights(weights)).orElseThrow()))
                    .as(where + ", weights × 7")
                    .containsExactly(s, within(ROUNDING * magnitude(s)));
        }
        if (promises.has(MethodProperty.LINEAR_IN_WEIGHTS)) {
            linear(method, problem, s, random, where);
        }
        if (promises.has(MethodProperty.NEEDS_POSITIVE_DATA)) {
            double[] column = problem.column(0);
            column[0] = -1;
            DecisionProblem negative = RandomProblems.withColumn(problem, 0, column);
            assertThatThrownBy(() -> ConfiguredMethod.of(method).evaluate(negative))
                    .as(where + ", a value of −1")
                    .isInstanceOfSatisfying(
                            ProblemException.class, e -> assertThat(e.code()).isEqualTo(Code.UNDEFINED));
        }
    }

    private static void orderOfInput(RankingMethod method, DecisionProblem problem, double[] s, String where) {
        int[] backwards =
                IntStream.range(0, s.length).map(i -> s.length - 1 - i).toArray();
        double[] expected = Arrays.stream(backwards).mapToDouble(i -> s[i]).toArray();
        sameOrder(expected, method, RandomProblems.rows(problem, backwards), where + ", rows reversed");
        sameOrder(s, method, RandomProblems.criteriaReversed(problem), where + ", criteria reversed");
    }

    private static void duplicates(DecisionProblem problem, MethodResult scores, String where) {
        int[] ranks = scores.ranks();
        for (int i = 0; i < ranks.length; i++) {
            for (int k = 0; k < i; k++) {
                if (advantages(problem, i, k) == 0 && advantages(problem, k, i) == 0) {
                    assertThat(ranks[i])
                            .as("%s: a%s and a%s are the same", where, i, k)
                            .isEqualTo(ranks[k]);
                }
            }
        }
    }

    private static void dominance(DecisionProblem problem, double[] s, String where) {
        for (int i = 0; i < s.length; i++) {
            for (int k = 0; k < s.length; k++) {
                if (advantages(problem, k, i) == 0) {
                    assertThat(s[i])
                            .as("%s: a%s is nowhere worse than a%s", where, i, k)
                            .isGreaterThanOrEqualTo(s[k] - ROUNDING * magnitude(s));
                }
            }
        }
    }

    private static void improvement(
            RankingMethod method, DecisionProblem problem, double[] s, Random random, String where) {
        int i = random.nextInt(s.length);
        int j = random.nextInt(problem.criterionCount());
        double[] column = problem.column(j);
        double factor = 1 + 3 * random.nextDouble();
        column[i] = problem.direction(j).sign() > 0 ? column[i] * factor : column[i] / factor;
        Optional<MethodResult> improved = scores(method, RandomProblems.withColumn(problem, j, column));
        if (improved.isEmpty()) {
            return;
        }
        double[] after = goodness(improved.get());
        for (int k = 0; k < s.length; k++) {
            if (s[i] > s[k] + ROUNDING * magnitude(s)) {
                assertThat(after[i])
                        .as("%s: a%s got better on c%s but fell behind a%s", where, i, j, k)
                        .isGreaterThan(after[k] - ROUNDING * magnitude(after));
            }
        }
    }

    private static void linear(RankingMethod method, DecisionProblem problem, double[] s, Random random, String where) {
        double[] w = problem.weights();
        double[] other = random.doubles(w.length, 0.1, 1).toArray();
        DecisionProblem elsewhere = problem.withWeights(other);
        double[] normalized = elsewhere.weights();
        double[] middle = new double[w.length];
        Arrays.setAll(middle, j -> (w[j] + normalized[j]) / 2);
        double[] there = goodness(scores(method, elsewhere).orElseThrow());
        double[] expected = new double[s.length];
        Arrays.setAll(expected, i -> (s[i] + there[i]) / 2);
        assertThat(goodness(scores(method, problem.withWeights(middle)).orElseThrow()))
                .as(where + ", half way between two weightings")
                .containsExactly(expected, within(ROUNDING * Math.max(magnitude(s), magnitude(there))));
    }

    /** No pair stands one way round before and the other way round after, except by rounding. */
    private static void sameOrder(double[] before, RankingMethod method, DecisionProblem changed, String where) {
        Optional<MethodResult> scores = scores(method, changed);
        assertThat(scores).as(where + ": still defined").isPresent();
        double[] after = goodness(scores.get());
        for (int i = 0; i < before.length; i++) {
            for (int k = 0; k < before.length; k++) {
                boolean ahead = before[i] > before[k] + ROUNDING * magnitude(before);
                if (ahead) {
                    assertThat(after[i])
                            .as("%s: a%s was before a%s", where, i, k)
                            .isGreaterThan(after[k] - ROUNDING * magnitude(after));
                }
            }
        }
        int[] ranks = scores.get().ranks();
        for (int i = 0; i < before.length; i++) {
            for (int k = 0; k < before.length; k++) {
                if (before[i] == before[k]) {
                    assertThat(after[i])
                            .as("%s: a%s and a%s tied, now at %s and %s", where, i, k, ranks[i], ranks[k])
                            .isCloseTo(after[k], within(ROUNDING * magnitude(after)));
                }
            }
        }
    }

    /** The result, or empty where the method is not defined for these values. */
    private static Optional<MethodResult> scores(RankingMethod method, DecisionProblem problem) {
        try {
            return Optional.of(ConfiguredMethod.of(method).evaluate(problem));
        } catch (ProblemException e) {
            assertThat(e.code())
                    .as("%s: %s", method.descriptor().id(), e.getMessage())
                    .isEqualTo(Code.UNDEFINED);
            return Optional.empty();
        }
    }

    /** The scores, turned so that more is better; the ranks where a method gives none. */
    private static double[] goodness(MethodResult result) {
        if (result instanceof Scores scores) {
            double sign = scores.order() == ScoreOrder.HIGHER_IS_BETTER ? 1 : -1;
            return Arrays.stream(scores.values()).map(x -> sign * x).toArray();
        }
        return Arrays.stream(result.ranks()).mapToDouble(rank -> -rank).toArray();
    }

    private static double magnitude(double[] s) {
        return Arrays.stream(s).map(Math::abs).max().orElse(0);
    }

    /** On how many criteria {@code i} is better than {@code k}. */
    private static int advantages(DecisionProblem problem, int i, int k) {
        int better = 0;
        for (int j = 0; j < problem.criterionCount(); j++) {
            better += problem.direction(j).sign() * (problem.value(i, j) - problem.value(k, j)) > 0 ? 1 : 0;
        }
        return better;
    }
}

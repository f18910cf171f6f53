package dev.gradus.scoring.laws;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated decision problems, and what is done to them. */
public final class Problems {
    private Problems() {}

    /**
     * Up to 8 alternatives and 6 criteria with values from 0.001 to 1000: single rows and columns, ties, equal rows,
     * constant columns, criteria of one direction, and weights of zero are all among them.
     */
    public static Arbitrary<DecisionProblem> positive() {
        Arbitrary<Integer> rows = Arbitraries.integers().between(1, 8);
        Arbitrary<Integer> columns = Arbitraries.integers().between(1, 6);
        return Combinators.combine(rows, columns)
                .flatAs((n, m) -> Combinators.combine(
                                values().array(double[].class).ofSize(n).list().ofSize(m),
                                directions(m),
                                Arbitraries.integers().between(0, 10).list().ofSize(m),
                                Arbitraries.of(Shape.class))
                        .as(Problems::problem));
    }

    /** As {@link #positive()}, each criterion with a preference function. */
    public static Arbitrary<DecisionProblem> withPreferences() {
        Arbitrary<List<PreferenceFunction>> functions = Arbitraries.of(
                        PreferenceFunction.usual(),
                        PreferenceFunction.uShape(2),
                        PreferenceFunction.vShape(5),
                        PreferenceFunction.level(1, 4),
                        PreferenceFunction.linear(1, 6))
                .list()
                .ofSize(6);
        return Combinators.combine(positive(), functions).as((problem, preferences) -> {
            List<ProblemCriterion> criteria = IntStream.range(0, problem.criterionCount())
                    .mapToObj(j -> problem.criteria().get(j).withPreference(preferences.get(j)))
                    .toList();
            return DecisionProblem.ofColumns(problem.id(), problem.alternatives(), criteria, problem.columns());
        });
    }

    private enum Shape {
        PLAIN,
        CONSTANT_COLUMN,
        EQUAL_ROWS
    }

    private static Arbitrary<Double> values() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 9).map(Integer::doubleValue),
                Arbitraries.doubles().between(0.001, 1000).ofScale(3));
    }

    private static Arbitrary<List<Direction>> directions(int m) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.of(Direction.class).list().ofSize(m)),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of(Direction.class).map(one -> java.util.Collections.nCopies(m, one))));
    }

    private static DecisionProblem problem(
            List<double[]> values, List<Direction> directions, List<Integer> weights, Shape shape) {
        int n = values.get(0).length;
        double[][] columns = values.stream().map(double[]::clone).toArray(double[][]::new);
        if (shape == Shape.CONSTANT_COLUMN) {
            Arrays.fill(columns[0], columns[0][0]);
        } else if (shape == Shape.EQUAL_ROWS) {
            for (double[] column : columns) {
                column[n - 1] = column[0];
            }
        }
        boolean allZero = weights.stream().allMatch(weight -> weight == 0);
        List<ProblemCriterion> criteria = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            criteria.add(ProblemCriterion.of("c" + j, directions.get(j), allZero ? 1 : weights.get(j)));
        }
        return DecisionProblem.ofColumns("generated", names(n), criteria, columns);
    }

    /** Names for alternatives. */
    public static List<String> names(int n) {
        return IntStream.range(0, n).mapToObj(i -> "a" + i).toList();
    }

    /** The problem with the alternatives at these rows, in this order. */
    public static DecisionProblem rows(DecisionProblem problem, int... rows) {
        double[][] columns = new double[problem.criterionCount()][rows.length];
        for (int j = 0; j < columns.length; j++) {
            for (int k = 0; k < rows.length; k++) {
                columns[j][k] = problem.value(rows[k], j);
            }
        }
        List<String> names =
                Arrays.stream(rows).mapToObj(problem.alternatives()::get).toList();
        return DecisionProblem.ofColumns(problem.id(), names, problem.criteria(), columns);
    }

    /** The problem with these criteria, in this order. */
    public static DecisionProblem criteria(DecisionProblem problem, int... criteria) {
        double[][] columns = Arrays.stream(criteria).mapToObj(problem::column).toArray(double[][]::new);
        List<ProblemCriterion> described =
                Arrays.stream(criteria).mapToObj(problem.criteria()::get).toList();
        return DecisionProblem.ofColumns(problem.id(), problem.alternatives(), described, columns);
    }

    /** The problem without weights. */
    public static DecisionProblem unweighted(DecisionProblem problem) {
        List<ProblemCriterion> criteria = problem.criteria().stream()
                .map(criterion -> ProblemCriterion.unweighted(criterion.id(), criterion.direction()))
                .toList();
        return DecisionProblem.ofColumns(problem.id(), problem.alternatives(), criteria, problem.columns());
    }

    /** The problem with another column {@code j}. */
    public static DecisionProblem withColumn(DecisionProblem problem, int j, double... column) {
        double[][] columns = problem.columns();
        columns[j] = column;
        return DecisionProblem.ofColumns(problem.id(), problem.alternatives(), problem.criteria(), columns);
    }

    /** The problem with another value of alternative {@code i} on criterion {@code j}. */
    public static DecisionProblem withValue(DecisionProblem problem, int i, int j, double value) {
        double[] column = problem.column(j);
        column[i] = value;
        return withColumn(problem, j, column);
    }

    /** The problem with every value of criterion {@code j} changed in the same way. */
    public static DecisionProblem map(DecisionProblem problem, int j, DoubleUnaryOperator change) {
        return withColumn(
                problem, j, Arrays.stream(problem.column(j)).map(change).toArray());
    }

    /** Whether alternative {@code i} is at least as good as {@code k} on every criterion. */
    public static boolean nowhereWorse(DecisionProblem problem, int i, int k) {
        return IntStream.range(0, problem.criterionCount())
                .allMatch(j -> problem.direction(j).sign() * (problem.value(i, j) - problem.value(k, j)) >= 0);
    }

    /** Whether alternatives {@code i} and {@code k} have the same values. */
    public static boolean same(DecisionProblem problem, int i, int k) {
        return nowhereWorse(problem, i, k) && nowhereWorse(problem, k, i);
    }

    /** Rows that hold the smallest and the largest value of every criterion. */
    static int[] ends(DecisionProblem problem) {
        Set<Integer> rows = new TreeSet<>();
        for (int j = 0; j < problem.criterionCount(); j++) {
            int smallest = 0;
            int largest = 0;
            for (int i = 1; i < problem.alternativeCount(); i++) {
                smallest = problem.value(i, j) < problem.value(smallest, j) ? i : smallest;
                largest = problem.value(i, j) > problem.value(largest, j) ? i : largest;
            }
            rows.add(smallest);
            rows.add(largest);
        }
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }
}

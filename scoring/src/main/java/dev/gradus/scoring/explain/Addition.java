package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one alternative more does to those that are there.
 *
 * @param kind which one is added
 * @param like id of the alternative that is added a second time; empty for the other kinds
 * @param reversals how many pairs of those that are there change their strict order
 * @param pairs those pairs, in order of rows, at most {@value Removal#MOST_PAIRS}
 * @param moved how many of those that are there get another rank among themselves
 * @param isFirstChanged whether others are first among those that are there than before
 */
public record Addition(
        Kind kind,
        String like,
        int reversals,
        ImmutableList<Removal.Reversal> pairs,
        int moved,
        boolean isFirstChanged) {

    /** Which one is added. */
    public enum Kind {
        /** The same as one that is there. */
        COPY,
        /** One with the worst value of every column. */
        WORST,
        /** One with the best value of every column. */
        BEST;

        /** The written form, lower case. */
        public String id() {
            return Names.idOf(this);
        }
    }

    /** Adds a copy of the alternative at a row; one run of the method and O(n log n). */
    static Addition copy(DecisionProblem problem, ConfiguredMethod method, int[] ranks, int row) {
        double[] values = new double[problem.criterionCount()];
        Arrays.setAll(values, j -> problem.value(row, j));
        return of(problem, method, ranks, Kind.COPY, problem.alternative(row), values);
    }

    /** Adds one that is worst, or best, on every criterion. */
    static Addition extreme(DecisionProblem problem, ConfiguredMethod method, int[] ranks, Kind kind) {
        double[] values = new double[problem.criterionCount()];
        Arrays.setAll(values, j -> kind == Kind.WORST ? Columns.worst(problem, j) : Columns.best(problem, j));
        return of(problem, method, ranks, kind, "", values);
    }

    private static Addition of(
            DecisionProblem problem, ConfiguredMethod method, int[] ranks, Kind kind, String like, double[] values) {
        if (method.method().dependsOnlyOnRanges(method.parameters())) { // nothing that is added goes beyond them
            return new Addition(kind, like, 0, ImmutableList.of(), 0, false);
        }
        int n = problem.alternativeCount();
        List<String> names = new ArrayList<>(problem.alternatives());
        String name = "one more";
        while (names.contains(name)) {
            name += " more";
        }
        names.add(name);
        double[][] columns = new double[values.length][];
        Arrays.setAll(columns, j -> {
            double[] column = Arrays.copyOf(problem.column(j), n + 1);
            column[n] = values[j];
            return column;
        });
        int[] after = method.evaluate(DecisionProblem.ofColumns(problem.id(), names, problem.criteria(), columns))
                .ranks();
        OrderChange change = OrderChange.ofRanks(problem, ranks, after);
        return new Addition(kind, like, change.reversals(), change.pairs(), change.moved(), change.isFirstChanged());
    }
}

package dev.gradus.scoring.problem;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Direction;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.Ids;
import dev.gradus.scoring.internal.Trusted;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Alternatives by criteria in numbers: immutable, complete (no gaps; those are resolved before) and finite.
 *
 * <p>Values are held column by column, since every method walks criteria first. Safe for use by many threads.
 */
public final class DecisionProblem {
    private static final Optional<ValueFunction> IDENTITY = Optional.of(ValueFunction.linear(0, 1));

    static {
        Trusted.opens(problem -> problem.columns, problem -> problem.alternatives);
    }

    private final String id;
    private final Ids alternatives;
    private final ImmutableList<ProblemCriterion> criteria;
    private final double[][] columns;
    private final double[] smallest;
    private final double[] largest;

    private DecisionProblem(
            String id,
            Ids alternatives,
            ImmutableList<ProblemCriterion> criteria,
            double[][] columns,
            double[] smallest,
            double[] largest) {
        this.id = id;
        this.alternatives = alternatives;
        this.criteria = criteria;
        this.columns = columns;
        this.smallest = smallest;
        this.largest = largest;
    }

    /** Where values come from. */
    @FunctionalInterface
    public interface Values {
        /** The value of an alternative on a criterion, both counted from 0. */
        double at(int alternative, int criterion);
    }

    /**
     * A problem of very many alternatives, whose ids are A1, A2 … Each value is asked for once, column by column; nothing
     * but the values is held, 8 bytes each, and ids are only made when they are asked for.
     *
     * @param alternatives how many; at least one
     * @throws ProblemException if there is no alternative, an id of a criterion repeats, or a value is not finite
     */
    public static DecisionProblem numbered(
            String id, int alternatives, List<ProblemCriterion> criteria, Values values) {
        ImmutableList<ProblemCriterion> described = ImmutableList.copyOf(criteria);
        requireAny(alternatives);
        requireUnique("criteria", described.stream().map(ProblemCriterion::id).toList());
        double[][] columns = new double[described.size()][alternatives];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < alternatives; i++) {
                columns[j][i] = values.at(i, j);
            }
        }
        return checked(id, Ids.numbered(alternatives), described, columns);
    }

    /**
     * A problem from columns.
     *
     * @param id a name for messages and results
     * @param alternatives the alternatives' ids, unique; at least one
     * @param criteria the criteria; may be empty for methods whose input is all in their parameters
     * @param columns {@code columns[j][i]} is the value of alternative i on criterion j, finite; copied
     * @throws ProblemException if shapes differ, an id repeats, or a value is not finite
     */
    public static DecisionProblem ofColumns(
            String id, List<String> alternatives, List<ProblemCriterion> criteria, double[][] columns) {
        ImmutableList<String> rows = ImmutableList.copyOf(alternatives);
        ImmutableList<ProblemCriterion> described = ImmutableList.copyOf(criteria);
        requireAny(rows.size());
        requireUnique("alternatives", rows);
        requireUnique("criteria", described.stream().map(ProblemCriterion::id).toList());
        if (columns.length != described.size()) {
            throw new ProblemException(
                    Code.INVALID,
                    "values",
                    "There are %s columns of values for %s criteria.".formatted(columns.length, described.size()));
        }
        double[][] copy = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            if (columns[j].length != rows.size()) {
                throw new ProblemException(
                        Code.INVALID,
                        "values",
                        "Criterion '%s' has %s values for %s alternatives."
                                .formatted(described.get(j).id(), columns[j].length, rows.size()));
            }
            copy[j] = columns[j].clone();
        }
        return checked(id, Ids.of(rows), described, copy);
    }

    /** Finds the range of each column, and with it any value that is not finite. */
    private static DecisionProblem checked(
            String id, Ids alternatives, ImmutableList<ProblemCriterion> criteria, double[][] columns) {
        double[] smallest = new double[columns.length];
        double[] largest = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < columns[j].length; i++) {
                double value = columns[j][i];
                if (!(value >= min)) { // smaller, or not a number
                    requireFinite(value, i, j, alternatives, criteria);
                    min = value;
                }
                if (!(value <= max)) {
                    requireFinite(value, i, j, alternatives, criteria);
                    max = value;
                }
            }
            smallest[j] = min + 0.0; // no negative zero
            largest[j] = max + 0.0;
        }
        return new DecisionProblem(id, alternatives, criteria, columns, smallest, largest);
    }

    private static void requireFinite(
            double value, int i, int j, Ids alternatives, ImmutableList<ProblemCriterion> criteria) {
        if (!Double.isFinite(value)) {
            throw new ProblemException(
                    Code.INVALID,
                    "values[%s][%s]".formatted(i, j),
                    "The value of '%s' on '%s' is %s."
                            .formatted(alternatives.get(i), criteria.get(j).id(), value),
                    "give a finite number, or state the value as missing and choose a policy for it.");
        }
    }

    private static void requireAny(int alternatives) {
        if (alternatives < 1) {
            throw new ProblemException(
                    Code.MISSING, "alternatives", "There is no alternative to rank.", "give at least one.");
        }
    }

    /** As {@link #ofColumns}, from rows: {@code rows[i][j]} is the value of alternative i on criterion j. */
    public static DecisionProblem ofRows(
            String id, List<String> alternatives, List<ProblemCriterion> criteria, double[][] rows) {
        if (rows.length != alternatives.size()) {
            throw new ProblemException(
                    Code.INVALID,
                    "values",
                    "There are %s rows of values for %s alternatives.".formatted(rows.length, alternatives.size()));
        }
        double[][] columns = new double[criteria.size()][rows.length];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != criteria.size()) {
                throw new ProblemException(
                        Code.INVALID,
                        "values[%s]".formatted(i),
                        "Row '%s' has %s values for %s criteria."
                                .formatted(alternatives.get(i), rows[i].length, criteria.size()));
            }
            for (int j = 0; j < criteria.size(); j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return ofColumns(id, alternatives, criteria, columns);
    }

    private static void requireUnique(String what, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int k = 0; k < ids.size(); k++) {
            if (!seen.add(ids.get(k))) {
                throw new ProblemException(
                        Code.INVALID,
                        "%s[%s]".formatted(what, k),
                        "The id '%s' occurs twice among the %s.".formatted(ids.get(k), what));
            }
        }
    }

    /** The name of the problem. */
    public String id() {
        return id;
    }

    /** The alternatives' ids, in order of rows. */
    public ImmutableList<String> alternatives() {
        return alternatives.all();
    }

    /** The id of alternative {@code i}. */
    public String alternative(int i) {
        return alternatives.get(i);
    }

    /** The criteria, in order of columns. */
    public ImmutableList<ProblemCriterion> criteria() {
        return criteria;
    }

    /** Number of alternatives, n. */
    public int alternativeCount() {
        return alternatives.size();
    }

    /** Number of criteria, m. */
    public int criterionCount() {
        return criteria.size();
    }

    /** The value of alternative {@code i} on criterion {@code j}. */
    public double value(int i, int j) {
        return columns[j][i];
    }

    /** The smallest value of criterion {@code j}; O(1), known since the problem was made. */
    public double smallest(int j) {
        return smallest[j];
    }

    /** The largest value of criterion {@code j}; O(1). */
    public double largest(int j) {
        return largest[j];
    }

    /** The direction of criterion {@code j}. */
    public Direction direction(int j) {
        return criteria.get(j).direction();
    }

    /** A copy of the values of criterion {@code j}, in order of alternatives; the caller may overwrite it. */
    public double[] column(int j) {
        return columns[j].clone();
    }

    /** A copy of all values, {@code [criterion][alternative]}; the caller may overwrite it. */
    public double[][] columns() {
        double[][] copy = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            copy[j] = columns[j].clone();
        }
        return copy;
    }

    /** Whether every criterion has a weight. */
    public boolean isWeighted() {
        return criteria.stream().allMatch(criterion -> criterion.weight().isPresent());
    }

    /**
     * The weights divided by their sum, in order of criteria; a fresh array.
     *
     * @throws ProblemException if a criterion has no weight or all weights are zero
     */
    public double[] weights() {
        double[] weights = givenWeights();
        double largest = Arrays.stream(weights).max().orElse(0);
        if (criteria.isEmpty()) {
            return weights;
        }
        if (largest == 0) {
            throw new ProblemException(
                    Code.INVALID, "criteria", "All weights are zero.", "give at least one criterion a weight above 0.");
        }
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= largest; // so that huge weights cannot overflow the sum
            sum += weights[j];
        }
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= sum;
        }
        return weights;
    }

    /**
     * The weights as given, in order of criteria; a fresh array.
     *
     * @throws ProblemException if a criterion has no weight
     */
    public double[] givenWeights() {
        double[] weights = new double[criteria.size()];
        for (int j = 0; j < weights.length; j++) {
            ProblemCriterion criterion = criteria.get(j);
            int index = j;
            weights[j] = criterion
                    .weight()
                    .orElseThrow(() -> new ProblemException(
                            Code.MISSING,
                            "criteria[%s].weight".formatted(index),
                            "Criterion '%s' has no weight.".formatted(criterion.id()),
                            "give one, or name a weighting such as \"weighting\": {\"id\": \"equal\"}."));
        }
        return weights;
    }

    /** The same problem with these weights, in order of criteria. */
    public DecisionProblem withWeights(double[] weights) {
        if (weights.length != criteria.size()) {
            throw new ProblemException(
                    Code.INVALID,
                    "criteria",
                    "There are %s weights for %s criteria.".formatted(weights.length, criteria.size()));
        }
        ImmutableList.Builder<ProblemCriterion> weighted = ImmutableList.builder();
        for (int j = 0; j < weights.length; j++) {
            weighted.add(criteria.get(j).withWeight(weights[j]));
        }
        return new DecisionProblem(id, alternatives, weighted.build(), columns, smallest, largest);
    }

    /**
     * The problem as methods see it: where a criterion has a value function, its numbers are replaced by their values,
     * and more is better. Such a criterion keeps a value function, the identity, so that it is not normalised again.
     *
     * @throws ProblemException if a value function is not defined for a number, with the place of the number
     */
    public DecisionProblem valued() {
        boolean[] asTheyAre = new boolean[columns.length];
        boolean all = true;
        for (int j = 0; j < columns.length; j++) {
            asTheyAre[j] = criteria.get(j).value().isEmpty() || holdsValues(j);
            all &= asTheyAre[j];
        }
        if (all) {
            return this;
        }
        ImmutableList.Builder<ProblemCriterion> described = ImmutableList.builder();
        double[][] values = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            ProblemCriterion criterion = criteria.get(j);
            values[j] = asTheyAre[j] ? columns[j] : values(j, criterion.value().orElseThrow());
            described.add(asTheyAre[j] ? criterion : criterion.onValues());
        }
        return checked(id, alternatives, described.build(), values);
    }

    /** Whether the column is what {@link #valued} makes of it. */
    private boolean holdsValues(int j) {
        ProblemCriterion criterion = criteria.get(j);
        return criterion.direction() == Direction.MAXIMIZE
                && criterion.value().equals(IDENTITY)
                && smallest[j] >= 0
                && largest[j] <= 1;
    }

    /**
     * The same problem with another value in one place. O(n).
     *
     * @param value finite
     * @throws ProblemException if it is not
     */
    public DecisionProblem withValue(int i, int j, double value) {
        requireFinite(value, i, j, alternatives, criteria);
        double[][] changed = columns.clone();
        changed[j] = columns[j].clone();
        changed[j][i] = value;
        DecisionProblem column =
                checked(id, alternatives, ImmutableList.of(criteria.get(j)), new double[][] {changed[j]});
        double[] newSmallest = smallest.clone();
        double[] newLargest = largest.clone();
        newSmallest[j] = column.smallest[0];
        newLargest[j] = column.largest[0];
        return new DecisionProblem(id, alternatives, criteria, changed, newSmallest, newLargest);
    }

    /**
     * The problem of some of the alternatives. O(nm).
     *
     * @param rows which, in the order in which they are to stand; at least one, none twice
     * @throws ProblemException if there is none, or one is there twice
     */
    public DecisionProblem keeping(int... rows) {
        requireAny(rows.length);
        int n = alternatives.size();
        BitSet isKept = new BitSet(n);
        for (int row : rows) {
            if (isKept.get(Preconditions.checkElementIndex(row, n))) {
                throw new ProblemException(Code.INVALID, "alternatives", "Row %s is to be kept twice.".formatted(row));
            }
            isKept.set(row);
        }
        isKept.flip(0, n);
        double[][] kept = new double[columns.length][rows.length];
        for (int j = 0; j < kept.length; j++) {
            double[] column = columns[j];
            for (int k = 0; k < rows.length; k++) {
                kept[j][k] = column[rows[k]];
            }
        }
        return remaining(alternatives.keeping(rows), kept, isKept.stream().toArray());
    }

    /**
     * The problem without one alternative. O(m) and a copy of the columns.
     *
     * @param row which one
     * @throws ProblemException if it is the only one
     */
    public DecisionProblem without(int row) {
        int n = alternatives.size();
        requireAny(n - 1);
        double[][] kept = new double[columns.length][n - 1];
        for (int j = 0; j < kept.length; j++) {
            System.arraycopy(columns[j], 0, kept[j], 0, row);
            System.arraycopy(columns[j], row + 1, kept[j], row, n - 1 - row);
        }
        return remaining(alternatives.without(row), kept, row);
    }

    /** What is left without some rows: a range is another one only where one of them stood at its end. */
    private DecisionProblem remaining(Ids others, double[][] kept, int... left) {
        double[] newSmallest = smallest.clone();
        double[] newLargest = largest.clone();
        for (int j = 0; j < kept.length; j++) {
            boolean isEndLost = false;
            for (int k = 0; k < left.length && !isEndLost; k++) {
                double value = columns[j][left[k]];
                isEndLost = value == smallest[j] || value == largest[j];
            }
            if (isEndLost) {
                DecisionProblem rest = checked(id, others, ImmutableList.of(criteria.get(j)), new double[][] {kept[j]});
                newSmallest[j] = rest.smallest[0];
                newLargest[j] = rest.largest[0];
            }
        }
        return new DecisionProblem(id, others, criteria, kept, newSmallest, newLargest);
    }

    private double[] values(int j, ValueFunction function) {
        double[] values = new double[columns[j].length];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = function.apply(columns[j][i]);
            } catch (ProblemException e) {
                throw e.within("values[%s][%s]".formatted(i, j));
            }
        }
        return values;
    }

    /** The row of an alternative; an unknown id is answered with the nearest known ones. */
    public int indexOf(String alternative) {
        int index = alternatives().indexOf(alternative);
        if (index < 0) {
            throw new ProblemException(
                    Code.UNKNOWN, "alternatives", Names.unknown("alternative", alternative, alternatives()));
        }
        return index;
    }

    /** Weights by criterion id, normalised, in order of criteria. */
    public ImmutableMap<String, Double> weightsById() {
        double[] weights = weights();
        ImmutableMap.Builder<String, Double> byId = ImmutableMap.builder();
        for (int j = 0; j < weights.length; j++) {
            byId.put(criteria.get(j).id(), weights[j]);
        }
        return byId.buildOrThrow();
    }

    @Override
    public String toString() {
        return "DecisionProblem[%s: %s alternatives × %s criteria]".formatted(id, alternatives.size(), criteria.size());
    }
}

package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.LinearProgram;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The weight vectors that satisfy all constraints: at least 0, with sum 1, and a · w ≤ b for each row. */
final class WeightRegion {
    private final int size;
    private final ImmutableList<Row> rows;
    private final Optional<double[]> lowerBounds;
    private final Optional<int[]> completeOrder;

    /** A constraint a · w ≤ b. */
    record Row(double[] a, double b) {}

    private WeightRegion(
            int size, ImmutableList<Row> rows, Optional<double[]> lowerBounds, Optional<int[]> completeOrder) {
        this.size = size;
        this.rows = rows;
        this.lowerBounds = lowerBounds;
        this.completeOrder = completeOrder;
    }

    /**
     * The region for the criteria of a problem.
     *
     * @throws ProblemException if a criterion is unknown or no weights satisfy all constraints
     */
    static WeightRegion of(DecisionProblem problem, List<WeightConstraint> constraints) {
        List<String> ids = problem.criteria().stream().map(ProblemCriterion::id).toList();
        int m = ids.size();
        if (m == 0) {
            throw new ProblemException(Code.MISSING, "criteria", "There is no criterion to weigh.");
        }
        List<Row> rows = new ArrayList<>();
        double[] lower = new double[m];
        boolean onlyLower = true;
        List<int[]> pairs = new ArrayList<>();
        for (WeightConstraint constraint : constraints) {
            if (constraint instanceof WeightConstraint.Bounds bounds) {
                int j = index(ids, bounds.criterion());
                lower[j] = Math.max(lower[j], bounds.low());
                onlyLower &= bounds.high() == 1;
                if (bounds.low() > 0) {
                    rows.add(row(m, -bounds.low(), j, -1));
                }
                if (bounds.high() < 1) {
                    rows.add(row(m, bounds.high(), j, 1));
                }
            } else {
                onlyLower = false;
                rows.addAll(rows(ids, constraint));
                if (constraint instanceof WeightConstraint.Importance order) {
                    pairs.add(new int[] {index(ids, order.more()), index(ids, order.less())});
                }
            }
        }
        Optional<int[]> order = pairs.size() == constraints.size() ? chain(m, pairs) : Optional.empty();
        WeightRegion region = new WeightRegion(
                m, ImmutableList.copyOf(rows), onlyLower ? Optional.of(lower) : Optional.empty(), order);
        if (!rows.isEmpty() && region.maximum(new double[m]).isEmpty()) {
            throw new ProblemException(
                    Code.INVALID,
                    "constraints",
                    "No weights satisfy all of %s.".formatted(constraints),
                    "loosen or leave out one of them.");
        }
        return region;
    }

    private static List<Row> rows(List<String> ids, WeightConstraint constraint) {
        int m = ids.size();
        if (constraint instanceof WeightConstraint.Importance order) {
            return List.of(row(m, 0, index(ids, order.less()), 1, index(ids, order.more()), -1));
        }
        if (constraint instanceof WeightConstraint.Ratio ratio) {
            int j = index(ids, ratio.criterion());
            int to = index(ids, ratio.to());
            return List.of(row(m, 0, to, ratio.low(), j, -1), row(m, 0, j, 1, to, -ratio.high()));
        }
        WeightConstraint.Linear linear = (WeightConstraint.Linear) constraint;
        double[] a = new double[m];
        linear.coefficients().forEach((id, coefficient) -> a[index(ids, id)] += coefficient);
        return List.of(new Row(a, linear.atMost()));
    }

    private static Row row(int m, double b, double... placesAndCoefficients) {
        double[] a = new double[m];
        for (int k = 0; k < placesAndCoefficients.length; k += 2) {
            a[(int) placesAndCoefficients[k]] += placesAndCoefficients[k + 1];
        }
        return new Row(a, b);
    }

    private static int index(List<String> ids, String criterion) {
        int index = ids.indexOf(criterion);
        if (index < 0) {
            throw new ProblemException(Code.UNKNOWN, "constraints", Names.unknown("criterion", criterion, ids));
        }
        return index;
    }

    /** The criteria from the most to the least important, if the pairs say so of all: each next one was compared. */
    private static Optional<int[]> chain(int m, List<int[]> pairs) {
        boolean[][] before = new boolean[m][m];
        pairs.forEach(pair -> before[pair[0]][pair[1]] = true);
        TreeSet<Integer> left = new TreeSet<>();
        for (int j = 0; j < m; j++) {
            left.add(j);
        }
        int[] order = new int[m];
        for (int place = 0; place < m; place++) {
            List<Integer> free = left.stream()
                    .filter(j -> left.stream().noneMatch(k -> before[k][j]))
                    .toList();
            if (free.size() != 1 || (place > 0 && !before[order[place - 1]][free.get(0)])) {
                return Optional.empty();
            }
            order[place] = free.get(0);
            left.remove(free.get(0));
        }
        return Optional.of(order);
    }

    int size() {
        return size;
    }

    ImmutableList<Row> rows() {
        return rows;
    }

    /** Whether every weight vector is in the region. */
    boolean isWholeSimplex() {
        return rows.isEmpty();
    }

    /** The lower bound of each weight, if there are no other constraints. */
    Optional<double[]> lowerBounds() {
        return lowerBounds;
    }

    /** The criteria from the most to the least important, if that is all that is known. */
    Optional<int[]> completeOrder() {
        return completeOrder;
    }

    /** A point of the region where the objective is greatest; empty if the region is. */
    Optional<double[]> maximum(double[] objective) {
        if (isWholeSimplex()) {
            int best = 0;
            for (int j = 1; j < size; j++) {
                best = objective[j] > objective[best] ? j : best;
            }
            double[] corner = new double[size];
            corner[best] = 1;
            return Optional.of(corner);
        }
        LinearProgram program = new LinearProgram(size);
        constrain(program, size);
        return program.maximize(objective).map(WeightRegion::normalized);
    }

    /** The greatest value of an objective over the region. */
    double greatest(double[] objective) {
        return isWholeSimplex()
                ? Columns.max(objective)
                : LinearProgram.dot(objective, maximum(objective).orElseThrow());
    }

    /** Holds the first variables of a program to the region. */
    void constrain(LinearProgram program, int variables) {
        double[] ones = new double[variables];
        Arrays.fill(ones, 0, size, 1);
        program.equal(ones, 1);
        for (Row row : rows) {
            program.atMost(Arrays.copyOf(row.a(), variables), row.b());
        }
    }

    private static double[] normalized(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    static double[] toWeights(double[] point, int size) {
        return normalized(Arrays.copyOf(point, size));
    }
}

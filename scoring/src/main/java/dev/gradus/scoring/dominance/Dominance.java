package dev.gradus.scoring.dominance;

import dev.gradus.scoring.internal.ArgSort;
import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Dominance: one alternative is at least as good as another on every criterion and better on one. Weights play no part; where
 * a criterion has a value function, its values count. Of equal alternatives none dominates the other.
 *
 * <p>Places in order stand for the values, and alternatives are looked at in order of the sums of their places: whoever
 * dominates another comes before it, so that each has to be compared with the undominated before it only (J. Chomicki, P.
 * Godfrey, J. Gryz, D. Liang, "Skyline with presorting", ICDE 2003, 717–719).
 */
public final class Dominance {
    private Dominance() {}

    /**
     * The rows of the alternatives that no other dominates (the Pareto front, the skyline), in order of rows. O(nm + f n m)
     * time for a front of f, much less where most are dominated by the same few; 4nm bytes.
     */
    public static int[] front(DecisionProblem problem) {
        Places places = Places.of(problem);
        Layer front = new Layer();
        for (int row : places.bestFirst()) {
            if (!front.dominates(places, row)) {
                front.add(row);
            }
        }
        return Arrays.stream(front.rows, 0, front.size).sorted().toArray();
    }

    /**
     * The level of each alternative, in order of rows: 1 for the front, 2 for the front of what is left without it, and so on
     * (non-dominated sorting). Each is compared with whole levels, which are found by bisection, since what a level
     * dominates the levels before it dominate, too (X. Zhang, Y. Tian, R. Cheng, Y. Jin, "An efficient approach to
     * nondominated sorting for evolutionary multiobjective optimization", IEEE Transactions on Evolutionary Computation 19
     * (2015) 201–213). O(n² m) at worst.
     */
    public static int[] levels(DecisionProblem problem) {
        Places places = Places.of(problem);
        List<Layer> layers = new ArrayList<>();
        int[] levels = new int[problem.alternativeCount()];
        for (int row : places.bestFirst()) {
            int low = 0;
            int high = layers.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (layers.get(middle).dominates(places, row)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if (low == layers.size()) {
                layers.add(new Layer());
            }
            layers.get(low).add(row);
            levels[row] = low + 1;
        }
        return levels;
    }

    /** Whether the alternative at row {@code a} dominates that at row {@code b}. O(m). */
    public static boolean dominates(DecisionProblem problem, int a, int b) {
        DecisionProblem valued = problem.valued();
        boolean better = false;
        for (int j = 0; j < valued.criterionCount(); j++) {
            double ahead = valued.direction(j).sign() * (valued.value(a, j) - valued.value(b, j));
            if (ahead < 0) {
                return false;
            }
            better |= ahead > 0;
        }
        return better;
    }

    /** Places by row and criterion, 0 for the best; equal values have the same. */
    private record Places(int n, int m, int[] places) {
        static Places of(DecisionProblem problem) {
            DecisionProblem valued = problem.valued();
            int n = valued.alternativeCount();
            int m = valued.criterionCount();
            int[] places = new int[Math.multiplyExact(n, m)];
            for (int j = 0; j < m; j++) {
                double[] gains = Gains.column(valued, j);
                int[] order = ArgSort.descending(gains);
                int place = 0;
                for (int k = 0; k < n; k++) {
                    place += k > 0 && gains[order[k]] != gains[order[k - 1]] ? 1 : 0;
                    places[order[k] * m + j] = place;
                }
            }
            return new Places(n, m, places);
        }

        /** By sum of places. */
        int[] bestFirst() {
            double[] sums = new double[n]; // whole numbers below 2^53
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    sums[i] += places[i * m + j];
                }
            }
            return m == 0 ? IntStream.range(0, n).toArray() : ArgSort.ascending(sums);
        }

        boolean dominates(int a, int b) {
            int start = a * m;
            int other = b * m;
            boolean better = false;
            for (int j = 0; j < m; j++) {
                int difference = places[start + j] - places[other + j];
                if (difference > 0) {
                    return false;
                }
                better |= difference < 0;
            }
            return better;
        }
    }

    /** Alternatives of which none dominates another. Those that dominate many others move forward, to be asked early. */
    private static final class Layer {
        private int[] rows = new int[16];
        private int size;

        boolean dominates(Places places, int row) {
            for (int k = 0; k < size; k++) {
                if (places.dominates(rows[k], row)) {
                    int swap = rows[k / 2];
                    rows[k / 2] = rows[k];
                    rows[k] = swap;
                    return true;
                }
            }
            return false;
        }

        void add(int row) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * size);
            }
            rows[size++] = row;
        }
    }
}

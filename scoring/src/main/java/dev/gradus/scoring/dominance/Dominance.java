package dev.gradus.scoring.dominance;

import dev.gradus.scoring.internal.ArgSort;
import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        Layer front = new Layer(places);
        for (int row : places.bestFirst()) {
            if (!front.dominates(row)) {
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
                if (layers.get(middle).dominates(row)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if (low == layers.size()) {
                layers.add(new Layer(places));
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
            return ArgSort.ascending(sums);
        }

        boolean dominates(int a, int b) {
            boolean better = false;
            for (int j = 0; j < m; j++) {
                int difference = places[a * m + j] - places[b * m + j];
                if (difference > 0) {
                    return false;
                }
                better |= difference < 0;
            }
            return better;
        }
    }

    /**
     * Alternatives of which none dominates another, in order of the sums of their places. Their places stand in blocks,
     * criterion by criterion, so that one comparison is that of a whole block, in vectors.
     */
    private static final class Layer {
        private static final int BLOCK = 64;
        /** So many members that dominated something lately are asked first. */
        private static final int LATELY = 8;

        private final Places places;
        private final int[] furthest = new int[BLOCK];
        private int[] rows = new int[BLOCK];
        private int[] blocks;
        private final int[] lately = new int[LATELY];
        private int latelyCount;
        private int size;

        Layer(Places places) {
            this.places = places;
            this.blocks = new int[BLOCK * places.m()];
        }

        boolean dominates(int row) {
            for (int k = 0; k < latelyCount; k++) {
                if (places.dominates(lately[k], row)) {
                    moveForward(lately[k], k);
                    return true;
                }
            }
            for (int block = 0; block * BLOCK < size; block++) {
                if (nearest(block, row) <= 0 && holdsDominator(block, row)) {
                    return true;
                }
            }
            return false;
        }

        /** The least, over the members of a block, of how far the row is ahead of a member where it is most; 0 if nowhere. */
        private int nearest(int block, int row) {
            Arrays.fill(furthest, Integer.MIN_VALUE);
            int m = places.m();
            for (int j = 0; j < m; j++) {
                int own = places.places()[row * m + j];
                int start = (block * m + j) * BLOCK;
                for (int k = 0; k < BLOCK; k++) {
                    furthest[k] = Math.max(furthest[k], blocks[start + k] - own);
                }
            }
            int nearest = Integer.MAX_VALUE;
            for (int k = 0; k < BLOCK; k++) {
                nearest = Math.min(nearest, furthest[k]);
            }
            return nearest;
        }

        /** Whether a member that is nowhere behind is not simply equal. */
        private boolean holdsDominator(int block, int row) {
            for (int k = block * BLOCK; k < Math.min(size, (block + 1) * BLOCK); k++) {
                if (furthest[k - block * BLOCK] <= 0 && places.dominates(rows[k], row)) {
                    latelyCount = Math.min(LATELY, latelyCount + 1);
                    moveForward(rows[k], latelyCount - 1);
                    return true;
                }
            }
            return false;
        }

        /** Puts a member first among those of lately, in place of the one that stands at an index. */
        private void moveForward(int member, int index) {
            System.arraycopy(lately, 0, lately, 1, index);
            lately[0] = member;
        }

        void add(int row) {
            int m = places.m();
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * size);
                blocks = Arrays.copyOf(blocks, 2 * blocks.length);
            }
            int block = size / BLOCK;
            for (int j = 0; j < m; j++) {
                int start = (block * m + j) * BLOCK;
                if (size % BLOCK == 0) {
                    Arrays.fill(blocks, start, start + BLOCK, Integer.MAX_VALUE); // nobody there: behind everywhere
                }
                blocks[start + size % BLOCK] = places.places()[row * m + j];
            }
            rows[size++] = row;
        }
    }
}

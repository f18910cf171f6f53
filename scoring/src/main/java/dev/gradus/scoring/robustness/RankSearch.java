package dev.gradus.scoring.robustness;

import dev.gradus.scoring.internal.DenseSimplex;
import dev.gradus.scoring.internal.LinearProgram;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Weights under which as few wishes as possible fail; a wish is coefficients · w ≥ 0. Branch and bound: each node holds
 * some wishes to be fulfilled, has given up others, and lets the rest fail in part; the least sum of the parts is a bound.
 */
final class RankSearch {
    private static final double ROUNDING = 1e-9;
    private static final double INTEGRAL = 1e-6;

    private final WeightRegion region;
    private final List<double[]> wishes;
    private final double[] depths;
    private int fewest;
    private double unsolved = Double.POSITIVE_INFINITY;

    /** How few fail: {@code atLeast} is proved, {@code found} is attained. */
    record Bounds(int atLeast, int found) {}

    private record Node(List<Integer> held, List<Integer> open, int givenUp, double bound) {}

    private RankSearch(WeightRegion region, List<double[]> wishes) {
        this.region = region;
        this.wishes = wishes;
        this.depths = new double[wishes.size()];
        for (int b = 0; b < depths.length; b++) {
            depths[b] =
                    region.greatest(Arrays.stream(wishes.get(b)).map(c -> -c).toArray());
        }
        this.fewest = wishes.size();
    }

    /**
     * Searches.
     *
     * @param starts weights in the region to begin with
     * @param nodes most nodes to look at
     */
    static Bounds run(WeightRegion region, List<double[]> wishes, List<double[]> starts, int nodes) {
        RankSearch search = new RankSearch(region, wishes);
        starts.forEach(search::tryOut);
        return new Bounds(search.bound(nodes), search.fewest);
    }

    private void tryOut(double[] weights) {
        int failing = 0;
        for (double[] wish : wishes) {
            failing += fails(wish, weights) ? 1 : 0;
        }
        fewest = Math.min(fewest, failing);
    }

    private static boolean fails(double[] wish, double[] weights) {
        return LinearProgram.dot(wish, weights) < -ROUNDING;
    }

    private int bound(int nodes) {
        List<Integer> open = new ArrayList<>();
        for (int b = 0; b < depths.length; b++) {
            if (depths[b] > ROUNDING) { // the others never fail
                open.add(b);
            }
        }
        Deque<Node> stack = new ArrayDeque<>();
        stack.push(new Node(List.of(), open, 0, 0));
        int left = nodes;
        while (!stack.isEmpty() && left > 0) {
            Node node = stack.pop();
            if (node.bound() > fewest - 1 + INTEGRAL) {
                continue;
            }
            left--;
            expand(node, stack);
        }
        double least = Math.min(fewest, unsolved);
        for (Node node : stack) {
            least = Math.min(least, node.bound());
        }
        return (int) Math.ceil(least - INTEGRAL);
    }

    private void expand(Node node, Deque<Node> stack) {
        int m = region.size();
        DenseSimplex dual = dual(node);
        switch (dual.solve()) {
            case UNBOUNDED -> {
                return; // the wishes held exclude each other
            }
            case GIVEN_UP -> {
                unsolved = Math.min(unsolved, node.bound());
                return;
            }
            case OPTIMAL -> {}
        }
        double[] point = dual.prices();
        double[] weights = WeightRegion.toWeights(point, m);
        tryOut(weights);
        double bound = node.givenUp() + dual.value();
        int branch = -1;
        for (int k = 0; k < node.open().size(); k++) {
            boolean failing = fails(wishes.get(node.open().get(k)), weights);
            if (failing && (branch < 0 || point[m + k] > point[m + branch])) {
                branch = k;
            }
        }
        if (branch < 0 || bound > fewest - 1 + INTEGRAL) {
            return;
        }
        List<Integer> open = new ArrayList<>(node.open());
        int wish = open.remove(branch);
        List<Integer> held = new ArrayList<>(node.held());
        held.add(wish);
        stack.push(new Node(node.held(), open, node.givenUp() + 1, Math.max(bound, node.givenUp() + 1)));
        stack.push(new Node(held, open, node.givenUp(), bound));
    }

    /**
     * The dual of: the least sum of the parts z by which open wishes fail, wish · w + depth z ≥ 0, with the held ones
     * fulfilled and w in the region. Its prices are w and then z.
     */
    private DenseSimplex dual(Node node) {
        int m = region.size();
        int open = node.open().size();
        int held = node.held().size();
        int walls = region.rows().size();
        int columns = open + held + walls + 2; // the last two are the parts of a number of any sign
        double[][] a = new double[m + open][columns];
        double[] b = new double[m + open];
        double[] objective = new double[columns];
        for (int k = 0; k < open + held; k++) {
            double[] wish =
                    wishes.get(k < open ? node.open().get(k) : node.held().get(k - open));
            for (int j = 0; j < m; j++) {
                a[j][k] = wish[j];
            }
        }
        for (int k = 0; k < open; k++) {
            a[m + k][k] = depths[node.open().get(k)];
            b[m + k] = 1;
        }
        for (int r = 0; r < walls; r++) {
            WeightRegion.Row wall = region.rows().get(r);
            for (int j = 0; j < m; j++) {
                a[j][open + held + r] = -wall.a()[j];
            }
            objective[open + held + r] = -wall.b();
        }
        for (int j = 0; j < m; j++) {
            a[j][columns - 2] = 1;
            a[j][columns - 1] = -1;
        }
        objective[columns - 2] = 1;
        objective[columns - 1] = -1;
        return new DenseSimplex(a, b, objective);
    }
}

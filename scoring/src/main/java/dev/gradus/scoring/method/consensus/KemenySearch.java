package dev.gradus.scoring.method.consensus;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Kemeny's order of many alternatives by branch and bound, from the first place on. A partial order is given up when its
 * cost and the cheaper direction of every pair that is left are no better than the best order known, when moving its
 * last alternative forward would be better, or when the same alternatives were placed at no more cost before.
 */
final class KemenySearch {
    /** Costs of sets of placed alternatives that are kept; more would not fit into modest memory. */
    private static final int MOST_REMEMBERED = 200_000;

    /** Partial orders between one look at whether the thread is interrupted and the next. */
    private static final int UNTIL_NEXT_LOOK = 1 << 10;

    private final double[][] preferring;
    private final double noise;
    private final long nodeLimit;
    private final int n;
    private final Map<BitSet, Double> cheapest = new HashMap<>();
    private final int[] placed;
    private final BitSet isPlaced;
    private int[] best;
    private double bestCost;
    private long nodes;

    /** @throws CancellationException if the thread is interrupted; it stays so */
    KemenySearch(double[][] preferring, double noise, long nodeLimit) {
        this.preferring = preferring;
        this.noise = noise;
        this.nodeLimit = nodeLimit;
        this.n = preferring.length;
        this.placed = new int[n];
        this.isPlaced = new BitSet(n);
        this.best = KemenyStart.order(preferring, noise);
        this.bestCost = KemenyOrder.distance(preferring, best);
        double[] added = new double[n];
        double[] least = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                added[i] += preferring[j][i];
                least[i] += Math.min(preferring[j][i], preferring[i][j]);
            }
        }
        extend(0, 0, cheaperDirections(), added, least);
    }

    /** The best order found. */
    int[] order() {
        return best.clone();
    }

    /** How much better an order can be at most; 0 if the search went through. */
    double gap() {
        double gap = nodes <= nodeLimit ? 0 : bestCost - cheaperDirections() - MajorityCircles.excess(preferring);
        return gap <= noise ? 0 : gap;
    }

    /** The sum over all pairs of the cheaper direction: no order costs less. */
    private double cheaperDirections() {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                sum += Math.min(preferring[i][j], preferring[j][i]);
            }
        }
        return sum;
    }

    /**
     * @param added for each alternative that is left, what it costs to put it next
     * @param least the part of that which no order avoids
     */
    private void extend(int depth, double cost, double leastForRest, double[] added, double[] least) {
        if (depth == n) {
            best = placed.clone();
            bestCost = cost;
            return;
        }
        boolean[] tried = new boolean[n];
        for (int attempt = depth; attempt < n; attempt++) {
            int next = leastRegretted(added, least, tried);
            tried[next] = true;
            nodes++;
            if (nodes % UNTIL_NEXT_LOOK == 0 && Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The search for Kemeny's order was interrupted.");
            }
            if (nodes > nodeLimit || cost + added[next] + leastForRest - least[next] >= bestCost - noise) {
                return; // the others regret more
            }
            if (!betterFurtherForward(next, depth)) {
                placed[depth] = next;
                isPlaced.set(next);
                if (!knownAtNoMore(cost + added[next])) {
                    double[] addedLater = added.clone();
                    double[] leastLater = least.clone();
                    for (int i = isPlaced.nextClearBit(0); i < n; i = isPlaced.nextClearBit(i + 1)) {
                        addedLater[i] -= preferring[next][i];
                        leastLater[i] -= Math.min(preferring[next][i], preferring[i][next]);
                    }
                    extend(depth + 1, cost + added[next], leastForRest - least[next], addedLater, leastLater);
                }
                isPlaced.clear(next);
            }
        }
    }

    private int leastRegretted(double[] added, double[] least, boolean[] tried) {
        int next = -1;
        for (int i = isPlaced.nextClearBit(0); i < n; i = isPlaced.nextClearBit(i + 1)) {
            if (!tried[i] && (next < 0 || added[i] - least[i] < added[next] - least[next] - noise)) {
                next = i;
            }
        }
        return next;
    }

    /** Whether an order in which {@code next} stands before some of the last alternatives would be better. */
    private boolean betterFurtherForward(int next, int depth) {
        double gain = 0;
        for (int place = depth - 1; place >= 0; place--) {
            gain += preferring[next][placed[place]] - preferring[placed[place]][next];
            if (gain > noise) {
                return true;
            }
        }
        return false;
    }

    private boolean knownAtNoMore(double cost) {
        Double known = cheapest.get(isPlaced);
        if (known != null && known <= cost + noise) {
            return true;
        }
        if (known != null || cheapest.size() < MOST_REMEMBERED) {
            cheapest.put((BitSet) isPlaced.clone(), cost);
        }
        return false;
    }
}

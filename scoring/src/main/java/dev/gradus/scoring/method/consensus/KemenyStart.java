package dev.gradus.scoring.method.consensus;

import dev.gradus.scoring.internal.Ranks;

/** A good order to start from: that of Borda, improved by moving single alternatives while that helps. */
final class KemenyStart {
    private KemenyStart() {}

    static int[] order(double[][] preferring, double noise) {
        int n = preferring.length;
        double[] balance = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                balance[i] += preferring[i][j] - preferring[j][i];
            }
        }
        int[] order = Ranks.bestFirst(balance, true);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int from = 0; from < n; from++) {
                moved |= moveToBestPlace(order, from, preferring, noise);
            }
        }
        return order;
    }

    private static boolean moveToBestPlace(int[] order, int from, double[][] preferring, double noise) {
        int moving = order[from];
        int bestPlace = from;
        double bestGain = noise;
        double gain = 0;
        for (int place = from - 1; place >= 0; place--) {
            gain += preferring[moving][order[place]] - preferring[order[place]][moving];
            if (gain > bestGain) {
                bestGain = gain;
                bestPlace = place;
            }
        }
        gain = 0;
        for (int place = from + 1; place < order.length; place++) {
            gain += preferring[order[place]][moving] - preferring[moving][order[place]];
            if (gain > bestGain) {
                bestGain = gain;
                bestPlace = place;
            }
        }
        if (bestPlace < from) {
            System.arraycopy(order, bestPlace, order, bestPlace + 1, from - bestPlace);
        } else {
            System.arraycopy(order, from + 1, order, from, bestPlace - from);
        }
        order[bestPlace] = moving;
        return bestPlace != from;
    }
}

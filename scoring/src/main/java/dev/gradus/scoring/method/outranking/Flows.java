package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.method.Details;

/**
 * The outranking flows of PROMETHEE.
 *
 * @param plus how much each alternative is preferred to the others
 * @param minus how much the others are preferred to it
 */
record Flows(double[] plus, double[] minus) {
    /** Net flows below this share of the gross flows are rounding noise. */
    private static final double NOISE = 1e-14;

    /** The net flows, plus − minus. */
    double[] net() {
        double[] net = new double[plus.length];
        for (int i = 0; i < net.length; i++) {
            double difference = plus[i] - minus[i];
            net[i] = Math.abs(difference) <= NOISE * (plus[i] + minus[i]) ? 0 : difference;
        }
        return net;
    }

    Details.Builder details() {
        return Details.builder().put("phiPlus", plus).put("phiMinus", minus).put("phi", net());
    }

    /** The flows of a matrix of preference indices. */
    static Flows of(double[][] pi, double divisor) {
        double[] plus = new double[pi.length];
        double[] minus = new double[pi.length];
        for (int a = 0; a < pi.length; a++) {
            for (int b = 0; b < pi.length; b++) {
                if (a != b) {
                    plus[a] += pi[a][b] / divisor;
                    minus[b] += pi[a][b] / divisor;
                }
            }
        }
        return new Flows(plus, minus);
    }
}

package dev.gradus.scoring.method.uncertainty;

import dev.gradus.scoring.internal.Columns;
import java.util.Arrays;

/** Figures of acts over all states. */
final class Payoffs {
    private Payoffs() {}

    /** For each act its smallest payoff. */
    static double[] smallest(double[][] payoffs) {
        double[] smallest = payoffs[0].clone();
        for (double[] state : payoffs) {
            for (int i = 0; i < smallest.length; i++) {
                smallest[i] = Math.min(smallest[i], state[i]);
            }
        }
        return smallest;
    }

    /** For each act its largest payoff. */
    static double[] largest(double[][] payoffs) {
        double[] largest = payoffs[0].clone();
        for (double[] state : payoffs) {
            for (int i = 0; i < largest.length; i++) {
                largest[i] = Math.max(largest[i], state[i]);
            }
        }
        return largest;
    }

    /** For each act the sum of its payoffs times the probabilities of the states. */
    static double[] expected(double[][] payoffs, double[] probabilities) {
        double[] expected = new double[payoffs[0].length];
        for (int j = 0; j < payoffs.length; j++) {
            for (int i = 0; i < expected.length; i++) {
                expected[i] += probabilities[j] * payoffs[j][i];
            }
        }
        return expected;
    }

    /** What each act misses in each state: the best payoff of the state minus its own. */
    static double[][] regrets(double[][] payoffs) {
        double[][] regrets = new double[payoffs.length][];
        for (int j = 0; j < payoffs.length; j++) {
            double best = Columns.max(payoffs[j]);
            regrets[j] = Arrays.stream(payoffs[j]).map(payoff -> best - payoff).toArray();
        }
        return regrets;
    }

    /** The same probability for every state. */
    static double[] equal(int states) {
        double[] equal = new double[states];
        Arrays.fill(equal, 1.0 / states);
        return equal;
    }
}

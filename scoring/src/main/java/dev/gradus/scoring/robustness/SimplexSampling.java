package dev.gradus.scoring.robustness;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Exact uniform draws from the simplex and from two of its parts. Logarithms are those of {@link StrictMath}, so that a
 * seed gives the same bits on every machine. Uniform numbers divided by their sum would not be uniform on the simplex;
 * exponential ones are (Rubinstein and Melamed, Modern Simulation and Modeling, Wiley 1998).
 */
final class SimplexSampling {
    private SimplexSampling() {}

    /** Uniform on the simplex of m weights. O(m). */
    static double[] uniform(int m, UniformRandomProvider random) {
        double[] weights = new double[m];
        double sum = 0;
        for (int j = 0; j < m; j++) {
            weights[j] = -StrictMath.log(1 - random.nextDouble());
            sum += weights[j];
        }
        if (sum == 0) { // every draw was 0: so unlikely that the choice does not matter
            Arrays.fill(weights, 1.0 / m);
            return weights;
        }
        for (int j = 0; j < m; j++) {
            weights[j] /= sum;
        }
        return weights;
    }

    /** Uniform on the weights of at least the given bounds: the simplex shrunk and shifted. */
    static double[] above(double[] lower, UniformRandomProvider random) {
        double[] weights = uniform(lower.length, random);
        double rest = Math.max(0, 1 - Arrays.stream(lower).sum());
        for (int j = 0; j < weights.length; j++) {
            weights[j] = lower[j] + rest * weights[j];
        }
        return weights;
    }

    /** Uniform on the weights that fall in the given order of criteria: the simplex is m! mirror images of that part. */
    static double[] ordered(int[] order, UniformRandomProvider random) {
        double[] sorted = uniform(order.length, random);
        Arrays.sort(sorted);
        double[] weights = new double[order.length];
        for (int place = 0; place < order.length; place++) {
            weights[order[place]] = sorted[order.length - 1 - place];
        }
        return weights;
    }
}

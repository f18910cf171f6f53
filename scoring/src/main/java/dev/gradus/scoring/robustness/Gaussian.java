package dev.gradus.scoring.robustness;

import org.apache.commons.rng.UniformRandomProvider;

/** Standard normal numbers by the polar method of Marsaglia, the same bits on every machine. */
final class Gaussian {
    private Gaussian() {}

    static double next(UniformRandomProvider random) {
        while (true) {
            double x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            double s = x * x + y * y;
            if (s > 0 && s < 1) {
                return x * Math.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }
}

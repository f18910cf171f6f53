package dev.gradus.scoring.robustness;

import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;

/**
 * How a simulation is run. Immutable. The result depends on the seed and the number of samples alone, not on threads.
 *
 * @param samples most samples to draw, at least 1
 * @param seed of the random numbers
 * @param threads how many blocks are worked on at a time, at least 1
 * @param precision the half-width ε of the 95 % interval of every share at which drawing stops early; 0 to draw all
 */
public record Sampling(long samples, long seed, int threads, double precision) {
    /** 10 000 samples, which put every share within 0.01 (95 %); seed 1; one thread. */
    public static final Sampling DEFAULT = new Sampling(10_000, 1, 1, 0);

    public Sampling {
        if (samples < 1 || threads < 1 || !(precision >= 0 && precision < 1)) {
            throw new ProblemException(
                    Code.INVALID,
                    "sampling",
                    "%s samples on %s threads to a precision of %s are asked for."
                            .formatted(samples, threads, precision),
                    "ask for at least one sample and one thread, and a precision from 0 to below 1.");
        }
    }

    /** At most so many samples, at least 1; the rest as in {@link #DEFAULT}. */
    public static Sampling of(long samples) {
        return DEFAULT.withSamples(samples);
    }

    /** The same with another number of samples. */
    public Sampling withSamples(long number) {
        return new Sampling(number, seed, threads, precision);
    }

    /** The same with another seed. */
    public Sampling withSeed(long number) {
        return new Sampling(samples, number, threads, precision);
    }

    /** The same on this many threads. */
    public Sampling withThreads(int number) {
        return new Sampling(samples, seed, number, precision);
    }

    /** The same, stopping when every share is known to within ±ε with 95 % confidence. */
    public Sampling withPrecision(double epsilon) {
        return new Sampling(samples, seed, threads, epsilon);
    }
}

package dev.gradus.examples.benchmarks;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that one run measured.
 *
 * @param oneThread by key
 * @param twoThreads by key, of what has a parallel form
 * @param yardstick milliseconds of the program in C by {@link #yardstickKey}
 */
record Figures(Map<String, Measured> oneThread, Map<String, Measured> twoThreads, Map<String, Double> yardstick) {

    static String yardstickKey(Row row, int threads) {
        return row.ours() + " on " + threads;
    }

    Optional<Measured> ours(Row row, int threads) {
        return Optional.ofNullable((threads == 1 ? oneThread : twoThreads).get(row.ours()));
    }

    Optional<Measured> bound(Row row) {
        return Optional.ofNullable(oneThread.get(row.bound()));
    }

    OptionalDouble yardstick(Row row, int threads) {
        Double millis = yardstick.get(yardstickKey(row, threads));
        return millis == null ? OptionalDouble.empty() : OptionalDouble.of(millis);
    }
}

package dev.gradus.examples.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What a run measured of one benchmark.
 *
 * @param millis the quickest of the iterations, in milliseconds: whatever else the machine does only adds to it
 * @param median the one in the middle
 * @param bytes allocated by one call
 */
record Measured(double millis, double median, double bytes) {
    private static final Pattern PACKAGE = Pattern.compile("^.*\\.(?=\\w+\\.\\w+$)");

    /**
     * By key: class and method, and each parameter of which the benchmark runs with several values, as in {@code
     * SortBenchmark.sort n=10000}.
     */
    static Map<String, Measured> of(Collection<RunResult> results) {
        Map<String, Measured> measured = new TreeMap<>();
        for (RunResult result : results) {
            String name = name(result.getParams());
            StringBuilder key = new StringBuilder(name);
            for (String parameter : result.getParams().getParamsKeys()) {
                String value = result.getParams().getParam(parameter);
                boolean varies = results.stream()
                        .filter(other -> name(other.getParams()).equals(name))
                        .anyMatch(
                                other -> !other.getParams().getParam(parameter).equals(value));
                key.append(varies ? " %s=%s".formatted(parameter, value) : "");
            }
            Result<?> primary = result.getPrimaryResult();
            double[] percentiles = {
                primary.getStatistics().getMin(), primary.getStatistics().getPercentile(50)
            };
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            measured.put(
                    key.toString(), new Measured(percentiles[0], percentiles[1], bytes == null ? 0 : bytes.getScore()));
        }
        return measured;
    }

    private static String name(BenchmarkParams params) {
        return PACKAGE.matcher(params.getBenchmark()).replaceFirst("");
    }
}

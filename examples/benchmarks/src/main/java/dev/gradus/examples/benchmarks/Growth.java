package dev.gradus.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.Weightings;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToDoubleFunction;

/**
 * How cost grows on one thread: exponents fitted to the quickest of some runs of the compiled method at several sizes, by least
 * squares on logarithms.
 */
final class Growth {
    private static final ImmutableList<Integer> MANY = ImmutableList.of(40_000, 80_000, 160_000, 320_000, 640_000);
    private static final ImmutableList<Integer> FEW = ImmutableList.of(200, 300, 450, 675, 1_000);
    private static final ImmutableList<Integer> CRITERIA = ImmutableList.of(4, 8, 16, 32);
    private static final long MOST_NANOS = 150_000_000;
    private static final int MOST_RUNS = 30;
    private static final long WARM_UP_NANOS = 400_000_000;

    private Growth() {}

    /** A table of exponents. */
    static String measure() {
        ForkJoinPool single =
                new ForkJoinPool(1); // what is parallel runs in the pool from whose thread it is asked for
        try {
            return single.submit(Growth::table).join();
        } finally {
            single.shutdownNow();
        }
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| method | n from … to | exponent of n | exponent of m |\n");
        table.append("| --- | --- | ---: | ---: |\n");
        ImmutableMap<String, ToDoubleFunction<DecisionProblem>> linear = ImmutableMap.of(
                "wsm", Growth::best,
                "topsis", problem -> best(problem, "topsis"),
                "vikor", problem -> best(problem, "vikor"),
                "wpm", problem -> best(problem, "wpm"),
                "promethee-2", problem -> best(problem, "promethee-2"),
                "codas", problem -> best(problem, "codas"),
                "entropy", problem -> weights(problem, "entropy"),
                "critic", problem -> weights(problem, "critic"));
        linear.forEach((name, work) -> table.append(line(name, work, MANY, 50_000)));
        for (String name : ImmutableList.of("electre-1", "electre-3")) {
            table.append(line(name, problem -> evaluate(problem, name).ranks()[0], FEW, 300));
        }
        return table.toString();
    }

    private static String line(
            String name, ToDoubleFunction<DecisionProblem> work, ImmutableList<Integer> sizes, int alternatives) {
        warmUp(Inputs.outrankingProblem(sizes.get(0), 10), work);
        ImmutableMap.Builder<Double, Double> byN = ImmutableMap.builder();
        sizes.forEach(n -> byN.put((double) n, nanos(Inputs.outrankingProblem(n, 10), work)));
        ImmutableMap.Builder<Double, Double> byM = ImmutableMap.builder();
        CRITERIA.forEach(m -> byM.put((double) m, nanos(Inputs.outrankingProblem(alternatives, m), work)));
        return String.format(
                Locale.ROOT,
                "| %s | %,d … %,d | %.2f | %.2f |\n",
                name,
                sizes.get(0),
                sizes.get(sizes.size() - 1),
                exponent(byN.buildOrThrow()),
                exponent(byM.buildOrThrow()));
    }

    private static void warmUp(DecisionProblem problem, ToDoubleFunction<DecisionProblem> work) {
        long start = System.nanoTime();
        double sum = 0;
        while (System.nanoTime() - start < WARM_UP_NANOS) {
            sum += work.applyAsDouble(problem);
        }
        requireNumber(sum);
    }

    private static void requireNumber(double sum) {
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("A method gives what is not a number.");
        }
    }

    private static double best(DecisionProblem problem) {
        return best(problem, "wsm");
    }

    private static double best(DecisionProblem problem, String method) {
        return ((Scores) evaluate(problem, method)).best(10)[0];
    }

    private static MethodResult evaluate(DecisionProblem problem, String method) {
        return RankingMethods.byId(method).evaluate(problem);
    }

    private static double weights(DecisionProblem problem, String weighting) {
        return Weightings.byId(weighting).weigh(problem).values()[0];
    }

    private static double nanos(DecisionProblem problem, ToDoubleFunction<DecisionProblem> work) {
        long quickest = Long.MAX_VALUE;
        long total = 0;
        double sum = 0;
        for (int run = 0; run < MOST_RUNS && (run < 3 || total < MOST_NANOS); run++) {
            long start = System.nanoTime();
            sum += work.applyAsDouble(problem);
            long nanos = System.nanoTime() - start;
            quickest = Math.min(quickest, nanos);
            total += nanos;
        }
        requireNumber(sum);
        return quickest;
    }

    /** The slope of the line that fits the logarithms best. */
    private static double exponent(Map<Double, Double> times) {
        double meanX = times.keySet().stream().mapToDouble(Math::log).average().orElseThrow();
        double meanY = times.values().stream().mapToDouble(Math::log).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (Map.Entry<Double, Double> entry : times.entrySet()) {
            double x = Math.log(entry.getKey()) - meanX;
            products += x * (Math.log(entry.getValue()) - meanY);
            squares += x * x;
        }
        return products / squares;
    }
}

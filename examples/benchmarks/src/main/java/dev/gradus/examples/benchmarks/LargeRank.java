package dev.gradus.examples.benchmarks;

import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Ranks ten million alternatives by ten criteria, 800 MB of values, in a heap of 1.5 GB. */
public final class LargeRank {
    private static final int N = 10_000_000;
    private static final int M = 10;

    private LargeRank() {}

    /** Runs this class in a Java of its own with that heap; what it prints. */
    static String inItsOwnHeap() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeRank.class.getName());
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output : "It fails:\n\n```text\n" + output + "```\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The large ranking was interrupted.", e);
        }
    }

    /** Ranks, and prints how long it took. */
    public static void main(String[] args) {
        SplittableRandom random = new SplittableRandom(42);
        DecisionProblem problem = DecisionProblem.numbered(
                "large", N, Inputs.criteria(M), (alternative, criterion) -> 1 + 99 * random.nextDouble());
        StringBuilder lines = new StringBuilder("10⁷ × 10 in a heap of 1.5 GB, first call in a fresh Java: ");
        String separator = "";
        for (String method : List.of("wsm", "topsis", "vikor", "wpm")) {
            long start = System.nanoTime();
            int[] best = ((Scores) RankingMethods.byId(method).evaluate(problem)).best(100);
            double seconds = (System.nanoTime() - start) / 1e9;
            lines.append(separator)
                    .append(String.format(
                            Locale.ROOT, "%s %.2f s (first is %s)", method, seconds, problem.alternative(best[0])));
            separator = ", ";
        }
        long start = System.nanoTime();
        int[] ranks = RankingMethods.weightedSum().evaluate(problem).ranks();
        lines.append(String.format(
                Locale.ROOT,
                "; wsm with the ranks of all %.2f s (A1 has %,d).",
                (System.nanoTime() - start) / 1e9,
                ranks[0]));
        System.out.println(lines);
    }
}

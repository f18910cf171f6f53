package dev.gradus.examples.benchmarks;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A program in C that does the same work on the same input, where its source and a compiler are at hand. */
final class YardstickRun {
    private static final String COMPILER = "gcc";

    private final Path program;

    private YardstickRun(Path program) {
        this.program = program;
    }

    /**
     * Compiles it, as its first lines say.
     *
     * @throws YardstickException if there is no such file, no compiler, or the compiler refuses it
     */
    static YardstickRun compile(Path source) {
        if (!Files.isRegularFile(source)) {
            throw new YardstickException("There is no file '%s' to compile (it would be %s)."
                    .formatted(source, source.toAbsolutePath().normalize()));
        }
        try {
            Path program = Files.createTempDirectory("gradus-yardstick").resolve("yardstick");
            run(List.of(
                    COMPILER,
                    "-O3",
                    "-march=native",
                    "-ffast-math",
                    "-fopenmp",
                    source.toString(),
                    "-o",
                    program.toString(),
                    "-lm"));
            return new YardstickRun(program);
        } catch (IOException e) {
            throw new YardstickException("'%s' cannot be compiled: %s".formatted(source, e.getMessage()), e);
        }
    }

    /**
     * Milliseconds of a call, as {@link Measured} has ours: the quickest mean over a span; empty where there is no such task.
     *
     * @throws YardstickException if the program does not do the task
     */
    OptionalDouble millis(Row.Yardstick yardstick, int threads) {
        if (!yardstick.isPresent()) {
            return OptionalDouble.empty();
        }
        List<String> command = new ArrayList<>(List.of(program.toString(), yardstick.task()));
        command.addAll(words(yardstick.sizes()));
        command.add(String.valueOf(threads));
        command.addAll(words(yardstick.more()));
        try {
            double[] millis = run(command)
                    .lines()
                    .filter(line -> line.startsWith("CALL "))
                    .mapToDouble(line -> Double.parseDouble(words(line).get(1)) * 1e3)
                    .toArray();
            return millis.length == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(quickestMean(millis) * yardstick.share());
        } catch (IOException e) {
            throw new YardstickException("It cannot be measured: %s".formatted(e.getMessage()), e);
        }
    }

    /** The quickest mean over calls that take a span together, or over one call that takes longer. */
    static double quickestMean(double[] millis) {
        double quickest = Double.POSITIVE_INFINITY;
        double sum = 0;
        int calls = 0;
        for (double call : millis) {
            sum += call;
            calls++;
            if (sum >= Benchmarks.SPAN_MILLIS) {
                quickest = Math.min(quickest, sum / calls);
                sum = 0;
                calls = 0;
            }
        }
        return Double.isInfinite(quickest) ? sum / calls : quickest;
    }

    private static List<String> words(String text) {
        return Splitter.on(' ').omitEmptyStrings().splitToList(text);
    }

    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("%s ends with %s.%n%s"
                        .formatted(String.join(" ", command), code, output)
                        .strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The yardstick was interrupted.", e);
        }
        return output;
    }
}

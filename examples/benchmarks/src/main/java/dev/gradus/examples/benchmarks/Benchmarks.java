package dev.gradus.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures every row of the table and writes it into the page of performance, with a chart.
 *
 * <pre>java -jar benchmarks.jar [--long] [--page docs/performance.md] [--yardstick SOURCE.c] [--only TEXT]</pre>
 */
public final class Benchmarks {
    /** Over so long one figure is the mean, and the quickest of several such is shown. */
    static final int SPAN_MILLIS = 150;

    /** How long a method of some milliseconds is called before the compiler is done with it. */
    private static final int WARM_UP_MILLIS = 1_800;

    private static final String HELP = """
            Usage: java -jar benchmarks.jar [OPTION]…
              --page FILE       writes the table and a chart into this page
              --only TEXT       measures the rows whose benchmark has this in its name
              --yardstick FILE  compiles this program in C with gcc and measures it beside
              --long            the form for a release: three forks, longer warm-up, more spans
            Example: java -jar examples/benchmarks/target/benchmarks.jar --page docs/performance.md""";

    private Benchmarks() {}

    /**
     * Measures, prints the table, and writes it where {@code --page} says. Ends with 2 for wrong usage, and with 3 if the
     * program in C cannot be had or does not do its work.
     */
    public static void main(String[] args) {
        Map<String, String> options;
        try {
            options = options(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        if (options.containsKey("--help")) {
            System.out.println(HELP);
            return;
        }
        try {
            measure(options);
        } catch (YardstickException e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }

    private static void measure(Map<String, String> options) {
        boolean isLong = options.containsKey("--long");
        String only = options.getOrDefault("--only", "");
        // compiled first: what cannot be measured is known before minutes are spent
        Optional<YardstickRun> program =
                Optional.ofNullable(options.get("--yardstick")).map(Path::of).map(YardstickRun::compile);
        Map<String, Measured> oneThread = new TreeMap<>();
        Map<String, Measured> twoThreads = new TreeMap<>();
        Map<String, Double> yardstick = new TreeMap<>();
        for (String key : keys(only)) {
            oneThread.putAll(measure(key, isLong, 1));
            program.ifPresent(compiled -> yardstick.putAll(yardstick(compiled, key, 1)));
            if (hasParallelForm(key)) {
                twoThreads.putAll(measure(key, isLong, 2));
                program.ifPresent(compiled -> yardstick.putAll(yardstick(compiled, key, 2)));
            }
        }
        Page page = new Page(
                new Figures(oneThread, twoThreads, yardstick),
                isLong ? "long" : "short",
                only.isEmpty()
                        ? ImmutableMap.of(
                                "Changing one thing", Moves.measure(),
                                "How cost grows", Growth.measure(),
                                "Ten million alternatives", LargeRank.inItsOwnHeap())
                        : ImmutableMap.of());
        System.out.println(page.figures());
        if (options.containsKey("--page")) {
            write(Path.of(options.getOrDefault("--page", "")), page);
        }
    }

    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new TreeMap<>();
        for (int k = 0; k < args.length; k++) {
            switch (args[k]) {
                case "--long", "--help" -> options.put(args[k], "");
                case "--page", "--yardstick", "--only" -> {
                    if (k + 1 == args.length) {
                        throw new IllegalArgumentException("%s lacks its value.".formatted(args[k]));
                    }
                    options.put(args[k], args[k + 1]);
                    k++;
                }
                default ->
                    throw new IllegalArgumentException(
                            "There is no option '%s'.%nMaybe one of --help, --long, --page FILE, --yardstick FILE, --only TEXT."
                                    .formatted(args[k]));
            }
        }
        return options;
    }

    /** The benchmarks of the rows that are asked for, bounds first. */
    private static Set<String> keys(String only) {
        Set<String> keys = new LinkedHashSet<>();
        for (Row row : Rows.ALL) {
            if (row.ours().contains(only)) {
                keys.add(row.bound().replaceAll(" .*", ""));
                keys.add(row.ours().replaceAll(" .*", ""));
            }
        }
        return keys;
    }

    private static boolean hasParallelForm(String key) {
        return key.matches("(Scan|Weighting|Outranking|Sort|Smaa)Benchmark\\..*")
                && !key.matches(".*\\.(read|sort|pairs|product|ranks|electre1|electre3)");
    }

    private static Map<String, Measured> measure(String key, boolean isLong, int threads) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(isLong ? 3 : 1)
                .warmupIterations(isLong ? 5 : 1)
                .warmupTime(TimeValue.milliseconds(isLong ? 1_000 : WARM_UP_MILLIS))
                .measurementIterations(isLong ? 40 : 4)
                .measurementTime(TimeValue.milliseconds(SPAN_MILLIS))
                .addProfiler(GCProfiler.class)
                .shouldDoGC(isLong)
                .jvmArgs("-Xms2g", "-Xmx2g", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + (threads - 1));
        options.include("\\." + key.replace(".", "\\.") + "$");
        if (threads > 1) {
            options.param("threads", String.valueOf(threads));
        }
        try {
            Files.createDirectories(Path.of("target"));
            return Measured.of(new Runner(options.build()).run());
        } catch (RunnerException e) {
            throw new IllegalStateException("The benchmarks could not be run.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program in C right after ours, so that both meet the machine in the same mood. */
    private static Map<String, Double> yardstick(YardstickRun program, String key, int threads) {
        Map<String, Double> millis = new TreeMap<>();
        for (Row row : Rows.ALL) {
            if (row.ours().replaceAll(" .*", "").equals(key)) {
                program.millis(row.yardstick(), threads)
                        .ifPresent(time -> millis.put(Figures.yardstickKey(row, threads), time));
            }
        }
        return millis;
    }

    private static void write(Path file, Page page) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            Files.writeString(file, page.within(text), StandardCharsets.UTF_8);
            Path chart = file.resolveSibling("images").resolve(MoreFiles.getNameWithoutExtension(file) + ".svg");
            Files.createDirectories(file.resolveSibling("images"));
            Files.writeString(chart, page.chart(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

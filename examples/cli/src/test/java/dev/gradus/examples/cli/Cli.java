package dev.gradus.examples.cli;

import dev.gradus.scoring.document.JsonText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Runs the program as a user would, with what it reads and writes in memory. */
final class Cli {
    /** What a run left behind. */
    record Outcome(int exitCode, String out, String err) {}

    private Cli() {}

    /** The JSON object of a text. */
    @SuppressWarnings("unchecked") // JSON objects have text keys
    static Map<String, Object> object(Object json) {
        return (Map<String, Object>) (json instanceof String text ? JsonText.parse(text) : json);
    }

    /** The array of JSON objects of a text. */
    static List<Map<String, Object>> objects(Object json) {
        List<?> items = (List<?>) (json instanceof String text ? JsonText.parse(text) : json);
        return items.stream().map(Cli::object).toList();
    }

    static Outcome run(String... args) {
        return runWithInput("", args);
    }

    static Outcome runWithInput(String input, String... args) {
        return run(Ansi.OFF, input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Outcome run(Ansi ansi, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Gradus.run(
                new Console(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        ansi,
                        80),
                args);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

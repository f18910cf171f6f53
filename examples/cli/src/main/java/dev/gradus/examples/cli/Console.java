package dev.gradus.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Where commands read and write.
 *
 * @param in standard input
 * @param out for results
 * @param err for everything else
 * @param ansi whether headings stand out
 * @param width columns of the terminal
 */
record Console(InputStream in, PrintStream out, PrintStream err, Ansi ansi, int width) {
    private static final int USUAL_WIDTH = 80;
    static final int SMALLEST_WIDTH = 40;

    /** Those of this process: UTF-8 whatever the locale, colour only for a terminal without {@code NO_COLOR}. */
    static Console ofProcess() {
        return new Console(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Ansi.AUTO.enabled() ? Ansi.ON : Ansi.OFF,
                width(System.getenv()));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("\\d{1,4}") ? Math.max(SMALLEST_WIDTH, Integer.parseInt(columns)) : USUAL_WIDTH;
    }

    /** Writes a line of results. */
    void line(String text) {
        out.print(text + "\n");
    }

    /** Writes lines of results. */
    void lines(Iterable<String> lines) {
        lines.forEach(this::line);
    }

    /** A heading. */
    String bold(String text) {
        return ansi.enabled() && !text.isBlank() ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    /** Reports to standard error: the program's name, then the message, further lines indented. */
    void report(String message) {
        err.print("gradus: " + message.strip().replace("\n", "\n  ") + "\n");
        err.flush();
    }
}

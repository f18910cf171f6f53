package dev.gradus.examples.cli;

import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.scoring.document.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Raw texts in, what they say out. */
@Command(
        name = "normalize",
        header = "Read fees, durations, degrees and the like from raw texts.",
        description = {
            "",
            "Reads one text per line from standard input and writes one line of JSON for each, in order and as they come: the values, or why there are none, with notes on what was assumed. An empty line is a text, too.",
            "For course-topics, a line is a JSON object with title and description.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gradus normalize money < fees.txt",
            "  echo '1 year full time, 2 years part time' | gradus normalize duration"
        })
final class NormalizeCommand implements Callable<Integer> {
    /** What is made of a line. */
    @FunctionalInterface
    private interface LineReading {
        Map<String, @Nullable Object> document(String line);
    }

    /** The kinds of text, as the help lists them. */
    private static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }

        static List<String> all() {
            List<String> kinds = new ArrayList<>(Normalizers.ids());
            kinds.add(CourseTopics.KIND);
            return kinds;
        }
    }

    @Parameters(
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "Kind of text: ${COMPLETION-CANDIDATES}.")
    private String kind = "";

    private final Console console;

    NormalizeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CourseTopics topics = new CourseTopics();
        LineReading reading = reading(topics);
        Inputs.read(console, "-", lines -> {
            write(lines, reading);
            return kind;
        });
        return topics.refused() == 0 ? ExitCode.DONE : ExitCode.INVALID_INPUT;
    }

    private LineReading reading(CourseTopics topics) {
        if (kind.equals(CourseTopics.KIND)) {
            return topics::document;
        }
        if (!Normalizers.ids().contains(kind)) {
            throw CommandFailure.wrongUsage(Nearest.unknown("kind of text", kind, Kinds.all()));
        }
        return Normalizers.of(kind)::document;
    }

    private void write(BufferedReader lines, LineReading reading) throws IOException {
        for (String line = line(lines); line != null; line = line(lines)) {
            console.line(JsonText.line(reading.document(line)));
        }
    }

    /** The next line; only a line feed ends it, with or without a carriage return, which may well be inside a text. */
    private static @Nullable String line(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = lines.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = lines.read()) {
            line.append((char) c);
        }
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return line.toString();
    }
}

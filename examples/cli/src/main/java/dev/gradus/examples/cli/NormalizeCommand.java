package dev.gradus.examples.cli;

import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.identity.InstitutionRegistry;
import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.scoring.document.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
            "  echo '1 year full time, 2 years part time' | gradus normalize duration",
            "  gradus normalize institution --registry ror.json.gz < names.txt"
        })
final class NormalizeCommand implements Callable<Integer> {
    private static final String INSTITUTION = "institution";
    private static final Pattern JSON = Pattern.compile("\\.(?:json|ndjson|jsonl)$", Pattern.CASE_INSENSITIVE);

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
            kinds.add(INSTITUTION);
            kinds.add(CourseTopics.KIND);
            return kinds;
        }
    }

    @Parameters(
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "Kind of text: ${COMPLETION-CANDIDATES}.")
    private String kind = "";

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description =
                    "For institution: records of the Research Organization Registry as JSON or NDJSON, plain, gzipped or in a zip archive.")
    private @Nullable String registry;

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
        if (kind.equals(INSTITUTION)) {
            InstitutionRegistry known = registry();
            return line -> institution(known, line);
        }
        if (!Normalizers.ids().contains(kind)) {
            throw CommandFailure.wrongUsage(Nearest.unknown("kind of text", kind, Kinds.all()));
        }
        return Normalizers.of(kind)::document;
    }

    private InstitutionRegistry registry() {
        String file = registry;
        if (file == null) {
            throw CommandFailure.wrongUsage(
                    "To tell institutions apart, a register is needed.\nMaybe give --registry with a file of the Research Organization Registry.");
        }
        Path path = Inputs.path(file);
        try {
            List<ImportInput> inputs = ImportInput.of(path).files().stream()
                    .filter(input -> JSON.matcher(input.fileName()).find())
                    .sorted(Comparator.comparing(input -> !input.fileName().contains("schema_v2")))
                    .toList();
            if (inputs.isEmpty()) {
                throw CommandFailure.invalidInput(
                        "%s: There is no file in it whose name ends in .json, .ndjson or .jsonl.".formatted(file));
            }
            return InstitutionRegistry.read(inputs.toArray(ImportInput[]::new));
        } catch (ImportException e) {
            throw CommandFailure.invalidInput(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw CommandFailure.invalidInput(Inputs.cause(file, e));
        }
    }

    private static Map<String, @Nullable Object> institution(InstitutionRegistry registry, String line) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("raw", line);
        document.putAll(registry.match(line).document());
        return document;
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

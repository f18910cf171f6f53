package dev.gradus.examples.cli;

import dev.gradus.scoring.document.ResultDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Problem documents as they come: one JSON document, a JSON array of them, or NDJSON, which is answered line by line
 * without waiting for the end. It is NDJSON if the name says so, or if the first line is a complete object.
 */
final class ProblemStream {
    /** What becomes of the answers. */
    interface Answers {
        /** The answer to a document that stands alone. */
        void single(ResultDocument result);

        /** The answer to a line. */
        void line(long number, ResultDocument result);

        /** The answers to an array. */
        void array(Iterable<ResultDocument> results);
    }

    private ProblemStream() {}

    static void solve(String name, BufferedReader reader, Answers answers) throws IOException {
        String first = reader.readLine();
        long number = 1;
        while (first != null && first.isBlank()) {
            first = reader.readLine();
            number++;
        }
        if (first == null) {
            throw CommandFailure.invalidInput(
                    "%s: There is nothing in it; a problem document is needed.".formatted(Inputs.inWords(name)));
        }
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl") || isCompleteObject(first)) {
            for (String line = first; line != null; line = reader.readLine(), number++) {
                if (!line.isBlank()) {
                    answers.line(number, ResultDocument.solve(line));
                }
            }
            return;
        }
        StringBuilder text = new StringBuilder("\n".repeat((int) number - 1)).append(first);
        readRest(reader, line -> text.append('\n').append(line));
        if (first.stripLeading().startsWith("[")) {
            answers.array(ResultDocument.solveAll(text.toString()));
        } else {
            answers.single(ResultDocument.solve(text.toString()));
        }
    }

    private static void readRest(BufferedReader reader, Consumer<String> lines) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.accept(line);
        }
    }

    /** Whether braces outside of texts open at the start and close at the end of the line, not before. */
    static boolean isCompleteObject(String line) {
        String text = line.strip();
        int depth = 0;
        boolean quoted = false;
        for (int k = 0; k < text.length(); k++) {
            char character = text.charAt(k);
            if (quoted) {
                if (character == '\\') {
                    k++;
                } else if (character == '"') {
                    quoted = false;
                }
            } else if (character == '"') {
                quoted = true;
            } else if (character == '{') {
                depth++;
            } else if (character == '}' && --depth == 0) {
                return k == text.length() - 1;
            }
            if (depth == 0) {
                return false;
            }
        }
        return false;
    }
}

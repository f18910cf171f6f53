package dev.gradus.examples.cli;

import com.google.common.io.CharStreams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files that a command line names; {@code -} is standard input. Text is UTF-8, and what is not is refused. */
final class Inputs {
    /** Something that reads. */
    @FunctionalInterface
    interface Reading<T> {
        T from(BufferedReader reader) throws IOException;
    }

    private Inputs() {}

    /** The whole text of a file. */
    static String text(Console console, String name) {
        return read(console, name, CharStreams::toString);
    }

    /** Reads a file; whatever goes wrong is said with the name of the file. */
    static <T> T read(Console console, String name, Reading<T> reading) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(console, name), StandardCharsets.UTF_8.newDecoder()))) {
            skipByteOrderMark(reader);
            return reading.from(reader);
        } catch (IOException e) {
            throw CommandFailure.invalidInput(cause(name, e));
        }
    }

    /** How a file is called in messages. */
    static String inWords(String name) {
        return "-".equals(name) ? "standard input" : name;
    }

    private static InputStream open(Console console, String name) throws IOException {
        if ("-".equals(name)) {
            return console.in();
        }
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw CommandFailure.invalidInput("'%s' is a directory, not a file.".formatted(name));
        }
        return Files.newInputStream(path);
    }

    /** The path that an argument names. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw CommandFailure.invalidInput("'%s' is no name of a file.".formatted(name));
        }
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    /** What an error of reading means for the reader. */
    static String cause(String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "There is no file '%s'.".formatted(name);
        }
        if (e instanceof AccessDeniedException) {
            return "The file '%s' may not be read.".formatted(name);
        }
        if (e instanceof CharacterCodingException) {
            return "%s: This is not UTF-8 text.".formatted(inWords(name));
        }
        return "%s: It cannot be read: %s".formatted(inWords(name), e.getMessage());
    }
}

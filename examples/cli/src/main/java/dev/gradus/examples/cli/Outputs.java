package dev.gradus.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that a command line names for what it writes, in UTF-8; {@code -} is standard output. */
final class Outputs {
    private Outputs() {}

    /** Opens a file for writing; what was there is replaced. */
    static Writer open(String name) {
        try {
            return Files.newBufferedWriter(Inputs.path(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    /** Writes a text. */
    static void write(Console console, String name, String text) {
        if (name.equals("-")) {
            console.out().print(text);
            return;
        }
        try {
            Files.writeString(Inputs.path(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    static CommandFailure failure(String name, IOException e) {
        Path folder = Inputs.path(name).toAbsolutePath().getParent();
        String why = folder != null && !Files.isDirectory(folder)
                ? "there is no folder '%s'".formatted(folder)
                : String.valueOf(e.getMessage());
        return CommandFailure.invalidInput("'%s' cannot be written: %s.".formatted(name, why));
    }
}

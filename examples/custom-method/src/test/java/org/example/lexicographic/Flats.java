package org.example.lexicographic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The problem document of the README. */
final class Flats {
    static final Path FILE = Path.of("src/test/resources/flats.json");

    private Flats() {}

    static String document() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.gradus.dataimport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real files of publishers, which may not be copied into this project. They are looked for in {@code shared/data} beside
 * the project, or where the system property {@code gradus.shared} says; a test without its file is skipped and says so.
 */
public final class SharedData {
    private SharedData() {}

    /** A file, such as {@code ror/ror_education_latest.ndjson.gz}. */
    public static Path file(String name) {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolve("shared"))
                .map(folder -> Path.of(System.getProperty("gradus.shared", folder.toString())))
                .map(folder -> folder.resolve("data").resolve(name))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), "Not tried: there is no shared/data/" + name + " (set -Dgradus.shared).");
        return found.get();
    }
}

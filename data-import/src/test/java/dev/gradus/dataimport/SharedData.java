package dev.gradus.dataimport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real files, which may not be copied into this project. They are looked for in {@code shared/data} beside the project, or
 * where the system property {@code gradus.shared} says; tests on them are skipped where they are absent.
 */
public final class SharedData {
    private SharedData() {}

    /** A file, such as {@code ror/ror_education_latest.ndjson.gz}. */
    public static Path file(String name) {
        String wanted = "data/" + name;
        String given = System.getProperty("gradus.shared", "");
        Stream<Path> roots = given.isEmpty()
                ? Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve("shared"))
                : Stream.of(Path.of(given));
        Optional<Path> file =
                roots.map(root -> root.resolve(wanted)).filter(Files::exists).findFirst();
        assumeTrue(file.isPresent(), "Not tested: there is no " + wanted + " (set -Dgradus.shared).");
        return file.orElseThrow();
    }
}

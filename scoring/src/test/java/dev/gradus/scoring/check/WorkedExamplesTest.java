package dev.gradus.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every worked example under {@code cases/} reproduces within its tolerance. */
class WorkedExamplesTest {

    @TestFactory
    Stream<DynamicContainer> reproduces() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(getClass().getResource("/cases")).toURI());
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getFileName().toString(), Stream.of(file).flatMap(WorkedExamplesTest::examples)));
    }

    /** Reads the file when its examples are run, so that running one file does not read all. */
    private static Stream<DynamicTest> examples(Path file) {
        return cases(file).stream()
                .map(example -> DynamicTest.dynamicTest(example.id(), () -> {
                    CaseResult result = CaseChecker.check(example);
                    assertThat(result.supported())
                            .as("%s: %s", example.method(), result.differences())
                            .isTrue();
                    assertThat(result.differences()).isEmpty();
                }));
    }

    private static List<ReferenceCase> cases(Path file) {
        try {
            return ReferenceCase.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

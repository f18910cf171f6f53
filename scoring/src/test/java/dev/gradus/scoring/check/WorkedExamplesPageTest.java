package dev.gradus.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkedExamplesPageTest {
    private static final Path PAGE = Path.of("../docs/worked-examples.md");
    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = WorkedExamplesPage.of(results(), leftOut());
        if (Boolean.getBoolean("gradus.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("%s is out of date.%nMaybe regenerate it: its first lines say how", PAGE)
                .isEqualTo(page);
    }

    private static List<CaseResult> results() throws IOException {
        List<CaseResult> results = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                results.addAll(CaseChecker.checkAll(ReferenceCase.parse(Files.readString(file))));
            }
        }
        return results;
    }

    /** What the folder says of cases that it does not hold, without its title. */
    private static String leftOut() throws IOException {
        Path notes = CASES.resolve("LEFT-OUT.md");
        return Files.exists(notes) ? Files.readString(notes).replaceFirst("(?m)^# .*\\R", "") : "";
    }
}

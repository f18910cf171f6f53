package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesOptionTest {
    private static final String PROBLEM = """
        {"alternatives": ["hut", "summit", "valley"],
         "criteria": [{"id": "view", "direction": "max", "weight": 2}, {"id": "walk", "direction": "min", "weight": 1}],
         "values": [[5, 3], [9, 6], [1, 0]],
         "method": {"id": "wsm"}}
        """;

    @TempDir
    private Path folder;

    @Test
    void robustnessIsDrawn() throws IOException {
        Path drawn = folder.resolve("not/there/yet");
        Cli.Outcome outcome = Cli.runWithInput(
                PROBLEM, "robustness", "--problem", "-", "--samples", "100", "--pictures", drawn.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("ranks.svg, weights.svg, plane.svg, values.svg");
        assertThat(names(drawn)).containsExactly("plane.svg", "ranks.svg", "values.svg", "weights.svg");
        assertThat(Files.readString(drawn.resolve("ranks.svg")))
                .startsWith("<svg")
                .contains("1. ", "hut", "summit");
        assertThat(outcome.out())
                .as("what is told stays the same")
                .isEqualTo(Cli.runWithInput(PROBLEM, "robustness", "--problem", "-", "--samples", "100")
                        .out());
    }

    @Test
    void scoresAndDifferencesAreDrawn() throws IOException {
        Cli.Outcome outcome = Cli.runWithInput(
                PROBLEM, "explain", "hut", "--versus", "valley", "--problem", "-", "--pictures", folder.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(names(folder)).containsExactly("difference.svg", "score.svg");
        assertThat(Files.readString(folder.resolve("difference.svg"))).contains("“hut” against “valley”");
    }

    @Test
    void whereNothingHasAScoreNothingIsDrawn() throws IOException {
        Cli.Outcome outcome = Cli.runWithInput(
                PROBLEM.replace("wsm", "electre-1"),
                "explain",
                "hut",
                "--problem",
                "-",
                "--pictures",
                folder.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("There is nothing to draw.");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Cli.Outcome outcome =
                Cli.runWithInput(PROBLEM, "explain", "hut", "--problem", "-", "--pictures", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("The folder '%s' cannot be made".formatted(file));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.examples.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

final class SolveCommandTest {
    private static final String CLIMB = """
            {"id": "mountain-climbing", "alternatives": ["A1", "A2", "A3"],
             "criteria": [{"id": "risk", "direction": "min", "weight": 0.5}, {"id": "altitude", "direction": "max", "weight": 0.5}],
             "values": [[1, 3000], [2, 3750], [5, 4500]],
             "method": {"id": "topsis", "params": {"normalization": "minmax"}}}
            """;
    private static final String LINE = CLIMB.replace("\n", "");

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aDocumentIsAnsweredWithADocument() throws IOException {
        Outcome outcome = Cli.run("solve", file("climb.json", CLIMB));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        Golden.check("solve-climb.json", outcome.out());
    }

    @Test
    void anArrayIsAnsweredWithAnArray() throws IOException {
        Outcome outcome =
                Cli.run("solve", file("two.json", "[" + CLIMB + ",\n" + CLIMB.replace("mountain", "rock") + "]"));
        assertThat(outcome.exitCode()).isZero();
        assertThat(Cli.objects(outcome.out()))
                .extracting(result -> result.get("id"))
                .containsExactly("mountain-climbing", "rock-climbing");
        assertThat(Cli.runWithInput("[]", "solve", "-").out()).isEqualTo("[]\n");
    }

    @Test
    void linesAreAnsweredWithLinesInOrder() {
        String second = LINE.replace("mountain", "rock").replace("\"min\"", "\"max\"");
        Outcome outcome = Cli.runWithInput(LINE + "\n\n" + second + "\n", "solve", "-");
        assertThat(outcome.exitCode()).isZero();
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("{\"id\":\"mountain-climbing\",\"method\":\"topsis\"");
        assertThat(lines.get(1)).startsWith("{\"id\":\"rock-climbing\"").contains("\"alternative\":\"A3\",\"rank\":1");
    }

    @Test
    void aBrokenLineDoesNotStopTheOthers() {
        Outcome outcome = Cli.runWithInput(
                String.join("\n", LINE, "{broken}", LINE.replace("0.5},", "-1},"), LINE.replace("topsis", "topsiss")),
                "solve",
                "-");
        assertThat(outcome.exitCode()).isEqualTo(3);
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("\"ranking\"");
        assertThat(error(lines.get(1))).containsEntry("code", "invalid").containsEntry("at", "line 1, column 2");
        assertThat(error(lines.get(2))).containsEntry("code", "invalid").containsEntry("at", "criteria[0].weight");
        assertThat(error(lines.get(3)))
                .containsEntry("code", "unknown")
                .containsEntry("message", "Unknown method 'topsiss'.\nMaybe topsis?");
        assertThat(outcome.err()).contains("gradus: standard input: line 3: criteria[0].weight: The weight is -1.0.");
    }

    private static Map<String, Object> error(String line) {
        return Cli.object(Cli.object(line).get("error"));
    }

    @Test
    void aValidDocumentWithoutAnAnswerIsTheMilderFailure() throws IOException {
        String withoutWeights = CLIMB.replace(", \"weight\": 0.5", "");
        Outcome outcome = Cli.run("solve", file("unweighted.json", withoutWeights));
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("\"error\"").contains("\"id\" : \"mountain-climbing\"");
        assertThat(outcome.err()).contains("weight");
        assertThat(Cli.run("solve", file("a.json", withoutWeights), file("b.json", "{}"))
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void severalFilesGiveALineForEachProblem() throws IOException {
        Outcome outcome = Cli.run("solve", file("a.json", CLIMB), file("b.json", "[" + CLIMB + "," + CLIMB + "]"));
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"id\""));
    }

    @Test
    void theHasseDiagramOfAnAnswer() throws IOException {
        Outcome outcome = Cli.run("solve", "--format", "dot", file("climb.json", CLIMB));
        assertThat(outcome.out()).isEqualTo("""
                        digraph preorder {
                          rankdir=TB;
                          node [shape=box];
                          c1 [label="A1\\nA3"];
                          c2 [label="A2"];
                          c2 -> c1;
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                   | standard input: There is nothing in it; a problem document is needed.
                    {"id": "x"           | standard input: line
                    {"id": 7, "method": {"id": "wsm"}, "criteria": [{"direction": "max"}], "values": [[1]]} | id: A text is needed here, not 7.
                    {"metod": "topsis"}  | metod: Unknown field 'metod'.
                    [1]                  | standard input: [0]: An object is needed here, not 1.
                    """)
    void whatIsNoProblemIsSaidWithItsPlace(String input, String message) {
        Outcome outcome = Cli.runWithInput(input, "solve", "-");
        assertThat(outcome.err()).contains(message).doesNotContain("Exception");
        assertThat(outcome.exitCode()).isEqualTo(3);
    }

    @Test
    void unreadableFilesAreSaidByName() {
        assertThat(Cli.run("solve", "nowhere.json"))
                .isEqualTo(new Outcome(3, "", "gradus: There is no file 'nowhere.json'.\n"));
        assertThat(Cli.run("solve", folder.toString()).err()).contains("is a directory");
        Outcome latin = Cli.run(Ansi.OFF, "{\"id\": \"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1), "solve", "-");
        assertThat(latin).isEqualTo(new Outcome(3, "", "gradus: standard input: This is not UTF-8 text.\n"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(Cli.runWithInput("\uFEFF" + CLIMB, "solve", "-").exitCode()).isZero();
    }

    @Test
    void theLocaleDoesNotShow() throws IOException {
        String climb = file("climb.json", CLIMB);
        Locale before = Locale.getDefault();
        Outcome expected = Cli.run("solve", climb);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Cli.run("solve", climb)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}

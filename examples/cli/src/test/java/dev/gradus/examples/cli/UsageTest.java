package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.examples.cli.Cli.Outcome;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

final class UsageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        slove x                | Unknown command 'slove'.\\n  Maybe solve?\\n  See 'gradus --help'.
        methods --fromat=json  | Unknown option '--fromat'.\\n  Maybe --format?\\n  See 'gradus methods --help'.
        methods --format xml   | Invalid value for option '--format': Unknown form 'xml'.\\n  Maybe one of: json, markdown, table.\\n  See 'gradus methods --help'.
        methods topss          | Unknown method 'topss'.\\n  Maybe topsis?
        methods topsis extra   | The argument 'extra' is one too many.\\n  See 'gradus methods --help'.
        weightings entropi     | Unknown weighting 'entropi'.\\n  Maybe entropy?
        schema specs           | Invalid value for positional parameter at index 0 (KIND): Unknown kind of document 'specs'.\\n  Maybe spec?\\n  See 'gradus schema --help'.
        normalize mony         | Unknown kind of text 'mony'.\\n  Maybe money, mode?
        topics --width 7       | The width is 7.\\n  Maybe give at least 40 columns.
        solve                  | Missing required parameter: 'FILE'\\n  See 'gradus solve --help'.
        """)
    void wrongUsageIsAnsweredWithTheNearestRight(String line, String message) {
        Outcome outcome = Cli.run(line.split(" "));
        assertThat(outcome).isEqualTo(new Outcome(2, "", "gradus: " + message.replace("\\n", "\n") + "\n"));
    }

    @Test
    void nothingAskedIsWrongUsage() {
        Outcome outcome = Cli.run();
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("Missing required subcommand").contains("gradus --help");
    }

    @Test
    void help() {
        Outcome outcome = Cli.run("--help");
        assertThat(outcome.exitCode()).isZero();
        Golden.check("help.txt", outcome.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank",
                "explain",
                "robustness",
                "audit",
                "group",
                "import",
                "catalog",
                "solve",
                "check",
                "normalize",
                "methods",
                "weightings",
                "criteria",
                "roles",
                "topics",
                "schema"
            })
    void everyCommandHasHelpWithExamples(String command) {
        Outcome outcome = Cli.run(command, "--help");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("Usage: gradus " + command).contains("Examples:\n  gradus " + command);
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void version() {
        assertThat(Cli.run("--version").out()).startsWith("gradus ");
    }

    @Test
    void colourOnlyWhereItIsWanted() {
        assertThat(Cli.run("topics").out()).doesNotContain("\u001B");
        assertThat(Cli.run(Ansi.ON, new byte[0], "topics").out()).contains("\u001B[1m");
    }

    @Test
    void theWidthIsThatOfTheTerminal() {
        assertThat(Console.width(Map.of())).isEqualTo(80);
        assertThat(Console.width(Map.of("COLUMNS", "120"))).isEqualTo(120);
        assertThat(Console.width(Map.of("COLUMNS", "wide"))).isEqualTo(80);
        assertThat(Console.width(Map.of("COLUMNS", "3"))).isEqualTo(40);
        assertThat(Cli.run("topics", "--width", "60").out().lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void theLocaleDoesNotShow() {
        Locale before = Locale.getDefault();
        Outcome expected = Cli.run("methods", "topsis");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Cli.run("methods", "topsis")).isEqualTo(expected);
            assertThat(Cli.run("methods", "--format", "json").exitCode()).isZero();
        } finally {
            Locale.setDefault(before);
        }
    }
}

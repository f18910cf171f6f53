package org.example.lexicographic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.examples.cli.Gradus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The program itself, started as a user would: its class path and this module's. */
class CommandLineTest {
    private static String run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Gradus.class.getName()));
        command.addAll(List.of(args));
        Process gradus = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(gradus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(gradus.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(gradus.exitValue()).isZero();
        return out;
    }

    @Test
    void solves() throws IOException, InterruptedException {
        assertThat(run("solve", Flats.FILE.toString())).containsSubsequence("hill lane", "garden street", "west gate");
    }

    @Test
    void describes() throws IOException, InterruptedException {
        assertThat(run("methods", "lexicographic")).contains("Lexicographic order", "Fishburn", "order (list of texts");
    }
}

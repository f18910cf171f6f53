package dev.gradus.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of the program, as far as it does not listen. */
final class GradusWebTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return GradusWeb.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatItTakesAndWhichVersionItIs() {
        assertThat(run("--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("--port", "--host", "--catalog", "gradus-web (development version)");
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(run("--prot", "1")).isEqualTo(2);
        assertThat(run("--port", "eighty")).isEqualTo(2);
        assertThat(run("--port", "70000")).isEqualTo(2);
        assertThat(err()).contains("--prot", "eighty", "Maybe see --help", "gradus-web: The port is 70000.\n  Maybe");
    }

    @Test
    void saysWhereItListensAndListensThereUntilItIsStopped() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> exitCode = other.submit(() -> run("--port", "0"));
            Pattern address = Pattern.compile("http://localhost:\\d+/");
            String found = "";
            for (int k = 0; k < 1_500 && found.isEmpty(); k++) {
                Thread.sleep(20);
                found = address.matcher(out.toString(StandardCharsets.UTF_8))
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .orElse("");
            }
            URI health = URI.create(found + "health");
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest request = HttpRequest.newBuilder(health).build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
            other.shutdownNow();
            assertThat(exitCode.get()).isZero();
            assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(run("--port", port)).isEqualTo(1);
            assertThat(err()).contains(port, "Maybe --port 0").doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void aHostThatIsNoneIsSaid() {
        assertThat(run("--host", "[nowhere]", "--port", "0")).isEqualTo(1);
        assertThat(err()).contains("The host '[nowhere]' is not known.", "Maybe localhost");
    }

    @Test
    void aCatalogueThatCannotBeReadIsSaid(@TempDir Path folder) throws IOException {
        assertThat(run("--catalog", folder.resolve("none.json").toString())).isEqualTo(3);
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"gradus\": 1, \"programmes\": []}");
        assertThat(run("--catalog", wrong.toString())).isEqualTo(3);
        assertThat(err()).contains("none.json", "no such file", "programmes").doesNotContain("Exception", "\tat ");
    }
}

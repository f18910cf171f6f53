package dev.gradus.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.examples.web.LiveTest.Connection;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/web.md shows works as shown. */
final class WebPageTest {
    private static final Pattern CURL =
            Pattern.compile("curl -H 'Content-Type: ([^']+)' 'localhost:8080([^']+)' -d '([^']+)'");

    private static Http http;
    private static String page;

    @BeforeAll
    static void start() throws IOException {
        http = Http.start(Limits.USUAL);
        page = Files.readString(Path.of("../../docs/web.md"));
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void everyRequestIsAnswered() {
        List<MatchResult> requests = CURL.matcher(page).results().toList();
        assertThat(requests).hasSize(4);
        for (MatchResult request : requests) {
            String body = request.group(3).replace("\n", request.group(1).endsWith("ndjson") ? "" : "\n");
            HttpResponse<String> answer = http.post(request.group(2), request.group(1), body);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("\"error\"");
        }
    }

    @Test
    void everyAddressIsTold() {
        Map<String, Object> paths =
                Http.object(Http.object(http.get("/openapi.json")).get("paths"));
        Set<String> told = Pattern.compile("`(?:GET |POST )?(/[a-z./{}]+)`")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrderElementsOf(paths.keySet());
    }

    @Test
    void everyMessageIsUnderstood() throws InterruptedException {
        List<String> messages = Pattern.compile("^\\| `(\\{\"(?:weight|value|top)\": .*?\\})` \\|", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(messages).hasSize(3);
        try (Connection live = new Connection(http)) {
            Map<String, Object> first = live.ask("{\"spec\": %s}".formatted(Http.SPEC));
            for (String field : first.keySet()) {
                assertThat(page).contains("`" + field + "`");
            }
            for (String field : Http.objects(first.get("places")).get(0).keySet()) {
                assertThat(page).contains("`" + field + "`");
            }
            for (String message : messages) {
                assertThat(live.ask(message)).as(message).containsKey("places");
            }
        }
    }

    @Test
    void theLimitsAreThose() {
        Limits usual = Limits.USUAL;
        assertThat(page)
                .contains(String.format(
                        Locale.ROOT, "| %s MiB; %s KiB |", usual.bodyBytes() >> 20, usual.messageBytes() >> 10))
                .contains(String.format(
                        Locale.ROOT, "| %,d alternatives, %,d values;", usual.alternatives(), usual.cells()))
                .contains(String.format(
                        Locale.ROOT, "| %,d alternatives, %,d criteria |", usual.analysed(), usual.criteria()))
                .contains(String.format(Locale.ROOT, "| random draws | %,d |", usual.samples()))
                .contains(String.format(Locale.ROOT, "| places shown | %,d |", usual.shown()))
                .contains(String.format(Locale.ROOT, "| one request for each processor; %s |", usual.waiting()))
                .contains(String.format(
                        Locale.ROOT, "| %s seconds;", usual.patience().toSeconds()))
                .contains(String.format(
                        Locale.ROOT,
                        "| %s; %s minutes;",
                        usual.connections(),
                        usual.idle().toMinutes()));
    }
}

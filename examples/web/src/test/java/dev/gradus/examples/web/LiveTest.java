package dev.gradus.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.scoring.Ranked;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.document.JsonText;
import dev.gradus.scoring.document.ProgramRanking;
import dev.gradus.scoring.document.RankingSpec;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The live connection says at each step what a whole ranking would say. */
final class LiveTest {
    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.start(Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    /** A connection that keeps what it is told. */
    static final class Connection implements WebSocket.Listener, AutoCloseable {
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private final WebSocket socket;

        Connection(Http http) {
            this(http, "http://localhost:" + http.service.port());
        }

        Connection(Http http, String origin) {
            URI address = URI.create("ws://localhost:%s/live".formatted(http.service.port()));
            this.socket = http.client
                    .newWebSocketBuilder()
                    .header("Origin", origin)
                    .connectTimeout(Duration.ofSeconds(20))
                    .buildAsync(address, this)
                    .join();
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
            part.append(text);
            if (isLast) {
                messages.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            messages.add("{\"closed\": %s}".formatted(status));
            return null;
        }

        Map<String, Object> ask(String message) throws InterruptedException {
            socket.sendText(message, true).join();
            return next();
        }

        Map<String, Object> next() throws InterruptedException {
            String answer = messages.poll(30, TimeUnit.SECONDS);
            assertThat(answer).as("an answer").isNotNull();
            return Http.object(JsonText.parse(answer));
        }

        @Override
        public void close() {
            if (!socket.isOutputClosed()) {
                socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
            }
            socket.abort();
        }
    }

    private static void assertSame(Map<String, Object> answer, Ranking<Program> whole, int shown) {
        List<Map<String, Object>> places = Http.objects(answer.get("places"));
        assertThat(places).hasSize(Math.min(shown, whole.items().size()));
        for (int k = 0; k < places.size(); k++) {
            Ranked<Program> item = whole.items().get(k);
            assertThat(places.get(k))
                    .containsEntry("alternative", item.id())
                    .containsEntry("rank", item.rank())
                    .containsEntry("score", item.score().orElseThrow().guaranteed())
                    .containsEntry("potentialScore", item.score().orElseThrow().potential());
            assertThat(places.get(k).get("contributions"))
                    .isEqualTo(whole.explain(item).contributions().stream()
                            .map(each -> each.amount())
                            .toList());
        }
        assertThat(answer.get("weights")).isEqualTo(whole.solution().weights());
    }

    private static Ranking<Program> whole(Map<String, Double> weights) {
        RankingSpec spec = ProgramRanking.weighted(RankingSpec.parse(Http.SPEC), weights);
        return ProgramRanking.of(spec, Http.CATALOG).ranking();
    }

    @Test
    void whateverIsMovedTheAnswerIsThatOfAWholeRanking() throws InterruptedException {
        try (Connection live = new Connection(http)) {
            Map<String, Object> first = live.ask("{\"spec\": %s, \"top\": 20}".formatted(Http.SPEC));
            Ranking<Program> preset = ProgramRanking.of(RankingSpec.parse(Http.SPEC), Http.CATALOG)
                    .ranking();
            assertSame(first, preset, 20);
            assertThat(first).containsEntry("ranked", preset.items().size()).containsKeys("micros", "warnings");
            assertThat(Http.objects(first.get("excluded"))).hasSameSizeAs(preset.excluded());
            assertThat(first.get("spec"))
                    .isEqualTo(JsonText.parse(ProgramRanking.spelledOut(RankingSpec.parse(Http.SPEC))
                            .toJson()));

            Map<String, Double> weights = new LinkedHashMap<>();
            Http.objects(Http.object(first.get("spec")).get("criteria"))
                    .forEach(each ->
                            weights.put(String.valueOf(each.get("id")), ((Number) each.get("weight")).doubleValue()));
            for (double weight : new double[] {0, 0.9, 3}) {
                for (String criterion : List.of("total-cost", "practical-work")) {
                    weights.put(criterion, weight);
                    Map<String, Object> moved = live.ask(
                            "{\"weight\": {\"criterion\": \"%s\", \"value\": %s}}".formatted(criterion, weight));
                    assertSame(moved, whole(weights), 20);
                    assertThat(moved).doesNotContainKeys("spec", "excluded");
                }
            }
            assertSame(live.ask("{\"top\": 1000}"), whole(weights), 1000);

            Map<String, Double> two = new LinkedHashMap<>();
            two.put("total-cost", 1.0);
            two.put("english-requirement", 0.5);
            Map<String, Object> anew =
                    live.ask("{\"spec\": %s, \"weights\": %s, \"top\": 3}".formatted(Http.SPEC, JsonText.line(two)));
            assertSame(anew, whole(two), 3);
            assertThat(Http.objects(anew.get("criteria")))
                    .extracting(each -> each.get("id"))
                    .containsExactly("total-cost", "english-requirement");
        }
    }

    @Test
    void aValueThatIsSupposedMovesItsProgrammeAndIsMarked() throws InterruptedException {
        try (Connection live = new Connection(http)) {
            Map<String, Object> before = live.ask("{\"spec\": %s, \"top\": 5}".formatted(Http.SPEC));
            Map<String, Object> third = Http.objects(before.get("places")).get(2);
            String id = String.valueOf(third.get("alternative"));
            Map<String, Object> after =
                    live.ask("{\"value\": {\"alternative\": \"%s\", \"criterion\": \"curriculum-fit\", \"value\": 1}}"
                            .formatted(id));
            Map<String, Object> now = Http.objects(after.get("places")).get(0);
            assertThat(now)
                    .containsEntry("alternative", id)
                    .containsEntry("rank", 1)
                    .containsEntry("supposed", List.of("curriculum-fit"));
            assertThat(Http.object(now.get("open"))).doesNotContainKey("curriculum-fit");
        }
    }

    @Test
    void gapsAreTheReasonsOfTheFacts() throws InterruptedException {
        try (Connection live = new Connection(http)) {
            Ranking<Program> whole = ProgramRanking.of(RankingSpec.parse(Http.SPEC), Http.CATALOG)
                    .ranking();
            List<Map<String, Object>> places =
                    Http.objects(live.ask("{\"spec\": %s, \"top\": 1000}".formatted(Http.SPEC))
                            .get("places"));
            for (int k = 0; k < places.size(); k++) {
                Map<String, String> gaps = new LinkedHashMap<>();
                whole.items().get(k).measurements().forEach((criterion, measurement) -> {
                    if (measurement instanceof Measurement.Missing missing) {
                        gaps.put(criterion, missing.reason().inWords());
                    } else if (measurement instanceof Measurement.Range) {
                        gaps.put(criterion, "known in part");
                    }
                });
                assertThat(places.get(k)).containsEntry("open", gaps);
            }
            assertThat(JsonText.line(places)).contains("not found", "known in part");
        }
    }

    @Test
    void aMistakeIsToldAndTheSessionGoesOn() throws InterruptedException {
        try (Connection live = new Connection(http)) {
            assertError(live.ask("{\"weight\": {\"criterion\": \"total-cost\", \"value\": 1}}"), "missing", "spec");
            live.ask("{\"spec\": %s, \"top\": 2}".formatted(Http.SPEC));
            assertError(live.ask("{"), "invalid", "line 1, column 2");
            assertError(live.ask("[]"), "invalid", "");
            assertError(live.ask("{\"wait\": 1}"), "unknown", "wait");
            assertError(live.ask("{\"top\": 0}"), "invalid", "top");
            assertError(live.ask("{\"weights\": {}}"), "missing", "spec");
            assertError(live.ask("{\"weight\": {\"criterion\": \"cost\", \"value\": 1}}"), "unknown", "criteria");
            assertError(live.ask("{\"weight\": {\"criterion\": \"total-cost\"}}"), "missing", "weight.value");
            assertThat(Http.object(live.ask("{\"weight\": {\"criterion\": \"total-cost\", \"value\": -1}}")
                            .get("error")))
                    .containsEntry("code", "invalid");
            assertThat(Http.object(live.ask(
                                    "{\"value\": {\"alternative\": \"eth-msc-ds\", \"criterion\": \"duration\", \"value\": 1e999}}")
                            .get("error")))
                    .containsEntry("code", "invalid");
            assertError(live.ask("{\"spec\": {\"role\": \"nobody\"}}"), "unknown", "role");
            assertError(live.ask("{\"top\": 3}"), "missing", "spec");
            assertThat(Http.objects(
                            live.ask("{\"spec\": %s}".formatted(Http.SPEC)).get("places")))
                    .hasSize(3);
        }
    }

    private static void assertError(Map<String, Object> answer, String code, String at) {
        assertThat(answer).containsOnlyKeys("error");
        assertThat(Http.object(answer.get("error")))
                .containsEntry("code", code)
                .containsEntry("at", at)
                .containsKey("message");
    }

    @Test
    void theSessionGoesWithTheConnection() throws InterruptedException {
        waitForConnections(http, 0);
        try (Connection live = new Connection(http)) {
            live.ask("{\"spec\": %s}".formatted(Http.SPEC));
            assertThat(http.service.liveConnections()).isEqualTo(1);
        }
        waitForConnections(http, 0);
    }

    static void waitForConnections(Http http, int wanted) throws InterruptedException {
        for (int k = 0; k < 300 && http.service.liveConnections() != wanted; k++) {
            Thread.sleep(20);
        }
        assertThat(http.service.liveConnections()).isEqualTo(wanted);
    }

    @Test
    void pagesOfOtherSitesAreTurnedAway() {
        assertThatThrownBy(() -> new Connection(http, "https://elsewhere.example"))
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .satisfies(e -> assertThat(((WebSocketHandshakeException) e.getCause())
                                .getResponse()
                                .statusCode())
                        .isEqualTo(403));
    }
}

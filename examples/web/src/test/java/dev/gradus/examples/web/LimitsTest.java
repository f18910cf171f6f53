package dev.gradus.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.examples.web.LiveTest.Connection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No request takes more than it may. */
final class LimitsTest {
    private static final Limits SMALL =
            new Limits(2_000, 1_000, 5, 8, 3, 2, 50, 70, 1, Duration.ofSeconds(30), 4, Duration.ofSeconds(30));

    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.start(SMALL);
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    private static String problem(int alternatives, int criteria) {
        return "{\"method\": \"wsm\", \"criteria\": %s, \"values\": %s}"
                .formatted(
                        Collections.nCopies(criteria, "{\"direction\": \"max\", \"weight\": 1}"),
                        Collections.nCopies(alternatives, Collections.nCopies(criteria, 1)));
    }

    @Test
    void aBodyIsNotTooLong() {
        Http.object(http.post("/api/solve", problem(5, 1)));
        Http.problem(http.post("/api/solve", " ".repeat(2_001)), 413, "too-large", "");
        Http.problem(http.post("/api/rank", "{" + " ".repeat(100_000) + "}"), 413, "too-large", "");
    }

    @Test
    void aProblemIsNotTooLarge() {
        Http.object(http.post("/api/solve", problem(4, 2)));
        Http.problem(http.post("/api/solve", problem(6, 1)), 422, "too-large", "alternatives");
        Http.problem(http.post("/api/solve", problem(3, 3)), 422, "too-large", "values");
        Http.problem(http.post("/api/solve", "[%s]".formatted(problem(6, 1))), 422, "too-large", "alternatives");
        HttpResponse<String> lines =
                http.post("/api/solve", "application/x-ndjson", "%s\n%s\n".formatted(problem(6, 1), problem(5, 1)));
        assertThat(lines.statusCode()).isEqualTo(200);
        assertThat(lines.body().lines().toList().get(0)).contains("\"too-large\"");
        assertThat(lines.body().lines().toList().get(1)).contains("\"ranking\"");
    }

    @Test
    void whatIsLookedAtCloselyIsSmallerStill() {
        Http.object(http.post("/api/robustness?samples=50", problem(3, 2)));
        Http.problem(http.post("/api/robustness?samples=50", problem(4, 2)), 422, "too-large", "alternatives");
        Http.problem(http.post("/api/explain?alternative=A1", problem(2, 3)), 422, "too-large", "criteria");
        Http.problem(
                http.post("/api/contrast?alternative=A1&versus=A2", problem(4, 1)), 422, "too-large", "alternatives");
        Http.problem(http.post("/api/robustness?samples=50", Http.SPEC), 422, "too-large", "alternatives");
        Http.problem(http.post("/api/robustness?samples=51", problem(3, 2)), 400, "invalid", "samples");
        Http.problem(http.post("/api/rank?top=71", Http.SPEC), 400, "invalid", "top");
    }

    @Test
    void liveConnectionsAreFewAndTheirMessagesShort() throws InterruptedException {
        try (Connection live = new Connection(http)) {
            assertThat(live.ask("{\"spec\": %s, \"top\": 4}".formatted(Http.SPEC)))
                    .containsKey("places");
            assertThatThrownBy(() -> new Connection(http))
                    .satisfies(e -> assertThat(((WebSocketHandshakeException) e.getCause())
                                    .getResponse()
                                    .statusCode())
                            .isEqualTo(503));
            assertThat(live.ask(" ".repeat(1_001))).containsEntry("closed", 1009);
        }
        LiveTest.waitForConnections(http, 0);
    }

    @Test
    void whoAsksAndNeverReadsIsCutOff() throws InterruptedException {
        LiveTest.waitForConnections(http, 0);
        WebSocket silent = http.client
                .newWebSocketBuilder()
                .buildAsync(
                        URI.create("ws://localhost:%s/live".formatted(http.service.port())), new WebSocket.Listener() {
                            @Override
                            public void onOpen(WebSocket socket) {} // and asks for no message
                        })
                .join();
        silent.sendText("{\"spec\": %s, \"top\": 70}".formatted(Http.SPEC), true)
                .join();
        LiveTest.waitForConnections(http, 1);
        for (int k = 0; k < 200_000 && !silent.isOutputClosed() && http.service.liveConnections() > 0; k++) {
            try {
                silent.sendText("{\"top\": 70}", true).join();
            } catch (CompletionException e) {
                break; // cut off
            }
        }
        LiveTest.waitForConnections(http, 0);
        silent.abort();
    }

    @Test
    void whoComesTooManyIsTurnedAwayAndWhoTakesTooLongIsStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        try (Workers workers = new Workers(1, Duration.ofMillis(50))) {
            assertThatThrownBy(() -> workers.run(() -> {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException e) {
                            stopped.countDown();
                        }
                        return "";
                    }))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("took-too-long"));
            stopped.await();
            assertThat(workers.run(() -> "done")).isEqualTo("done");
            assertThatThrownBy(() -> workers.run(() -> {
                        throw new OutOfMemoryError();
                    }))
                    .isInstanceOf(OutOfMemoryError.class)
                    .satisfies(e ->
                            assertThat(Refusal.of(e).orElseThrow().status()).isEqualTo(503));
        }
        CountDownLatch block = new CountDownLatch(1);
        try (Workers workers = new Workers(1, Duration.ofMillis(1))) {
            int places = Runtime.getRuntime().availableProcessors() + 1;
            for (int k = 0; k < places; k++) {
                assertThatThrownBy(() -> workers.run(() -> {
                            boolean waiting = true;
                            while (waiting) { // does not heed an interrupt
                                try {
                                    block.await();
                                    waiting = false;
                                } catch (InterruptedException e) {
                                    waiting = true;
                                }
                            }
                            return "";
                        }))
                        .isInstanceOf(Refusal.class);
            }
            assertThatThrownBy(() -> workers.run(() -> ""))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("busy"));
            block.countDown();
        }
    }
}

package dev.gradus.examples.web;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.scoring.document.JsonText;
import io.javalin.http.Context;
import io.javalin.websocket.WsCloseStatus;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsConnectContext;
import io.javalin.websocket.WsMessageContext;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.websocket.api.Callback;
import org.jspecify.annotations.Nullable;

/** Live connections: each has one {@link LiveSession}, which goes when the connection does. */
final class Live {
    private static final int NANOS_PER_MICRO = 1000;

    private final Catalog catalog;
    private final Limits limits;
    private final Workers workers;
    private final Failures failures;
    private final Map<String, LiveSession> sessions = new ConcurrentHashMap<>();

    Live(Catalog catalog, Limits limits, Workers workers, Failures failures) {
        this.catalog = catalog;
        this.limits = limits;
        this.workers = workers;
        this.failures = failures;
    }

    /** Turns away who comes from the page of another site, and whom there is no room for. */
    void beforeUpgrade(Context context) {
        String origin = context.header("Origin");
        if (origin != null && !isOwn(origin, context.host())) {
            throw new Refusal(403, "forbidden", "Origin", "This is for the pages of this service only.");
        }
        if (sessions.size() >= limits.connections()) {
            throw Refusal.busy();
        }
    }

    private static boolean isOwn(String origin, @Nullable String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    void configure(WsConfig socket) {
        socket.onConnect(this::connected);
        socket.onMessage(this::received);
        socket.onBinaryMessage(
                context -> context.closeSession(WsCloseStatus.UNSUPPORTED_DATA, "Messages are JSON texts."));
        socket.onClose(context -> sessions.remove(context.sessionId()));
        socket.onError(context -> sessions.remove(context.sessionId()));
    }

    private void connected(WsConnectContext context) {
        if (sessions.size() >= limits.connections()) {
            context.closeSession(WsCloseStatus.TRY_AGAIN_LATER, "There are too many live connections.");
            return;
        }
        sessions.put(context.sessionId(), newSession());
    }

    private LiveSession newSession() {
        return new LiveSession(catalog, limits.shown());
    }

    private void received(WsMessageContext context) {
        LiveSession session = sessions.get(context.sessionId());
        if (session != null) {
            String answer = JsonText.line(answer(context.sessionId(), session, context.message()));
            context.session.sendText(answer, Callback.from(() -> {}, failure -> context.session.disconnect()));
        }
    }

    private Map<String, Object> answer(String id, LiveSession session, String message) {
        try {
            return workers.run(() -> {
                long start = System.nanoTime();
                Map<String, Object> answer = new LinkedHashMap<>(session.answer(message));
                answer.put("micros", (System.nanoTime() - start) / NANOS_PER_MICRO);
                return answer;
            });
        } catch (RuntimeException | Error e) {
            Optional<Refusal> refusal = Refusal.of(e);
            if (refusal.isEmpty() || refusal.get().status() >= 500) {
                sessions.replace(id, newSession()); // the old one may still be worked on
            }
            return ImmutableMap.of(
                    "error", refusal.orElseGet(() -> failures.report(e)).document());
        }
    }

    /** How many there are. */
    int count() {
        return sessions.size();
    }
}

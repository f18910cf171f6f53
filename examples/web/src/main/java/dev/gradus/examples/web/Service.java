package dev.gradus.examples.web;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.scoring.document.JsonText;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The service: which address is answered by what, and what holds for all of them. */
final class Service implements AutoCloseable {
    /** Answers that wait for somebody to read them, beyond which a live connection is closed. */
    private static final int MOST_UNREAD = 16;

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";

    /** Nothing but what comes from here is loaded, run or framed. */
    private static final ImmutableMap<String, String> HEADERS = ImmutableMap.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "X-Frame-Options",
            "DENY");

    private final Limits limits;
    private final Workers workers;
    private final Failures failures;
    private final Api api;
    private final Live live;
    private final Javalin server;

    private Service(Catalog catalog, Limits limits, Failures failures) {
        this.limits = limits;
        this.failures = failures;
        this.workers = new Workers(limits.waiting(), limits.patience());
        this.api = new Api(catalog, limits);
        this.live = new Live(catalog, limits, workers, failures);
        this.server = Javalin.create(this::configure);
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any that is free
     */
    static Service start(Catalog catalog, Limits limits, Failures failures, String host, int port) {
        Service service = new Service(catalog, limits, failures);
        service.server.start(host, port);
        return service;
    }

    /** The port it listens at. */
    int port() {
        return server.port();
    }

    /** The server, for those who ask what it answers. */
    Javalin server() {
        return server;
    }

    /** How many live connections there are. */
    int liveConnections() {
        return live.count();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = limits.bodyBytes();
        config.http.prefer405over404 = true;
        config.http.defaultContentType = JSON;
        config.jetty.modifyWebSocketServletFactory(factory -> {
            factory.setMaxTextMessageSize(limits.messageBytes());
            factory.setMaxBinaryMessageSize(limits.messageBytes());
            factory.setMaxOutgoingFrames(MOST_UNREAD);
            factory.setIdleTimeout(limits.idle());
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
        });
        routes(config.routes);
    }

    private void routes(RoutesConfig routes) {
        routes.before(context -> HEADERS.forEach(context::header));
        Pages.serve(routes);
        routes.get("/health", context -> answer(context, JSON, "{\"status\": \"ok\"}\n"));
        get(routes, "/api/programs", api::programs);
        routes.get(
                "/api/programs/{id}",
                context ->
                        answer(context, JSON, work(() -> api.program(request(context, ""), context.pathParam("id")))));
        get(routes, "/api/roles", api::roles);
        get(routes, "/api/criteria", api::criteria);
        get(routes, "/api/methods", api::methods);
        routes.get(
                "/api/schemas/{name}",
                context -> answer(
                        context,
                        "application/schema+json",
                        work(() -> api.schema(request(context, ""), context.pathParam("name")))));
        post(routes, "/api/rank", api::rank);
        post(routes, "/api/explain", api::explain);
        post(routes, "/api/contrast", api::contrast);
        post(routes, "/api/robustness", api::robustness);
        routes.post("/api/solve", this::solve);
        routes.wsBeforeUpgrade("/live", live::beforeUpgrade);
        routes.ws("/live", live::configure);
        routes.exception(HttpResponseException.class, (e, context) -> refuse(context, refusal(e)));
        routes.exception(
                Exception.class, (e, context) -> refuse(context, Refusal.of(e).orElseGet(() -> failures.report(e))));
    }

    /** What answers a request with a text. */
    private interface Answer {
        String to(Request request);
    }

    private void get(RoutesConfig routes, String path, Answer answer) {
        routes.get(path, context -> answer(context, JSON, work(() -> answer.to(request(context, "")))));
    }

    private void post(RoutesConfig routes, String path, Answer answer) {
        routes.post(path, context -> {
            requireType(context, ImmutableSet.of(JSON));
            Request request = request(context, Request.text(context.bodyAsBytes()));
            answer(context, JSON, work(() -> answer.to(request)));
        });
    }

    private void solve(Context context) {
        String type = requireType(context, ImmutableSet.of(JSON, LINES));
        Request request = request(context, Request.text(context.bodyAsBytes()));
        answer(context, type, work(() -> type.equals(LINES) ? api.solveLines(request) : api.solve(request)));
    }

    private String work(Callable<String> work) {
        return workers.run(work);
    }

    private static Request request(Context context, String body) {
        return new Request(body, context.queryParamMap());
    }

    /** The media type of the body without its parameters, if it is one of these. */
    private static String requireType(Context context, ImmutableSet<String> known) {
        String given = Optional.ofNullable(context.contentType()).orElse("");
        String type = Ascii.toLowerCase(
                Splitter.on(';').trimResults().splitToList(given).get(0));
        if (!known.contains(type)) {
            throw new Refusal(
                    415,
                    "unsupported-media-type",
                    "Content-Type",
                    "The type of the body is '%s'.\nMaybe send it as Content-Type: %s."
                            .formatted(type, String.join(" or ", known)));
        }
        return type;
    }

    private static void answer(Context context, String type, String text) {
        context.contentType(type).header("Cache-Control", "no-store").result(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the server itself refuses: an unknown address, a method that is not answered there, a body that is too large. */
    private Refusal refusal(HttpResponseException e) {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        return switch (status) {
            case NOT_FOUND ->
                new Refusal(404, "not-found", "", "There is nothing at this address.\nMaybe see /openapi.json.");
            case METHOD_NOT_ALLOWED ->
                new Refusal(
                        405,
                        "method-not-allowed",
                        "",
                        "This address does not answer that method.\nMaybe see /openapi.json.");
            case CONTENT_TOO_LARGE ->
                new Refusal(413, "too-large", "", "The body is larger than %s bytes.".formatted(limits.bodyBytes()));
            default -> new Refusal(e.getStatus(), "invalid", "", status.getMessage() + ".");
        };
    }

    private static void refuse(Context context, Refusal refusal) {
        Map<String, Object> problem =
                refusal.problem(HttpStatus.forStatus(refusal.status()).getMessage());
        HEADERS.forEach(context::header);
        context.status(refusal.status());
        if (refusal.status() == 503) {
            context.header("Retry-After", "1");
        }
        answer(context, "application/problem+json", JsonText.pretty(problem) + "\n");
    }

    @Override
    public void close() {
        server.stop();
        workers.close();
    }
}

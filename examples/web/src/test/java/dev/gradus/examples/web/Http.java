package dev.gradus.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.examples.catalog.SampleCatalog;
import dev.gradus.scoring.document.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A service that runs for tests, and what asks it. */
final class Http implements AutoCloseable {
    static final Catalog CATALOG = SampleCatalog.load();

    /** A goal, a budget, and nothing else. */
    static final String SPEC = """
            {"role": "nlp-engineer",
             "applicant": {"residency": "international", "budget": {"amount": 60000, "currency": "EUR"}}}
            """;

    /** A problem with an unambiguous answer: south before west. */
    static final String CLIMB = """
            {"id": "climb", "alternatives": ["west", "south"],
             "criteria": [{"id": "risk", "direction": "min", "weight": 1}, {"id": "height", "direction": "max", "weight": 2}],
             "values": [[2, 3000], [3, 4500]], "method": {"id": "wsm", "params": {"normalization": "minmax"}}}
            """;

    final HttpClient client = HttpClient.newHttpClient();
    final Service service;

    private Http(Service service) {
        this.service = service;
    }

    static Http start(Limits limits) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Http(Service.start(CATALOG, limits, new Failures(nowhere), "localhost", 0));
    }

    URI address(String path) {
        return URI.create("http://localhost:%s%s".formatted(service.port(), path));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, "application/json", body);
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /**
     * The answer. A server closes a connection after a request that it cannot read, and the client may have taken that
     * connection for the next one by then: what got no byte of an answer is asked once more, on a new one.
     */
    HttpResponse<String> send(HttpRequest request) {
        try {
            try {
                return client.send(request, BodyHandlers.ofString());
            } catch (IOException e) {
                return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JSON object of an answer that was given. */
    static Map<String, Object> object(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return object(JsonText.parse(answer.body()));
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> objects(Object json) {
        return (List<Map<String, Object>>) json;
    }

    /** The problem document of a refusal, which must look like one. */
    static Map<String, Object> problem(HttpResponse<String> answer, int status, String code, String at) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        Map<String, Object> problem = object(JsonText.parse(answer.body()));
        assertThat(problem)
                .containsOnlyKeys("type", "title", "status", "detail", "code", "at")
                .containsEntry("status", status)
                .containsEntry("code", code)
                .containsEntry("at", at);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "dev.gradus");
        return problem;
    }

    static String query(Map<String, String> parameters) {
        return ImmutableMap.copyOf(parameters).entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    @Override
    public void close() {
        service.close();
    }
}

package dev.gradus.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gradus.scoring.document.JsonText;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What /openapi.json says is what the service does. */
final class OpenApiTest {
    private static final String COMPONENTS = "#/components/schemas/";

    private static Http http;
    private static Map<String, Object> document;
    private static SchemaRegistry published;

    @BeforeAll
    static void start() {
        http = Http.start(Limits.USUAL);
        document = Http.object(http.get("/openapi.json"));
        Map<String, String> schemas = new LinkedHashMap<>();
        for (String name : List.of("spec", "problem", "catalog")) {
            String path = "/api/schemas/" + name;
            schemas.put("https://gradus.example" + path, http.get(path).body());
        }
        published = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(schemas));
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    private static Map<String, Object> at(Object from, String... path) {
        Object found = from;
        for (String name : path) {
            found = Http.object(found).get(name);
        }
        return Http.object(found);
    }

    @Test
    void everyRouteIsToldAndEverythingToldIsARoute() {
        assertThat(document.get("openapi")).isEqualTo("3.1.0");
        List<String> pages = Pages.FILES.stream()
                .map(Pages.File::path)
                .filter(path -> !path.equals("/openapi.json"))
                .toList();
        List<String> routes = new ArrayList<>();
        http.service.server().unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod() && !pages.contains(endpoint.path))
                .forEach(endpoint ->
                        routes.add("%s %s".formatted(Ascii.toLowerCase(endpoint.method.name()), endpoint.path)));
        routes.add("get /live");
        List<String> told = new ArrayList<>();
        at(document, "paths")
                .forEach((path, operations) ->
                        Http.object(operations).keySet().forEach(method -> told.add("%s %s".formatted(method, path))));
        assertThat(told).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        collect(document, references);
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            if (reference.startsWith("#/")) {
                assertThat(at(document, reference.substring(2).split("/", -1)))
                        .as(reference)
                        .isNotNull();
            } else {
                HttpResponse<String> schema = http.get(reference);
                assertThat(schema.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/schema+json");
                assertThat(Http.object(schema)).containsKey("$schema");
            }
        }
    }

    private static void collect(Object json, List<String> references) {
        if (json instanceof Map<?, ?> fields) {
            if (fields.get("$ref") instanceof String reference) {
                references.add(reference);
            }
            fields.values().forEach(value -> collect(value, references));
        } else if (json instanceof List<?> items) {
            items.forEach(item -> collect(item, references));
        }
    }

    @Test
    void parametersAreThoseThatAreUnderstood() {
        at(document, "paths").forEach((path, operations) -> {
            if (Http.object(operations).get("post") instanceof Map<?, ?> post) {
                String known = Http.problem(http.post(path + "?nothing=1", "{}"), 400, "unknown", "nothing")
                        .get("detail")
                        .toString();
                List<String> names = post.get("parameters") == null
                        ? List.of()
                        : Http.objects(post.get("parameters")).stream()
                                .map(each -> String.valueOf(each.get("name")))
                                .toList();
                assertThat(known)
                        .as(path)
                        .endsWith(
                                names.isEmpty() ? "leave it out." : "one of: %s.".formatted(String.join(", ", names)));
            }
        });
    }

    @Test
    void theExamplesAreValidAndGetTheAnswersThatAreTold() {
        Map<String, String> queries = Map.of(
                "/api/explain", "?alternative=eth-msc-ds",
                "/api/contrast", "?alternative=A1&versus=A2",
                "/api/robustness", "?samples=100");
        at(document, "paths").forEach((path, operations) -> {
            if (Http.object(operations).get("post") instanceof Map<?, ?> post) {
                Map<String, Object> body = at(post, "requestBody", "content", "application/json");
                String example = JsonText.line(body.get("example"));
                assertValid(Http.object(body.get("schema")), example);
                HttpResponse<String> answer = http.post(path + queries.getOrDefault(path, ""), example);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                assertValid(at(post, "responses", "200", "content", "application/json", "schema"), answer.body());
            }
        });
    }

    @Test
    void listsAndRefusalsAreAsTold() {
        for (String path : List.of("/api/programs", "/api/roles", "/api/criteria", "/api/methods", "/health")) {
            assertValid(
                    at(document, "paths", path, "get", "responses", "200", "content", "application/json", "schema"),
                    http.get(path).body());
        }
        assertValid(
                at(
                        document,
                        "paths",
                        "/api/programs/{id}",
                        "get",
                        "responses",
                        "200",
                        "content",
                        "application/json",
                        "schema"),
                http.get("/api/programs/eth-msc-ds").body());
        for (HttpResponse<String> refusal : List.of(
                http.get("/nothing"),
                http.post("/api/rank", "{\"role\": 1}"),
                http.post("/api/rank", "text/css", ""))) {
            assertValid(Map.of("$ref", COMPONENTS + "Refusal"), refusal.body());
        }
        Schema refusals = schema(Map.of("$ref", COMPONENTS + "Refusal"));
        assertThat(refusals.validate("{\"status\": 400}", InputFormat.JSON)).isNotEmpty();
    }

    private static void assertValid(Map<String, Object> schema, String json) {
        assertThat(schema(schema).validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    /** The schema with all that it refers to beside it. */
    private static Schema schema(Map<String, Object> schema) {
        Map<String, Object> whole = new LinkedHashMap<>(schema);
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("components", document.get("components"));
        return published.getSchema(
                JsonText.line(whole).replace("\"/api/schemas/", "\"https://gradus.example/api/schemas/"));
    }
}

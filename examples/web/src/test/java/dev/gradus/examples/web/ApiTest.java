package dev.gradus.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.ProgramCriteria;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.scoring.Ranked;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.document.JsonText;
import dev.gradus.scoring.document.ProgramRanking;
import dev.gradus.scoring.document.RankingSpec;
import dev.gradus.scoring.method.RankingMethods;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each address answers what the library answers, and says what is wrong where it cannot. */
final class ApiTest {
    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.start(Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    private static Ranking<Program> expected() {
        return ProgramRanking.of(RankingSpec.parse(Http.SPEC), Http.CATALOG).ranking();
    }

    @Test
    void rankAnswersWithTheRankingAndTheSpecThatMakesItAgain() {
        Map<String, Object> answer = Http.object(http.post("/api/rank?top=5", Http.SPEC));
        assertThat(Http.objects(answer.get("ranking")))
                .extracting(place -> place.get("alternative"))
                .isEqualTo(expected().top(5).stream().map(Ranked::id).toList());
        assertThat(answer.get("ranked")).isEqualTo(expected().items().size());
        assertThat(Http.objects(answer.get("excluded")))
                .hasSameSizeAs(expected().excluded());
        String spec = JsonText.line(answer.get("spec"));
        assertThat(http.post("/api/rank?top=5", spec).body())
                .isEqualTo(http.post("/api/rank?top=5", Http.SPEC).body());
    }

    @Test
    void explainSaysWhyOnWhatEvidenceAndWhatWouldChangeIt() {
        String second = expected().items().get(1).id();
        String first = expected().first().id();
        Map<String, Object> answer = Http.object(
                http.post("/api/explain" + Http.query(Map.of("alternative", second, "versus", first)), Http.SPEC));
        assertThat(answer).containsEntry("alternative", second).containsEntry("rank", 2);
        List<Map<String, Object>> contributions = Http.objects(answer.get("contributions"));
        assertThat(contributions.stream()
                        .mapToDouble(each -> ((Number) each.get("contribution")).doubleValue())
                        .sum())
                .isCloseTo(((Number) answer.get("score")).doubleValue(), within(1e-9));
        assertThat(contributions.stream()
                        .flatMap(each -> Http.objects(each.get("evidence")).stream())
                        .flatMap(evidence -> Http.objects(evidence.get("sources")).stream()))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source).containsKeys("publisher", "kind", "asOf", "address"));
        assertThat(Http.object(answer.get("versus"))).containsEntry("alternative", first);
        assertThat(Http.object(answer.get("toBecomeFirst"))).containsKey("possible");
        Map<String, Object> curriculum = Http.object(answer.get("curriculum"));
        assertThat(curriculum).containsEntry("role", "nlp-engineer");
        assertThat(Http.objects(curriculum.get("topics")))
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic).containsKeys("name", "level", "coverage", "courses"));
    }

    @Test
    void whatIsLeftOutIsExplainedToo() {
        String out = expected().excluded().get(0).id();
        Map<String, Object> answer = Http.object(http.post("/api/explain?alternative=" + out, Http.SPEC));
        assertThat(Http.objects(answer.get("excluded"))).isNotEmpty();
        assertThat(answer.get("rank")).isNull();
        Http.problem(
                http.post(
                        "/api/contrast?versus=%s&alternative=%s"
                                .formatted(out, expected().first().id()),
                        Http.SPEC),
                400,
                "missing",
                "alternatives");
    }

    @Test
    void aProblemIsExplainedAndContrastedInEitherLanguage() {
        Map<String, Object> answer = Http.object(http.post("/api/explain?alternative=west", Http.CLIMB));
        assertThat(answer).containsEntry("rank", 2).doesNotContainKey("curriculum");
        String path = "/api/contrast?alternative=west&versus=south";
        Map<String, Object> contrast = Http.object(http.post(path, Http.CLIMB));
        Map<String, Object> versus = Http.object(contrast.get("versus"));
        assertThat(((Number) versus.get("difference")).doubleValue()).isCloseTo(-1.0 / 3, within(1e-9));
        assertThat(versus).containsEntry("tipping", "height");
        assertThat(http.post(path, Http.CLIMB).body()).contains("is before");
        assertThat(http.post(path + "&language=de", Http.CLIMB).body()).doesNotContain("is before");
    }

    @Test
    void robustnessOfProgrammesAndOfAnyProblem() {
        Map<String, Object> answer = Http.object(http.post("/api/robustness?samples=200", Http.SPEC));
        assertThat(answer)
                .containsKeys("weightStability", "attainableRanks", "acceptability", "rankIntervals", "confidence");
        assertThat(Http.object(answer.get("acceptability"))).containsEntry("samples", 200);
        String problem =
                http.post("/api/robustness?samples=300&seed=7", Http.CLIMB).body();
        assertThat(http.post("/api/robustness?samples=300&seed=7", Http.CLIMB).body())
                .isEqualTo(problem);
        Map<String, Object> climb = Http.object(JsonText.parse(problem));
        assertThat(Http.objects(climb.get("weightStability")).get(0).get("first"))
                .asString()
                .isEqualTo("[0.0, 0.5]");
        Map<String, Object> constrained = Http.object(
                http.post("/api/robustness" + Http.query(Map.of("constraint", "height >= risk")), Http.CLIMB));
        assertThat(Http.objects(constrained.get("attainableRanks")).get(1)).containsEntry("worst", 1);
    }

    @Test
    void aProblemWithoutWeightsHasNoPresentRankingAndIsAnsweredAllTheSame() {
        String unweighted = Http.CLIMB.replace(", \"weight\": 1", "").replace(", \"weight\": 2", "");
        Map<String, Object> answer = Http.object(http.post("/api/robustness", unweighted));
        assertThat((List<?>) answer.get("weightStability")).isEmpty();
        assertThat(Http.objects(answer.get("attainableRanks"))).hasSize(2);
    }

    @Test
    void solveAnswersADocumentAnArrayAndLines() {
        Map<String, Object> one = Http.object(http.post("/api/solve", Http.CLIMB));
        assertThat(one).containsEntry("id", "climb").containsEntry("method", "wsm");
        assertThat(Http.objects(one.get("ranking")).get(0)).containsEntry("alternative", "south");
        String wrong = "{\"id\": \"wrong\", \"method\": \"topsy\"}";
        List<Map<String, Object>> several = Http.objects(JsonText.parse(
                http.post("/api/solve", "[%s, %s]".formatted(wrong, Http.CLIMB)).body()));
        assertThat(several.get(0)).containsEntry("id", "wrong").containsKey("error");
        assertThat(several.get(1)).isEqualTo(one);
        HttpResponse<String> lines = http.post(
                "/api/solve", "application/x-ndjson", "%s\n\n{\n%s\n".formatted(Http.CLIMB.replace("\n", " "), wrong));
        assertThat(lines.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        List<String> answers = lines.body().lines().toList();
        assertThat(answers).hasSize(3);
        assertThat(JsonText.parse(answers.get(0))).isEqualTo(one);
        assertThat(answers.get(1)).contains("\"error\"", "not valid JSON");
        assertThat(answers.get(2)).contains("\"id\":\"wrong\"", "\"error\"", "topsis");
    }

    @Test
    void aProblemThatCannotBeSolvedIsAProblemOfTheOtherKind() {
        Map<String, Object> problem = Http.problem(
                http.post("/api/solve", Http.CLIMB.replace("\"min\", \"weight\": 1", "\"min\", \"weight\": -1")),
                400,
                "invalid",
                "criteria[0].weight");
        assertThat(problem.get("detail")).asString().contains("-1").contains("\nMaybe ");
        Http.problem(http.post("/api/solve", "{\"method\": \"topsy\"}"), 400, "unknown", "method.id");
        Http.problem(http.post("/api/solve", "{"), 400, "invalid", "line 1, column 2");
        Http.problem(
                http.post(
                        "/api/solve",
                        Http.CLIMB
                                .replace("[2, 3000], [3, 4500]", "[0, 0], [0, 0]")
                                .replace(
                                        "\"params\": {\"normalization\": \"minmax\"}",
                                        "\"params\": {\"normalization\": \"sum\"}")),
                422,
                "undefined",
                "values[0][0]");
    }

    @Test
    void programmesAreListedAndShownWithEveryFact() {
        List<Map<String, Object>> programs =
                Http.objects(JsonText.parse(http.get("/api/programs").body()));
        assertThat(programs)
                .extracting(each -> each.get("id"))
                .isEqualTo(Http.CATALOG.programs().stream().map(Program::id).toList());
        Program program = Http.CATALOG.programs().get(3);
        Catalog one = CatalogJson.read(http.get("/api/programs/" + program.id()).body());
        assertThat(one.programs()).containsExactly(program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "..%2F..%2Fpom.xml", "%00", "index.html", "eth-msc-dss"})
    void aProgrammeThatIsNotThereIsNotFound(String id) {
        HttpResponse<String> answer = http.get("/api/programs/" + id);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<project", "<!DOCTYPE");
        if (id.startsWith("eth")) {
            assertThat(Http.problem(answer, 404, "unknown", "id").get("detail"))
                    .asString()
                    .contains("eth-msc-ds");
        }
    }

    @Test
    void rolesCriteriaAndMethodsAreThoseOfTheLibrary() {
        assertThat(Http.objects(JsonText.parse(http.get("/api/roles").body())))
                .hasSameSizeAs(Http.CATALOG.roles())
                .allSatisfy(
                        role -> assertThat(Http.objects(role.get("demands"))).isNotEmpty());
        Map<String, Object> criteria = Http.object(http.get("/api/criteria"));
        assertThat(Http.objects(criteria.get("criteria"))).hasSameSizeAs(ProgramCriteria.all());
        assertThat(Http.objects(criteria.get("requirements"))).isNotEmpty();
        assertThat(Http.objects(JsonText.parse(http.get("/api/methods").body())))
                .hasSameSizeAs(RankingMethods.all());
        assertThat(Http.object(http.get("/health"))).containsEntry("status", "ok");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/rank | {\"rolle\": \"nlp-engineer\"} | 400 | unknown | rolle",
                "/api/rank | {\"role\": \"nlp-engineeer\"} | 400 | unknown | role",
                "/api/rank | {\"method\": \"topsy\"} | 400 | unknown | method.id",
                "/api/rank | [] | 400 | invalid | ''",
                "/api/rank | '' | 400 | invalid | ''",
                "/api/rank?top=0 | {} | 400 | invalid | top",
                "/api/rank?top=1e9 | {} | 400 | invalid | top",
                "/api/rank?top=1&top=2 | {} | 400 | invalid | top",
                "/api/rank?tops=1 | {} | 400 | unknown | tops",
                "/api/rank | {\"requirements\": [{\"id\": \"country\", \"argument\": \"ZZ\"}]} | 422 | nothing-left | requirements",
                "/api/explain | {} | 400 | missing | alternative",
                "/api/explain?alternative=nobody | {} | 400 | unknown | alternatives",
                "/api/explain?alternative=x&language=fr | {} | 400 | unknown | language",
                "/api/contrast?alternative=eth-msc-ds | {} | 400 | missing | versus",
                "/api/robustness?samples=0 | {} | 400 | invalid | samples",
                "/api/robustness?samples=1000000000 | {} | 400 | invalid | samples",
                "/api/robustness?seed=x | {} | 400 | invalid | seed",
                "/api/robustness?epsilon=x | {} | 400 | invalid | epsilon",
                "/api/robustness?epsilon=2 | {} | 400 | invalid | sampling",
                "/api/solve?top=1 | {} | 400 | unknown | top",
            })
    void whatIsWrongIsSaidWithItsPlace(String path, String body, int status, String code, String at) {
        Http.problem(http.post(path, body), status, code, at);
    }

    @Test
    void otherTypesMethodsAndAddressesAreTurnedAway() {
        assertThat(Http.problem(
                                http.post("/api/rank", "text/plain", Http.SPEC),
                                415,
                                "unsupported-media-type",
                                "Content-Type")
                        .get("detail"))
                .asString()
                .contains("application/json");
        Http.problem(
                http.post("/api/rank", "application/x-ndjson", Http.SPEC),
                415,
                "unsupported-media-type",
                "Content-Type");
        Http.object(http.post("/api/rank", "Application/JSON; charset=UTF-8", Http.SPEC));
        Http.problem(http.get("/api/rank"), 405, "method-not-allowed", "");
        Http.problem(http.get("/api/nothing"), 404, "not-found", "");
        assertThat(http.get("/../pom.xml").statusCode()).isEqualTo(400);
        byte[] latin = {'{', (byte) 0xE4, '}'};
        HttpRequest request = HttpRequest.newBuilder(http.address("/api/rank"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(latin))
                .build();
        Http.problem(http.send(request), 400, "invalid", "");
    }
}

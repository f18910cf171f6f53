package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gradus.examples.catalog.SampleCatalog;
import dev.gradus.examples.cli.Cli.Outcome;
import dev.gradus.scoring.document.JsonText;
import dev.gradus.scoring.document.ProgramRanking;
import dev.gradus.scoring.document.RankingSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of docs/documents.md are what they say, and the printed schemas say so too. */
final class DocumentsPageTest {
    private static final Pattern BLOCK = Pattern.compile("```json\\R(.*?)```", Pattern.DOTALL);

    private static List<String> examplesWith(String... fields) {
        try {
            String page = Files.readString(Path.of("../../docs/documents.md"));
            List<String> examples = BLOCK.matcher(page)
                    .results()
                    .map((MatchResult block) -> block.group(1))
                    .filter(json -> Cli.object(json).keySet().containsAll(List.of(fields)))
                    .toList();
            assertThat(examples).as("examples with %s", List.of(fields)).isNotEmpty();
            return examples;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Schema schema(String kind) {
        Outcome outcome = Cli.run("schema", kind);
        assertThat(outcome.exitCode()).isZero();
        assertThat(Cli.object(outcome.out())).containsKey("$schema");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(outcome.out());
    }

    @Test
    void theProblemIsValidAndSolvedAsShown() {
        Schema schema = schema("problem");
        for (String problem : examplesWith("values", "method")) {
            assertThat(schema.validate(problem, InputFormat.JSON)).isEmpty();
            assertThat(Cli.runWithInput(problem, "solve", "-").exitCode()).isZero();
        }
        Map<String, Object> solved =
                Cli.object(Cli.runWithInput(examplesWith("values", "method").get(0), "solve", "-")
                        .out());
        Map<String, Object> shown =
                Cli.object(examplesWith("ranking", "weights").get(0));
        assertThat(shown.keySet()).isEqualTo(solved.keySet());
        Map<String, Object> first = Cli.objects(solved.get("ranking")).get(0);
        Map<String, Object> shownFirst = Cli.objects(shown.get("ranking")).get(0);
        assertThat(first.get("alternative")).isEqualTo(shownFirst.get("alternative"));
        assertThat(number(first.get("score"))).isCloseTo(number(shownFirst.get("score")), within4Decimals());
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static org.assertj.core.data.Offset<Double> within4Decimals() {
        return org.assertj.core.data.Offset.offset(5e-5);
    }

    @Test
    void theSpecsAreValidAndRankTheSampleCatalogue() {
        Schema schema = schema("spec");
        for (String spec : examplesWith("method", "applicant")) {
            assertThat(schema.validate(spec, InputFormat.JSON)).isEmpty();
            ProgramRanking ranked = ProgramRanking.of(RankingSpec.parse(spec), SampleCatalog.load());
            assertThat(ranked.ranking().items()).isNotEmpty();
            assertThat(schema.validate(ranked.spec().toJson(), InputFormat.JSON))
                    .as("the spec with presets spelled out")
                    .isEmpty();
        }
    }

    @Test
    void aCatalogueIsHeldAgainstItsSchema() {
        Schema schema = schema("catalog");
        assertThat(schema.validate("{\"gradus\": 1}", InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"gradus\": 1, \"programmes\": []}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"method\": \"topsy\"}",
                "{\"method\": {\"id\": \"topsis\", \"params\": {\"normalisation\": \"vector\"}}}",
                "{\"method\": {\"id\": \"vikor\", \"params\": {\"v\": \"half\"}}}",
                "{\"method\": \"topsis\", \"criteria\": [{\"direction\": \"up\"}], \"values\": [[1]]}",
                "{\"method\": \"topsis\", \"criteria\": [{\"direction\": \"max\", \"weight\": -1}], \"values\": [[1]]}",
                "{\"method\": \"topsis\", \"criteria\": [{\"direction\": \"max\", \"wieght\": 1}], \"values\": [[1]]}",
                "{\"method\": \"topsis\", \"criteria\": [{\"direction\": \"max\"}], \"values\": [[true]]}",
                "{\"method\": \"topsis\", \"criteria\": [{\"direction\": \"max\"}], \"values\": [[{\"missing\": \"lost\"}]]}",
                "{\"method\": \"topsis\", \"missing\": \"guess\"}",
                "{\"method\": \"topsis\", \"ties\": \"none\"}",
                "{\"method\": \"topsis\", \"weighting\": \"entropi\"}",
            })
    void aProblemWithAMistakeIsNotValidAndNotRead(String problem) {
        assertThat(schema("problem").validate(problem, InputFormat.JSON)).isNotEmpty();
        assertThat(Cli.runWithInput(problem, "solve", "-").exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void everyMethodIsValidWithEachOfItsDefaults() {
        Schema problem = schema("problem");
        for (Map<String, Object> method :
                Cli.objects(Cli.run("methods", "--format", "json").out())) {
            boolean needsMore = Cli.objects(method.get("parameters")).stream()
                    .anyMatch(parameter -> Boolean.TRUE.equals(parameter.get("required")));
            for (Map<String, Object> parameter : Cli.objects(method.get("parameters"))) {
                if (!needsMore && parameter.containsKey("default")) {
                    Map<String, Object> params =
                            Map.of(String.valueOf(parameter.get("name")), parameter.get("default"));
                    String document =
                            JsonText.pretty(Map.of("method", Map.of("id", method.get("id"), "params", params)));
                    assertThat(problem.validate(document, InputFormat.JSON))
                            .as(document)
                            .isEmpty();
                }
            }
        }
    }
}

package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.examples.cli.Cli.Outcome;
import dev.gradus.scoring.document.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** Robustness, explanation, audit and group decision of problem documents and of the sample catalogue. */
final class TrustCommandsTest {
    private static final Path CASES = Path.of("../../scoring/src/test/resources/cases");

    private static Map<String, Object> example(String file, String id) throws IOException {
        return Cli.objects(Files.readString(CASES.resolve(file + ".json"))).stream()
                .filter(each -> id.equals(each.get("id")))
                .findFirst()
                .orElseThrow();
    }

    /** The additive model on the values of a worked example. */
    private static String problem(Map<String, Object> example) {
        List<Map<String, Object>> criteria = new ArrayList<>();
        List<?> directions = (List<?>) example.get("directions");
        for (int j = 0; j < directions.size(); j++) {
            Map<String, Object> criterion = new LinkedHashMap<>();
            criterion.put("direction", directions.get(j));
            if (example.get("weights") instanceof List<?> weights) {
                criterion.put("weight", weights.get(j));
            }
            criteria.add(criterion);
        }
        return JsonText.line(Map.of(
                "criteria", criteria,
                "values", example.get("matrix"),
                "method", Map.of("id", "wsm", "params", Map.of("normalization", "none"))));
    }

    private static Map<String, Object> answer(String problem, String... args) {
        List<String> line = new ArrayList<>(List.of(args));
        line.addAll(List.of("--problem", "-"));
        Outcome outcome = Cli.runWithInput(problem, line.toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return Cli.object(outcome.out());
    }

    private static double[] numbers(Object list) {
        return ((List<?>) list)
                .stream().mapToDouble(x -> ((Number) x).doubleValue()).toArray();
    }

    private static double[] values(Object map) {
        return numbers(List.copyOf(Cli.object(map).values()));
    }

    @Test
    void stabilityIsThatOfTheWorkedExample() throws IOException {
        Map<String, Object> example = example("weight_stability", "wsi-additive-5x3");
        List<Map<String, Object>> found =
                Cli.objects(answer(problem(example), "robustness").get("weightStability"));
        Map<String, Object> expected = Cli.object(example.get("extra"));
        for (int j = 0; j < 3; j++) {
            assertThat(found.get(j)).containsEntry("criterion", "C" + (j + 1)).containsEntry("exact", true);
            assertThat(numbers(found.get(j).get("wholeOrder")))
                    .containsExactly(
                            numbers(((List<?>) expected.get("full_order_interval_per_criterion")).get(j)),
                            within(1e-9));
            assertThat(numbers(found.get(j).get("first")))
                    .containsExactly(
                            numbers(((List<?>) expected.get("top1_interval_per_criterion")).get(j)), within(1e-9));
        }
    }

    @Test
    void attainableRanksAndExactSharesNeedNoWeights() throws IOException {
        Map<String, Object> ranks = example("extreme_ranks", "extreme-ranks-5x3");
        Map<String, Object> shares = example("smaa", "smaa-exact-5x3-uniform-weights");
        Map<String, Object> found = answer(problem(ranks), "robustness", "--format", "json");
        assertThat(Cli.objects(found.get("attainableRanks")).stream()
                        .map(each -> each.get("best"))
                        .toList())
                .isEqualTo(Cli.object(ranks.get("extra")).get("best_rank"));
        assertThat(Cli.objects(found.get("attainableRanks")).stream()
                        .map(each -> each.get("worst"))
                        .toList())
                .isEqualTo(Cli.object(ranks.get("extra")).get("worst_rank"));
        Map<String, Object> acceptability = Cli.object(found.get("acceptability"));
        List<?> expected = (List<?>) Cli.object(shares.get("extra")).get("rank_acceptability");
        List<?> matrix = (List<?>) acceptability.get("matrix");
        for (int i = 0; i < 5; i++) {
            assertThat(numbers(matrix.get(i))).containsExactly(numbers(expected.get(i)), within(1e-9));
        }
        assertThat((List<?>) found.get("weightStability")).isEmpty();
        assertThat(found).doesNotContainKey("rankIntervals");
    }

    @Test
    void weightsAndSharesOfRankAreThoseOfTheWorkedExamples() throws IOException {
        Map<String, Object> weights = example("counterfactual_weights", "min-l1-weight-change-to-first-5x3");
        Map<String, Object> shapley = example("rank_shapley", "rank-shapley-mean-baseline-5x3");
        double[] smallest = numbers(weights.get("expected_scores"));
        List<?> values = (List<?>) Cli.object(shapley.get("extra")).get("shapley");
        for (int i = 0; i < 5; i++) {
            String id = "A" + (i + 1);
            Map<String, Object> found = answer(problem(weights), "explain", id, "--versus", i == 0 ? "A2" : "A1");
            Map<String, Object> change = Cli.object(found.get("toBecomeFirst"));
            assertThat(change).containsEntry("possible", true);
            assertThat(((Number) change.get("l1")).doubleValue()).isCloseTo(smallest[i], within(1e-7));
            assertThat(values(Cli.object(found.get("shapley")).get("values")))
                    .containsExactly(numbers(values.get(i)), within(1e-9));
        }
    }

    @Test
    void uncertainValuesAreThoseOfThePublishedExample() throws IOException {
        Map<String, Object> example = example("smaa", "smaa2-antidepressants");
        Map<String, Object> params = Cli.object(example.get("params"));
        Map<String, Object> expected = Cli.object(example.get("extra"));
        Map<String, Object> scales = Cli.object(expected.get("scales"));
        List<Map<String, Object>> criteria = new ArrayList<>();
        for (Object name : (List<?>) params.get("criteria")) {
            boolean more = "efficacy".equals(name);
            double[] scale = numbers(scales.get(name));
            criteria.add(Map.of(
                    "id",
                    name,
                    "direction",
                    more ? "max" : "min",
                    "value",
                    Map.of("type", "linear", "worst", scale[more ? 0 : 1], "best", scale[more ? 1 : 0])));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            double[] mean = numbers(((List<?>) params.get("mean")).get(i));
            double[] deviation = numbers(((List<?>) params.get("sd")).get(i));
            List<Object> row = new ArrayList<>();
            row.add(
                    deviation[0] == 0
                            ? (Object) Math.exp(mean[0])
                            : Map.of(
                                    "distribution",
                                    Map.of("type", "log-normal", "logMean", mean[0], "logDeviation", deviation[0])));
            for (int j = 1; j < 6; j++) {
                row.add(Map.of("distribution", Map.of("type", "normal", "mean", mean[j], "deviation", deviation[j])));
            }
            rows.add(row);
        }
        String problem = JsonText.line(Map.of(
                "alternatives", params.get("alternatives"), "criteria", criteria, "values", rows, "method", "wsm"));
        Map<String, Object> found = answer(problem, "robustness", "--samples", "10000", "--seed", "3");
        Map<String, Object> acceptability = Cli.object(found.get("acceptability"));
        assertThat(acceptability).containsEntry("samples", 10000).containsEntry("seed", 3);
        List<?> matrix = (List<?>) acceptability.get("matrix");
        List<?> shares = (List<?>) expected.get("rank_acceptability");
        for (int i = 0; i < 4; i++) {
            assertThat(numbers(matrix.get(i))).containsExactly(numbers(shares.get(i)), within(0.02));
        }
        assertThat(values(found.get("confidence")))
                .containsExactly(numbers(expected.get("confidence_factors")), within(0.02));
    }

    private static final String CLIMB = """
        {"alternatives": ["north", "south", "west"],
         "criteria": [{"id": "risk", "direction": "min", "weight": 0.5},
                      {"id": "altitude", "direction": "max", "weight": 0.5}],
         "values": [[1, 3000], [2, {"min": 3700, "max": 3800}], [5, 4500]],
         "method": "topsis"}
        """;

    @Test
    void theSameSeedGivesTheSameBytes() {
        String[] line = {"robustness", "--problem", "-", "--samples", "700", "--seed", "5"};
        assertThat(Cli.runWithInput(CLIMB, line)).isEqualTo(Cli.runWithInput(CLIMB, line));
        assertThat(Cli.runWithInput(CLIMB, line).out()).contains("\"seed\" : 5", "\"scoreIntervals\"");
    }

    @Test
    void textIsForPeopleInEnglishAndGerman() {
        Outcome english =
                Cli.runWithInput(CLIMB, "robustness", "--problem", "-", "--format", "text", "--samples", "500");
        assertThat(english.out())
                .contains("How far can this ranking be trusted?", "north stays first for about", "first stays")
                .contains("These limits were found by search.");
        assertThat(english.out().lines()).allMatch(line -> line.length() <= 80);
        Outcome german = Cli.runWithInput(
                CLIMB, "robustness", "--problem", "-", "--format", "text", "--samples", "500", "--language", "de");
        assertThat(german.out()).contains("Wie weit kann man dieser Rangfolge trauen?", "bleibt bei etwa");
        assertThat(Cli.runWithInput(CLIMB, "explain", "west", "--versus", "south", "--problem", "-", "--format", "text")
                        .out())
                .contains("south is before west mainly because of risk", "would be first with")
                .contains("In plain words");
        assertThat(Cli.runWithInput(CLIMB, "explain", "west", "--problem", "-", "--format", "text", "--language", "de")
                        .out())
                .contains("In einfachen Worten", "west steht mit der Punktzahl");
    }

    @Test
    void progressShowsOnATerminalOnly() {
        byte[] input = CLIMB.getBytes(StandardCharsets.UTF_8);
        String[] line = {"robustness", "--problem", "-", "--samples", "20000", "--epsilon", "0.02"};
        Outcome terminal = Cli.run(Ansi.ON, input, line);
        Outcome pipe = Cli.run(Ansi.OFF, input, line);
        assertThat(pipe.err()).isEmpty();
        assertThat(terminal.out()).isEqualTo(pipe.out());
        assertThat(terminal.err().replace("\r", "").isBlank() || terminal.err().contains(" of "))
                .isTrue();
    }

    @Test
    void anAuditNamesWhatTheRankingHangsOn() {
        Map<String, Object> found = answer(CLIMB, "audit");
        assertThat(found).containsKeys("removals", "normalizations", "methods", "correlated", "dominated");
        assertThat(Cli.runWithInput(CLIMB, "audit", "--problem", "-", "--format", "text")
                        .out())
                .contains("What a careful analyst would check", "The same problem by other methods", "vikor");
        assertThat(Cli.runWithInput(CLIMB, "audit", "--problem", "-", "--correlation", "2")
                        .exitCode())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void aGroupDecides(@TempDir Path folder) throws IOException {
        Path people = Files.writeString(
                folder.resolve("people.json"), "{\"Ana\": {\"risk\": 1}, \"Ben\": {\"risk\": 3, \"altitude\": 1}}");
        Outcome weights = Cli.runWithInput(CLIMB, "group", people.toString(), "--problem", "-");
        assertThat(weights.exitCode()).isZero();
        assertThat(Cli.object(Cli.object(weights.out()).get("consensus"))).containsEntry("north", 1);
        Outcome rankings =
                Cli.runWithInput("{\"Ana\": [\"a\", \"b\", \"c\"], \"Ben\": [\"a\", [\"b\", \"c\"]]}", "group", "-");
        assertThat(rankings.out()).contains("What the group decides").containsPattern("1  a +1 +1");
        assertThat(Cli.runWithInput("{\"Ana\": [\"a\", \"b\"], \"Ben\": [\"a\"]}", "group", "-"))
                .satisfies(outcome -> assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT))
                .satisfies(outcome -> assertThat(outcome.err()).contains("do not rank the same"));
        assertThat(Cli.runWithInput("{\"Ana\": [\"a\"]}", "group", "-", "--rule", "bordo")
                        .err())
                .contains("Maybe borda?");
    }

    @Test
    void theSampleCatalogueIsAnsweredAsText() {
        Outcome outcome = Cli.run(
                "robustness",
                "--weights",
                "total-cost=2,curriculum-breadth=1",
                "--budget",
                "12000",
                "--samples",
                "300",
                "--top",
                "2");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Total cost", "first 2 stay").doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "robustness --problem - --role nlp-engineer",
                "robustness --problem - --samples 0",
                "robustness --problem - --top 0",
                "robustness --problem - --epsilon 2",
                "robustness --problem - --language fr",
                "robustness --problem - --constraint risk",
                "robustness --problem - --constraint risc>=altitude",
                "robustness --problem - --format xml",
                "explain east --problem -",
                "explain west --versus east --problem -",
                "explain west --top 0 --problem -",
            })
    void whatIsAskedWronglyIsSaid(String line) {
        Outcome outcome = Cli.runWithInput(CLIMB, line.split(" "));
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains("gradus: ");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void whatCannotBeReadOrAnsweredIsSaid() {
        assertThat(Cli.runWithInput("{", "robustness", "--problem", "-").exitCode())
                .isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(Cli.runWithInput(CLIMB.replace("topsis", "topsy"), "explain", "west", "--problem", "-")
                        .exitCode())
                .isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(Cli.run("robustness", "--problem", "no-such-file.json").exitCode())
                .isEqualTo(ExitCode.INVALID_INPUT);
        Outcome contradiction = Cli.runWithInput(
                CLIMB,
                "robustness",
                "--problem",
                "-",
                "--constraint",
                "risk >= 0.8",
                "--constraint",
                "altitude >= 0.8");
        assertThat(contradiction.exitCode()).isEqualTo(ExitCode.NOT_ANSWERED);
        assertThat(contradiction.err()).contains("No weights satisfy");
    }
}

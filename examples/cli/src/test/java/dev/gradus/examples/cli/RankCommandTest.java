package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.Tuition;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.examples.cli.Cli.Outcome;
import dev.gradus.scoring.document.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RankCommandTest {
    private static final Source PAGE =
            Source.of("page", "https://example.org", "Example", SourceKind.OFFICIAL, AsOf.ofYear(2026));

    @TempDir
    private Path folder;

    private static Program program(String id, String title, int fee, int months) {
        return Program.builder(
                        id,
                        title,
                        Institution.of("u-" + id, "University <" + id + ">", "DE"),
                        new Degree("MSc", AwardLevel.MASTER))
                .tuition(Fact.of(
                        Claim.of(Tuition.of(Money.of(fee, "EUR"), FeePeriod.TOTAL, Audience.ALL), fee + " EUR", PAGE)))
                .duration(Fact.of(Claim.of(StudyDuration.ofMonths(months), months + " months", PAGE)))
                .build();
    }

    /** Three small programmes, one of which has a title that a spreadsheet would take for a formula. */
    private String small() throws IOException {
        Catalog catalog = Catalog.builder()
                .add(program("near", "=SUM(A1)|b", 10_000, 24))
                .add(program("far", "Data <b>Science</b>", 30_000, 12))
                .add(Program.builder(
                                "open",
                                "Open Questions",
                                Institution.of("u-open", "University", "FR"),
                                new Degree("MSc", AwardLevel.MASTER))
                        .duration(Fact.of(Claim.of(StudyDuration.ofMonths(18), "18 months", PAGE)))
                        .build())
                .build();
        Path file = folder.resolve("small.json");
        CatalogJson.write(catalog, file);
        return file.toString();
    }

    private Outcome rankSmall(String... more) throws IOException {
        String[] args = new String[more.length + 5];
        args[0] = "rank";
        args[1] = "--catalog";
        args[2] = small();
        args[3] = "--weights";
        args[4] = "total-cost=3,duration=1";
        System.arraycopy(more, 0, args, 5, more.length);
        return Cli.run(args);
    }

    @Test
    void theMainJobGivesATable() {
        Outcome outcome = Cli.run(
                "rank",
                "--role",
                "nlp-engineer",
                "--residency",
                "international",
                "--budget",
                "60000",
                "--weights",
                "curriculum-fit=1,total-cost=1",
                "--top",
                "5");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("for a future NLP Engineer · international\nfees · budget 60,000 EUR")
                .contains("Weights: curriculum-fit 50 %, total-cost 50 %.")
                .contains("Left out, because required is 'costs at most 60,000 EUR in total'")
                .contains("converted by the rates of 2026-07-06 (European");
        assertThat(outcome.out().lines()).hasSizeGreaterThan(18);
        assertThat(outcome.out().lines().mapToInt(Texts::width)).allMatch(width -> width <= 80);
    }

    @Test
    void tablesAtTwoWidths() throws IOException {
        Golden.check("rank-80.txt", rankSmall("--budget", "25000").out());
        Golden.check(
                "rank-120.txt",
                rankSmall("--budget", "25,000 EUR", "--width", "120").out());
    }

    @Test
    void otherForms() throws IOException {
        Golden.check("rank.csv", rankSmall("--format", "csv").out());
        Golden.check("rank.md", rankSmall("--format", "markdown").out());
        Golden.check("rank.html", rankSmall("--format", "html").out());
        assertThat(rankSmall("--format", "csv").out()).contains(",'=SUM(A1)|b,");
        assertThat(rankSmall("--format", "html").out()).doesNotContain("<b>").contains("&lt;b&gt;Science");
    }

    @Test
    void theJsonFormHoldsTheSpecThatMadeIt() throws IOException {
        Map<String, Object> document =
                Cli.object(rankSmall("--format", "json", "--top", "1").out());
        assertThat(document).containsKeys("ranking", "weights", "excluded", "warnings", "spec");
        List<Map<String, Object>> ranking = Cli.objects(document.get("ranking"));
        assertThat(ranking).hasSize(1);
        assertThat(ranking.get(0)).containsEntry("rank", 1).containsKeys("alternative", "score", "contributions");
        Path spec = Files.writeString(folder.resolve("spec.json"), JsonText.line(document.get("spec")));
        assertThat(Cli.run("rank", "--catalog", small(), "--spec", spec.toString(), "--format", "json", "--top", "1")
                        .out())
                .isEqualTo(rankSmall("--format", "json", "--top", "1").out());
    }

    @Test
    void contributionsAddUp() throws IOException {
        for (String method : List.of("wsm", "topsis", "wpm")) {
            Map<String, Object> document =
                    Cli.object(rankSmall("--format", "json", "--method", method).out());
            for (Map<String, Object> entry : Cli.objects(document.get("ranking"))) {
                double sum = Cli.objects(entry.get("contributions")).stream()
                        .mapToDouble(contribution -> ((Number) contribution.get("contribution")).doubleValue())
                        .sum();
                assertThat(sum + ((Number) entry.get("base")).doubleValue())
                        .isCloseTo(((Number) entry.get("score")).doubleValue(), Offset.offset(1e-9));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --role npl-engineer          | 2 | Unknown role 'npl-engineer'.\\n  Maybe nlp-engineer?
        --method topss               | 2 | Unknown method 'topss'.\\n  Maybe topsis?
        --weights total-cots=1       | 2 | Unknown criterion 'total-cots'.\\n  Maybe total-cost?
        --weights total-cost=-1      | 2 | The weight of 'total-cost' is -1.\\n  Maybe give a number of at least 0.
        --weights total-cost=many    | 2 | The weight of 'total-cost' is 'many', which is no number.
        --weights total-cost=NaN     | 2 | The weight of 'total-cost' is 'NaN', which is no number.
        --weights total-cost         | 2 | The weight 'total-cost' is not given as id=number.
        --weights total-cost=0       | 2 | All weights are 0.
        --weights curriculum-fit=1   | 2 | The criterion 'curriculum-fit' needs a role.
        --budget much                | 2 | The budget is 'much', which is no amount.
        --budget 60000XYZ            | 2 | The currency 'XYZ' is none of ISO 4217.
        --residency marsian          | 2 | Unknown residency 'marsian'.
        --mode part-tme              | 2 | Unknown mode 'part-tme'.\\n  Maybe part-time?
        --top 0                      | 2 | The number to show is 0.
        --buget 5                    | 2 | Unknown option '--buget'.\\n  Maybe --budget?
        --catalog nowhere.json       | 3 | There is no file 'nowhere.json'.
        --spec nowhere.json          | 3 | There is no file 'nowhere.json'.
        """)
    void wrongOptionsAreSaidWithTheNearestRight(String options, int exitCode, String message) {
        String[] words = ("rank " + options).split(" ");
        Outcome outcome = Cli.run(words);
        assertThat(outcome.err()).startsWith("gradus: ").contains(message.replace("\\n", "\n"));
        assertThat(outcome.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"rolle": "x"}                                         | 3 | rolle: Unknown field 'rolle'.
        {"criteria": [{"id": "total-cots", "weight": 1}]}      | 3 | criteria[0].id: Unknown criterion 'total-cots'.
        {"criteria": [{"id": "duration", "weight": -1}]}       | 3 | criteria[0].weight: The weight is -1.0.
        {"criteria": [                                         | 3 | This is not valid JSON
        """)
    void wrongSpecsAreSaidWithTheirPlace(String spec, int exitCode, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("spec.json"), spec);
        Outcome outcome = Cli.run("rank", "--spec", file.toString());
        assertThat(outcome.err()).startsWith("gradus: " + file).contains(message);
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void catalogsThatCannotBeReadOrRanked() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"gradus\": 1, \"programs\": [");
        Outcome unreadable = Cli.run("rank", "--catalog", broken.toString());
        assertThat(unreadable.exitCode()).isEqualTo(3);
        assertThat(unreadable.err()).contains("broken.json").contains("line 1");
        Path empty = folder.resolve("empty.json");
        CatalogJson.write(Catalog.builder().build(), empty);
        Outcome nothing = Cli.run("rank", "--catalog", empty.toString());
        assertThat(nothing.exitCode()).isEqualTo(1);
        assertThat(nothing.err()).contains("There is no alternative to rank.");
    }

    @Test
    void requirementsThatNothingMeetsAreNamed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("spec.json"), "{\"requirements\": [{\"id\": \"country\", \"argument\": \"AQ\"}]}");
        Outcome outcome = Cli.run("rank", "--spec", file.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("None of the 71 alternatives meets the requirements.")
                .contains("shuts out 71");
    }

    @Test
    void theLocaleDoesNotShow() throws IOException {
        Locale before = Locale.getDefault();
        Outcome expected = rankSmall();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(rankSmall()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void explanations() throws IOException {
        String small = small();
        Golden.check(
                "explain.txt",
                Cli.run(
                                "explain",
                                "near",
                                "--versus",
                                "far",
                                "--catalog",
                                small,
                                "--weights",
                                "total-cost=3,duration=1")
                        .out());
        Map<String, Object> document = Cli.object(Cli.run(
                        "explain",
                        "near",
                        "--versus",
                        "far",
                        "--catalog",
                        small,
                        "--weights",
                        "total-cost=3,duration=1",
                        "--format",
                        "json")
                .out());
        assertThat(document)
                .containsKeys("alternative", "rank", "score", "contributions")
                .containsEntry("excluded", null);
        assertThat(Cli.object(document.get("versus")))
                .containsEntry("alternative", "far")
                .containsEntry("tipping", "total-cost")
                .containsKeys("difference", "contributions");
        Outcome out = Cli.run("explain", "far", "--catalog", small, "--budget", "25000");
        assertThat(out.exitCode()).isZero();
        assertThat(out.out())
                .contains("is left out.\nRequired: costs at most 25,000 EUR in total; but: costs 30,000 EUR")
                .contains("It misses by 5,000 EUR.", "If it were let in, it would be in place");
        Outcome unknown = Cli.run("explain", "neer", "--catalog", small);
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("Unknown program 'neer'.").contains("Maybe near?");
        assertThat(Cli.run("explain", "near", "--versus", "far", "--catalog", small, "--budget", "25000")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void catalogsFromInside() throws IOException {
        String small = small();
        assertThat(Cli.run("catalog", "show", "--catalog", small).out()).contains("near", "far", "open");
        assertThat(Cli.run("catalog", "show", "near", "--catalog", small).out())
                .contains("“10000 EUR”", "https://example.org", "curriculum: not recorded");
        assertThat(Cli.object(Cli.run("catalog", "show", "near", "--catalog", small, "--format", "json")
                        .out()))
                .containsKey("programs");
        Map<String, Object> stats = Cli.object(Cli.run("catalog", "stats", "--catalog", small, "--format", "json")
                .out());
        assertThat(Cli.object(stats.get("counts"))).containsEntry("programs", 3);
        assertThat(Cli.object(stats.get("known"))).containsEntry("tuition", 2).containsEntry("curriculum", 0);
        assertThat(Cli.run("catalog", "stats", "--catalog", small).out()).contains("tuition");
        assertThat(Cli.run("catalog", "validate").out()).startsWith("Valid: 71 programmes");
        assertThat(Cli.runWithInput("{}", "catalog", "validate", "--catalog", "-")
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void criteriaAndRoles() {
        assertThat(Cli.objects(
                        Cli.object(Cli.run("criteria", "--format", "json").out())
                                .get("criteria")))
                .extracting(criterion -> criterion.get("id"))
                .contains("curriculum-fit", "total-cost", "flexibility");
        assertThat(Cli.run("criteria").out()).contains("total-cost", "part-time");
        assertThat(Cli.objects(Cli.run("roles", "--format", "json").out()))
                .extracting(role -> role.get("id"))
                .containsExactlyInAnyOrder(
                        "machine-learning-engineer",
                        "data-scientist",
                        "research-scientist",
                        "ai-product-manager",
                        "computer-vision-engineer",
                        "nlp-engineer");
        assertThat(Cli.run("roles").out()).contains("nlp-engineer");
    }
}

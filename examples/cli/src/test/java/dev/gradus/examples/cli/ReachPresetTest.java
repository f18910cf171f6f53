package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.examples.catalog.SampleCatalog;
import dev.gradus.scoring.ClassInterval;
import dev.gradus.scoring.Ranked;
import dev.gradus.scoring.document.ProgramRanking;
import dev.gradus.scoring.document.RankingSpec;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ambitious, match and safe programmes of the sample catalogue. */
final class ReachPresetTest {
    private static final String SPEC = """
            { "applicant": { "residency": "international", "skills": { "statistics": "%s" } }, "method": "reach" }
            """;

    private static ProgramRanking sorted(String skill) {
        return ProgramRanking.of(RankingSpec.parse(SPEC.formatted(skill)), SampleCatalog.load());
    }

    private static Map<String, Ranked<Program>> byId(ProgramRanking sorted) {
        return sorted.ranking().items().stream().collect(Collectors.toMap(Ranked::id, Function.identity()));
    }

    @Test
    void everyProgrammeGetsAnIntervalOfClasses() {
        ProgramRanking sorted = sorted("none");
        Assignment assignment = (Assignment) sorted.ranking().solution().result();
        assertThat(assignment.classes()).containsExactly("ambitious", "match", "safe");
        assertThat(sorted.ranking().items()).hasSameSizeAs(SampleCatalog.load().programs());
        assertThat(sorted.ranking().items()).allMatch(item -> item.classes().isPresent());
    }

    @Test
    void whoseFactsAreMissingMayBeAnything() {
        Ranked<Program> item = sorted("none").ranking().items().stream()
                .filter(program -> program.measurements().values().stream().noneMatch(Measurement::isKnown))
                .findFirst()
                .orElseThrow();
        assertThat(item.classes()).contains(new ClassInterval("ambitious", "safe"));
        assertThat(item.knownShare()).isZero();
    }

    @Test
    void aRequiredGreIsNeverSafe() {
        assertThat(byId(sorted("strong")).values().stream()
                        .filter(item -> item.measurements().get("gre-requirement") instanceof Measurement.Exact gre
                                && gre.value() == 1))
                .isNotEmpty()
                .allMatch(item -> !"safe".equals(item.classes().orElseThrow().highest()));
    }

    @Test
    void skillsBringProgrammesWithinReach() {
        Map<String, Ranked<Program>> without = byId(sorted("none"));
        Map<String, Ranked<Program>> with = byId(sorted("strong"));
        assertThat(with.keySet()).allSatisfy(id -> {
            assertThat(place(with, id, ClassInterval::lowest))
                    .isGreaterThanOrEqualTo(place(without, id, ClassInterval::lowest));
            assertThat(place(with, id, ClassInterval::highest))
                    .isGreaterThanOrEqualTo(place(without, id, ClassInterval::highest));
        });
        assertThat(with.keySet())
                .anyMatch(id -> place(with, id, ClassInterval::highest) > place(without, id, ClassInterval::highest));
    }

    private static int place(Map<String, Ranked<Program>> items, String id, Function<ClassInterval, String> end) {
        return List.of("ambitious", "match", "safe")
                .indexOf(end.apply(items.get(id).classes().orElseThrow()));
    }

    @Test
    void theSpecSpellsThePresetOut() {
        RankingSpec spec = sorted("none").spec();
        assertThat(spec.criteria())
                .extracting(RankingSpec.CriterionSpec::id)
                .containsExactly("prerequisite-gap", "english-requirement", "gre-requirement");
        assertThat(spec.criteria()).allMatch(criterion -> criterion.value().isPresent());
        assertThat(RankingSpec.parse(spec.toJson()).toJson()).isEqualTo(spec.toJson());
    }

    @Test
    void criteriaOfTheSpecStay() {
        RankingSpec spec = RankingSpec.parse("""
                { "criteria": [ { "id": "gre-requirement", "weight": 1 } ], "method": "reach" }
                """);
        assertThat(ProgramRanking.of(spec, SampleCatalog.load()).spec()).isEqualTo(spec);
    }

    @Test
    void nobodyIsSortedWithoutAnApplicant() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ProgramRanking.of(RankingSpec.parse("{\"method\": \"reach\"}"), SampleCatalog.load()))
                .withMessageContaining("needs an applicant");
    }

    @Test
    void theCommandLineShowsTheClasses() {
        Cli.Outcome table = Cli.run("rank", "--method", "reach", "--residency", "international", "--top", "71");
        assertThat(table.exitCode()).as(table.err()).isZero();
        assertThat(table.out()).contains("ambitious–safe");
        Cli.Outcome json = Cli.run("rank", "--method", "reach", "--residency", "international", "--format", "json");
        assertThat(Cli.objects(Cli.object(json.out()).get("ranking")).get(0)).containsKeys("class", "highestClass");
    }
}

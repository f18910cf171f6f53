package dev.gradus.dataimport.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.catalog.ProgramBuilder;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.dataimport.json.GeneratedCatalogs;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class CatalogMergeTest {
    private static final Source PAGE =
            Source.of("s", "https://example.edu/ml", "Example University", SourceKind.OFFICIAL, AsOf.ofYear(2026));
    private static final Source PORTAL =
            Source.of("s", "https://portal.example/ml", "Portal", SourceKind.PORTAL, AsOf.ofYear(2025));
    private static final Degree MSC = new Degree("MSc", AwardLevel.MASTER);

    private final List<Finding> findings = new ArrayList<>();

    private static Institution institution(String id, String name, String domain, ImmutableMap<String, String> ids) {
        return new Institution(
                id,
                name,
                ImmutableList.of(),
                "US",
                Optional.empty(),
                Optional.empty(),
                domain.isEmpty() ? ImmutableList.of() : ImmutableList.of(domain),
                ids);
    }

    private static ProgramBuilder program(String id, String title, Institution institution) {
        return Program.builder(id, title, institution, MSC);
    }

    private static Catalog catalog(Program... programs) {
        Catalog.Builder catalog = Catalog.builder();
        for (Program program : programs) {
            catalog.add(program);
        }
        return catalog.build();
    }

    private static Fact<StudyDuration> months(double months, Source source) {
        return Fact.of(Claim.of(StudyDuration.ofMonths(months), months + " months", source));
    }

    private Catalog merge(Catalog... catalogs) {
        return CatalogMerge.merge(ImmutableList.copyOf(catalogs), findings::add);
    }

    private List<String> rules() {
        return findings.stream().map(Finding::rule).distinct().toList();
    }

    @Test
    void theSameProgrammeInTwoSourcesIsOneAndItsFactsStandSideBySide() {
        Institution page = institution("ex", "Example University", "example.edu", ImmutableMap.of());
        Institution portal = institution("example-u", "The Example  University", "", ImmutableMap.of());
        Catalog merged = merge(
                catalog(program("ml", "Machine Learning", page)
                        .duration(months(12, PAGE))
                        .build()),
                catalog(program("portal-17", "Machine learning", portal)
                        .duration(months(24, PORTAL))
                        .description("All of it.")
                        .build()));
        assertThat(merged.programs()).hasSize(1);
        Program one = merged.programs().get(0);
        assertThat(one.id()).isEqualTo("ml");
        assertThat(one.description()).contains("All of it.");
        assertThat(one.duration().claims()).hasSize(2);
        assertThat(one.duration().isConflicting()).isTrue();
        assertThat(merged.sources()).extracting(Source::id).containsExactly("s", "s-2");
        assertThat(merged.institutions())
                .singleElement()
                .satisfies(institution -> assertThat(institution.aliases()).containsExactly("The Example  University"));
        assertThat(rules()).containsExactly("same-institution", "same-programme", "conflict");
    }

    @Test
    void whatIsKnownStandsInForWhatIsMissing() {
        Institution ex = institution("ex", "Example University", "", ImmutableMap.of());
        Program empty = program("ml", "Machine Learning", ex)
                .duration(Fact.missing(MissingReason.NOT_FOUND))
                .credits(Fact.missing(MissingReason.NOT_FOUND))
                .build();
        Program known =
                program("ml", "Machine Learning", ex).duration(months(12, PAGE)).build();
        Program merged = merge(catalog(empty), catalog(known)).programs().get(0);
        assertThat(merged.duration()).isEqualTo(known.duration());
        assertThat(merged.credits().missing()).contains(MissingReason.NOT_FOUND);
        assertThat(merge(catalog(known), catalog(empty)).programs().get(0)).isEqualTo(merged);
    }

    @Test
    void whomARegisterKnowsByDifferentIdentifiersAreNeverOne() {
        Institution a = institution("a", "Miami University", "", ImmutableMap.of("unitid", "204024"));
        Institution b = institution("b", "Miami University", "", ImmutableMap.of("unitid", "204006"));
        Institution c = institution("c", "Miami University", "", ImmutableMap.of("unitid", "204006", "ror", "x"));
        Catalog merged = merge(
                catalog(program("p", "Data Science", a).build()),
                catalog(program("p", "Data Science", b).build()),
                catalog(program("p", "Data Science", c).build()));
        assertThat(merged.institutions()).extracting(Institution::id).containsExactly("a", "b");
        assertThat(merged.institution("b").identifiers()).containsEntry("ror", "x");
        assertThat(merged.programs()).extracting(Program::id).containsExactly("p", "p-2");
    }

    @Test
    void whereSeveralWouldFitNoneIsPicked() {
        Institution a = institution("a", "Saint Mary's University", "", ImmutableMap.of("unitid", "1"));
        Institution b = institution("b", "Saint Mary's University", "", ImmutableMap.of("unitid", "2"));
        Institution unknown = institution("c", "Saint Mary’s University", "", ImmutableMap.of());
        Catalog merged = merge(
                Catalog.builder().add(a).add(b).build(),
                Catalog.builder().add(unknown).build());
        assertThat(merged.institutions()).hasSize(3);
        assertThat(rules()).containsExactly("ambiguous-institution");
    }

    @Test
    void factsOfAFieldReachTheProgrammesThatTheyCoverAsWhatTheyAre() {
        Institution scorecard = institution("us-243744", "Example University", "", ImmutableMap.of("unitid", "243744"));
        Institution own = institution("ex", "Example University", "example.edu", ImmutableMap.of());
        Outcome earnings = new Outcome(
                Outcome.Measure.EARNINGS,
                153_400,
                Optional.of(Currency.getInstance("USD")),
                "median",
                OptionalInt.of(12),
                Optional.empty(),
                OptionalInt.of(55));
        FieldFacts field = new FieldFacts(
                scorecard,
                Optional.of(FieldCode.cip("11.07", "Computer Science.")),
                Optional.of(AwardLevel.MASTER),
                Fact.of(new Claim<>(earnings, ImmutableList.of(PORTAL), Granularity.FIELD, "153400", "")),
                Fact.missing(MissingReason.NOT_RECORDED));
        Program within = program("cs", "Computer Science", own)
                .fields(ImmutableSet.of(FieldCode.cip("11.0701", "")))
                .build();
        Program outside = program("law", "Law", own).build();
        Catalog merged =
                merge(catalog(within, outside), Catalog.builder().add(field).build());
        assertThat(merged.program("law").outcomes().isKnown()).isFalse();
        assertThat(merged.program("cs").outcomes().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.granularity()).isEqualTo(Granularity.FIELD));
        assertThat(merged.institution("ex").identifiers()).containsEntry("unitid", "243744");
    }

    @Property(tries = 60)
    void noClaimIsLost(@ForAll("catalogs") Catalog first, @ForAll("catalogs") Catalog second) {
        Catalog merged = CatalogMerge.merge(ImmutableList.of(first, second), finding -> {});
        Set<String> statements = new HashSet<>();
        merged.programs()
                .forEach(program -> program.facts()
                        .values()
                        .forEach(fact ->
                                fact.claims().forEach(claim -> statements.add(claim.value() + claim.asStated()))));
        for (Catalog catalog : List.of(first, second)) {
            catalog.programs()
                    .forEach(program -> program.facts()
                            .values()
                            .forEach(fact -> fact.claims()
                                    .forEach(claim ->
                                            assertThat(statements).contains(claim.value() + claim.asStated()))));
        }
        assertThat(CatalogJson.read(CatalogJson.write(merged))).isEqualTo(merged);
    }

    @Provide
    Arbitrary<Catalog> catalogs() {
        return GeneratedCatalogs.all();
    }
}

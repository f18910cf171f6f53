package dev.gradus.examples.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.measure.Money;
import dev.gradus.core.role.DemandRule;
import dev.gradus.core.role.Reliability;
import dev.gradus.core.role.Salary;
import dev.gradus.dataimport.json.CatalogJson;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCatalogTest {
    private static final Catalog CATALOG = SampleCatalog.load();

    private static Stream<Claim<?>> claims() {
        return CATALOG.programs().stream()
                .map(Program::facts)
                .map(ImmutableMap::values)
                .flatMap(Collection::stream)
                .flatMap(fact -> fact.claims().stream());
    }

    @Test
    void hasTheProgrammesThatItIsKnownFor() {
        assertThat(CATALOG.programs()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(CATALOG.institutions())
                .extracting(institution -> institution.name())
                .contains(
                        "Carnegie Mellon University",
                        "Stanford University",
                        "Massachusetts Institute of Technology",
                        "University of Toronto",
                        "ETH Zurich",
                        "Imperial College London");
    }

    @Test
    void namesThePlatformsThatDeliverProgrammes() {
        ImmutableSet<String> platforms = CATALOG.programs().stream()
                .flatMap(program -> program.platforms().claims().stream())
                .flatMap(claim -> claim.value().stream())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(platforms).contains("Coursera", "edX");
    }

    /** What is known of Udacity is an announcement of 2013; nothing says that it still holds. */
    @Test
    void oldFactsAreVisiblyOld() {
        Claim<ImmutableSet<String>> claim =
                CATALOG.program("gatech-omscs-ml").platforms().claims().get(0);
        assertThat(claim.value()).containsExactly("Udacity");
        assertThat(claim.bestSource().asOf().to().orElseThrow()).isEqualTo("2013-05-15");
        assertThat(claim.note()).contains("2013");
    }

    @Test
    void everyClaimHasItsEvidence() {
        assertThat(claims()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.asStated()).isNotBlank();
            assertThat(claim.sources())
                    .isNotEmpty()
                    .allMatch(source -> CATALOG.source(source.id()).equals(source));
        });
    }

    @Test
    void everySourceSaysWhoAndWhenOrThatItIsUndated() {
        assertThat(CATALOG.sources()).allSatisfy(source -> {
            assertThat(source.address()).startsWith("http");
            assertThat(source.publisher()).isNotBlank();
            boolean saysUndated = source.asOf().stated().contains("undated")
                    || source.asOf().stated().equals("Fall 2026 preview copy exists too");
            assertThat(source.asOf().isDated()).as(source.id()).isNotEqualTo(saysUndated);
        });
    }

    @Test
    void whatIsMissingHasAReasonAndWhatIsLookedForIsNeverUnrecorded() {
        for (Program program : CATALOG.programs()) {
            for (String name : new String[] {
                "duration",
                "credits",
                "attendance.full-time",
                "attendance.part-time",
                "delivery.on-campus",
                "delivery.online",
                "languages",
                "tuition",
                "curriculum",
                "practice.capstone",
                "practice.thesis",
                "practice.internship",
                "admission",
                "outcomes"
            }) {
                Fact<?> fact = program.facts().get(name);
                assertThat(fact.missing())
                        .as("%s of %s", name, program.id())
                        .isNotEqualTo(Optional.of(MissingReason.NOT_RECORDED));
            }
        }
    }

    @Test
    void amountsThatAPortalConvertedAreNotUsed() {
        assertThat(CatalogJson.write(CATALOG)).doesNotContain("\"currency\": \"BDT\"");
        Fact<?> tuition = CATALOG.program("kcl-msc-ai").tuition();
        assertThat(tuition.missing()).contains(MissingReason.UNRELIABLE);
        assertThat(tuition.note()).contains("portal's conversion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oxford-msc-acs/tuition", "columbia-mscs-ml/duration", "ntu-msai/duration"})
    void factsThatSourcesStateDifferentlyStandSideBySide(String place) {
        String[] parts = place.split("/");
        assertThat(CATALOG.program(parts[0]).facts().get(parts[1]).isConflicting())
                .isTrue();
    }

    @Test
    void statementsForASchoolAreNotTheProgrammesOwn() {
        assertThat(CATALOG.program("cmu-msaii").tuition().claims())
                .allMatch(claim -> claim.granularity() == Granularity.DEPARTMENT);
        assertThat(CATALOG.program("eth-msc-ds").tuition().claims())
                .allMatch(claim -> claim.granularity() == Granularity.INSTITUTION);
        assertThat(CATALOG.program("cmu-msml").tuition().claims())
                .allMatch(claim -> claim.granularity() == Granularity.PROGRAM);
    }

    @Test
    void onlyWhatTheInstitutionItselfHoldsIsCalledOfficial() {
        assertThat(CATALOG.sources())
                .filteredOn(source -> source.kind() == SourceKind.OFFICIAL)
                .extracting(Source::note)
                .allMatch(note -> note.contains("collection: official ") || note.contains("reference rates"));
    }

    @Test
    void theSixRolesDemandWhatTheirEvidenceSpeaksFor() {
        assertThat(CATALOG.roles())
                .extracting(role -> role.id())
                .containsExactly(
                        "machine-learning-engineer",
                        "data-scientist",
                        "research-scientist",
                        "ai-product-manager",
                        "computer-vision-engineer",
                        "nlp-engineer");
        assertThat(CATALOG.roles())
                .flatExtracting(role -> role.demands())
                .isNotEmpty()
                .allSatisfy(demand -> assertThat(demand.level()).isEqualTo(DemandRule.levelOf(demand.evidence())));
    }

    @Test
    void salariesAreForTheSixRolesAndFewCasesAreNotReliable() {
        assertThat(CATALOG.salaries()).isNotEmpty().allSatisfy(salary -> {
            assertThat(CATALOG.role(salary.role())).isNotNull();
            if (salary.sample().orElse(Integer.MAX_VALUE) < 15) {
                assertThat(salary.reliability()).isEqualTo(Reliability.VERY_LOW);
            }
        });
        assertThat(CATALOG.salaries()).extracting(Salary::hub).contains(Optional.of("berlin"));
    }

    /** The euro foreign exchange reference rates of 6 July 2026, European Central Bank. */
    @Test
    void exchangeRatesAreThoseOfTheCentralBank() {
        ExchangeRates rates = CATALOG.exchangeRates().orElseThrow();
        assertThat(rates.date()).isEqualTo("2026-07-06");
        assertThat(rates.perBase()).hasSize(29);
        assertThat(rates.convert(Money.of(100, "EUR"), Currency.getInstance("USD")))
                .contains(Money.of("114.15", "USD"));
        Stream<Money> fees = CATALOG.programs().stream()
                .flatMap(program -> program.tuition().claims().stream())
                .map(claim -> claim.value().amount());
        assertThat(fees)
                .allMatch(fee -> rates.convert(fee, Currency.getInstance("EUR")).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE"})
    void theDefaultLocaleDoesNotMatter(String locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(SampleCatalog.load()).isEqualTo(CATALOG);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void losesNothingWhenWritten() {
        assertThat(CatalogJson.read(CatalogJson.write(CATALOG))).isEqualTo(CATALOG);
    }
}

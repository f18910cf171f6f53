package dev.gradus.core.criterion;

import static dev.gradus.core.criterion.Samples.EUR;
import static dev.gradus.core.criterion.Samples.program;
import static dev.gradus.core.criterion.Samples.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.CriterionDescription.Need;
import dev.gradus.core.criterion.Measurement.Missing;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.role.DemandLevel;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgramCriteriaTest {
    /** Documents name these: an id never changes. */
    private static final List<String> IDS = List.of(
            "curriculum-fit",
            "curriculum-breadth",
            "topic-depth",
            "ethics-content",
            "practical-work",
            "flexibility",
            "duration",
            "total-cost",
            "curriculum-novelty",
            "prerequisite-gap",
            "english-requirement",
            "gre-requirement",
            "research-activity",
            "industry-connections",
            "graduate-earnings",
            "graduate-employment",
            "earning-potential",
            "payback-time",
            "research-pathway");

    private static final ProgramContext EVERYTHING = ProgramContext.builder()
            .role(role(Samples.demand("nlp", DemandLevel.ESSENTIAL)))
            .applicant(Applicant.builder(Audience.INTERNATIONAL).build())
            .currency(EUR)
            .exchangeRates(Samples.ECB)
            .build();

    static Stream<CriterionDescription> descriptions() {
        return ProgramCriteria.all().stream();
    }

    private static String idOf(CriterionDescription description) {
        return description.needs().contains(Need.TOPIC) ? description.id() + ":nlp" : description.id();
    }

    @Test
    void theIdsAreFixed() {
        assertThat(ProgramCriteria.all()).extracting(CriterionDescription::id).containsExactlyElementsOf(IDS);
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void whatIsMadeIsWhatIsDescribed(CriterionDescription description) {
        Criterion<Program> criterion = ProgramCriteria.create(idOf(description), EVERYTHING);
        assertThat(criterion.id()).isEqualTo(idOf(description));
        assertThat(criterion).hasToString(idOf(description));
        assertThat(criterion.direction()).isEqualTo(description.direction());
        assertThat(criterion.name()).isNotBlank();
        assertThat(criterion.unit()).isEqualTo(description.unit().equals("currency") ? "EUR" : description.unit());
        assertThat(description.name()).isNotBlank();
        assertThat(description.derivation()).endsWith(".");
        assertThat(description.missingWhen()).startsWith("Missing").endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void aProgrammeWithoutFactsIsHonestlyMissing(CriterionDescription description) {
        Measurement measurement = ProgramCriteria.create(idOf(description), EVERYTHING)
                .measure(program().build());
        assertThat(measurement).isInstanceOf(Missing.class);
        assertThat(measurement.derivation()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void whatIsNeededAndNotGivenIsNamed(CriterionDescription description) {
        ProgramContext nothing = ProgramContext.builder().build();
        if (description.needs().isEmpty()) {
            assertThat(ProgramCriteria.create(description.id(), nothing).id()).isEqualTo(description.id());
            return;
        }
        Need first = description.needs().iterator().next();
        assertThatThrownBy(() -> ProgramCriteria.create(description.id(), nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The criterion '%s' needs %s.\nMaybe ".formatted(description.id(), first.inWords()));
    }

    @Test
    void anUnknownIdGetsTheNearestKnown() {
        assertThatThrownBy(() -> ProgramCriteria.create("curiculum-fit", EVERYTHING))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Unknown criterion 'curiculum-fit'")
                .hasMessageContaining("curriculum-fit");
        assertThatThrownBy(() -> ProgramCriteria.create("topic-depth:nlpp", EVERYTHING))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Maybe nlp?");
        assertThatThrownBy(() -> ProgramCriteria.create("duration:nlp", EVERYTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The criterion 'duration' takes no topic: 'duration:nlp'."
                        + "\nMaybe duration, or topic-depth:nlp?");
    }

    @Test
    void namesSayWhatIsAskedFor() {
        assertThat(ProgramCriteria.curriculumFit(EVERYTHING.role().orElseThrow())
                        .name())
                .isEqualTo("Curriculum fit for Tester");
        assertThat(ProgramCriteria.topicDepth("nlp").name()).isEqualTo("Depth in Natural language processing");
    }

    @Test
    void everyFactoryMakesItsOwnCriterion() {
        Applicant applicant = Applicant.builder(Audience.ALL).build();
        assertThat(Stream.of(
                                ProgramCriteria.curriculumFit(EVERYTHING.role().orElseThrow()),
                                ProgramCriteria.curriculumBreadth(),
                                ProgramCriteria.topicDepth("nlp"),
                                ProgramCriteria.ethicsContent(),
                                ProgramCriteria.practicalWork(),
                                ProgramCriteria.flexibility(),
                                ProgramCriteria.duration(),
                                ProgramCriteria.totalCost(EUR, Audience.ALL, Samples.ECB),
                                ProgramCriteria.totalCost(EUR, Audience.ALL),
                                ProgramCriteria.curriculumNovelty(applicant),
                                ProgramCriteria.prerequisiteGap(applicant),
                                ProgramCriteria.englishRequirement(),
                                ProgramCriteria.greRequirement(),
                                ProgramCriteria.researchActivity(),
                                ProgramCriteria.industryConnections(),
                                ProgramCriteria.graduateEarnings(EUR),
                                ProgramCriteria.graduateEmployment(),
                                ProgramCriteria.researchPathway())
                        .map(Criterion::id))
                .containsExactly(
                        "curriculum-fit",
                        "curriculum-breadth",
                        "topic-depth:nlp",
                        "ethics-content",
                        "practical-work",
                        "flexibility",
                        "duration",
                        "total-cost",
                        "total-cost",
                        "curriculum-novelty",
                        "prerequisite-gap",
                        "english-requirement",
                        "gre-requirement",
                        "research-activity",
                        "industry-connections",
                        "graduate-earnings",
                        "graduate-employment",
                        "research-pathway");
    }

    @Test
    void aContextStartsWithACatalogue() {
        Catalog catalog = Catalog.builder().exchangeRates(Samples.ECB).build();
        ProgramContext context = ProgramContext.builder(catalog).build();
        assertThat(context.exchangeRates()).contains(Samples.ECB);
        assertThat(context.topics()).isEqualTo(catalog.topics());
        assertThat(context.claimRule()).isEqualTo(ClaimRule.MOST_RELIABLE);
        assertThat(context.salaries()).isEmpty();
    }
}

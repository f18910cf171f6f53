package dev.gradus.core.criterion;

import static dev.gradus.core.criterion.Samples.elective;
import static dev.gradus.core.criterion.Samples.fact;
import static dev.gradus.core.criterion.Samples.program;
import static dev.gradus.core.criterion.Samples.robotics;
import static dev.gradus.core.criterion.Samples.teaching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Requirement.Status;
import dev.gradus.core.criterion.Requirement.Verdict;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.Availability;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.Tuition;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramRequirementsTest {
    private static final ProgramContext CONTEXT = ProgramContext.builder().build();

    private static Program costing(long amount, FeePeriod period, double months) {
        return program()
                .tuition(fact(Tuition.of(Money.of(amount, "EUR"), period, Audience.ALL)))
                .duration(fact(StudyDuration.ofMonths(months)))
                .build();
    }

    @Test
    void aBudgetIsMetMissedOrStraddled() {
        Requirement<Program> budget = ProgramRequirements.withinBudget(Money.of(60_000, "EUR"), Audience.INTERNATIONAL);
        assertThat(budget.id()).isEqualTo("within-budget");
        assertThat(budget.description()).isEqualTo("costs at most 60,000 EUR in total");
        assertThat(budget.check(costing(60_000, FeePeriod.TOTAL, 12)))
                .isEqualTo(Verdict.met("costs 60,000 EUR (60,000 EUR for the whole programme, for all students)"));
        assertThat(budget.check(costing(72_000, FeePeriod.TOTAL, 12)).status()).isEqualTo(Status.NOT_MET);
        Verdict straddled = budget.check(costing(40_000, FeePeriod.YEAR, 18));
        assertThat(straddled.status()).isEqualTo(Status.UNDECIDED);
        assertThat(straddled.reason()).startsWith("costs 60,000 to 80,000 EUR (40,000 EUR per year × 1.5 to 2 years");
        assertThat(budget.check(program().build())).isEqualTo(Verdict.undecided("tuition: not recorded"));
    }

    @Test
    void aBudgetIsComparedInItsOwnCurrency() {
        Requirement<Program> budget =
                ProgramRequirements.withinBudget(Money.of(10_000, "USD"), Audience.ALL, Samples.ECB);
        assertThat(budget.check(costing(9_000, FeePeriod.TOTAL, 12)).status()).isEqualTo(Status.NOT_MET);
        assertThat(budget.check(costing(8_000, FeePeriod.TOTAL, 12)).status()).isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @CsvSource({"YES, MET", "NO, NOT_MET", "CONDITIONAL, UNDECIDED"})
    void anOfferDecides(Availability availability, Status expected) {
        Program program = program()
                .putAttendance(Attendance.PART_TIME, fact(availability))
                .putDelivery(DeliveryMode.ONLINE, fact(availability))
                .build();
        assertThat(ProgramRequirements.studyPartTime().check(program).status()).isEqualTo(expected);
        assertThat(ProgramRequirements.online().check(program).status()).isEqualTo(expected);
        assertThat(ProgramRequirements.studyFullTime().check(program))
                .isEqualTo(Verdict.undecided("full-time study: not recorded"));
        assertThat(ProgramRequirements.onCampus().check(program).status()).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void whatTheInstitutionOffersDecidesNothing() {
        Program program = program()
                .putDelivery(DeliveryMode.ONLINE, Samples.coarse(Availability.YES, Granularity.INSTITUTION))
                .build();
        assertThat(ProgramRequirements.online().check(program).status()).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void oneOfSeveralWaysIsEnough() {
        Requirement<Program> remote = ProgramRequirements.delivered(
                ImmutableSet.of(DeliveryMode.BLENDED, DeliveryMode.ONLINE), CONTEXT.claimRule());
        assertThat(remote.id()).isEqualTo("online-or-blended");
        assertThat(remote.description()).isEqualTo("is delivered online or blended");
        Program blended = program()
                .putDelivery(DeliveryMode.ONLINE, fact(Availability.NO))
                .putDelivery(DeliveryMode.BLENDED, fact(Availability.YES))
                .build();
        Program neither = program()
                .putDelivery(DeliveryMode.ONLINE, fact(Availability.NO))
                .putDelivery(DeliveryMode.BLENDED, fact(Availability.NO))
                .build();
        Program unknown = program()
                .putDelivery(DeliveryMode.ONLINE, fact(Availability.NO))
                .build();
        assertThat(remote.check(blended)).isEqualTo(Verdict.met("blended delivery is offered"));
        assertThat(remote.check(neither).status()).isEqualTo(Status.NOT_MET);
        assertThat(remote.check(unknown))
                .isEqualTo(Verdict.undecided("online delivery is not offered; blended delivery: not recorded"));
    }

    @Test
    void theCountryDecides() {
        Requirement<Program> country = ProgramRequirements.countries(List.of("CH", "GB"));
        assertThat(country.check(program("CH").build())).isEqualTo(Verdict.met("is taught in CH"));
        assertThat(country.check(program("US").build())).isEqualTo(Verdict.notMet("is taught in US"));
        assertThat(country.check(program(Institution.COUNTRY_NOT_STATED).build()))
                .isEqualTo(Verdict.undecided("its country is not stated"));
        assertThatThrownBy(() -> ProgramRequirements.countries(List.of("Germany")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Germany'")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void theDurationMayStraddleTheLimit() {
        Requirement<Program> limit = ProgramRequirements.maxMonths(24);
        assertThat(limit.check(
                        program().duration(fact(StudyDuration.ofMonths(24))).build()))
                .isEqualTo(Verdict.met("takes 24 months (24 months)"));
        assertThat(limit.check(program()
                                .duration(fact(StudyDuration.ofMonths(25)))
                                .build())
                        .status())
                .isEqualTo(Status.NOT_MET);
        StudyDuration from24To72 = new StudyDuration(24, 72, Optional.empty(), Optional.empty());
        assertThat(limit.check(program().duration(fact(from24To72)).build()).status())
                .isEqualTo(Status.UNDECIDED);
        assertThat(limit.check(program().build()).status()).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void allLanguagesOfTeachingMustBeUnderstood() {
        Requirement<Program> english = ProgramRequirements.languages(List.of("en"));
        assertThat(english.check(taughtIn("en-GB")).status()).isEqualTo(Status.MET);
        assertThat(english.check(taughtIn("de")).status()).isEqualTo(Status.NOT_MET);
        assertThat(english.check(taughtIn("de", "en")).status()).isEqualTo(Status.UNDECIDED);
        assertThat(english.check(program().build()).status()).isEqualTo(Status.UNDECIDED);
        assertThat(ProgramRequirements.languages(List.of("de", "en"))
                        .check(taughtIn("de", "en"))
                        .status())
                .isEqualTo(Status.MET);
    }

    private static Program taughtIn(String... tags) {
        return program().languages(fact(ImmutableSet.copyOf(tags))).build();
    }

    @Test
    void theDegreeDecides() {
        assertThat(ProgramRequirements.degreeLevel(AwardLevel.MASTER)
                        .check(program().build()))
                .isEqualTo(Verdict.met("leads to MSc, level master"));
        assertThat(ProgramRequirements.degreeLevel(AwardLevel.DOCTORATE)
                        .check(program().build())
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(ProgramRequirements.degreeLevel(AwardLevel.MASTER)
                        .check(program().degree(Degree.notStated()).build()))
                .isEqualTo(Verdict.undecided("the level of its degree is not stated"));
    }

    @Test
    void aCourseDecidesAndItsAbsenceOnlyInACompleteCurriculum() {
        Requirement<Program> ethics = ProgramRequirements.teaches("ethics-fairness");
        assertThat(ethics.id()).isEqualTo("teaches:ethics-fairness");
        assertThat(ethics.check(teaching(0, elective("ethics-fairness"))))
                .isEqualTo(Verdict.met("has Elective ethics-fairness"));
        assertThat(ethics.check(robotics(8))).isEqualTo(Verdict.notMet("none among 8 named courses"));
        assertThat(ethics.check(robotics(7)).status()).isEqualTo(Status.UNDECIDED);
        assertThat(ethics.check(program().build()).status()).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void anApplicantDemandsWhatIsNotFree() {
        assertThat(ProgramRequirements.of(Applicant.builder(Audience.ALL).build(), CONTEXT))
                .isEmpty();
        Applicant applicant = Applicant.builder(Audience.EU)
                .budget(Money.of(40_000, "EUR"))
                .addAttendance(Attendance.PART_TIME)
                .addDelivery(DeliveryMode.ONLINE, DeliveryMode.BLENDED)
                .addCountries("DE")
                .longestMonths(36)
                .addLanguages("en")
                .build();
        List<Requirement<Program>> requirements = ProgramRequirements.of(applicant, CONTEXT);
        assertThat(requirements)
                .extracting(Requirement::id)
                .containsExactly(
                        "within-budget", "part-time", "online-or-blended", "country", "max-months", "language");
        Program partTime = program()
                .duration(fact(
                        StudyDuration.ofMonths(24, Attendance.FULL_TIME),
                        StudyDuration.ofMonths(48, Attendance.PART_TIME)))
                .build();
        Verdict verdict = requirements.get(4).check(partTime);
        assertThat(verdict.status()).isEqualTo(Requirement.Status.NOT_MET);
        assertThat(verdict.reason())
                .as("the duration of the applicant's attendance")
                .isEqualTo("takes 48 months (48 months part-time)");
    }

    @ParameterizedTest
    @CsvSource({
        "within-budget, 60000 EUR",
        "part-time, ''",
        "full-time, ''",
        "online, ''",
        "on-campus, ''",
        "country, 'DE, CH'",
        "max-months, 24",
        "language, 'en,de'",
        "degree-level, master",
        "teaches, nlp"
    })
    void requirementsAreFoundById(String id, String argument) {
        ProgramContext context = ProgramContext.builder()
                .applicant(Applicant.builder(Audience.ALL).build())
                .build();
        assertThat(ProgramRequirements.create(id, argument, context).id()).startsWith(id);
        assertThat(ProgramRequirements.all())
                .extracting(RequirementDescription::id)
                .contains(id);
        assertThatThrownBy(() -> ProgramRequirements.create(id, argument.isEmpty() ? "x" : "", context))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + id + "'")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void thereAreNoOthers() {
        assertThat(ProgramRequirements.all()).hasSize(10).allSatisfy(description -> {
            assertThat(description.description()).endsWith(".");
            assertThat(description.undecidedWhen()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "within-budget, 60000, is no amount of money",
        "within-budget, lots EUR, is no amount of money",
        "within-budget, -1 EUR, is no amount of money",
        "max-months, many, is no number",
        "max-months, Infinity, is no number",
        "max-months, -3, must be above 0",
        "country, de, is no ISO 3166-1"
    })
    void aWrongArgumentIsQuoted(String id, String argument, String problem) {
        ProgramContext context = ProgramContext.builder()
                .applicant(Applicant.builder(Audience.ALL).build())
                .build();
        assertThatThrownBy(() -> ProgramRequirements.create(id, argument, context))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void unknownNamesGetTheNearest() {
        assertThatThrownBy(() -> ProgramRequirements.create("parttime", "", CONTEXT))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Maybe part-time");
        assertThatThrownBy(() -> ProgramRequirements.create("degree-level", "masters", CONTEXT))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Maybe master");
        assertThatThrownBy(() -> ProgramRequirements.create("within-budget", "1 EUR", CONTEXT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The requirement 'within-budget' needs an applicant.");
    }
}

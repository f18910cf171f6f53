package dev.gradus.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Availability;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.role.DemandEvidence;
import dev.gradus.core.role.DemandEvidence.Scale;
import dev.gradus.core.role.PayBasis;
import dev.gradus.core.role.Reliability;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.Salary;
import dev.gradus.core.role.TopicDemand;
import dev.gradus.core.topic.TopicTag;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final Institution ETH = Institution.of("eth", "ETH Zurich", "CH");
    private static final Institution UCL = Institution.of("ucl", "University College London", "GB");
    private static final Source PAGE = source("page", "https://example.org/page");
    private static final Degree MSC = new Degree("MSc", AwardLevel.MASTER);

    private static Source source(String id, String address) {
        return Source.of(id, address, "Publisher", SourceKind.OFFICIAL, AsOf.ofYear(2025));
    }

    private static Program program(String id, Institution institution, String... topics) {
        Course course = new Course(
                Optional.of("101"),
                "Course",
                "",
                Optional.empty(),
                ImmutableList.copyOf(topics).stream()
                        .map(topic -> new TopicTag(topic, 1, ImmutableList.of("word")))
                        .collect(ImmutableList.toImmutableList()));
        return Program.builder(id, "Data Science", institution, MSC)
                .curriculum(Fact.of(Claim.of(Curriculum.of(CurriculumItem.required(course)), "courses", PAGE)))
                .build();
    }

    private static Role role(String topic) {
        DemandEvidence words = new DemandEvidence(
                Scale.WORDS, OptionalDouble.empty(), OptionalInt.empty(), "wanted", source("jobs", "x"), "");
        return Role.of("r", "Role", ImmutableList.of(TopicDemand.derivedFrom(topic, ImmutableList.of(words))));
    }

    private static final Salary SALARY = new Salary(
            "r",
            Optional.of("london"),
            Optional.of("GB"),
            Money.of(70_000, "GBP"),
            Optional.empty(),
            Optional.empty(),
            "median",
            OptionalInt.empty(),
            PayBasis.ADVERTISED,
            OptionalInt.of(2025),
            Reliability.MEDIUM,
            source("pay", "y"),
            "");

    private static final ExchangeRates RATES =
            ExchangeRates.of(LocalDate.of(2026, 7, 6), "EUR", ImmutableMap.of("USD", "1.1415"), source("ecb", "z"));

    private static Catalog.Builder full() {
        return Catalog.builder()
                .add(program("b", UCL, "nlp"))
                .add(program("a", ETH, "statistics", "optimization"))
                .add(role("nlp"))
                .add(SALARY)
                .exchangeRates(RATES);
    }

    @Test
    void everythingReferredToIsThere() {
        Catalog catalog = full().build();
        assertThat(catalog.sources()).extracting(Source::id).containsExactly("page", "jobs", "pay", "ecb");
        assertThat(catalog.institutions()).containsExactly(UCL, ETH);
        assertThat(catalog.source("ecb")).isEqualTo(RATES.source());
        assertThat(catalog.institution("eth")).isEqualTo(ETH);
        assertThat(catalog.program("a").institution()).isEqualTo(ETH);
        assertThat(catalog.role("r").name()).isEqualTo("Role");
        assertThat(catalog.salaries()).containsExactly(SALARY);
        assertThat(catalog.exchangeRates()).contains(RATES);
        assertThat(catalog).hasToString("Catalog[2 programmes of 2 institutions, 1 roles, 4 sources]");
    }

    @Test
    void programmesAreFoundByPlaceInstitutionAndTopic() {
        Catalog catalog = full().build();
        assertThat(catalog.programs()).extracting(Program::id).containsExactly("b", "a");
        assertThat(catalog.programsOf("ucl")).extracting(Program::id).containsExactly("b");
        assertThat(catalog.programsIn("CH")).extracting(Program::id).containsExactly("a");
        assertThat(catalog.programsTeaching("math-stat-optimization"))
                .as("a topic below counts, and a programme once")
                .extracting(Program::id)
                .containsExactly("a");
        assertThat(catalog.programsTeaching("statistics"))
                .extracting(Program::id)
                .containsExactly("a");
        assertThat(catalog.programsTeaching("robotics")).isEmpty();
        assertThat(catalog.programsIn("FR")).isEmpty();
        assertThatThrownBy(() -> catalog.programsOf("etz"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Unknown institution 'etz'.\nMaybe eth?");
        assertThatThrownBy(() -> catalog.programsTeaching("statistcs"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Maybe statistics");
    }

    @Test
    void theSameThingTwiceIsOnceAndAnotherUnderItsIdIsRefused() {
        assertThat(full().add(program("b", UCL, "nlp")).build()).isEqualTo(full().build());
        assertThatThrownBy(() -> full().add(program("b", ETH, "nlp")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Two different programs have the id 'b'.\nMaybe ");
        assertThatThrownBy(() -> full().add(source("page", "https://example.org/other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sources have the id 'page'");
        assertThatThrownBy(() -> full().add(Institution.of("eth", "ETH", "CH")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("institutions have the id 'eth'");
        assertThatThrownBy(() -> full().add(role("robotics")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("roles have the id 'r'");
    }

    @Test
    void unknownNamesGetTheNearest() {
        Catalog catalog = full().build();
        assertThatThrownBy(() -> catalog.institution("etz"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Unknown institution 'etz'.\nMaybe eth?");
        assertThatThrownBy(() -> Catalog.builder().build().program("a"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("nothing was loaded");
    }

    @Test
    void unknownTopicsAreRefused() {
        assertThatThrownBy(() -> Catalog.builder().add(role("nlpp")).build())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Maybe nlp?");
        assertThatThrownBy(
                        () -> Catalog.builder().add(program("a", ETH, "nlpp")).build())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Maybe nlp?");
    }

    @Test
    void aCopyIsEqualAndFurtherThingsAreNot() {
        Catalog catalog = full().build();
        assertThat(catalog.toBuilder().build()).isEqualTo(catalog).hasSameHashCodeAs(catalog);
        assertThat(catalog.toBuilder().add(program("c", ETH)).build()).isNotEqualTo(catalog);
        assertThat(catalog.toBuilder().add(SALARY).build()).isNotEqualTo(catalog);
    }

    @Test
    void aProgrammeKnowsWhatItDoesNotKnow() {
        Program program = Program.builder("p", "Title", ETH, MSC)
                .putAttendance(Attendance.PART_TIME, Fact.of(Claim.of(Availability.YES, "part-time possible", PAGE)))
                .duration(Fact.of(Claim.of(StudyDuration.ofMonths(24), "two years", PAGE)))
                .build();
        assertThat(program.attendance(Attendance.PART_TIME).isKnown()).isTrue();
        assertThat(program.attendance(Attendance.FULL_TIME).missing()).contains(MissingReason.NOT_RECORDED);
        assertThat(program.facts())
                .hasSize(20)
                .containsEntry("duration", program.duration())
                .containsKeys("attendance.part-time", "delivery.online", "practice.thesis", "platforms");
        assertThat(program.facts().values().stream().filter(Fact::isKnown)).hasSize(2);
        assertThat(program.country()).isEqualTo("CH");
        assertThat(program.citation()).isEqualTo("Title, ETH Zurich");
        assertThatThrownBy(() -> Program.builder("p", " ", ETH, MSC).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Program.builder("p", "Title", ETH, MSC)
                        .country("Schweiz")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Schweiz'");
        assertThatThrownBy(() -> Institution.of("i", "Name", "Germany")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void curriculaHoldTogether() {
        Course course = Course.of("Machine Learning");
        assertThat(course.citation()).isEqualTo("Machine Learning");
        assertThat(program("a", ETH)
                        .curriculum()
                        .claims()
                        .get(0)
                        .value()
                        .items()
                        .get(0)
                        .course()
                        .citation())
                .isEqualTo("101 Course");
        assertThatThrownBy(() -> Course.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> program("a", ETH, "nlp", "nlp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tagged with a topic twice");
        assertThatThrownBy(() -> new CurriculumItem(course, CurriculumItem.Kind.CHOICE, Optional.empty(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CurriculumItem(course, CurriculumItem.Kind.REQUIRED, Optional.of("g"), ""))
                .isInstanceOf(IllegalArgumentException.class);
        CurriculumItem choice = new CurriculumItem(course, CurriculumItem.Kind.CHOICE, Optional.of("g"), "");
        assertThatThrownBy(() -> Curriculum.of(choice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("group 'g'");
    }

    @Test
    void outcomesAreSharesOrMoney() {
        assertThatThrownBy(() -> outcome(Outcome.Measure.EMPLOYMENT_RATE, 93))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> outcome(Outcome.Measure.EMPLOYMENT_RATE, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> outcome(Outcome.Measure.EARNINGS, 50_000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(outcome(Outcome.Measure.EMPLOYMENT_RATE, 0.93).value()).isEqualTo(0.93);
        assertThatThrownBy(() -> new ResearchActivity(-1, "ml", 2016, 2025))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResearchActivity(1, "ml", 2026, 2025))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndustryLinks(ImmutableList.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndustryLinks(ImmutableList.of("A", "A")))
                .isInstanceOf(IllegalArgumentException.class);
        Claim<ResearchActivity> vision = Claim.of(new ResearchActivity(5, "vision", 2016, 2025), "5", PAGE);
        Claim<ResearchActivity> nlp = Claim.of(new ResearchActivity(7, "nlp", 2016, 2025), "7", PAGE);
        assertThat(Fact.of(List.of(vision, nlp)).isConflicting())
                .as("counts for two areas stand beside each other")
                .isFalse();
    }

    private static Outcome outcome(Outcome.Measure measure, double value) {
        return new Outcome(
                measure, value, Optional.empty(), "share", OptionalInt.empty(), Optional.empty(), OptionalInt.empty());
    }
}

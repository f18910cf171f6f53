package dev.gradus.core.criterion;

import static dev.gradus.core.criterion.Samples.demand;
import static dev.gradus.core.criterion.Samples.elective;
import static dev.gradus.core.criterion.Samples.fact;
import static dev.gradus.core.criterion.Samples.measure;
import static dev.gradus.core.criterion.Samples.named;
import static dev.gradus.core.criterion.Samples.program;
import static dev.gradus.core.criterion.Samples.required;
import static dev.gradus.core.criterion.Samples.robotics;
import static dev.gradus.core.criterion.Samples.role;
import static dev.gradus.core.criterion.Samples.teaching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.Curriculum.ChoiceGroup;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.CurriculumItem.Kind;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Measurement.Exact;
import dev.gradus.core.criterion.Measurement.Missing;
import dev.gradus.core.criterion.Measurement.Range;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.role.DemandLevel;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.TopicDemand;
import dev.gradus.core.topic.TopicTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CurriculumFitTest {
    private static final Role NLP =
            role(demand("nlp", DemandLevel.ESSENTIAL), demand("statistics", DemandLevel.USEFUL));

    private static Measurement fit(Role role, Program program) {
        return ProgramCriteria.curriculumFit(role).measure(program);
    }

    private static Span span(Role role, Program program) {
        return Span.of(fit(role, program));
    }

    @Test
    void coverageIsWeightedByDemand() {
        Measurement fit = fit(NLP, teaching(7, required("nlp")));
        assertThat(fit).isInstanceOf(Exact.class);
        assertThat(((Exact) fit).value()).isEqualTo(0.5 * 3 / 4);
        assertThat(fit.derivation())
                .isEqualTo("8 named courses cover 1 of 2 demanded topics; no course on Statistics and probability");
        assertThat(span(NLP, teaching(6, required("nlp"), required("statistics")))
                        .low())
                .isEqualTo(0.5);
        assertThat(span(NLP, teaching(6, required("nlp"), required("nlp"))).low())
                .as("the second course adds half of what is left")
                .isEqualTo(0.75 * 3 / 4);
    }

    @Test
    void whatMustBeTakenCountsMost() {
        CurriculumItem choice =
                new CurriculumItem(Samples.course("Choice", "nlp"), Kind.CHOICE, Optional.of("group"), "");
        Curriculum withChoice = new Curriculum(
                "", ImmutableList.of(choice), ImmutableList.of(new ChoiceGroup("group", OptionalInt.of(1))));
        double required = span(NLP, teaching(7, required("nlp"))).low();
        double chosen =
                span(NLP, program().curriculum(fact(withChoice)).build()).low();
        double elective = span(NLP, teaching(7, elective("nlp"))).low();
        double named = span(NLP, teaching(7, named("nlp"))).low();
        assertThat(required).isGreaterThan(chosen);
        assertThat(chosen).isGreaterThan(elective);
        assertThat(elective).isGreaterThan(named);
        assertThat(named).isPositive();
    }

    @Test
    void aCourseCountsForTheBroaderTopicsAndNotForNarrowerOnes() {
        Role broad = role(demand("math-stat-optimization", DemandLevel.IMPORTANT));
        Role narrow = role(demand("statistics", DemandLevel.IMPORTANT));
        assertThat(span(broad, teaching(7, required("statistics"))).low()).isEqualTo(0.5);
        assertThat(span(narrow, teaching(7, required("math-stat-optimization"))).low())
                .isZero();
        assertThat(span(broad, teaching(7, required("statistics", "math-stat-optimization", "optimization")))
                        .low())
                .as("one course is one course, however many of its topics lie below")
                .isEqualTo(0.5);
    }

    @Test
    void confidenceCounts() {
        Course unsure = new Course(
                Optional.empty(),
                "Language",
                "",
                Optional.empty(),
                ImmutableList.of(new TopicTag("nlp", 0.25, ImmutableList.of("language"))));
        assertThat(span(NLP, teaching(7, CurriculumItem.required(unsure))).low())
                .isCloseTo((1 - Math.pow(2, -0.25)) * 3 / 4, within(1e-15));
    }

    @Test
    void unnamedCoursesMakeARange() {
        Role one = role(demand("nlp", DemandLevel.ESSENTIAL));
        Measurement fit = fit(one, teaching(5, required("nlp")));
        assertThat(fit).isInstanceOf(Range.class);
        assertThat(Span.of(fit)).isEqualTo(new Span(0.5, 0.875));
        assertThat(fit.derivation()).startsWith("6 named courses and up to 2 unnamed cover 1 of 1");
    }

    @Test
    void unnamedCoursesGoWhereTheyHelpMost() {
        assertThat(span(NLP, robotics(6)).low()).isZero();
        assertThat(span(NLP, robotics(6)).high())
                .as("both on the essential topic: 3/4 of 3/4, more than 1/2 of all")
                .isEqualTo(0.5625);
        Role parent = role(
                demand("nlp", DemandLevel.IMPORTANT),
                demand("math-stat-optimization", DemandLevel.IMPORTANT),
                demand("statistics", DemandLevel.USEFUL));
        assertThat(span(parent, robotics(7)).high())
                .as("a course on statistics serves two demands")
                .isEqualTo((2 * 0.5 + 0.5) / 5);
    }

    @Test
    void theStatedNumberOfCoursesDecidesHowManyAreUnnamed() {
        Program tenCourses = program()
                .credits(fact(new Credits(10, CreditSystem.LOCAL, "course units")))
                .curriculum(robotics(8).curriculum())
                .build();
        Program fiveCourses = program()
                .credits(fact(new Credits(5, CreditSystem.LOCAL, "courses")))
                .curriculum(robotics(5).curriculum())
                .build();
        assertThat(fit(NLP, tenCourses).derivation()).startsWith("8 named courses and up to 2 unnamed");
        assertThat(fit(NLP, fiveCourses)).isInstanceOf(Exact.class);
    }

    @Test
    void withoutNamedCoursesItIsMissing() {
        Missing unknown = (Missing) fit(NLP, program().build());
        assertThat(unknown.reason()).isEqualTo(MissingReason.NOT_RECORDED);
        Missing empty =
                (Missing) fit(NLP, program().curriculum(fact(Curriculum.of())).build());
        assertThat(empty.reason()).isEqualTo(MissingReason.NOT_DERIVABLE);
        assertThat(empty.derivation()).isEqualTo("curriculum: no course is named");
        assertThat(empty.evidence()).hasSize(1);
        Program coarse = program()
                .curriculum(Samples.coarse(Curriculum.of(required("nlp")), Granularity.DEPARTMENT))
                .build();
        assertThat(((Missing) fit(NLP, coarse)).reason()).isEqualTo(MissingReason.TOO_COARSE);
    }

    @Test
    void coursesOfWhichNobodyKnowsTheTopicsAreNoBadFit() {
        for (Measurement measurement : List.of(
                fit(NLP, teaching(12)),
                measure("curriculum-breadth", teaching(12)),
                measure("topic-depth:nlp", teaching(12)),
                measure("ethics-content", teaching(12)))) {
            assertThat(measurement).isInstanceOf(Missing.class);
            assertThat(((Missing) measurement).reason()).isEqualTo(MissingReason.NOT_DERIVABLE);
            assertThat(measurement.derivation())
                    .isEqualTo("curriculum: the topics of its 12 named courses are not known");
        }
    }

    @Test
    void aRoleWithoutDemandsFitsNothing() {
        assertThatThrownBy(() -> ProgramCriteria.curriculumFit(
                        role(new TopicDemand("nlp", DemandLevel.NOT_EVIDENCED, ImmutableList.of()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The role 'tester' demands no topic")
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> ProgramCriteria.curriculumFit(role(demand("nlpp", DemandLevel.USEFUL))))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Maybe nlp?");
    }

    @Test
    void theReportNamesCoursesAndGaps() {
        Program program = teaching(1, required("nlp"), elective("nlp", "deep-learning"));
        CurriculumFit report =
                CurriculumFit.of(program, NLP, ProgramContext.builder().build()).orElseThrow();
        assertThat(report.named()).isEqualTo(3);
        assertThat(report.unnamed()).isEqualTo(5);
        assertThat(report.covered()).singleElement().satisfies(topic -> {
            assertThat(topic.topic().id()).isEqualTo("nlp");
            assertThat(topic.level()).isEqualTo(DemandLevel.ESSENTIAL);
            assertThat(topic.coverage()).isEqualTo(1 - StrictMath.pow(2, -1.6));
            assertThat(topic.courses())
                    .extracting(item -> item.course().title())
                    .containsExactly("Required nlp", "Elective nlp deep-learning");
        });
        assertThat(report.gaps())
                .singleElement()
                .satisfies(topic -> assertThat(topic.topic().id()).isEqualTo("statistics"));
        assertThat(CurriculumFit.of(
                        program().build(), NLP, ProgramContext.builder().build()))
                .isEmpty();
    }

    @Provide
    Arbitrary<CurriculumItem> items() {
        Arbitrary<TopicTag> tags = Combinators.combine(
                        Arbitraries.of("nlp", "statistics", "math-stat-optimization", "ethics-fairness", "thesis"),
                        Arbitraries.doubles().between(0.01, 1))
                .as((topic, confidence) -> new TopicTag(topic, confidence, ImmutableList.of("word")));
        return Combinators.combine(
                        tags.list().ofMaxSize(3).uniqueElements(TopicTag::topic),
                        Arbitraries.of(Kind.REQUIRED, Kind.ELECTIVE, Kind.NAMED))
                .as((topics, kind) -> new CurriculumItem(
                        new Course(Optional.empty(), "Course", "", Optional.empty(), ImmutableList.copyOf(topics)),
                        kind,
                        Optional.empty(),
                        ""));
    }

    private static Program with(List<CurriculumItem> items) {
        return robotics(1, items.toArray(CurriculumItem[]::new));
    }

    @Property(tries = 200)
    void aFurtherCourseNeverLowersWhatIsGuaranteed(
            @ForAll("items") CurriculumItem further, @ForAll("itemLists") List<CurriculumItem> items) {
        List<CurriculumItem> more = new ArrayList<>(items);
        more.add(further);
        Span before = span(NLP, with(items));
        Span after = span(NLP, with(more));
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
        assertThat(before.low()).isBetween(0.0, 1.0);
        assertThat(before.high()).isBetween(before.low(), 1.0);
    }

    @Property(tries = 200)
    void theOrderOfCoursesPlaysNoPart(@ForAll("itemLists") List<CurriculumItem> items, @ForAll Random random) {
        List<CurriculumItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        for (String id : List.of("curriculum-breadth", "topic-depth:nlp", "ethics-content", "research-pathway")) {
            Measurement one = measure(id, with(items));
            Measurement other = measure(id, with(shuffled));
            assertThat(other.isKnown()).isEqualTo(one.isKnown());
            if (one.isKnown()) {
                assertThat(Span.of(other)).as(id).isEqualTo(Span.of(one));
            }
        }
        assertThat(span(NLP, with(shuffled))).isEqualTo(span(NLP, with(items)));
    }

    @Provide
    Arbitrary<List<CurriculumItem>> itemLists() {
        return items().list().ofMinSize(1).ofMaxSize(12);
    }

    @Test
    void breadthIsTheMeanOverTheMainTopics() {
        long roots = ProgramContext.builder().build().topics().topics().stream()
                .filter(topic -> topic.parent().isEmpty())
                .count();
        Measurement breadth = measure("curriculum-breadth", teaching(6, required("nlp"), required("thesis")));
        assertThat(((Exact) breadth).value()).isCloseTo(1.0 / roots, within(1e-15));
        assertThat(breadth.derivation()).isEqualTo("8 named courses touch 2 of %s main topics".formatted(roots));
    }

    @Test
    void depthAddsUpCourses() {
        Measurement depth = measure("topic-depth:nlp", teaching(6, required("nlp"), elective("nlp")));
        assertThat(((Exact) depth).value()).isEqualTo(1.6);
        assertThat(depth.derivation())
                .isEqualTo("of 8 named courses: Required nlp (required); Elective nlp (elective)");
        assertThat(Span.of(measure("topic-depth:nlp", teaching(6, required("nlp")))))
                .isEqualTo(new Span(1, 2));
        assertThat(measure("topic-depth:nlp", robotics(8)).derivation()).isEqualTo("of 8 named courses: none");
    }

    @Test
    void ethicsIsRequiredToBeChosenOrNotThere() {
        assertThat(Span.of(measure("ethics-content", teaching(0, required("ethics-fairness")))))
                .isEqualTo(Span.exactly(2));
        assertThat(Span.of(measure("ethics-content", teaching(7, elective("ethics-fairness")))))
                .isEqualTo(Span.exactly(1));
        assertThat(Span.of(measure("ethics-content", teaching(6, elective("ethics-fairness")))))
                .as("an unnamed course may be required")
                .isEqualTo(new Span(1, 2));
        assertThat(Span.of(measure("ethics-content", teaching(7, named("ethics-fairness")))))
                .isEqualTo(new Span(1, 2));
        assertThat(Span.of(measure("ethics-content", robotics(8)))).isEqualTo(Span.exactly(0));
        Missing missing = (Missing) measure("ethics-content", robotics(7));
        assertThat(missing.reason()).isEqualTo(MissingReason.NOT_DERIVABLE);
        assertThat(missing.derivation()).isEqualTo("no course on ethics among 7 named courses and up to 1 unnamed");
    }

    @Test
    void aNamedFactKeepsItsReason() {
        Program program = program()
                .curriculum(Fact.missing(MissingReason.SEE_WEBSITE, "the page is gone"))
                .build();
        Missing missing = (Missing) measure("curriculum-breadth", program);
        assertThat(missing.reason()).isEqualTo(MissingReason.SEE_WEBSITE);
        assertThat(missing.derivation()).isEqualTo("curriculum: see website (the page is gone)");
    }
}

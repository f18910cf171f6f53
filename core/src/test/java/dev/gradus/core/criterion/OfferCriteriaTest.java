package dev.gradus.core.criterion;

import static dev.gradus.core.criterion.Samples.coarse;
import static dev.gradus.core.criterion.Samples.elective;
import static dev.gradus.core.criterion.Samples.fact;
import static dev.gradus.core.criterion.Samples.measure;
import static dev.gradus.core.criterion.Samples.named;
import static dev.gradus.core.criterion.Samples.program;
import static dev.gradus.core.criterion.Samples.required;
import static dev.gradus.core.criterion.Samples.robotics;
import static dev.gradus.core.criterion.Samples.teaching;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.catalog.IndustryLinks;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Measurement.Exact;
import dev.gradus.core.criterion.Measurement.Missing;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.Availability;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.PracticalElement;
import dev.gradus.core.measure.Provision;
import dev.gradus.core.measure.StudyDuration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferCriteriaTest {
    @Test
    void practicalElementsAddUpAndUnknownOnesWiden() {
        Program program = program()
                .putPractice(PracticalElement.CAPSTONE, fact(Provision.REQUIRED))
                .putPractice(PracticalElement.THESIS, fact(Provision.ABSENT))
                .putPractice(PracticalElement.INTERNSHIP, fact(Provision.OPTIONAL))
                .putPractice(PracticalElement.INDUSTRY_PROJECT, fact(Provision.PRESENT))
                .build();
        Measurement practice = measure("practical-work", program);
        assertThat(Span.of(practice)).isEqualTo(new Span(2, 2.5));
        assertThat(practice.derivation())
                .isEqualTo("capstone required; thesis absent; internship optional; industry project present");
        Program half = program()
                .putPractice(PracticalElement.CAPSTONE, fact(Provision.REQUIRED))
                .build();
        assertThat(Span.of(measure("practical-work", half))).isEqualTo(new Span(1, 4));
        assertThat(measure("practical-work", half).derivation())
                .isEqualTo("capstone required; thesis: not recorded; internship: not recorded;"
                        + " industry project: not recorded");
    }

    @Test
    void waysToStudyAddUp() {
        Program program = program()
                .putAttendance(Attendance.FULL_TIME, fact(Availability.YES))
                .putAttendance(Attendance.PART_TIME, fact(Availability.CONDITIONAL))
                .putDelivery(DeliveryMode.ONLINE, fact(Availability.NO))
                .putDelivery(DeliveryMode.ON_CAMPUS, fact(Availability.YES))
                .putDelivery(DeliveryMode.BLENDED, fact(Availability.YES))
                .build();
        Measurement flexibility = measure("flexibility", program);
        assertThat(((Exact) flexibility).value()).isEqualTo(2.5);
        assertThat(flexibility.evidence()).hasSize(4);
        Program online = program()
                .putDelivery(DeliveryMode.ONLINE, fact(Availability.YES))
                .build();
        assertThat(Span.of(measure("flexibility", online))).isEqualTo(new Span(1, 4));
    }

    @Test
    void whatTheUniversityOffersIsNotWhatTheProgrammeOffers() {
        Program program = program()
                .putDelivery(DeliveryMode.ONLINE, coarse(Availability.YES, Granularity.INSTITUTION))
                .build();
        Missing missing = (Missing) measure("flexibility", program);
        assertThat(missing.derivation()).contains("online: known only for the institution, not for the programme");
        assertThat(missing.evidence()).hasSize(1);
    }

    @Test
    void aThesisLeadsTowardsResearch() {
        assertThat(thesis(Provision.REQUIRED)).isEqualTo(Span.exactly(2));
        assertThat(thesis(Provision.OPTIONAL)).isEqualTo(Span.exactly(1));
        assertThat(thesis(Provision.PRESENT)).isEqualTo(new Span(1, 2));
        assertThat(thesis(Provision.ABSENT)).isEqualTo(Span.exactly(0));
    }

    private static Span thesis(Provision provision) {
        return Span.of(measure(
                "research-pathway",
                program().putPractice(PracticalElement.THESIS, fact(provision)).build()));
    }

    @Test
    void aThesisAmongTheCoursesCountsWhereNothingElseIsStated() {
        assertThat(Span.of(measure("research-pathway", teaching(0, elective("thesis"), required("thesis")))))
                .isEqualTo(Span.exactly(2));
        assertThat(Span.of(measure("research-pathway", teaching(0, elective("thesis")))))
                .isEqualTo(Span.exactly(1));
        assertThat(Span.of(measure("research-pathway", teaching(0, named("thesis")))))
                .isEqualTo(new Span(1, 2));
        assertThat(measure("research-pathway", robotics(20))).isInstanceOf(Missing.class);
    }

    @Test
    void companiesAreCountedIfTheProgrammeNamesThem() {
        IndustryLinks links = new IndustryLinks(ImmutableList.of("Microsoft", "Lockheed Martin"));
        Measurement own =
                measure("industry-connections", program().industry(fact(links)).build());
        assertThat(((Exact) own).value()).isEqualTo(2);
        assertThat(own.derivation()).isEqualTo("Microsoft, Lockheed Martin");
        Missing college = (Missing) measure(
                "industry-connections",
                program().industry(coarse(links, Granularity.DEPARTMENT)).build());
        assertThat(college.reason()).isEqualTo(MissingReason.TOO_COARSE);
    }

    @Test
    void theDurationIsTheOneForTheApplicantsAttendance() {
        Program program = program()
                .duration(fact(
                        new StudyDuration(24, 60, Optional.of(Attendance.PART_TIME), Optional.empty()),
                        StudyDuration.ofMonths(12, Attendance.FULL_TIME)))
                .build();
        assertThat(Span.of(measure("duration", program))).isEqualTo(Span.exactly(12));
        assertThat(Span.of(measure("duration", of(Attendance.PART_TIME), program)))
                .isEqualTo(new Span(24, 60));
        assertThat(measure("duration", of(Attendance.PART_TIME), program).derivation())
                .isEqualTo("24 to 60 months part-time");
        Program partTimeOnly = program()
                .duration(fact(StudyDuration.ofMonths(30, Attendance.PART_TIME)))
                .build();
        assertThat(Span.of(measure("duration", partTimeOnly))).isEqualTo(Span.exactly(30));
        assertThat(measure("duration", of(Attendance.FULL_TIME), partTimeOnly)).isInstanceOf(Missing.class);
    }

    private static ProgramContext of(Attendance attendance) {
        return ProgramContext.builder()
                .applicant(Applicant.builder(Audience.ALL)
                        .addAttendance(attendance)
                        .build())
                .build();
    }
}

package dev.gradus.core.criterion;

import static dev.gradus.core.criterion.Samples.elective;
import static dev.gradus.core.criterion.Samples.fact;
import static dev.gradus.core.criterion.Samples.measure;
import static dev.gradus.core.criterion.Samples.program;
import static dev.gradus.core.criterion.Samples.required;
import static dev.gradus.core.criterion.Samples.teaching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.applicant.SkillLevel;
import dev.gradus.core.catalog.Admission;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Measurement.Exact;
import dev.gradus.core.criterion.Measurement.Missing;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplicantCriteriaTest {
    private static ProgramContext knowing(Map<String, SkillLevel> skills) {
        return ProgramContext.builder()
                .applicant(Applicant.builder(Audience.ALL).putAllSkills(skills).build())
                .build();
    }

    private static double value(String id, ProgramContext context, Program program) {
        return ((Exact) measure(id, context, program)).value();
    }

    @Test
    void whatIsNotKnownIsNew() {
        Program program = teaching(6, required("nlp"), elective("deep-learning"));
        assertThat(value("curriculum-novelty", knowing(Map.of()), program)).isEqualTo(1);
        assertThat(value("curriculum-novelty", knowing(Map.of("nlp", SkillLevel.STRONG)), program))
                .isCloseTo(0.6 / 1.6, within(1e-15));
        assertThat(value("curriculum-novelty", knowing(Map.of("nlp", SkillLevel.BASIC)), program))
                .isCloseTo((2.0 / 3 + 0.6) / 1.6, within(1e-15));
        assertThat(measure("curriculum-novelty", knowing(Map.of()), program).derivation())
                .isEqualTo("8 named courses, 2 of them with known topics");
    }

    @Test
    void aSkillCountsForNarrowerTopics() {
        Program statistics = teaching(7, required("statistics"));
        assertThat(value(
                        "curriculum-novelty", knowing(Map.of("math-stat-optimization", SkillLevel.STRONG)), statistics))
                .isZero();
        Program broad = teaching(7, required("math-stat-optimization"));
        assertThat(value("curriculum-novelty", knowing(Map.of("statistics", SkillLevel.STRONG)), broad))
                .isEqualTo(1);
    }

    @Test
    void unnamedCoursesMayBeKnownOrNew() {
        Program program = teaching(5, required("nlp"));
        assertThat(Span.of(measure("curriculum-novelty", knowing(Map.of("nlp", SkillLevel.STRONG)), program)))
                .isEqualTo(new Span(0, 2.0 / 3));
        assertThat(((Missing) measure("curriculum-novelty", knowing(Map.of()), teaching(8))).reason())
                .isEqualTo(MissingReason.NOT_DERIVABLE);
    }

    private static Program asking(String requirements) {
        return program()
                .admission(fact(new Admission(Optional.empty(), ImmutableList.of(), requirements)))
                .build();
    }

    /** From the requirements of Carnegie Mellon's Master's in Machine Learning. */
    @Test
    void missingSkillLevelsAddUp() {
        Program program = asking("strong CS background; at least one year of college-level probability & statistics");
        assertThat(value("prerequisite-gap", knowing(Map.of()), program)).isEqualTo(2);
        assertThat(value("prerequisite-gap", knowing(Map.of("statistics", SkillLevel.BASIC)), program))
                .isEqualTo(1);
        assertThat(value("prerequisite-gap", knowing(Map.of("statistics", SkillLevel.STRONG)), program))
                .isZero();
        assertThat(measure("prerequisite-gap", knowing(Map.of()), program).derivation())
                .isEqualTo("Statistics and probability asked for, known none");
        assertThat(value("prerequisite-gap", knowing(Map.of()), asking("Statistics; Machine Learning")))
                .isEqualTo(4);
    }

    @Test
    void askingForNothingThatIsRecognisedIsNotAskingForNothing() {
        Missing missing = (Missing) measure("prerequisite-gap", knowing(Map.of()), asking("a good first degree"));
        assertThat(missing.reason()).isEqualTo(MissingReason.NOT_DERIVABLE);
        assertThat(missing.evidence()).hasSize(1);
    }

    @Test
    void topicsAreRecognisedAsWholeWords() {
        TopicWords words = new TopicWords(new TopicTaxonomy(ImmutableList.of(
                new Topic("maths", "Mathematics", Optional.empty(), ImmutableList.of("maths"), ImmutableList.of()),
                new Topic(
                        "algebra",
                        "Algebra",
                        Optional.of("maths"),
                        ImmutableList.of("matrix"),
                        ImmutableList.of("matrix organisation")))));
        assertThat(words.in("MATRIX, maths.")).extracting(Topic::id).containsExactly("algebra");
        assertThat(words.in("maths")).extracting(Topic::id).containsExactly("maths");
        assertThat(words.in("aftermaths")).isEmpty();
        assertThat(words.in("matrix organisation")).isEmpty();
    }
}

package dev.gradus.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.measure.Audience;
import org.junit.jupiter.api.Test;

class ApplicantTest {
    @Test
    void somebodyWhoSaysNothingIsFreeAndKnowsNothing() {
        Applicant applicant = Applicant.builder(Audience.INTERNATIONAL).build();
        assertThat(applicant.residency()).isEqualTo(Audience.INTERNATIONAL);
        assertThat(applicant.budget()).isEmpty();
        assertThat(applicant.attendance()).isEmpty();
        assertThat(applicant.longestMonths()).isEmpty();
        assertThat(applicant.skill("nlp")).isEqualTo(SkillLevel.NONE);
    }

    @Test
    void skillsAreGraded() {
        Applicant applicant = Applicant.builder(Audience.ALL)
                .putSkills("nlp", SkillLevel.WORKING)
                .addGoals("nlp-engineer", "data-scientist")
                .build();
        assertThat(applicant.skill("nlp").grade()).isEqualTo(2);
        assertThat(applicant.goals()).containsExactly("nlp-engineer", "data-scientist");
        assertThat(SkillLevel.values()).isSortedAccordingTo((a, b) -> Integer.compare(a.grade(), b.grade()));
    }
}

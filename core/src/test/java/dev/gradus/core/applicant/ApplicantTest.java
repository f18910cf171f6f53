package dev.gradus.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void limitsThatMeanNothingAreRefused() {
        ApplicantBuilder applicant = Applicant.builder(Audience.ALL);
        assertThatThrownBy(() -> applicant.longestMonths(Double.NaN).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN months");
        assertThatThrownBy(() -> applicant.longestMonths(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.0 months");
        assertThatThrownBy(() ->
                        Applicant.builder(Audience.ALL).addCountries("Germany").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Germany'")
                .hasMessageContaining("such as DE");
        assertThatThrownBy(() ->
                        Applicant.builder(Audience.ALL).addLanguages("english").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'english'")
                .hasMessageContaining("such as en");
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

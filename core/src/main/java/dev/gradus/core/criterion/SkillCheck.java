package dev.gradus.core.criterion;

import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.applicant.SkillLevel;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.Comparator;

/** How well a person knows a topic: as stated for it, or for a broader one, which includes it. */
record SkillCheck(Applicant applicant, TopicTaxonomy topics) {
    SkillLevel of(String topic) {
        return topics.lineage(topic).stream()
                .map(above -> applicant.skill(above.id()))
                .max(Comparator.comparing(SkillLevel::grade))
                .orElseThrow();
    }
}

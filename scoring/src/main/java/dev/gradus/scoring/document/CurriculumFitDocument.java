package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.CurriculumFit;

/** How a programme's courses meet a role's demand, as a document of plain values. */
public final class CurriculumFitDocument {
    private CurriculumFitDocument() {}

    /**
     * The role, each topic it demands with the level, the coverage from 0 to 1 and the courses that teach it (none for a
     * gap), and how many courses are named and how many more a student takes.
     */
    public static ImmutableMap<String, Object> of(CurriculumFit fit) {
        return ImmutableMap.of(
                "role", fit.role().id(),
                "roleName", fit.role().name(),
                "topics",
                        fit.topics().stream().map(CurriculumFitDocument::topic).toList(),
                "named", fit.named(),
                "unnamed", fit.unnamed());
    }

    private static ImmutableMap<String, Object> topic(CurriculumFit.TopicCoverage covered) {
        return ImmutableMap.of(
                "topic",
                covered.topic().id(),
                "name",
                covered.topic().name(),
                "level",
                covered.level().id(),
                "coverage",
                covered.coverage(),
                "courses",
                covered.courses().stream().map(item -> item.course().citation()).toList());
    }
}

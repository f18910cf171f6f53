package dev.gradus.core.criterion;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.role.DemandLevel;
import dev.gradus.core.role.Role;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.Optional;

/**
 * How a programme's named courses meet a role's demand, topic by topic: the courses as evidence, and the gaps by name.
 *
 * @param role the role
 * @param topics every topic that the role is known to demand, in the role's order
 * @param named number of named courses
 * @param unnamed number of courses that a student takes and the programme does not name; while it is above 0, a gap may
 *     be one of names only
 */
public record CurriculumFit(Role role, ImmutableList<TopicCoverage> topics, int named, int unnamed) {
    /**
     * How one topic is covered.
     *
     * @param topic the topic
     * @param level how much the role demands it
     * @param coverage 0 to 1, as the criterion {@code curriculum-fit} counts it
     * @param courses the courses that teach it or a narrower topic, in the order of the curriculum
     */
    public record TopicCoverage(
            Topic topic, DemandLevel level, double coverage, ImmutableList<CurriculumItem> courses) {}

    /**
     * The report on a programme's curriculum; empty if it names no course.
     *
     * @throws IllegalArgumentException if the role demands nothing
     */
    public static Optional<CurriculumFit> of(Program program, Role role, ProgramContext context) {
        ImmutableMap<String, Integer> demanded = demandedTopics(role);
        return NamedCourses.of(program, context.claimRule()).found().map(selection -> {
            Curriculum curriculum = selection.value();
            ImmutableList<TopicCoverage> topics = new TopicDepths(context.topics(), demanded.keySet())
                    .of(curriculum).entrySet().stream()
                            .map(entry -> new TopicCoverage(
                                    context.topics().get(entry.getKey()),
                                    role.demandFor(entry.getKey()),
                                    entry.getValue().coverage(),
                                    entry.getValue().items()))
                            .collect(ImmutableList.toImmutableList());
            int unnamed = NamedCourses.unnamed(program, curriculum, context.claimRule());
            return new CurriculumFit(role, topics, curriculum.items().size(), unnamed);
        });
    }

    /** The topics with a course, in the role's order. */
    public ImmutableList<TopicCoverage> covered() {
        return topics.stream().filter(topic -> !topic.courses().isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /** The topics without a course, in the role's order. */
    public ImmutableList<TopicCoverage> gaps() {
        return topics.stream().filter(topic -> topic.courses().isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /** The demanded topics with their weights. */
    static ImmutableMap<String, Integer> demandedTopics(Role role) {
        ImmutableMap<String, Integer> demanded = role.demands().stream()
                .filter(demand -> demand.level() != DemandLevel.NOT_EVIDENCED)
                .collect(ImmutableMap.toImmutableMap(
                        demand -> demand.topic(), demand -> demand.level().weight()));
        Preconditions.checkArgument(
                !demanded.isEmpty(),
                "The role '%s' demands no topic, so nothing can fit it.\nMaybe give it evidence of a demand.",
                role.id());
        return demanded;
    }

    static ImmutableMap<String, Integer> rootTopics(TopicTaxonomy taxonomy) {
        return taxonomy.topics().stream()
                .filter(topic -> topic.parent().isEmpty())
                .collect(ImmutableMap.toImmutableMap(Topic::id, topic -> 1));
    }
}

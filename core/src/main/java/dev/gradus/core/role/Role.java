package dev.gradus.core.role;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;

/**
 * A kind of work that a programme can prepare for.
 *
 * @param id lower case with hyphens, such as {@code nlp-engineer}
 * @param name in plain English
 * @param occupations codes of occupations that make it up, such as {@code 15-2051.00} of O*NET; may be empty
 * @param description what people in it do; may be empty
 * @param demands what it demands of each topic, in the order of the catalogue; no topic twice
 */
public record Role(
        String id,
        String name,
        ImmutableList<String> occupations,
        String description,
        ImmutableList<TopicDemand> demands) {

    public Role {
        Preconditions.checkArgument(!id.isBlank() && !name.isBlank(), "A role without id or name.");
        Preconditions.checkArgument(
                demands.stream().map(TopicDemand::topic).distinct().count() == demands.size(),
                "Role '%s' demands a topic twice.",
                id);
    }

    /** A role with nothing but its demands. */
    public static Role of(String id, String name, ImmutableList<TopicDemand> demands) {
        return new Role(id, name, ImmutableList.of(), "", demands);
    }

    /** How much the role demands a topic. */
    public DemandLevel demandFor(String topic) {
        return demands.stream()
                .filter(demand -> demand.topic().equals(topic))
                .findFirst()
                .map(TopicDemand::level)
                .orElse(DemandLevel.NOT_EVIDENCED);
    }
}

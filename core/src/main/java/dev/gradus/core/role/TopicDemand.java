package dev.gradus.core.role;

import com.google.common.collect.ImmutableList;

/**
 * A role's demand on one topic.
 *
 * @param topic id of the topic
 * @param level how much
 * @param evidence what the level was derived from by {@link DemandRule}; what is not evidenced may still have evidence that
 *     is too weak to count, such as a share of very few postings
 */
public record TopicDemand(String topic, DemandLevel level, ImmutableList<DemandEvidence> evidence) {

    /** The demand that the evidence speaks for. */
    public static TopicDemand derivedFrom(String topic, ImmutableList<DemandEvidence> evidence) {
        return new TopicDemand(topic, DemandRule.levelOf(evidence), evidence);
    }
}

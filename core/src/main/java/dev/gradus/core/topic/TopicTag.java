package dev.gradus.core.topic;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;

/**
 * A topic that a course was found to teach.
 *
 * @param topic id of the topic
 * @param confidence above 0 up to 1
 * @param evidence the words that were found; at least one
 */
public record TopicTag(String topic, double confidence, ImmutableList<String> evidence) {
    public TopicTag {
        Preconditions.checkArgument(
                confidence > 0 && confidence <= 1, "The confidence in topic '%s' is %s.", topic, confidence);
        Preconditions.checkArgument(!evidence.isEmpty(), "Topic '%s' without evidence.", topic);
    }
}

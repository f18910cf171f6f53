package dev.gradus.core.topic;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.internal.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Topics with their parents, in a fixed order.
 *
 * @param topics parents may stand before or after their children; ids are unique, parents exist, nothing is its own
 *     ancestor
 */
public record TopicTaxonomy(ImmutableList<Topic> topics) {

    public TopicTaxonomy {
        ImmutableMap<String, Topic> byId =
                topics.stream().collect(ImmutableMap.toImmutableMap(Topic::id, topic -> topic));
        for (Topic topic : topics) {
            int steps = 0;
            for (Optional<String> parent = topic.parent(); parent.isPresent(); ) {
                Topic above = byId.get(parent.get());
                Preconditions.checkArgument(
                        above != null, "The parent '%s' of topic '%s' is not there.", parent.get(), topic.id());
                Preconditions.checkArgument(++steps <= topics.size(), "Topic '%s' is its own ancestor.", topic.id());
                parent = above.parent();
            }
        }
    }

    /** The taxonomy of machine-learning curricula that the standard criteria and the sample catalogue use. */
    public static TopicTaxonomy standard() {
        return StandardTopics.TAXONOMY;
    }

    /** The topic with this id, if there is one. */
    public Optional<Topic> find(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /**
     * The topic with this id.
     *
     * @throws NoSuchElementException if there is none, with the nearest known ids
     */
    public Topic get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(
                Names.unknown("topic", id, topics.stream().map(Topic::id).toList())));
    }

    /** The topic itself and its ancestors, the topic first. */
    public ImmutableList<Topic> lineage(String id) {
        List<Topic> lineage = new ArrayList<>();
        Optional<Topic> current = Optional.of(get(id));
        while (current.isPresent()) {
            lineage.add(current.get());
            current = current.get().parent().map(this::get);
        }
        return ImmutableList.copyOf(lineage);
    }

    /** Whether {@code id} is {@code ancestor} or lies below it. */
    public boolean isWithin(String id, String ancestor) {
        return lineage(id).stream().anyMatch(topic -> topic.id().equals(ancestor));
    }

    /** The topics directly below this one. */
    public ImmutableList<Topic> children(String id) {
        return topics.stream()
                .filter(topic -> topic.parent().equals(Optional.of(id)))
                .collect(ImmutableList.toImmutableList());
    }
}

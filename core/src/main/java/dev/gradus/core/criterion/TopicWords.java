package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTaxonomy;
import dev.gradus.core.topic.internal.PlainWords;
import dev.gradus.core.topic.internal.TopicFinder;
import dev.gradus.core.topic.internal.TopicFinder.Reading;

/** Which topics a text speaks of, by their names, synonyms and hints as whole words. */
final class TopicWords {
    private final TopicTaxonomy taxonomy;
    private final TopicFinder finder;

    TopicWords(TopicTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.finder = TopicFinder.of(taxonomy, PlainWords::of);
    }

    /** In the order of the taxonomy; a topic is left out where one below it is spoken of. */
    ImmutableList<Topic> in(String text) {
        Reading reading = finder.read(PlainWords.of(text));
        ImmutableSet<String> named = reading.topics(reading.contexts().keySet()).keySet();
        ImmutableList<Topic> found = taxonomy.topics().stream()
                .filter(topic -> named.contains(topic.id()))
                .collect(ImmutableList.toImmutableList());
        return found.stream()
                .filter(topic -> found.stream()
                        .noneMatch(other -> !other.equals(topic) && taxonomy.isWithin(other.id(), topic.id())))
                .collect(ImmutableList.toImmutableList());
    }
}

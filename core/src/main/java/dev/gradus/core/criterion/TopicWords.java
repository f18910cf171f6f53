package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which topics a text speaks of, by their names and synonyms as whole words. */
final class TopicWords {
    private final TopicTaxonomy taxonomy;
    private final ImmutableMap<Topic, Pattern> words;

    TopicWords(TopicTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.words =
                taxonomy.topics().stream().collect(ImmutableMap.toImmutableMap(topic -> topic, TopicWords::pattern));
    }

    private static Pattern pattern(Topic topic) {
        String any = Stream.concat(Stream.of(topic.name()), topic.synonyms().stream())
                .map(TopicWords::lower)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }

    /** In the order of the taxonomy; a topic is left out where one below it is spoken of. */
    ImmutableList<Topic> in(String text) {
        String lower = lower(text);
        ImmutableList<Topic> found = taxonomy.topics().stream()
                .filter(topic -> speaksOf(lower, topic))
                .collect(ImmutableList.toImmutableList());
        return found.stream()
                .filter(topic -> found.stream()
                        .noneMatch(other -> !other.equals(topic) && taxonomy.isWithin(other.id(), topic.id())))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean speaksOf(String text, Topic topic) {
        String rest = text;
        for (String exclusion : topic.exclusions()) {
            rest = rest.replace(lower(exclusion), " ");
        }
        Pattern pattern = words.get(topic);
        return pattern != null && pattern.matcher(rest).find();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

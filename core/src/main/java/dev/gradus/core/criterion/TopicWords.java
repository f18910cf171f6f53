package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which topics a text speaks of, by their names and synonyms as whole words. */
final class TopicWords {
    private final TopicTaxonomy taxonomy;

    TopicWords(TopicTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** In the order of the taxonomy; a topic is left out where one below it is spoken of. */
    ImmutableList<Topic> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        ImmutableList<Topic> found = taxonomy.topics().stream()
                .filter(topic -> speaksOf(lower, topic))
                .collect(ImmutableList.toImmutableList());
        return found.stream()
                .filter(topic -> found.stream()
                        .noneMatch(other -> !other.equals(topic) && taxonomy.isWithin(other.id(), topic.id())))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean speaksOf(String text, Topic topic) {
        String rest = text;
        for (String exclusion : topic.exclusions()) {
            rest = rest.replace(exclusion, " ");
        }
        String searched = rest;
        return contains(searched, topic.name())
                || topic.synonyms().stream().anyMatch(synonym -> contains(searched, synonym));
    }

    private static boolean contains(String text, String words) {
        String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(words.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(whole).matcher(text).find();
    }
}

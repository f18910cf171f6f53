package dev.gradus.dataimport.topic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTag;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the topics of a course by the words that name them, so that everybody can see why a topic was found.
 *
 * <p>The name of a topic and its synonyms are looked for as whole words, whatever their letter case; hyphens and white
 * space between them do not matter. A longer phrase hides a shorter one inside it: in "statistical learning" the word
 * "statistical" is not looked at again. A phrase that overlaps one of the topic's exclusions does not count.
 *
 * <p>The confidence says where the words were found, not how likely the topic is:
 *
 * <table>
 * <caption>confidence</caption>
 * <tr><th>found in</th><th>confidence</th></tr>
 * <tr><td>title and description</td><td>1</td></tr>
 * <tr><td>title only</td><td>0.9</td></tr>
 * <tr><td>description only, two different phrases or more</td><td>0.6</td></tr>
 * <tr><td>description only, one phrase</td><td>0.4</td></tr>
 * </table>
 *
 * <p>Tags are in the order of the taxonomy. Safe for use by many threads. A text of n words takes time proportional to
 * n and the number of phrases that share a first word.
 */
public final class TopicTagger {
    private static final double TITLE_AND_DESCRIPTION = 1;
    private static final double TITLE = 0.9;
    private static final double DESCRIPTION_TWICE = 0.6;
    private static final double DESCRIPTION = 0.4;

    private final TopicTaxonomy taxonomy;
    private final ImmutableListMultimap<String, Phrase> phrasesByFirstWord;
    private final ImmutableListMultimap<String, Phrase> exclusionsByFirstWord;

    private TopicTagger(TopicTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        ImmutableListMultimap.Builder<String, Phrase> phrases = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Phrase> exclusions = ImmutableListMultimap.builder();
        for (Topic topic : taxonomy.topics()) {
            Set<ImmutableList<String>> names = new LinkedHashSet<>();
            names.add(Words.of(topic.name()).folded());
            topic.synonyms().forEach(synonym -> names.add(Words.of(synonym).folded()));
            names.stream()
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> phrases.put(words.get(0), new Phrase(topic.id(), words)));
            topic.exclusions().stream()
                    .map(exclusion -> Words.of(exclusion).folded())
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> exclusions.put(words.get(0), new Phrase(topic.id(), words)));
        }
        phrasesByFirstWord = phrases.build();
        exclusionsByFirstWord = exclusions.build();
    }

    /** A tagger for these topics. */
    public static TopicTagger of(TopicTaxonomy taxonomy) {
        return new TopicTagger(taxonomy);
    }

    /**
     * The topics that the words of a course name.
     *
     * @param title the title
     * @param description the description; empty if there is none
     */
    public ImmutableList<TopicTag> tag(String title, String description) {
        ImmutableListMultimap<String, String> inTitle = find(Words.of(title));
        ImmutableListMultimap<String, String> inDescription = find(Words.of(description));
        ImmutableList.Builder<TopicTag> tags = ImmutableList.builder();
        for (Topic topic : taxonomy.topics()) {
            ImmutableList<String> fromTitle = inTitle.get(topic.id());
            ImmutableList<String> fromDescription = inDescription.get(topic.id());
            if (!fromTitle.isEmpty() || !fromDescription.isEmpty()) {
                ImmutableSet<String> evidence = ImmutableSet.<String>builder()
                        .addAll(fromTitle)
                        .addAll(fromDescription)
                        .build();
                tags.add(new TopicTag(topic.id(), confidence(fromTitle, fromDescription), evidence.asList()));
            }
        }
        return tags.build();
    }

    private static double confidence(List<String> fromTitle, List<String> fromDescription) {
        if (!fromTitle.isEmpty()) {
            return fromDescription.isEmpty() ? TITLE : TITLE_AND_DESCRIPTION;
        }
        long phrases = fromDescription.stream()
                .map(words -> Words.of(words).folded())
                .distinct()
                .count();
        return phrases > 1 ? DESCRIPTION_TWICE : DESCRIPTION;
    }

    /** The words found, by topic. */
    private ImmutableListMultimap<String, String> find(Words words) {
        List<Match> excluded = matches(words, exclusionsByFirstWord);
        List<Match> candidates = new ArrayList<>();
        for (Match match : matches(words, phrasesByFirstWord)) {
            if (excluded.stream().noneMatch(match::isExcludedBy)) {
                candidates.add(match);
            }
        }
        ImmutableListMultimap.Builder<String, String> found = ImmutableListMultimap.builder();
        for (Match match : candidates) {
            if (candidates.stream().noneMatch(match::isHiddenBy)) {
                found.put(match.topic(), words.quote(match.from(), match.to()));
            }
        }
        return found.build();
    }

    private static List<Match> matches(Words words, ImmutableListMultimap<String, Phrase> phrases) {
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : phrases.get(words.folded().get(at))) {
                if (words.hasAt(at, phrase.words())) {
                    matches.add(
                            new Match(phrase.topic(), at, at + phrase.words().size()));
                }
            }
        }
        return matches;
    }

    private record Phrase(String topic, ImmutableList<String> words) {}

    /** Words {@code from} to before {@code to} name a topic. */
    private record Match(String topic, int from, int to) {
        boolean isExcludedBy(Match exclusion) {
            return topic.equals(exclusion.topic) && from < exclusion.to && exclusion.from < to;
        }

        boolean isHiddenBy(Match longer) {
            return longer.from <= from && longer.to >= to && longer.to - longer.from > to - from;
        }
    }
}

package dev.gradus.dataimport.topic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTag;
import dev.gradus.core.topic.TopicTaxonomy;
import dev.gradus.core.topic.internal.TopicFinder;
import dev.gradus.core.topic.internal.TopicFinder.Found;
import dev.gradus.core.topic.internal.TopicFinder.Reading;
import dev.gradus.core.topic.internal.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the topics of a course by the words that name them, so that everybody can see why a topic was found.
 *
 * <ul>
 *   <li>The name of a topic and its synonyms are looked for as whole words, whatever their letter case, umlauts, and
 *       English or German inflection. A phrase may run across spaces, hyphens and quotation marks, not across other
 *       punctuation.
 *   <li>A hint, such as "ethics", counts where one of the topic's contexts stands in the title or description, or where
 *       the title has another hint of the topic.
 *   <li>A longer phrase hides a shorter one inside it: in "statistical learning" the word "statistical" is not looked at
 *       again. A phrase that overlaps one of the topic's exclusions does not count.
 *   <li>Of a description, what is said about requirements, audience, credit and applications does not count.
 * </ul>
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
 * <p>How often that is right is in {@code docs/import-topics.md}. Tags are in the order of the taxonomy. Safe for use by
 * many threads. A text of n words takes time proportional to n log n; no text is refused.
 */
public final class TopicTagger {
    private static final double TITLE_AND_DESCRIPTION = 1;
    private static final double TITLE = 0.9;
    private static final double DESCRIPTION_TWICE = 0.6;
    private static final double DESCRIPTION = 0.4;

    private final TopicTaxonomy taxonomy;
    private final StemmedWords analysis = new StemmedWords();
    private final TopicFinder finder;

    private TopicTagger(TopicTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.finder = TopicFinder.of(taxonomy, analysis::ofPhrase);
    }

    private static final class Standard {
        static final TopicTagger TAGGER = new TopicTagger(TopicTaxonomy.standard());
    }

    /** The tagger for the standard topics, made once. */
    public static TopicTagger standard() {
        return Standard.TAGGER;
    }

    /** A tagger for these topics. Making one takes some milliseconds; keep it. */
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
        String content = Asides.blank(description);
        Words titleWords = analysis.ofEnglish(title);
        Words descriptionWords = analysis.ofEnglish(content);
        if (analysis.isGerman(titleWords, descriptionWords)) {
            titleWords = analysis.ofGerman(title);
            descriptionWords = analysis.ofGerman(content);
        }
        return tag(finder.read(titleWords), finder.read(descriptionWords));
    }

    private ImmutableList<TopicTag> tag(Reading title, Reading description) {
        Map<String, String> contexts = new HashMap<>(description.contexts());
        contexts.putAll(title.contexts());
        Set<String> inCompany = Sets.union(contexts.keySet(), title.hintedTwice());
        ImmutableListMultimap<String, Found> inTitle = title.topics(inCompany);
        ImmutableListMultimap<String, Found> inDescription = description.topics(inCompany);
        ImmutableList.Builder<TopicTag> tags = ImmutableList.builder();
        for (Topic topic : taxonomy.topics()) {
            ImmutableList<Found> fromTitle = inTitle.get(topic.id());
            ImmutableList<Found> fromDescription = inDescription.get(topic.id());
            if (!fromTitle.isEmpty() || !fromDescription.isEmpty()) {
                Optional<String> context = Optional.ofNullable(contexts.get(topic.id()));
                tags.add(new TopicTag(
                        topic.id(),
                        confidence(fromTitle, fromDescription),
                        evidence(Iterables.concat(fromTitle, fromDescription), context)));
            }
        }
        return tags.build();
    }

    private static double confidence(ImmutableList<Found> fromTitle, ImmutableList<Found> fromDescription) {
        if (!fromTitle.isEmpty()) {
            return fromDescription.isEmpty() ? TITLE : TITLE_AND_DESCRIPTION;
        }
        long phrases = fromDescription.stream()
                .map(found -> found.words().replace('-', ' ').toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return phrases > 1 ? DESCRIPTION_TWICE : DESCRIPTION;
    }

    /** The words found, and the company they need. */
    private static ImmutableList<String> evidence(Iterable<Found> found, Optional<String> context) {
        ImmutableSet.Builder<String> evidence = ImmutableSet.builder();
        boolean needsContext = true;
        for (Found words : found) {
            evidence.add(words.words());
            needsContext &= words.hint();
        }
        if (needsContext) {
            context.ifPresent(evidence::add);
        }
        return evidence.build().asList();
    }
}

package dev.gradus.core.topic.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTaxonomy;
import dev.gradus.core.topic.internal.Phrases.Mention;
import dev.gradus.core.topic.internal.Phrases.Role;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name topics in a text: names, synonyms, and hints in the right company; not where an exclusion
 * overlaps them, nor inside a longer phrase that names a topic.
 *
 * <p>Safe for use by many threads. A text of n words takes time proportional to n log n, for a given taxonomy.
 */
public final class TopicFinder {
    /** By where they start, the longer first: what is inside another comes after it. */
    private static final Comparator<Mention> TOGETHER = Comparator.comparingInt(Mention::from)
            .thenComparing(Mention::to, Comparator.reverseOrder())
            .thenComparing(Mention::role);

    private final Phrases phrases;

    private TopicFinder(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * A finder of these topics.
     *
     * @param analysis what makes words of the taxonomy's phrases, with stems that agree with those of the texts
     */
    public static TopicFinder of(TopicTaxonomy taxonomy, Function<String, Words> analysis) {
        Phrases.Builder phrases = new Phrases.Builder(analysis);
        for (Topic topic : taxonomy.topics()) {
            phrases.add(Role.NAME, topic.id(), topic.name());
            topic.synonyms().forEach(phrase -> phrases.add(Role.NAME, topic.id(), phrase));
            topic.hints().forEach(phrase -> phrases.add(Role.HINT, topic.id(), phrase));
            topic.contexts().forEach(phrase -> phrases.add(Role.CONTEXT, topic.id(), phrase));
            topic.exclusions().forEach(phrase -> phrases.add(Role.EXCLUSION, topic.id(), phrase));
        }
        return new TopicFinder(phrases.build());
    }

    /** Looks for all phrases in a text. */
    public Reading read(Words text) {
        return new Reading(text, phrases.in(text));
    }

    /** A text with the phrases found in it. */
    public static final class Reading {
        private final Words text;
        private final Set<Mention> mentions;

        private Reading(Words text, Set<Mention> mentions) {
            this.text = text;
            this.mentions = mentions;
        }

        /** For each topic with a context in the text, the first such words, as written. */
        public ImmutableMap<String, String> contexts() {
            Map<String, String> found = new LinkedHashMap<>();
            for (Mention mention : mentions) {
                if (mention.role() == Role.CONTEXT) {
                    found.computeIfAbsent(mention.topic(), topic -> text.quote(mention.from(), mention.to()));
                }
            }
            return ImmutableMap.copyOf(found);
        }

        /** The topics with two or more different hints, which keep each other company. */
        public ImmutableSet<String> hintedTwice() {
            Map<String, ImmutableList<String>> firsts = new HashMap<>();
            ImmutableSet.Builder<String> twice = ImmutableSet.builder();
            for (Mention mention : mentions) {
                if (mention.role() == Role.HINT) {
                    ImmutableList<String> stems = text.get(mention.from()).stems();
                    ImmutableList<String> first = firsts.putIfAbsent(mention.topic(), stems);
                    if (first != null && !first.equals(stems)) {
                        twice.add(mention.topic());
                    }
                }
            }
            return twice.build();
        }

        /**
         * The words that name topics, by topic, in the order of the text.
         *
         * @param inCompany ids of the topics whose hints count
         */
        public ImmutableListMultimap<String, Found> topics(Set<String> inCompany) {
            Map<String, BitSet> excluded = excludedWords();
            ImmutableList<Mention> naming = mentions.stream()
                    .filter(mention -> mention.role() == Role.NAME
                            || (mention.role() == Role.HINT && inCompany.contains(mention.topic())))
                    .filter(mention -> !isExcluded(mention, excluded.get(mention.topic())))
                    .sorted(TOGETHER)
                    .collect(ImmutableList.toImmutableList());
            Map<Place, Found> found = new LinkedHashMap<>();
            int from = -1;
            int endBefore = 0;
            int end = 0;
            for (Mention mention : naming) {
                if (mention.from() > from) {
                    from = mention.from();
                    endBefore = Math.max(endBefore, end);
                    end = mention.to();
                }
                if (mention.to() == end && end > endBefore) {
                    found.putIfAbsent(
                            new Place(mention.topic(), from),
                            new Found(text.quote(from, end), mention.role() == Role.HINT));
                }
            }
            ImmutableListMultimap.Builder<String, Found> byTopic = ImmutableListMultimap.builder();
            found.forEach((place, words) -> byTopic.put(place.topic(), words));
            return byTopic.build();
        }

        private Map<String, BitSet> excludedWords() {
            Map<String, BitSet> excluded = new HashMap<>();
            for (Mention mention : mentions) {
                if (mention.role() == Role.EXCLUSION) {
                    excluded.computeIfAbsent(mention.topic(), topic -> new BitSet())
                            .set(mention.from(), mention.to());
                }
            }
            return excluded;
        }

        private static boolean isExcluded(Mention mention, @Nullable BitSet words) {
            if (words == null) {
                return false;
            }
            int next = words.nextSetBit(mention.from());
            return next >= 0 && next < mention.to();
        }

        private record Place(String topic, int from) {}
    }

    /**
     * Words that name a topic.
     *
     * @param words as written
     * @param hint whether they do so only in company
     */
    public record Found(String words, boolean hint) {}
}

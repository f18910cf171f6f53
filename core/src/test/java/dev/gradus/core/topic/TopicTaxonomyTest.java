package dev.gradus.core.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TopicTaxonomyTest {
    private static Topic topic(String id, String... parent) {
        return new Topic(id, "Topic " + id, Stream.of(parent).findFirst(), ImmutableList.of(), ImmutableList.of());
    }

    /** Topics 0 to n−1; each but the first may lie below an earlier one. */
    @Provide
    Arbitrary<TopicTaxonomy> taxonomies() {
        return Arbitraries.integers()
                .between(-1, 8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(parents -> {
                    ImmutableList.Builder<Topic> topics = ImmutableList.builder();
                    for (int i = 0; i < parents.size(); i++) {
                        int parent = parents.get(i) % (i + 1);
                        topics.add(parent >= 0 && parent < i ? topic("t" + i, "t" + parent) : topic("t" + i));
                    }
                    return new TopicTaxonomy(topics.build().reverse());
                });
    }

    @Property
    void aLineageLeadsFromTheTopicToARoot(@ForAll("taxonomies") TopicTaxonomy taxonomy) {
        for (Topic topic : taxonomy.topics()) {
            List<Topic> lineage = taxonomy.lineage(topic.id());
            assertThat(lineage).startsWith(topic).doesNotHaveDuplicates();
            assertThat(lineage.get(lineage.size() - 1).parent()).isEmpty();
            for (int i = 1; i < lineage.size(); i++) {
                assertThat(taxonomy.children(lineage.get(i).id())).contains(lineage.get(i - 1));
            }
            for (Topic other : taxonomy.topics()) {
                assertThat(taxonomy.isWithin(topic.id(), other.id())).isEqualTo(lineage.contains(other));
            }
        }
    }

    @Test
    void circlesOrphansAndDoublesAreRefused() {
        assertThatThrownBy(() -> new TopicTaxonomy(ImmutableList.of(topic("a", "b"), topic("b", "a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("its own ancestor");
        assertThatThrownBy(() -> new TopicTaxonomy(ImmutableList.of(topic("a", "a"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TopicTaxonomy(ImmutableList.of(topic("a", "z"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'z'");
        assertThatThrownBy(() -> new TopicTaxonomy(ImmutableList.of(topic("a"), topic("a"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> topic(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownTopicsGetTheNearest() {
        assertThatThrownBy(() -> TopicTaxonomy.standard().get("deep-lerning"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Unknown topic 'deep-lerning'.\nMaybe deep-learning?");
        assertThat(TopicTaxonomy.standard().find("deep-lerning")).isEmpty();
    }

    /** The ids that other programs rely on. */
    @Test
    void theStandardTopicsAreThere() {
        assertThat(TopicTaxonomy.standard().topics())
                .extracting(Topic::id)
                .contains(
                        "supervised-unsupervised-learning",
                        "deep-learning",
                        "nlp",
                        "reinforcement-learning",
                        "graphical-models",
                        "ethics-fairness",
                        "practice-capstone",
                        "computer-vision",
                        "math-stat-optimization",
                        "large-scale-data-systems");
        assertThat(TopicTaxonomy.standard().isWithin("thesis", "practice-capstone"))
                .isTrue();
        assertThat(TopicTaxonomy.standard().isWithin("statistics", "math-stat-optimization"))
                .isTrue();
    }

    @Test
    void wordsAreInLowerCaseAndListedOnce() {
        for (Topic topic : TopicTaxonomy.standard().topics()) {
            List<String> words = Stream.of(topic.synonyms(), topic.exclusions(), topic.hints())
                    .flatMap(List::stream)
                    .toList();
            assertThat(words).as(topic.id()).doesNotHaveDuplicates();
            assertThat(topic.contexts()).as(topic.id()).doesNotHaveDuplicates();
            assertThat(Stream.concat(words.stream(), topic.contexts().stream()))
                    .allSatisfy(word -> assertThat(word)
                            .isEqualTo(word.toLowerCase(Locale.ROOT))
                            .matches("\\*?[^*]*[\\p{L}\\p{N}][^*]*\\*?")
                            .isEqualTo(word.strip()));
        }
    }

    @Test
    void hintsHaveContexts() {
        assertThat(TopicTaxonomy.standard().topics())
                .allSatisfy(topic -> assertThat(topic.hints().isEmpty())
                        .as(topic.id())
                        .isEqualTo(topic.contexts().isEmpty()));
    }

    @Test
    void tagsHaveConfidenceAndEvidence() {
        assertThatThrownBy(() -> new TopicTag("nlp", 0, ImmutableList.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TopicTag("nlp", 1.01, ImmutableList.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TopicTag("nlp", Double.NaN, ImmutableList.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TopicTag("nlp", 1, ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

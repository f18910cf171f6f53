package dev.gradus.dataimport.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTag;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTaggerTest {
    private static final TopicTagger TAGGER = TopicTagger.of(TopicTaxonomy.standard());

    @ParameterizedTest
    @CsvSource({
        "Introduction to Machine Learning (or 10-715), supervised-unsupervised-learning",
        "DEEP REINFORCEMENT LEARNING, reinforcement-learning",
        "Advanced Natural Language Processing, nlp",
        "Concepts of Programming Languages, ''",
        "Natural Language Processing and Programming Languages, nlp",
        "Probabilistic Graphical Models, graphical-models",
        "Statistical Learning, supervised-unsupervised-learning",
        "Large Scale Optimization, optimization large-scale-data-systems",
        "Künstliche Intelligenz, knowledge-reasoning",
        "Reinforced Concrete, ''",
        "Cloudy Skies, ''",
        "Ethics in AI, ethics-fairness",
    })
    void findsTheTopicsThatATitleNames(String title, String topics) {
        assertThat(TAGGER.tag(title, "").stream().map(TopicTag::topic))
                .containsExactly(topics.isEmpty() ? new String[0] : topics.split(" "));
    }

    @Test
    void quotesTheWordsItFoundAsTheyAreWritten() {
        assertThat(TAGGER.tag("Deep  Learning and Neural Networks", ""))
                .containsExactly(
                        new TopicTag("deep-learning", 0.9, ImmutableList.of("Deep Learning", "Neural Networks")));
    }

    @Test
    void aTitleSaysMoreThanADescription() {
        assertThat(confidence("Computer Vision", "The basics of computer vision."))
                .isEqualTo(1);
        assertThat(confidence("Computer Vision", "")).isEqualTo(0.9);
        assertThat(confidence("Perception", "Computer vision and image processing."))
                .isEqualTo(0.6);
        assertThat(confidence("Perception", "Computer vision. More computer vision."))
                .isEqualTo(0.4);
    }

    private static double confidence(String title, String description) {
        ImmutableList<TopicTag> tags = TAGGER.tag(title, description);
        assertThat(tags).extracting(TopicTag::topic).containsExactly("computer-vision");
        return tags.get(0).confidence();
    }

    @Test
    void onePhraseCanNameSeveralTopics() {
        TopicTaxonomy taxonomy =
                new TopicTaxonomy(ImmutableList.of(topic("a", "shared words"), topic("b", "shared words")));
        assertThat(TopicTagger.of(taxonomy).tag("Shared-words", ""))
                .extracting(TopicTag::topic)
                .containsExactly("a", "b");
    }

    private static Topic topic(String id, String synonym) {
        return new Topic(id, id, java.util.Optional.empty(), ImmutableList.of(synonym), ImmutableList.of());
    }

    @Test
    void everyTopicIsFoundByEachOfItsOwnNames() {
        for (Topic topic : TopicTaxonomy.standard().topics()) {
            for (String synonym : topic.synonyms()) {
                assertThat(TAGGER.tag("On " + synonym.toUpperCase(Locale.ROOT), ""))
                        .as(synonym)
                        .extracting(TopicTag::topic)
                        .contains(topic.id());
            }
        }
    }

    @Property
    void letterCaseAndSurroundingTextDoNotMatter(@ForAll String noise) {
        assertThat(TAGGER.tag("Deep Learning", noise))
                .extracting(TopicTag::topic)
                .contains("deep-learning");
        assertThat(TAGGER.tag(noise + " deep-LEARNING " + noise, ""))
                .extracting(TopicTag::topic)
                .contains("deep-learning");
    }

    @Property
    void theDefaultLocaleDoesNotMatter(@ForAll String description) {
        Locale before = Locale.getDefault();
        ImmutableList<TopicTag> tags = TAGGER.tag("ETHICS AND STATISTICS IN AI", description);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(TAGGER.tag("ETHICS AND STATISTICS IN AI", description)).isEqualTo(tags);
        } finally {
            Locale.setDefault(before);
        }
    }
}

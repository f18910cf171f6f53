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
import org.junit.jupiter.params.provider.ValueSource;

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
        "Ethics, ''",
        "Machine Learning: Theory and Practice, supervised-unsupervised-learning",
        "Machine-Learning-Verfahren, supervised-unsupervised-learning",
        "Bayesian Statistics, graphical-models statistics",
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
                assertThat(topics("On " + synonym.replace("*", "").toUpperCase(Locale.ROOT)))
                        .as(synonym)
                        .contains(topic.id());
            }
        }
    }

    @Test
    void everyHintCountsInCompanyAlone() {
        for (Topic topic : TopicTaxonomy.standard().topics()) {
            for (String hint : topic.hints()) {
                String words = hint.replace("*", "");
                assertThat(topics("On " + words)).as(hint).doesNotContain(topic.id());
                assertThat(TAGGER.tag("On " + words, topic.contexts().get(0)))
                        .as(hint)
                        .filteredOn(tag -> tag.topic().equals(topic.id()))
                        .hasSize(1);
            }
        }
    }

    @Test
    void theCompanyIsPartOfTheEvidence() {
        assertThat(TAGGER.tag("Ethics", "What data analysis may be used for."))
                .containsExactly(new TopicTag("ethics-fairness", 0.9, ImmutableList.of("Ethics", "data analysis")));
    }

    @Test
    void anExclusionHidesOnlyWhatItOverlaps() {
        assertThat(topics("Business Ethics")).isEmpty();
        assertThat(topics("Programming Languages")).isEmpty();
        assertThat(topics("Business Ethics and the Ethics of Computing")).containsExactly("ethics-fairness");
    }

    @ParameterizedTest
    @CsvSource({
        "deep learning, true",
        "deep-learning, true",
        "deep \u2013 learning, true",
        "'\u201cdeep\u201d learning', true",
        "'deep, learning', false",
        "deep. Learning, false",
        "deep/learning, false",
        "deep (learning), false",
    })
    void aPhraseRunsAcrossHyphensNotAcrossPunctuation(String title, boolean found) {
        assertThat(topics(title).contains("deep-learning")).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prerequisite: deep learning.",
                "Prerequisites: MATH 241; deep learning or consent.",
                "Recommended background: deep learning.",
                "Credit is not given for both this and Deep Learning.",
                "Intended for students of deep learning.",
                "Familiarity with deep learning is assumed.",
                "Filters, with applications such as deep learning, and more.",
                "Voraussetzungen: Deep Learning.",
                "Empfohlene Vorkenntnisse: Deep Learning"
            })
    void asidesAreNotTaught(String aside) {
        assertThat(TAGGER.tag("Filters", aside)).isEmpty();
        assertThat(TAGGER.tag("Filters", "Deep learning. " + aside + "\nOther things."))
                .extracting(TopicTag::evidence)
                .containsExactly(ImmutableList.of("Deep learning"));
        assertThat(TAGGER.tag("Filters", aside + "\nDeep learning.")).hasSize(1);
    }

    private static ImmutableList<String> topics(String title) {
        return TAGGER.tag(title, "").stream().map(TopicTag::topic).collect(ImmutableList.toImmutableList());
    }

    /** Lengths at which anything worse than n log n would take minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {"ethics ", "business ethics data ", "prerequisite: ", "applications such as ", "a-", "(", "deep "
            })
    void longTextsAreReadToTheEnd(String part) {
        assertThat(TAGGER.tag(part.repeat(20_000), part.repeat(20_000) + "\nRobotics"))
                .extracting(TopicTag::topic)
                .contains("robotics");
    }

    @Property
    void noTextIsRefused(@ForAll String title, @ForAll String description) {
        for (TopicTag tag : TAGGER.tag(title, description)) {
            assertThat(tag.confidence()).isIn(1.0, 0.9, 0.6, 0.4);
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

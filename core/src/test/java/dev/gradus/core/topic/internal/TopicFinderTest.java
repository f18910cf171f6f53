package dev.gradus.core.topic.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTaxonomy;
import dev.gradus.core.topic.internal.TopicFinder.Found;
import dev.gradus.core.topic.internal.TopicFinder.Reading;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicFinderTest {
    private static TopicFinder finder(Topic... topics) {
        return TopicFinder.of(new TopicTaxonomy(ImmutableList.copyOf(topics)), PlainWords::of);
    }

    private static Topic topic(String id, String... synonyms) {
        return new Topic(id, id, Optional.empty(), ImmutableList.copyOf(synonyms), ImmutableList.of());
    }

    private static ImmutableList<String> words(TopicFinder finder, String text, String topic) {
        Reading reading = finder.read(PlainWords.of(text));
        return reading.topics(reading.contexts().keySet()).get(topic).stream()
                .map(Found::words)
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource({
        "net*, Netze networks, Netze networks",
        "*net, the internet net nets, internet net",
        "*net*, internets Netz tent, internets Netz",
        "net, nets Netz net, nets net",
        "neural net*, a neural network or neural one, neural network",
        "'*, *', anything, ''",
    })
    void anAsteriskStandsForAnyLetters(String synonym, String text, String found) {
        assertThat(String.join(" ", words(finder(topic("x", synonym)), text, "x")))
                .isEqualTo(found);
    }

    @Test
    void theLongerPhraseHidesTheShorterOfWhateverTopic() {
        TopicFinder finder = finder(topic("a", "b c", "c d e"), topic("z", "c", "d", "b c", "e"));
        assertThat(words(finder, "b c d", "a")).containsExactly("b c");
        assertThat(words(finder, "b c d", "z")).containsExactly("b c", "d");
        assertThat(words(finder, "b c d e", "a")).containsExactly("b c", "c d e");
        assertThat(words(finder, "b c d e", "z")).containsExactly("b c");
    }

    @Test
    void hintsCountInCompany() {
        TopicFinder finder = finder(new Topic(
                "x",
                "X",
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of("bad hint"),
                ImmutableList.of("hint", "clue"),
                ImmutableList.of("company")));
        assertThat(words(finder, "a hint", "x")).isEmpty();
        assertThat(words(finder, "hints, in company", "x")).containsExactly("hints");
        assertThat(words(finder, "a bad hint in company", "x")).isEmpty();
        Reading twice = finder.read(PlainWords.of("a hint and a clue"));
        assertThat(twice.hintedTwice()).containsExactly("x");
        assertThat(twice.topics(twice.hintedTwice()).get("x"))
                .containsExactly(new Found("hint", true), new Found("clue", true));
        assertThat(finder.read(PlainWords.of("hint, hints")).hintedTwice()).isEmpty();
    }

    @Test
    void whatIsBothNameAndHintIsAName() {
        TopicFinder finder = finder(new Topic(
                "x",
                "X",
                Optional.empty(),
                ImmutableList.of("both"),
                ImmutableList.of(),
                ImmutableList.of("both"),
                ImmutableList.of("company")));
        assertThat(finder.read(PlainWords.of("both in company"))
                        .topics(ImmutableSet.of("x"))
                        .get("x"))
                .containsExactly(new Found("both", false));
    }

    @Test
    void quotesAreAsWrittenButForSpaces() {
        assertThat(words(finder(topic("x", "deep learning")), "Deep \t\n-  LEARNING!", "x"))
                .containsExactly("Deep - LEARNING");
    }

    /** Against the rule as it is told: not inside a longer one. */
    @Property(tries = 200)
    void exactlyThePhrasesThatAreInNoLongerOneAreFound(@ForAll @Size(max = 12) List<Boolean> letters) {
        List<String> synonyms = List.of("a", "b", "a b", "b b", "a b a", "b a b b");
        TopicFinder finder = finder(topic("x", synonyms.toArray(new String[0])));
        List<String> words = letters.stream().map(a -> a ? "a" : "b").toList();
        record Span(int from, int to) {
            boolean isInside(Span other) {
                return other.from <= from && other.to >= to && !equals(other);
            }
        }
        List<Span> spans = new java.util.ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                if (synonyms.contains(String.join(" ", words.subList(from, to)))) {
                    spans.add(new Span(from, to));
                }
            }
        }
        List<String> expected = spans.stream()
                .filter(span -> spans.stream().noneMatch(span::isInside))
                .map(span -> String.join(" ", words.subList(span.from(), span.to())))
                .toList();
        assertThat(words(finder, String.join(" ", words), "x")).isEqualTo(expected);
    }
}

package dev.gradus.core.topic.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.gradus.core.topic.internal.Words.Word;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Phrases with what they say about a topic, found in a text whatever their inflection. */
final class Phrases {
    private final ImmutableListMultimap<String, Phrase> byFirstStem;
    private final ImmutableList<Phrase> openAtFirst;
    private final BitSet openings = new BitSet();

    private Phrases(Set<Phrase> phrases) {
        ImmutableListMultimap.Builder<String, Phrase> byStem = ImmutableListMultimap.builder();
        ImmutableList.Builder<Phrase> open = ImmutableList.builder();
        for (Phrase phrase : phrases) {
            Term first = phrase.terms().get(0);
            if (first.isWhole()) {
                first.stems().forEach(stem -> byStem.put(stem, phrase));
            } else {
                open.add(phrase);
                openings.set(hash(first.letters(), 0));
            }
        }
        byFirstStem = byStem.build();
        openAtFirst = open.build();
    }

    /** Every place where a phrase stands, by its first word. */
    Set<Mention> in(Words words) {
        Set<Mention> mentions = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            for (String stem : word.stems()) {
                collect(words, at, byFirstStem.get(stem), mentions);
            }
            if (mayOpen(word.letters())) {
                collect(words, at, openAtFirst, mentions);
            }
        }
        return mentions;
    }

    private static void collect(Words words, int at, List<Phrase> candidates, Set<Mention> mentions) {
        for (Phrase phrase : candidates) {
            if (phrase.standsAt(at, words)) {
                mentions.add(new Mention(
                        phrase.role(), phrase.topic(), at, at + phrase.terms().size()));
            }
        }
    }

    /** False if certainly none of the phrases with an open first word starts with this one; spares most words. */
    private boolean mayOpen(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (openings.get(hash(letters, i))) {
                return true;
            }
        }
        return false;
    }

    /** Of up to three letters from here on; of fewer at the end of a word, where only short terms can be. */
    private static int hash(String letters, int from) {
        int hash = 0;
        for (int i = from; i < Math.min(from + 3, letters.length()); i++) {
            hash = hash * 31 + letters.charAt(i);
        }
        return hash & 0xFFF;
    }

    /** What a phrase says. */
    enum Role {
        /** That the text speaks of the topic. */
        NAME,
        /** That it may. */
        HINT,
        /** That the hints of the topic mean it. */
        CONTEXT,
        /** That what overlaps it does not mean the topic. */
        EXCLUSION
    }

    /** Words {@code from} to before {@code to} are a phrase. */
    record Mention(Role role, String topic, int from, int to) {}

    /** Collects phrases. */
    static final class Builder {
        private final Function<String, Words> analysis;
        private final Set<Phrase> phrases = new LinkedHashSet<>();

        Builder(Function<String, Words> analysis) {
            this.analysis = analysis;
        }

        /** Adds a phrase for a topic; one without any letter or digit is never found. */
        void add(Role role, String topic, String phrase) {
            ImmutableList.Builder<Term> terms = ImmutableList.builder();
            for (String piece : phrase.split("\\s+")) {
                ImmutableList<Word> words =
                        analysis.apply(piece.replace('*', ' ')).words();
                for (int i = 0; i < words.size(); i++) {
                    boolean openStart = i == 0 && piece.startsWith("*");
                    boolean openEnd = i == words.size() - 1 && piece.endsWith("*");
                    terms.add(new Term(words.get(i).letters(), words.get(i).stems(), openStart, openEnd));
                }
            }
            ImmutableList<Term> all = terms.build();
            if (!all.isEmpty()) {
                phrases.add(new Phrase(role, topic, all));
            }
        }

        Phrases build() {
            return new Phrases(phrases);
        }
    }

    private record Phrase(Role role, String topic, ImmutableList<Term> terms) {
        boolean standsAt(int at, Words words) {
            if (at + terms.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < terms.size(); i++) {
                if (!terms.get(i).matches(words.get(at + i)) || (i > 0 && !words.isJoined(at + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One word of a phrase; open at an end where other letters may be. */
    private record Term(String letters, ImmutableList<String> stems, boolean openStart, boolean openEnd) {
        boolean isWhole() {
            return !openStart && !openEnd;
        }

        boolean matches(Word word) {
            if (openStart) {
                return openEnd
                        ? word.letters().contains(letters)
                        : word.letters().endsWith(letters);
            }
            return openEnd
                    ? word.letters().startsWith(letters)
                    : word.stems().stream().anyMatch(stems::contains);
        }
    }
}

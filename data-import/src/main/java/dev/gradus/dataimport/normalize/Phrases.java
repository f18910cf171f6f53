package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases as whole words in a text, whatever their letter case; spaces, hyphens, slashes, dots, ampersands
 * and apostrophes between words do not matter. The longest phrase wins; found phrases do not overlap.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {
    private static final String JOINERS = " -/.'&";
    private static final int LONGEST_GAP = 3;

    private final ImmutableListMultimap<String, Phrase<T>> byFirstWord;

    private record Phrase<T>(List<String> words, T meaning) {}

    private record Word(String folded, int start, int end) {}

    /** A phrase found from {@code start} to before {@code end}. */
    record Hit<T>(int start, int end, T meaning) {}

    private Phrases(ImmutableListMultimap<String, Phrase<T>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** Phrases by what they mean; those of one meaning are separated by {@code |}. */
    static <T> Phrases<T> of(Map<T, String> phrases) {
        List<Phrase<T>> all = new ArrayList<>();
        phrases.forEach((meaning, alternatives) -> {
            for (String phrase : alternatives.split("\\|", -1)) {
                List<String> words = words(phrase).stream().map(Word::folded).toList();
                all.add(new Phrase<>(words, meaning));
            }
        });
        all.sort(Comparator.comparingInt(phrase -> -phrase.words().size()));
        ImmutableListMultimap.Builder<String, Phrase<T>> byFirstWord = ImmutableListMultimap.builder();
        all.forEach(phrase -> byFirstWord.put(phrase.words().get(0), phrase));
        return new Phrases<>(byFirstWord.build());
    }

    /** The phrases found, in the order of the text. */
    List<Hit<T>> find(String text) {
        List<Word> words = words(text);
        List<Hit<T>> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = 0;
            for (Phrase<T> phrase : byFirstWord.get(words.get(at).folded())) {
                if (isAt(text, words, at, phrase.words())) {
                    length = phrase.words().size();
                    hits.add(new Hit<>(
                            words.get(at).start(), words.get(at + length - 1).end(), phrase.meaning()));
                    break;
                }
            }
            at += Math.max(1, length);
        }
        return hits;
    }

    /** Whether one of the phrases is in the text. */
    boolean in(String text) {
        return !find(text).isEmpty();
    }

    private static boolean isAt(String text, List<Word> words, int at, List<String> phrase) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(at + i).folded().equals(phrase.get(i))
                    || (i > 0
                            && !joined(
                                    text,
                                    words.get(at + i - 1),
                                    words.get(at + i).start()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two words may belong to one phrase; a full stop and a space join only after an initial ("M. Sc."). */
    private static boolean joined(String text, Word before, int to) {
        int from = before.end();
        if (to - from > LONGEST_GAP) {
            return false;
        }
        if (to - from > 1 && text.charAt(from) == '.' && from - before.start() > 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (JOINERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start >= 0 && Character.isDigit(text.charAt(i)) != Character.isDigit(text.charAt(i - 1))) {
                words.add(word(text, start, i));
                start = i;
            } else if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(word(text, start, i));
                start = -1;
            }
        }
        return words;
    }

    private static Word word(String text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            folded.append(Character.toLowerCase(text.charAt(i)));
        }
        return new Word(folded.toString(), start, end);
    }
}

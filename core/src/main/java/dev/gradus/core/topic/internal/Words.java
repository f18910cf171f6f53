package dev.gradus.core.topic.internal;

import com.google.common.collect.ImmutableList;

/**
 * A text and its words, in order.
 *
 * @param text the text
 * @param words where they are and what they are compared by
 */
public record Words(String text, ImmutableList<Word> words) {
    /**
     * One word.
     *
     * @param start where it starts in the text
     * @param end where it has ended
     * @param letters in lower case
     * @param stems without inflection; at least one. Words are the same if they share one
     */
    public record Word(int start, int end, String letters, ImmutableList<String> stems) {}

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    /** The text from one word to before another, as written, each gap a single space if it is white space. */
    public String quote(int from, int to) {
        StringBuilder quote = new StringBuilder();
        boolean space = false;
        for (int at = get(from).start(); at < get(to - 1).end(); at++) {
            char c = text.charAt(at);
            if (!isSpace(c)) {
                quote.append(c);
            } else if (!space) {
                quote.append(' ');
            }
            space = isSpace(c);
        }
        return quote.toString();
    }

    /** Whether a phrase can run on from the word before to this one: only spaces, hyphens and quotes are between. */
    boolean isJoined(int index) {
        for (int at = get(index - 1).end(); at < get(index).start(); at++) {
            char c = text.charAt(at);
            if (!isSpace(c) && Character.getType(c) != Character.DASH_PUNCTUATION && "'’\"“”„‘&".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

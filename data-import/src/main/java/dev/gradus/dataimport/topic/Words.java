package dev.gradus.dataimport.topic;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text: runs of letters, digits, {@code +} and {@code #}; everything between them separates. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}+#'’]*");

    private final String text;
    private final ImmutableList<String> folded;
    private final ImmutableList<Integer> starts;
    private final ImmutableList<Integer> ends;

    private Words(
            String text, ImmutableList<String> folded, ImmutableList<Integer> starts, ImmutableList<Integer> ends) {
        this.text = text;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    static Words of(String text) {
        ImmutableList.Builder<String> folded = ImmutableList.builder();
        ImmutableList.Builder<Integer> starts = ImmutableList.builder();
        ImmutableList.Builder<Integer> ends = ImmutableList.builder();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            folded.add(matcher.group().replace('’', '\'').toLowerCase(Locale.ROOT));
            starts.add(matcher.start());
            ends.add(matcher.end());
        }
        return new Words(text, folded.build(), starts.build(), ends.build());
    }

    int size() {
        return folded.size();
    }

    /** The words in lower case. */
    ImmutableList<String> folded() {
        return folded;
    }

    /** The text from one word to before another, as written, each gap a single space if it is white space. */
    String quote(int from, int to) {
        return text.substring(starts.get(from), ends.get(to - 1)).replaceAll("\\s+", " ");
    }

    /** Whether these words stand at a place of the text. */
    boolean hasAt(int at, ImmutableList<String> phrase) {
        return at + phrase.size() <= folded.size()
                && folded.subList(at, at + phrase.size()).equals(phrase);
    }
}

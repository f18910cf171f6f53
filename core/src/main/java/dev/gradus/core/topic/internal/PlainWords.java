package dev.gradus.core.topic.internal;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.topic.internal.Words.Word;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as runs of letters and digits, compared without letter case and without the s of an English plural. */
public final class PlainWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private PlainWords() {}

    /** The words of a text. */
    public static Words of(String text) {
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String letters = matcher.group().toLowerCase(Locale.ROOT);
            words.add(new Word(matcher.start(), matcher.end(), letters, ImmutableList.of(stem(letters))));
        }
        return new Words(text, words.build());
    }

    private static String stem(String letters) {
        boolean plural = letters.length() > 3 && letters.endsWith("s") && !letters.endsWith("ss");
        return plural ? letters.substring(0, letters.length() - 1) : letters;
    }
}

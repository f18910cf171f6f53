package dev.gradus.dataimport.internal;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as they compare: lower case, without the marks of Latin, Greek and Cyrillic letters, compatibility forms,
 * dashes and apostrophes made plain. {@code Łódź} and {@code LODZ} are the same; scripts that are no alphabets stay as they are.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final String[][] LETTERS = {
        {"\u0142", "l"},
        {"\u0111", "d"},
        {"\u00f0", "d"},
        {"\u00f8", "o"},
        {"\u00df", "ss"},
        {"\u00e6", "ae"},
        {"\u0153", "oe"},
        {"\u0131", "i"},
        {"\u00fe", "th"},
        {"\u0127", "h"},
        {"\u2019", "'"},
        {"\u2018", "'"},
        {"\u02bc", "'"},
        {"\u02bb", "'"},
        {"\u05f3", "'"},
        {"\u30fb", " "},
    };

    private Folding() {}

    /** The text, folded; as long as the text or a little longer or shorter. */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text, Form.NFKD);
        plain = Normalizer.normalize(MARKS.matcher(plain).replaceAll(""), Form.NFC)
                .toLowerCase(Locale.ROOT);
        plain = MARKS.matcher(plain).replaceAll("");
        for (String[] letter : LETTERS) {
            plain = plain.replace(letter[0], letter[1]);
        }
        return DASHES.matcher(plain).replaceAll("-");
    }
}

package dev.gradus.dataimport.interchange;

import com.google.common.base.Ascii;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Small repairs of texts, and ids made of them. */
public final class Texts {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff&&[^\\n]]++");
    private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final Pattern NO_SLUG = Pattern.compile("[^\\p{L}\\p{N}]++");
    private static final int LONGEST_SLUG = 80;

    private Texts() {}

    /**
     * A text without what its layout put in: runs of blanks are one, lines stay lines. C1 control characters, which are
     * bytes of Windows-1252 that somebody took for Unicode, become the characters that were meant.
     */
    public static String plain(String raw) {
        String text = LINES.matcher(BLANKS.matcher(meant(raw)).replaceAll(" ")).replaceAll("\n");
        return text.strip();
    }

    /** The same on one line. */
    public static String line(String raw) {
        return plain(raw).replace('\n', ' ');
    }

    /** Whether a text has C1 control characters. */
    public static boolean isDamaged(String raw) {
        return raw.chars().anyMatch(Texts::isControl);
    }

    private static boolean isControl(int c) {
        return c >= 0x80 && c < 0xa0 && c != 0x85;
    }

    private static String meant(String raw) {
        if (!isDamaged(raw)) {
            return raw;
        }
        StringBuilder repaired = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            repaired.append(isControl(c) ? new String(new byte[] {(byte) c}, WINDOWS) : String.valueOf(c));
        }
        return repaired.toString();
    }

    /** A text as part of an id: letters and digits in lower case with hyphens; the text itself if nothing would be left. */
    public static String slug(String text) {
        String folded =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String slug = Ascii.toLowerCase(NO_SLUG.matcher(folded).replaceAll("-"));
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") && slug.length() > from ? slug.length() - 1 : slug.length();
        String trimmed = slug.substring(from, Math.max(from, to));
        if (trimmed.isEmpty()) {
            return text.strip();
        }
        return trimmed.length() > LONGEST_SLUG ? trimmed.substring(0, LONGEST_SLUG) : trimmed;
    }
}

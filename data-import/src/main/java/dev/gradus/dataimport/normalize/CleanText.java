package dev.gradus.dataimport.normalize;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Puts right what happens to a text on its way: HTML entities and tags, UTF-8 or control characters that are Windows-1252
 * bytes, full-width forms, the many kinds of space, dash and quotation mark, fractions in one character, footnote marks.
 * Lines end where the source has line feeds, tabs, line-breaking tags, or three spaces and more (what is left of markup).
 */
final class CleanText {
    /** Longest text that is read. */
    static final int MAX_LENGTH = 20_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,10};");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,15})(?:\\s[^<>]{0,300})?+/?>");
    private static final Pattern BREAKING =
            Pattern.compile("br|p|div|li|tr|td|th|ul|ol|dl|dt|dd|h[1-6]|table", Pattern.CASE_INSENSITIVE);
    private static final Pattern MOJIBAKE = Pattern.compile("[\\u00c2-\\u00f4][\\u0080-\\u00bf\\u20ac\\u201a-\\u2122]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u00ad]]|\\u00ad|[\\ufe00-\\ufe0f]");
    private static final Pattern SUPERSCRIPT = Pattern.compile("[\\u00b9\\u00b2\\u00b3\\u2070-\\u209c\\u2020\\u2021]");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212\\u00ad\\u2043]");
    private static final Pattern TILDE = Pattern.compile("[\\u301c\\u223c\\u02dc\\u2248]");
    private static final Pattern QUOTE = Pattern.compile("[\\u2018\\u2019\\u201b\\u02bc\\u00b4\\u0060\\u2032]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]++");
    private static final Pattern LINE =
            Pattern.compile("[\\n\\r\\t\\u000b\\u000c\\u0085\\u2028\\u2029]|.{3}", Pattern.DOTALL);

    private CleanText() {}

    /** The text put right; empty if it is too long. */
    static Optional<String> of(String raw) {
        if (raw.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String text = withoutMarkup(unescaped(raw));
        text = windowsControls(repaired(text));
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SUPERSCRIPT.matcher(text).replaceAll(" ");
        text = java.text.Normalizer.normalize(fractions(text), Form.NFKC);
        text = DASH.matcher(text).replaceAll("-");
        text = TILDE.matcher(text).replaceAll("~");
        text = QUOTE.matcher(text).replaceAll("'").replace('\u20a4', '\u00a3');
        text = SPACES.matcher(text).replaceAll(run -> LINE.matcher(run.group()).find() ? "\n" : " ");
        return Optional.of(text.strip());
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(match -> {
            try {
                return java.util.regex.Matcher.quoteReplacement(StringEscapeUtils.unescapeHtml4(match.group()));
            } catch (IllegalArgumentException beyondUnicode) {
                return " ";
            }
        });
    }

    private static String withoutMarkup(String text) {
        return TAG.matcher(text)
                .replaceAll(tag -> BREAKING.matcher(tag.group(2)).matches() ? "\n" : "");
    }

    /** UTF-8 that was read as Windows-1252, read again; any other text as it is. */
    private static String repaired(String text) {
        if (!MOJIBAKE.matcher(text).find()) {
            return text;
        }
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notMojibake) {
            return text;
        }
    }

    /** C1 control characters are the bytes of Windows-1252 in all texts that we have seen. */
    private static String windowsControls(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xa0 && c != 0x85) {
                repaired.append(new String(new byte[] {(byte) c}, WINDOWS));
            } else {
                repaired.append(c);
            }
        }
        return repaired.toString();
    }

    private static String fractions(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String part = switch (text.charAt(i)) {
                case '\u00bd' -> ".5";
                case '\u00bc' -> ".25";
                case '\u00be' -> ".75";
                default -> "";
            };
            if (part.isEmpty()) {
                plain.append(text.charAt(i));
                continue;
            }
            int last = plain.length() - 1;
            while (last >= 0 && plain.charAt(last) == ' ') {
                last--;
            }
            if (last >= 0 && Character.isDigit(plain.charAt(last))) {
                plain.setLength(last + 1);
            } else {
                plain.append('0');
            }
            plain.append(part);
        }
        return plain.toString();
    }
}

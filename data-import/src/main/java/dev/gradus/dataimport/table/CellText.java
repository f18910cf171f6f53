package dev.gradus.dataimport.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Puts right what spreadsheets and careless conversions do to the text of a cell, and tells of everything it changes but
 * white space at the ends.
 */
final class CellText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern FORMULA_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,24});");
    private static final Pattern MOJIBAKE = Pattern.compile("[\\u00c2-\\u00f4][\\u0080-\\u00bf\\u20ac\\u201a-\\u2122]");
    private static final Pattern WINDOWS_CONTROL = Pattern.compile("[\\u0080-\\u0084\\u0086-\\u009f]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\u0080-\\u009f]]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern WIDE_SPACE = Pattern.compile("[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]");

    private CellText() {}

    /** Whether a text can be taken as it is: printable ASCII without {@code &} and {@code =}. Most cells are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '=' || c > '~' || (c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text put right.
     *
     * @param changes takes the rule and, in words, what was done
     */
    static String repaired(String raw, BiConsumer<String, String> changes) {
        if (isPlain(raw)) {
            return raw.strip();
        }
        String text = raw;
        Matcher formula = FORMULA_TEXT.matcher(text.strip());
        if (formula.matches()) {
            text = formula.group(1);
            changes.accept("formula-text", "Text that was kept from a spreadsheet as a formula.");
        }
        text = unescaped(text, changes);
        String decoded = decodedAgain(text);
        if (!decoded.equals(text)) {
            text = decoded;
            changes.accept("mojibake", "UTF-8 that was once read as Windows-1252, read again.");
        }
        if (WINDOWS_CONTROL.matcher(text).find()) {
            text = WINDOWS_CONTROL
                    .matcher(text)
                    .replaceAll(control -> Matcher.quoteReplacement(
                            new String(new byte[] {(byte) control.group().charAt(0)}, WINDOWS)));
            changes.accept("windows-controls", "Control characters that are bytes of Windows-1252.");
        }
        text = without(CONTROL, "", text, changes, "control-characters", "Control characters left out.");
        text = without(INVISIBLE, "", text, changes, "invisible-characters", "Characters without width left out.");
        text = without(WIDE_SPACE, " ", text, changes, "wide-spaces", "Special spaces made plain.");
        return text.strip();
    }

    private static String without(
            Pattern pattern, String by, String text, BiConsumer<String, String> changes, String rule, String what) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        String changed = matcher.replaceAll(by);
        if (!changed.strip().equals(text.strip())) {
            changes.accept(rule, what);
        }
        return changed;
    }

    private static String unescaped(String text, BiConsumer<String, String> changes) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        String changed = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group())));
        if (!changed.equals(text)) {
            changes.accept("html-entities", "HTML entities made characters.");
        }
        return changed;
    }

    private static String character(String entity) {
        try {
            return StringEscapeUtils.unescapeHtml4(entity);
        } catch (IllegalArgumentException beyondUnicode) {
            return "\ufffd";
        }
    }

    private static String decodedAgain(String text) {
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
}

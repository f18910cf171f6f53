package dev.gradus.dataimport.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers of the Research Organization Registry: nine characters, of which the last two are a checksum (ISO/IEC
 * 7064, MOD 97-10, over the number that the first seven are in Crockford's base 32).
 */
final class RorId {
    static final String PREFIX = "https://ror.org/";

    private static final Pattern ID = Pattern.compile(
            "(?:(?:https?://)?(?:www\\.)?ror\\.org/|ror:)?(0[a-z0-9]{6}[0-9]{2})/?", Pattern.CASE_INSENSITIVE);
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private RorId() {}

    /** The id as an address, if the text is one and its checksum is right. */
    static Optional<String> parse(String text) {
        Matcher matcher = ID.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String id = matcher.group(1).toLowerCase(Locale.ROOT);
        return isValid(id) ? Optional.of(PREFIX + id) : Optional.empty();
    }

    private static boolean isValid(String id) {
        long number = 0;
        for (int i = 0; i < 7; i++) {
            int digit = DIGITS.indexOf(id.charAt(i));
            if (digit < 0) {
                return false;
            }
            number = number * DIGITS.length() + digit;
        }
        return 98 - number * 100 % 97 == Long.parseLong(id.substring(7));
    }
}

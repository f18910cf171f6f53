package dev.gradus.dataimport.register;

import dev.gradus.core.evidence.MissingReason;
import java.util.Locale;
import java.util.Optional;

/** What cells of official tables say instead of a value, and how spreadsheets damage them. */
final class Cell {
    private Cell() {}

    /** Why a cell has no value; empty if it has one. */
    static Optional<MissingReason> missing(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "privacysuppressed", "ps", "suppressed" -> Optional.of(MissingReason.SUPPRESSED);
            case "", "null", "na" -> Optional.of(MissingReason.NOT_REPORTED);
            default -> Optional.empty();
        };
    }

    /** A code as it was before a spreadsheet was told to keep its zeros: {@code ="01.00"} is {@code 01.00}. */
    static String code(String text) {
        String stripped = text.strip();
        return stripped.startsWith("=\"") && stripped.endsWith("\"") && stripped.length() >= 3
                ? stripped.substring(2, stripped.length() - 1).strip()
                : stripped;
    }

    /** The host of a web address as tables have them, with or without a scheme; without {@code www}. */
    static String host(String address) {
        String host =
                address.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("[/?#:].*$", "");
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** A code with the zeros in front that a spreadsheet took away. */
    static String padded(String text, int length) {
        String code = code(text);
        return code.matches("\\d+") && code.length() < length ? "0".repeat(length - code.length()) + code : code;
    }
}

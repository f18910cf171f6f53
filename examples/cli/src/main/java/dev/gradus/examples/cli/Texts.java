package dev.gradus.examples.cli;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Text in columns: widths, wrapping, numbers for people. */
final class Texts {
    private Texts() {}

    /** Columns that a text takes on a terminal: none for combining marks, two for wide East Asian characters. */
    static int width(String text) {
        return text.codePoints().map(Texts::width).sum();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0x1F300 && character <= 0x1FAFF)
                || (character >= 0x20000 && character <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /** Filled up with spaces on the right. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Filled up with spaces on the left. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** Cut to a width, with an ellipsis where something is cut. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int character : text.codePoints().toArray()) {
            used += width(character);
            if (used > width) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /** Broken into lines between words; a word longer than a line is broken too. At least one line. */
    static ImmutableList<String> wrap(String text, int width) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (String paragraph : text.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                String rest = word;
                if (line.length() > 0 && width(line.toString()) + 1 + width(rest) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                while (width(rest) > width) {
                    int end = fitting(rest, width);
                    lines.add(rest.substring(0, end));
                    rest = rest.substring(end);
                }
                line.append(line.length() == 0 ? "" : " ").append(rest);
            }
            lines.add(line.toString());
        }
        return lines.build();
    }

    private static int fitting(String word, int width) {
        int end = 0;
        int used = 0;
        while (end < word.length()) {
            int character = word.codePointAt(end);
            used += width(character);
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    /** Wrapped, every line after so many spaces. */
    static ImmutableList<String> indented(String text, int indent, int width) {
        return wrap(text, Math.max(10, width - indent)).stream()
                .map(line -> (" ".repeat(indent) + line).stripTrailing())
                .collect(ImmutableList.toImmutableList());
    }

    /** A number with at most so many decimals, without trailing zeros, thousands apart by commas. */
    static String number(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        String text =
                String.format(Locale.ROOT, "%,." + decimals + "f", rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
        return text.indexOf('.') < 0 ? text : text.replaceAll("\\.?0+$", "");
    }

    /** A share of 0 to 1 as whole percent: 100 % only for the whole, 0 % only for nothing. */
    static String percent(double share) {
        long rounded = Math.round(100 * share);
        if (share < 1 - 1e-9 && rounded == 100) {
            rounded = 99;
        }
        if (share > 1e-9 && rounded == 0) {
            return "<1 %";
        }
        return rounded + " %";
    }
}

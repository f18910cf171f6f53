package dev.gradus.examples.pictures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Texts that fit. */
final class Lines {
    private Lines() {}

    /** Broken between words into lines of at most so many characters; longer words stay whole. */
    static String wrap(String text, int columns) {
        StringBuilder lines = new StringBuilder();
        int used = 0;
        for (String word : text.strip().split("\\s+")) {
            int length = word.codePointCount(0, word.length());
            if (used > 0 && used + 1 + length > columns) {
                lines.append('\n');
                used = 0;
            } else if (used > 0) {
                lines.append(' ');
                used++;
            }
            lines.append(word);
            used += length;
        }
        return lines.toString();
    }

    static int count(String lines) {
        return lines.isEmpty() ? 0 : (int) lines.lines().count();
    }

    /** Cut to so many characters, with an ellipsis where something is cut. */
    static String cut(String text, int columns) {
        if (text.codePointCount(0, text.length()) <= columns) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, columns - 1)).stripTrailing() + "…";
    }

    /** A number with at most so many decimals, without trailing zeros, thousands apart by commas. */
    static String number(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        String text =
                String.format(Locale.ROOT, "%,." + decimals + "f", rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
        return text.indexOf('.') < 0 ? text : text.replaceAll("\\.?0+$", "");
    }

    /** A number with as many decimals as its size bears. */
    static String number(double value) {
        double size = Math.abs(value);
        return number(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
    }

    /** A number with its sign, to a hundredth; finer where it would be nothing. */
    static String signed(double value) {
        String text = String.format(Locale.ROOT, "%+.2f", value);
        if (value != 0 && text.matches("[+-]0\\.00")) {
            text = String.format(Locale.ROOT, "%+.1g", value);
        }
        return (value == 0 ? "0" : text).replace('-', '−');
    }

    /** A share of 0 to 1 in percent: 100 only for the whole, 0 only for nothing. */
    static String percent(double share) {
        long rounded = Math.round(100 * share);
        if (share > 1e-9 && rounded == 0) {
            return "<1";
        }
        return share < 1 - 1e-9 && rounded == 100 ? ">99" : Long.toString(rounded);
    }

    /** So many of something. */
    static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}

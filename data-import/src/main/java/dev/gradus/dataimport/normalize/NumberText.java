package dev.gradus.dataimport.normalize;

import java.math.BigDecimal;

/** Reads numbers as they are written in any country. */
final class NumberText {
    /** Digits in groups of three, or of two before the last three as in India, with a separator that does not change, or plain digits; then a decimal part. */
    static final String PATTERN =
            "(?:\\d{1,2}(?:,\\d\\d){1,4},\\d{3}(?!\\d)|\\d{1,3}+(?:(?:[.,]\\d{3})++|(?:[ ']\\d{3}(?!\\d))++)(?:[.,]\\d{1,4}+(?!\\d))?+|\\d{1,12}+(?:[.,]\\d{1,6}+)?+)";

    private NumberText() {}

    /**
     * The number. A point or comma before exactly three digits groups thousands ("12.500", "12,500"), unless the number
     * begins with zero; any other single one is decimal. Where both occur, the last one is decimal, and where one occurs
     * twice it groups.
     *
     * @param text matches {@link #PATTERN}
     */
    static BigDecimal parse(String text) {
        String number = text.replace(" ", "").replace("'", "");
        int point = number.lastIndexOf('.');
        int comma = number.lastIndexOf(',');
        int last = Math.max(point, comma);
        if (last < 0) {
            return new BigDecimal(number);
        }
        boolean both = point >= 0 && comma >= 0;
        boolean repeated = number.indexOf(number.charAt(last)) != last;
        boolean grouped = number.length() - last - 1 == 3 && number.charAt(0) != '0';
        if (both ? repeated : repeated || grouped) {
            return new BigDecimal(number.replace(".", "").replace(",", ""));
        }
        String whole = number.substring(0, last).replace(".", "").replace(",", "");
        return new BigDecimal(whole + "." + number.substring(last + 1));
    }
}

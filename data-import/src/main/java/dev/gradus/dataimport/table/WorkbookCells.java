package dev.gradus.dataimport.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell of a workbook, as far as people see it: numbers without the noise of binary fractions, days as ISO
 * dates, the currency and the leading zeros that the number format shows. Of a formula, the stored result.
 */
final class WorkbookCells {
    /** Spreadsheets keep 15 digits. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern NOT_LETTERS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[ymdhsYMDHS]");
    private static final Pattern CURRENCY =
            Pattern.compile("\\[\\$([^\\]-]{1,5})(?:-[0-9A-Fa-f]{1,8})?\\]|\"\\s*([€£¥]|[A-Z]{3})\\s*\"|([€£¥])");
    private static final Pattern ZEROS = Pattern.compile("0{2,40}");

    private WorkbookCells() {}

    static String text(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.EMPTY) {
            return "";
        }
        if (type == CellType.NUMBER) {
            return number(cell, cell.asNumber());
        }
        @Nullable Object value = type == CellType.FORMULA ? cell.getValue() : null;
        if (value instanceof BigDecimal result) {
            return number(cell, result);
        }
        @Nullable String raw = type == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (type == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(cell.asBoolean()) ? "true" : "false";
        }
        return raw == null ? "" : raw;
    }

    private static String number(Cell cell, BigDecimal value) {
        @Nullable String format = cell.getDataFormatString();
        if (isDate(format)) {
            return date(cell, value);
        }
        BigDecimal rounded = value.round(DIGITS);
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        if (format == null) {
            return plain;
        }
        if (ZEROS.matcher(format).matches() && plain.length() < format.length() && plain.indexOf('.') < 0) {
            return "0".repeat(format.length() - plain.length()) + plain;
        }
        Matcher currency = CURRENCY.matcher(format);
        if (currency.find()) {
            for (int i = 1; i <= 3; i++) {
                if (currency.group(i) != null) {
                    return currency.group(i).strip() + " " + plain;
                }
            }
        }
        return plain;
    }

    private static boolean isDate(@Nullable String format) {
        if (format == null || format.equalsIgnoreCase("general")) {
            return false;
        }
        return DATE.matcher(NOT_LETTERS.matcher(format).replaceAll("")).find();
    }

    private static String date(Cell cell, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
            return value.toPlainString();
        }
        LocalDateTime time = cell.asDate();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }
}

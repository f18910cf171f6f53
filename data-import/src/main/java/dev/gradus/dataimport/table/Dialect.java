package dev.gradus.dataimport.table;

import com.google.common.base.Preconditions;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a delimited table is written. What is empty is detected, except comments: there are none unless a character is
 * given. Immutable.
 *
 * @param encoding how characters are written as bytes. Detected: by a byte order mark; strict UTF-8; else by the bytes
 *     Windows-1252 or code page 850
 * @param delimiter what separates cells. Detected: the one of comma, semicolon, tab and vertical bar with which most lines
 *     have the same number of cells
 * @param quote what encloses a cell. Detected: the quotation mark, or nothing where quotation marks do not come in pairs
 * @param comment the first character of lines that are left out
 * @param headerRow the line in which the header starts, counted from 1; 0 for no header, columns being called {@code 1},
 *     {@code 2}, … Detected: the line that names most of the wanted columns, else the first with more than one cell
 * @param headerRows number of lines of the header, at least 1
 */
public record Dialect(
        Optional<Charset> encoding,
        Optional<Character> delimiter,
        Optional<Character> quote,
        Optional<Character> comment,
        Optional<Integer> headerRow,
        int headerRows) {

    /** The quote for a table in which nothing encloses cells: a character that no text has. */
    public static final char NO_QUOTE = '\uffff';

    public Dialect {
        Preconditions.checkArgument(
                headerRows >= 1 && headerRows <= 10, "A header of %s lines; it must be 1 to 10.", headerRows);
        Preconditions.checkArgument(
                headerRow.orElse(1) >= 0 && headerRow.orElse(1) <= 1_000_000,
                "The header starts in line %s; lines are counted from 1.",
                headerRow);
        Preconditions.checkArgument(
                delimiter.isEmpty()
                        || (!delimiter.equals(quote)
                                && !delimiter.equals(comment)
                                && delimiter.get() != '\n'
                                && delimiter.get() != '\r'),
                "The delimiter, the quote and the start of a comment must differ, and be no line ends.");
        Preconditions.checkArgument(
                comment.isEmpty() || !comment.equals(quote), "The quote and the start of a comment must differ.");
    }

    /** Everything is detected; the header has one line. */
    public static Dialect detected() {
        return new Dialect(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    /** Comma and quotation mark, a header in the first line; the encoding is detected. */
    public static Dialect csv() {
        return new Dialect(Optional.empty(), Optional.of(','), Optional.of('"'), Optional.empty(), Optional.of(1), 1);
    }

    /** Tabs and no quotes, a header in the first line; the encoding is detected. */
    public static Dialect tsv() {
        return new Dialect(
                Optional.empty(), Optional.of('\t'), Optional.of(NO_QUOTE), Optional.empty(), Optional.of(1), 1);
    }

    /** The same in an encoding. */
    public Dialect withEncoding(Charset given) {
        return new Dialect(Optional.of(given), delimiter, quote, comment, headerRow, headerRows);
    }

    /** The same with a header of so many lines that starts in a line. */
    public Dialect withHeader(int row, int rows) {
        return new Dialect(encoding, delimiter, quote, comment, Optional.of(row), rows);
    }

    /** The same with a delimiter and a quote. */
    Dialect with(char separator, char enclosing) {
        return new Dialect(encoding, Optional.of(separator), Optional.of(enclosing), comment, headerRow, headerRows);
    }

    /** In words: {@code windows-1252, separated by ';', quoted by '"', header in line 3}. */
    @Override
    public String toString() {
        return "%s, separated by %s, %s, %s"
                .formatted(
                        encoding.map(Charset::name).orElse("any encoding"),
                        delimiter.map(Dialect::inWords).orElse("anything"),
                        quote.map(mark -> mark == NO_QUOTE ? "not quoted" : "quoted by " + inWords(mark))
                                .orElse("quoted by anything"),
                        headerRow
                                .map(row -> row == 0 ? "no header" : "header in line " + row)
                                .orElse("header in any line"));
    }

    private static String inWords(char c) {
        return c == '\t' ? "tabs" : "'" + c + "'";
    }
}

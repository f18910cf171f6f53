package dev.gradus.dataimport.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Limits;
import dev.gradus.dataimport.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTableTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset DOS = Charset.forName("IBM850");
    private static final String GERMAN =
            "Hochschule;Ort;Geb\u00fchr\nUniversit\u00e4t zu K\u00f6ln;K\u00f6ln;300 \u20ac\nTU M\u00fcnchen;M\u00fcnchen;\u00fcber 100\n";

    @Test
    void readsWantedCellsWithTheirLines() throws IOException {
        try (TableCursor table =
                open("id,name,fee\n1,\"A, \"\"B\"\"\",10\n\n2,\"two\nlines\",20\n3\n", Dialect.csv())) {
            assertThat(table.header().names()).containsExactly("id", "name", "fee");
            table.select(table.header().require("fee"), table.header().require("name"));
            assertThat(table.next()).isTrue();
            assertThat(table.row()).isEqualTo(2);
            assertThat(table.text(1)).isEqualTo("A, \"B\"");
            assertThat(table.is(0, "10")).isTrue();
            assertThat(table.is(0, "11")).isFalse();
            assertThat(table.is(0, "1")).isFalse();
            assertThat(table.next()).isTrue();
            assertThat(table.row()).isEqualTo(4);
            assertThat(table.text(1)).isEqualTo("two\nlines");
            assertThat(table.next()).isTrue();
            assertThat(table.row()).isEqualTo(6);
            assertThat(table.width()).isEqualTo(1);
            assertThat(table.isEmpty(0)).isTrue();
            assertThat(table.text(1)).isEmpty();
            assertThat(table.next()).isFalse();
            assertThat(table.next()).isFalse();
        }
    }

    @Test
    void givesOneColumnSeveralNumbers() throws IOException {
        try (TableCursor table = open("a,b\n1,2\n", Dialect.csv())) {
            table.select(1, 1, 0, 7);
            table.next();
            assertThat(List.of(table.text(0), table.text(1), table.text(2), table.text(3)))
                    .containsExactly("2", "2", "1", "");
            assertThatThrownBy(() -> table.select(0)).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b,c:1,2,3:4,5,6 | comma",
                "a;b;c:1,5;2,5;3,5:4;5;6 | semicolon",
                "a\\tb\\tc:1, 2\\t2\\t3:4\\t5\\t6 | tab",
                "a!b!c:1!2!3:4!5!6 | bar",
                "'a;x';b:'1;2';3:4;5 | semicolon",
                "a\\tb:a 5\" screen\\t2:4\\t5\" | tab",
            })
    void findsTheDelimiter(String lines, String delimiter) throws IOException {
        String text =
                lines.replace(':', '\n').replace("\\t", "\t").replace('!', '|').replace('\'', '"');
        try (DelimitedTable table = open(text, Dialect.detected())) {
            assertThat(table.dialect().delimiter().map(String::valueOf))
                    .contains(
                            switch (delimiter) {
                                case "comma" -> ",";
                                case "semicolon" -> ";";
                                case "tab" -> "\t";
                                default -> "|";
                            });
            assertThat(rows(table)).hasSize(2);
        }
    }

    @Test
    void seesThatQuotationMarksEncloseNothing() throws IOException {
        String text = "name\tscreen\n\"Odd\tfive\nSmall\t5\"\nTwo\tthree\n";
        try (DelimitedTable table = open(text, Dialect.detected())) {
            assertThat(table.dialect().quote()).contains(Dialect.NO_QUOTE);
            assertThat(rows(table))
                    .containsExactly(List.of("\"Odd", "five"), List.of("Small", "5\""), List.of("Two", "three"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesEveryEndOfLine(String end) throws IOException {
        try (TableCursor table = open(String.join(end, "a,b", "1,2", "", "3,4"), Dialect.detected())) {
            assertThat(rows(table)).containsExactly(List.of("1", "2"), List.of("3", "4"));
            assertThat(table.row()).isEqualTo(4);
        }
    }

    @Test
    void findsTheHeaderBelowATitle() throws IOException {
        String text = "Master's programmes 2026;;\n;;\n  Name ;City;Name\nX;Y;Z\n";
        try (DelimitedTable table = open(text, Dialect.detected())) {
            assertThat(table.header().row()).isEqualTo(3);
            assertThat(table.header().names()).containsExactly("Name", "City", "Name");
            assertThat(table.header().repeated()).containsExactly("Name");
            assertThat(table.header().all("NAME ")).containsExactly(0, 2);
            assertThat(table.description()).isEqualTo("UTF-8, separated by ';', quoted by '\"', header in line 3");
            assertThat(rows(table)).containsExactly(List.of("X", "Y", "Z"));
        }
    }

    @Test
    void findsTheHeaderByTheNamesThatAreExpected() throws IOException {
        String text = "printed,by,us\nname,city,fee\nX,Y,Z\n";
        try (TableCursor table = DelimitedTable.open(input(text), Dialect.detected(), List.of("City", "Fee"))) {
            assertThat(table.header().row()).isEqualTo(2);
        }
    }

    @Test
    void joinsAHeaderOfSeveralRows() throws IOException {
        String text = "#made by hand\n,Tuition,,Length\nName,Home,Overseas,\nX,1,2,3\n";
        Dialect dialect =
                new Dialect(Optional.empty(), Optional.of(','), Optional.of('"'), Optional.of('#'), Optional.of(2), 2);
        try (TableCursor table = open(text, dialect)) {
            assertThat(table.header().names())
                    .containsExactly("Name", "Tuition / Home", "Tuition / Overseas", "Length");
            assertThat(table.header().all("overseas")).containsExactly(2);
            assertThat(table.header().all("Length")).containsExactly(3);
            assertThat(rows(table)).containsExactly(List.of("X", "1", "2", "3"));
        }
    }

    @Test
    void numbersColumnsWithoutHeader() throws IOException {
        try (TableCursor table = open("x,y\nz,w\n", Dialect.csv().withHeader(0, 1))) {
            assertThat(table.header().names()).containsExactly("1", "2");
            assertThat(rows(table)).containsExactly(List.of("x", "y"), List.of("z", "w"));
        }
    }

    @Test
    void takesTheNewestNameOfAColumnAndNamesNearOnes() throws IOException {
        try (TableCursor table = open("\ufeff UNITID,\u200bEARN_MDN\n", Dialect.csv())) {
            assertThat(table.header().find("EARN_MDN_HI", "earn_mdn")).hasValue(1);
            assertThat(table.header().find("nothing")).isEmpty();
            assertThatExceptionOfType(ImportException.class)
                    .isThrownBy(() -> table.header().require("UNITIT"))
                    .withMessageContaining("row 1")
                    .withMessageContaining("UNITID");
        }
    }

    @Test
    void tellsEncodingsApart() throws IOException {
        assertThat(read(GERMAN.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("UTF-8: Universit\u00e4t zu K\u00f6ln, 300 \u20ac");
        assertThat(read(("\ufeff" + GERMAN).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("UTF-8: Universit\u00e4t zu K\u00f6ln, 300 \u20ac");
        assertThat(read(GERMAN.getBytes(WINDOWS))).isEqualTo("windows-1252: Universit\u00e4t zu K\u00f6ln, 300 \u20ac");
        assertThat(read(GERMAN.replace('\u20ac', 'E').getBytes(DOS)))
                .isEqualTo("IBM850: Universit\u00e4t zu K\u00f6ln, 300 E");
        assertThat(read(("\ufeff" + GERMAN).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("UTF-16LE: Universit\u00e4t zu K\u00f6ln, 300 \u20ac");
        assertThat(read(("\ufeff" + GERMAN).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo("UTF-16BE: Universit\u00e4t zu K\u00f6ln, 300 \u20ac");
    }

    @Test
    void knowsThePoundSignBesideANumber() throws IOException {
        byte[] bytes = "a;b;c\nUniversit\u00e4t;x;\u00a39,500\nY;z;\u00a38,000\n".getBytes(WINDOWS);
        assertThat(read(bytes)).isEqualTo("windows-1252: Universit\u00e4t, \u00a39,500");
        byte[] french = "a;b;c\nUniversit\u00e9 de Besan\u00e7on;x;10\u00a0\u20ac\n".getBytes(WINDOWS);
        assertThat(read(french)).isEqualTo("windows-1252: Universit\u00e9 de Besan\u00e7on, 10\u00a0\u20ac");
        byte[] old = "a;b;c\nUniversit\u00e9 de Besan\u00e7on;x;\u00a310\n".getBytes(DOS);
        assertThat(read(old)).isEqualTo("IBM850: Universit\u00e9 de Besan\u00e7on, \u00a310");
    }

    @Test
    void decidesOnTheEncodingAtTheFirstByteThatIsNotAscii() throws IOException {
        String plain = "plain;text;1\n".repeat(20_000);
        try (DelimitedTable table = DelimitedTable.open(
                ImportInput.of("t", ("a;b;c\n" + plain + "M\u00fcnchen;D\u00fcsseldorf;2\n").getBytes(WINDOWS)),
                Dialect.detected())) {
            List<List<String>> rows = rows(table);
            assertThat(rows.get(20_000)).containsExactly("M\u00fcnchen", "D\u00fcsseldorf", "2");
            assertThat(table.dialect().encoding()).contains(WINDOWS);
        }
    }

    @Test
    void obeysAGivenEncoding() throws IOException {
        Dialect latin = Dialect.detected().withEncoding(StandardCharsets.ISO_8859_1);
        try (TableCursor table =
                DelimitedTable.open(ImportInput.of("t", GERMAN.getBytes(StandardCharsets.UTF_8)), latin)) {
            assertThat(rows(table).get(1).get(1)).isEqualTo("M\u00c3\u00bcnchen");
        }
    }

    @Test
    void countsBytesThatAreNoCharacters() throws IOException {
        byte[] bytes = "a,b\nM\u00fcnchen,x\nok,y\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xff;
        try (TableCursor table =
                DelimitedTable.open(ImportInput.of("t", bytes), Dialect.csv().withEncoding(StandardCharsets.UTF_8))) {
            assertThat(rows(table).get(1)).containsExactly("o\ufffd", "y");
            assertThat(table.undecodable()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b/1,\"2/3,4/ | row 2, 'b': A quotation mark is opened and never closed.",
                "a,b/1,2/3,\"4\"x/ | row 3, 'b': Text follows a closing quotation mark.",
            })
    void namesThePlaceOfABrokenQuote(String lines, String problem) {
        String text = lines.replace('/', '\n');
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> rows(open(text, Dialect.csv())))
                .withMessageStartingWith("t, " + problem)
                .withMessageContaining("\nMaybe quotation marks enclose nothing here");
    }

    @Test
    void boundsCellsRecordsAndColumns() {
        String wide = "x,".repeat(100);
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> rows(open("a,b\n1,2\n" + wide + "\n", Dialect.csv(), Limit.COLUMNS, 50)))
                .withMessageContaining("row 3")
                .withMessageContaining("more than 50 columns");
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> rows(open("a,b\n1,2\n" + wide + "\n", Dialect.csv(), Limit.RECORD, 50)))
                .withMessageContaining("row 3")
                .withMessageContaining("more than 50 characters of one record");
        String deep = "a,b\n1,\"" + "y\n".repeat(1_000_000);
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> rows(open(deep, Dialect.csv(), Limit.CELL, 10_000)))
                .withMessageContaining("row 2, 'b'")
                .withMessageContaining("more than 10000 characters")
                .withMessageContaining("Maybe a quotation mark is never closed");
    }

    @Test
    void refusesWhatHasNoRecord() {
        for (String nothing : List.of("", "\n\n", "\ufeff")) {
            assertThatExceptionOfType(ImportException.class)
                    .isThrownBy(() -> open(nothing, Dialect.detected()))
                    .withMessageContaining("There is no record in it.");
        }
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> open("x".repeat(3_000_000), Dialect.detected()))
                .withMessageContaining("have no end of a record");
    }

    @Test
    void holdsNoMoreThanTheRecordAtHand() throws IOException {
        long rows = 300_000;
        try (InputStream endless = new Repeated("1,M\u00fcnchen,\"x\"\n".getBytes(StandardCharsets.UTF_8), rows);
                DecodingReader reader = new DecodingReader(endless, Optional.empty())) {
            char[] target = new char[777];
            long chars = 0;
            for (int n = reader.read(target, 0, 777); n >= 0; n = reader.read(target, 0, 777)) {
                chars += n;
            }
            assertThat(chars).isEqualTo(rows * "1,M\u00fcnchen,\"x\"\n".length());
        }
    }

    @Property(tries = 200)
    void decodesInPiecesOfAnySize(@ForAll("texts") String text, @ForAll("sizes") int size) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
            byte[] bytes = text.getBytes(charset);
            try (DecodingReader reader = new DecodingReader(new ByteArrayInputStream(bytes), Optional.of(charset))) {
                StringBuilder read = new StringBuilder();
                char[] piece = new char[size];
                for (int n = reader.read(piece, 0, size); n >= 0; n = reader.read(piece, 0, size)) {
                    read.append(piece, 0, n);
                }
                assertThat(read).hasToString(text);
            }
        }
    }

    @Property(tries = 200)
    void answersAnyBytesWithRecordsOrAPlace(@ForAll byte[] bytes) throws IOException {
        try (TableCursor table = DelimitedTable.open(ImportInput.of("t", bytes), Dialect.detected())) {
            rows(table);
        } catch (ImportException e) {
            assertThat(e.origin()).isEqualTo("t");
            assertThat(e.getMessage()).contains(e.place().equals(Place.WHOLE) ? "There is no record" : "row ");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aZ,;\n\"\u00e4\u20ac\u4e2d")
                .ofMaxLength(300)
                .map(t -> t + "\ud83c\udf93" + t);
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, 40);
    }

    private static String read(byte[] bytes) throws IOException {
        try (DelimitedTable table = DelimitedTable.open(ImportInput.of("t", bytes), Dialect.detected())) {
            List<String> first = rows(table).get(0);
            return table.dialect().encoding().orElseThrow() + ": " + first.get(0) + ", " + first.get(2);
        }
    }

    private static ImportInput input(String text) {
        return ImportInput.of("t", text.getBytes(StandardCharsets.UTF_8));
    }

    private static DelimitedTable open(String text, Dialect dialect) throws IOException {
        return DelimitedTable.open(input(text), dialect);
    }

    private static DelimitedTable open(String text, Dialect dialect, Limit limit, long value) throws IOException {
        return DelimitedTable.open(input(text).within(Limits.standard().with(limit, value)), dialect);
    }

    static List<List<String>> rows(TableCursor table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        table.selectAll();
        while (table.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < table.header().names().size(); i++) {
                row.add(table.text(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The same bytes many times, without holding them. */
    private static final class Repeated extends InputStream {
        private final byte[] unit;
        private final long total;
        private long position;

        Repeated(byte[] unit, long times) {
            this.unit = unit;
            this.total = unit.length * times;
        }

        @Override
        public int read() {
            return position < total ? unit[(int) (position++ % unit.length)] & 0xff : -1;
        }
    }
}

package dev.gradus.dataimport.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.Money;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import dev.gradus.dataimport.Limit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbookTableTest {
    private static final byte[] WORKBOOK = Workbooks.of(ImmutableMap.of(
            "Notes",
            Workbooks.row(1, Workbooks.text("nothing here")),
            "Programmes",
            Workbooks.row(2, Workbooks.text("Our list"))
                    + Workbooks.row(
                            4,
                            Workbooks.text("University"),
                            Workbooks.text("Programme"),
                            Workbooks.text("Fee"),
                            Workbooks.text("Apply by"),
                            Workbooks.text("Code"),
                            Workbooks.text("Total"))
                    + Workbooks.row(
                            5,
                            Workbooks.text("A &amp; B"),
                            Workbooks.text("Data"),
                            Workbooks.number("18500.000000000004", 1),
                            Workbooks.number("46402", 2),
                            Workbooks.number("1102", 3),
                            "<c r=\"@\"><f>C5*2</f><v>37000</v></c>")
                    + Workbooks.row(6)
                    + Workbooks.row(
                            7,
                            Workbooks.text("C"),
                            Workbooks.text("AI"),
                            "<c r=\"@\" t=\"e\"><v>#REF!</v></c>",
                            Workbooks.text("soon"))));
    private static final String MAPPING = """
            {"gradus-mapping": 1, "table": {"sheet": "programmes"},
             "defaults": {"country": "DE", "level": "master", "period": "year"},
             "fields": {"institution": "University", "title": "Programme", "tuition": "Fee", "deadline": "Apply by",
                        "fields.own": "Code", "identifiers.total": "Total"}}""";

    @Test
    void readsASheetAsPeopleSeeIt() throws IOException {
        ImportResult result = read(MAPPING, WORKBOOK);
        Program first = result.catalog().program("a-b-data");
        assertThat(first.institution().name()).isEqualTo("A & B");
        assertThat(first.tuition().claims().get(0).value().amount()).isEqualTo(Money.of(18_500, "EUR"));
        assertThat(first.tuition().claims().get(0).note()).startsWith("row 5, 'Fee'");
        assertThat(first.intakes().claims().get(0).value().deadline()).contains(LocalDate.of(2027, 1, 15));
        assertThat(first.fields()).containsExactly(new FieldCode("own", "01102", ""));
        assertThat(first.identifiers()).containsEntry("total", "37000");
        assertThat(result.catalog().program("c-ai").tuition().isKnown()).isFalse();
        assertThat(result.report().findings().stream().map(Finding::toString))
                .contains(
                        "t.xlsx, row 4: sheet 'Programmes', header in row 4 (read-as)",
                        "t.xlsx, row 7, 'Fee': '#REF!': A formula of the spreadsheet failed here. (spreadsheet-error)",
                        "t.xlsx, row 4, 'Total': Formulas are not evaluated: of 1 the results were taken that the workbook stores. (formula-results)");
    }

    /** Some programs write no styles at all. */
    @Test
    void readsAWorkbookWithoutStyles() throws IOException {
        ImportResult result = read(MAPPING, Workbooks.without("xl/styles.xml", WORKBOOK));
        Program first = result.catalog().program("a-b-data");
        assertThat(first.fields()).containsExactly(new FieldCode("own", "1102", ""));
        assertThat(first.tuition().isKnown()).isFalse();
        assertThat(result.report().findings())
                .filteredOn(Finding::rule, "no-styles")
                .singleElement()
                .satisfies(finding -> assertThat(finding.result()).contains("Maybe open it in a spreadsheet program"));
        assertThat(read(MAPPING, WORKBOOK).report().findings())
                .extracting(Finding::rule)
                .doesNotContain("no-styles");
    }

    /** What the library says of broken parts comes with the file and, where rows were read, the row. */
    @Test
    void saysWhereAWorkbookIsBroken() {
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read(MAPPING, Workbooks.without("xl/workbook.xml", WORKBOOK)))
                .withMessageStartingWith("t.xlsx: This is no readable workbook");
        byte[] cut = Workbooks.of(ImmutableMap.of(
                "Programmes",
                Workbooks.row(1, Workbooks.text("University"), Workbooks.text("Programme")) + "<row r=\"2\"><c"));
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read(MAPPING, cut))
                .withMessageStartingWith("t.xlsx, row 2: This is no readable workbook");
    }

    @Test
    void takesASheetByItsNumber() throws IOException {
        assertThat(read(MAPPING.replace("\"programmes\"", "2"), WORKBOOK)
                        .catalog()
                        .programs())
                .hasSize(2);
    }

    @Test
    void namesTheSheetsThereAre() {
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read(MAPPING.replace("programmes", "Programs"), WORKBOOK))
                .withMessageContaining("Unknown sheet 'Programs'.")
                .withMessageContaining("Programmes");
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read(MAPPING.replace("\"programmes\"", "3"), WORKBOOK))
                .withMessageContaining("There is no sheet 3: the workbook has 2.");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        for (byte[] bytes : List.of(
                "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8),
                Workbooks.zip(ImmutableMap.of("readme.txt", "hello")),
                new byte[] {
                    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
                },
                java.util.Arrays.copyOf(WORKBOOK, WORKBOOK.length / 2))) {
            assertThatExceptionOfType(ImportException.class)
                    .isThrownBy(() -> read(MAPPING, bytes))
                    .withMessageStartingWith("t.xlsx");
        }
    }

    @Test
    void stopsABomb() {
        byte[] bomb = Workbooks.of(ImmutableMap.of("Programmes", " ".repeat(30_000_000)));
        assertThat(bomb.length).isLessThan(100_000);
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read(MAPPING, bomb))
                .withMessageContaining("times that a compressed input may grow");
    }

    @Test
    void boundsCells() {
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> Importer.builder("xlsx")
                        .file("mapping", MappingTest.bytes("m.json", MAPPING))
                        .limit(Limit.COLUMNS, 3)
                        .build()
                        .read(List.of(ImportInput.of("t.xlsx", WORKBOOK))))
                .withMessageContaining("row 4")
                .withMessageContaining("more than 3 columns");
    }

    private static ImportResult read(String mapping, byte[] workbook) throws IOException {
        return Importer.builder("xlsx")
                .file("mapping", MappingTest.bytes("m.json", mapping))
                .build()
                .read(List.of(ImportInput.of("t.xlsx", workbook)));
    }
}

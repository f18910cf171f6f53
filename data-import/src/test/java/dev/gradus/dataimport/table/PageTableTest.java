package dev.gradus.dataimport.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gradus.core.catalog.Program;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import dev.gradus.dataimport.Limit;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTableTest {
    private static final String MAPPING = """
            {"gradus-mapping": 1, "defaults": {"country": "GB", "level": "master", "period": "year"},
             "fields": {"institution": "University", "title": "Course", "tuition": "Fee"}}""";
    private static final String PAGE = """
            <html><body><h1>Welcome</h1><table><tr><td>menu<td>links</table>
            <h2>Courses</h2>
            <table><thead><tr><th>University<th>Course<th>Fee</thead>
            <tr><td rowspan=2>A<td>Data <b>Science</b><td>&pound;9,000<script>alert(1)</script>
            <tr><td>AI<td>&pound;10,000
            <tr><td>B<td colspan=2>NLP
            </table>
            <table><caption>Old courses</caption><tr><th>University<th>Course<th>Fee<tr><td>C<td>D<td>&pound;1,000</table>
            </body></html>""";
    private static final String MARKDOWN = """
            # List

            | a | b |

            ## Courses

            | University | Course | Fee |
            |:---|---|--:|
            | [A](https://a.example) | **Data** \\| text | &pound;9,000 |
            | B | AI
            | | |

            ```
            | University | Course | Fee |
            |---|---|---|
            | X | Y | Z |
            ```
            University | Course | Fee
            --- | --- | ---
            C | `D` | \u00a31,000
            """;

    @Test
    void findsTheTableByItsColumns() throws IOException {
        ImportResult result = read("html-table", MAPPING, PAGE);
        assertThat(result.catalog().programs())
                .extracting(Program::citation)
                .containsExactly("Data Science, A", "AI, A", "NLP, B");
        assertThat(result.catalog().programs().get(1).tuition().claims().get(0).asStated())
                .isEqualTo("\u00a310,000");
        assertThat(result.report().findings().stream().map(Finding::toString))
                .contains(
                        "t, row 1: table 2, 'Courses', header in row 1 (read-as)",
                        "t, row 4, 'Fee': 'NLP': No amount of money found. (unread-money)");
    }

    @Test
    void findsATableByNumberCaptionOrHeading() throws IOException {
        for (String table : List.of("3", "\"old courses\"")) {
            String mapping =
                    MAPPING.replace("1, \"defaults\"", "1, \"table\": {\"table\": " + table + "}, \"defaults\"");
            assertThat(read("html-table", mapping, PAGE).catalog().programs())
                    .extracting(Program::citation)
                    .containsExactly("D, C");
        }
        String missing = MAPPING.replace("1, \"defaults\"", "1, \"table\": {\"table\": \"Curses\"}, \"defaults\"");
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read("html-table", missing, PAGE))
                .withMessageContaining("Unknown table 'Curses'.")
                .withMessageContaining("Courses");
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read("html-table", MAPPING, "<p>no table"))
                .withMessageContaining("There is no table in it.");
    }

    @Test
    void boundsSpans() {
        String wide = "<table>" + "<tr>" + "<td colspan=1000>x".repeat(30) + "</table>";
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read("html-table", MAPPING, wide))
                .withMessageContaining("row 1")
                .withMessageContaining("columns of a table");
    }

    @Test
    void boundsNesting() {
        String deep = "<table><tr><td>".repeat(3_000) + "x";
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read("html-table", MAPPING, deep))
                .withMessageContaining("nesting of a document");
    }

    @Test
    void readsMarkdown() throws IOException {
        ImportResult result = read("markdown-table", MAPPING, MARKDOWN);
        assertThat(result.catalog().programs())
                .extracting(Program::citation)
                .containsExactly("Data | text, A", "AI, B");
        assertThat(result.catalog().programs().get(0).tuition().claims().get(0).note())
                .startsWith("row 9, 'Fee'");
        String second = MAPPING.replace("1, \"defaults\"", "1, \"table\": {\"table\": 2}, \"defaults\"");
        assertThat(read("markdown-table", second, MARKDOWN).catalog().programs())
                .extracting(Program::citation)
                .containsExactly("D, C");
    }

    @Test
    void splitsCellsAsTheSpecificationSays() {
        assertThat(MarkdownDocument.cells("| a | b |")).containsExactly("a", "b");
        assertThat(MarkdownDocument.cells("a|b|")).containsExactly("a", "b");
        assertThat(MarkdownDocument.cells("a\\|b")).containsExactly("a|b");
        assertThat(MarkdownDocument.cells("| a || b |")).containsExactly("a", "", "b");
        assertThat(MarkdownDocument.cells("| x<br/>y | ~~z~~ |")).containsExactly("x\ny", "z");
    }

    @Test
    void boundsDocuments() {
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> Importer.builder("markdown-table")
                        .file("mapping", MappingTest.bytes("m.json", MAPPING))
                        .limit(Limit.DOCUMENT, 100_000)
                        .build()
                        .read(List.of(MappingTest.bytes("t", "|".repeat(200_000)))))
                .withMessageContaining("bytes of a document that is read as a whole");
    }

    private static ImportResult read(String format, String mapping, String document) throws IOException {
        return Importer.builder(format)
                .file("mapping", MappingTest.bytes("m.json", mapping))
                .build()
                .read(List.of(MappingTest.bytes("t", document)));
    }
}

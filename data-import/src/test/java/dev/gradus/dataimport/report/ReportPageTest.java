package dev.gradus.dataimport.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.ImportReport;
import dev.gradus.dataimport.ImportReport.Coverage;
import dev.gradus.dataimport.ImportReport.RuleReport;
import dev.gradus.dataimport.ImportReport.SourceReport;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final SourceReport SOURCE = new SourceReport(
            "list.csv",
            1_234,
            1_200,
            4,
            ImmutableMap.of("not-wanted", 30L),
            ImmutableList.of(
                    new RuleReport("read-as", Severity.INFO, 1, ImmutableMap.of()),
                    new RuleReport(
                            "see-website", Severity.WARNING, 900, ImmutableMap.of("See website", 870L, "www", 30L)),
                    new RuleReport("unread-money", Severity.ERROR, 4, ImmutableMap.of("<b>lots</b>", 4L))));

    private static ImportReport report(SourceReport... sources) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.add(new Finding("list.csv", Place.WHOLE, "read-as", Severity.INFO, "", "UTF-8"));
        IntStream.rangeClosed(1, 60)
                .forEach(row -> findings.add(new Finding(
                        "list.csv",
                        Place.cell(row, "Fee"),
                        "see-website",
                        Severity.WARNING,
                        "See website",
                        "It states no value.")));
        findings.add(new Finding(
                "list.csv",
                Place.cell(9, "Fee"),
                "unread-money",
                Severity.ERROR,
                "<b>lots</b>",
                "No amount of money found."));
        return new ImportReport(
                "delimited",
                ImmutableList.copyOf(sources),
                findings.build(),
                ImmutableList.of(
                        new Coverage("tuition", 300, ImmutableMap.of("not-reported", 200L, "see-website", 700L)),
                        new Coverage("credits", 0, ImmutableMap.of("not-recorded", 1_200L)),
                        new Coverage("languages", 0, ImmutableMap.of("not-recorded", 1_200L))));
    }

    private static Document page(SourceReport... sources) {
        return Jsoup.parse(ReportDocuments.html(report(sources)));
    }

    @Test
    void startsWithWhatBecameOfTheRecords() {
        Document page = page(SOURCE);
        assertThat(page.title()).isEqualTo("Import report: delimited");
        assertThat(page.select("body > p").eachText())
                .startsWith(
                        "1,234 records read: 1,200 accepted, 4 rejected, 30 skipped.",
                        "Findings: 4 × error, 900 × warning, 1 × info.");
        assertThat(page.select("table").get(0).select("td").eachText())
                .containsExactly("list.csv", "1,234", "1,200", "4", "30", "not wanted 30");
    }

    @Test
    void tellsTheWorstFirstAndLeavesTheRestFolded() {
        Document page = page(SOURCE);
        assertThat(page.select("table").get(1).select("td:first-child").eachText())
                .containsExactly("unread-money", "see-website", "read-as");
        assertThat(page.select("summary").eachText())
                .containsExactly("unread-money: the first 1 of 4", "see-website: the first 50 of 900", "read-as: 1");
        assertThat(page.select("details[open] summary").eachText()).containsExactly("unread-money: the first 1 of 4");
        assertThat(page.select("details").get(1).select("tr")).hasSize(51);
    }

    @Test
    void saysInOneSentenceWhatNothingIsKnownOf() {
        Document page = page(SOURCE);
        Element coverage = page.select("table").get(2);
        assertThat(coverage.select("td").eachText())
                .containsExactly("tuition", "300", "25.0 %", "not reported 200, see website 700");
        assertThat(page.body().text()).contains("Nothing is known of: credits, languages.");
    }

    @Test
    void namesTheSourceOfAPlaceOnlyWhereThereAreSeveral() {
        assertThat(page(SOURCE).select("details").get(0).select("td").get(0).text())
                .isEqualTo("row 9, 'Fee'");
        SourceReport other = new SourceReport("b.csv", 0, 0, 0, ImmutableMap.of(), ImmutableList.of());
        assertThat(page(SOURCE, other)
                        .select("details")
                        .get(0)
                        .select("td")
                        .get(0)
                        .text())
                .isEqualTo("list.csv, row 9, 'Fee'");
    }

    /** What stands in the data stays text, and nothing is fetched. */
    @Test
    void isClosedToMarkupInTheData() {
        Document page = page(SOURCE);
        assertThat(page.select("b, script, link, img, iframe, [src], [href]")).isEmpty();
        assertThat(page.select("code").eachText()).contains("<b>lots</b>");
        assertThat(List.of(ReportDocuments.html(report(SOURCE)))).containsExactly(ReportDocuments.html(report(SOURCE)));
    }
}

package dev.gradus.dataimport.report;

import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.ImportReport;
import dev.gradus.dataimport.ImportReport.Coverage;
import dev.gradus.dataimport.ImportReport.RuleReport;
import dev.gradus.dataimport.ImportReport.SourceReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page of a report. */
final class ReportPage {
    private static final int EXAMPLES = 5;
    private static final int FINDINGS = 500;
    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:70rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem;margin-bottom:.2rem} h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:1px solid #ddd}
            table{border-collapse:collapse;width:100%} th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0}
            th{font-weight:600;border-bottom:1px solid #bbb} td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
            tr+tr td{border-top:1px solid #eee} code{background:#f4f4f4;padding:0 .2em;border-radius:3px;overflow-wrap:anywhere}
            .bar{display:inline-block;height:.7em;background:#0072b2;border-radius:2px} .rest{background:#ddd}
            .error{color:#b00020;font-weight:600} .warning{color:#8a5a00;font-weight:600} .info{color:#555}
            """;

    private final Element body;

    private ReportPage(Element body) {
        this.body = body;
    }

    static String of(ImportReport report) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(true).charset("UTF-8");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.title("Import report: " + report.format());
        page.head().appendElement("style").appendText(STYLE);
        page.child(0).attr("lang", "en");
        new ReportPage(page.body()).write(report);
        return "<!doctype html>\n" + page.outerHtml() + "\n";
    }

    private void write(ImportReport report) {
        body.appendElement("h1").text("Import report: " + report.format());
        body.appendElement("p")
                .text("%s records read, %s accepted, %s rejected."
                        .formatted(count(report.read()), count(report.accepted()), count(report.rejected())));
        sources(report.sources());
        report.sources().forEach(this::rules);
        coverage(report.coverage());
        findings(report.findings());
    }

    private void sources(List<SourceReport> sources) {
        body.appendElement("h2").text("Sources");
        Element table = table("source", "#read", "#accepted", "#rejected", "skipped");
        for (SourceReport source : sources) {
            Element row = table.appendElement("tr");
            row.appendElement("td").text(source.source());
            number(row, source.read());
            number(row, source.accepted());
            number(row, source.rejected());
            row.appendElement("td")
                    .text(String.join(
                            ", ",
                            source.skipped().entrySet().stream()
                                    .map(entry -> entry.getKey() + " " + count(entry.getValue()))
                                    .toList()));
        }
    }

    private void rules(SourceReport source) {
        if (source.rules().isEmpty()) {
            return;
        }
        body.appendElement("h2").text("What was found in " + source.source());
        Element table = table("rule", "severity", "#count", "most frequent texts");
        for (RuleReport rule : source.rules()) {
            Element row = table.appendElement("tr");
            row.appendElement("td").text(rule.rule());
            row.appendElement("td")
                    .addClass(rule.severity().id())
                    .text(rule.severity().id());
            number(row, rule.count());
            Element examples = row.appendElement("td");
            rule.examples().entrySet().stream().limit(EXAMPLES).forEach(entry -> {
                examples.appendElement("code").text(shortened(entry.getKey()));
                examples.appendText(" × " + count(entry.getValue()) + " ");
            });
        }
    }

    private void coverage(List<Coverage> facts) {
        if (facts.isEmpty()) {
            return;
        }
        body.appendElement("h2").text("Which share of programmes has which fact");
        Element table = table("fact", "#known", "", "missing, by reason");
        for (Coverage fact : facts) {
            long missing =
                    fact.missing().values().stream().mapToLong(Long::longValue).sum();
            Element row = table.appendElement("tr");
            row.appendElement("td").text(fact.fact());
            number(row, fact.known());
            double share = fact.known() + missing == 0 ? 0 : (double) fact.known() / (fact.known() + missing);
            Element cell = row.appendElement("td").attr("style", "min-width:9rem");
            cell.appendElement("span").addClass("bar").attr("style", width(share));
            cell.appendElement("span").addClass("bar rest").attr("style", width(1 - share));
            row.appendElement("td")
                    .text(String.join(
                            ", ",
                            fact.missing().entrySet().stream()
                                    .map(ReportPage::reason)
                                    .toList()));
        }
    }

    private static String reason(Map.Entry<String, Long> entry) {
        return entry.getKey().replace('-', ' ') + " " + count(entry.getValue());
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        body.appendElement("h2").text("Findings");
        if (findings.size() > FINDINGS) {
            body.appendElement("p")
                    .text("The first %s of the %s that the report keeps.".formatted(FINDINGS, count(findings.size())));
        }
        Element table = table("place", "rule", "as it came", "what was made of it");
        for (Finding finding : findings.subList(0, Math.min(FINDINGS, findings.size()))) {
            Element row = table.appendElement("tr");
            row.appendElement("td").text(finding.source() + " " + finding.place());
            row.appendElement("td").addClass(finding.severity().id()).text(finding.rule());
            row.appendElement("td").appendElement("code").text(shortened(finding.raw()));
            row.appendElement("td").text(finding.result());
        }
    }

    /** A table with these headings; a heading of numbers starts with #. */
    private Element table(String... headings) {
        Element table = body.appendElement("table");
        Element row = table.appendElement("tr");
        for (String heading : headings) {
            boolean numbers = heading.startsWith("#");
            Element cell = row.appendElement("th").text(numbers ? heading.substring(1) : heading);
            if (numbers) {
                cell.addClass("n");
            }
        }
        return table;
    }

    private static void number(Element row, long value) {
        row.appendElement("td").addClass("n").text(count(value));
    }

    private static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String width(double share) {
        return String.format(Locale.ROOT, "width:%.2frem", 8 * share);
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}

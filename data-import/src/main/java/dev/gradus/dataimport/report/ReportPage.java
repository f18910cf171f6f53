package dev.gradus.dataimport.report;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.ImportReport;
import dev.gradus.dataimport.ImportReport.Coverage;
import dev.gradus.dataimport.ImportReport.RuleReport;
import dev.gradus.dataimport.ImportReport.SourceReport;
import dev.gradus.dataimport.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page of a report: what is worst comes first, and what is told at length can be folded away. */
final class ReportPage {
    private static final int EXAMPLES = 5;
    private static final int FINDINGS_OF_A_RULE = 50;
    private static final int EXCERPT = 120;
    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:70rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem;margin-bottom:.2rem} h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:1px solid #ddd;overflow-wrap:anywhere}
            p{margin:.3rem 0} table{border-collapse:collapse;width:100%}
            th,td{text-align:left;vertical-align:top;padding:.25rem 1.2rem .25rem 0;overflow-wrap:anywhere}
            th{font-weight:600;border-bottom:1px solid #bbb} tr+tr td{border-top:1px solid #eee}
            .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;width:1%} .k{white-space:nowrap;width:1%}
            code{background:#f4f4f4;padding:0 .25em;border-radius:3px} .example{display:flex;gap:.6rem} .example span{min-width:4rem}
            .bar{display:inline-block;height:.7em;background:#0072b2} .rest{background:#ddd}
            .error,.warning,.info{white-space:nowrap} .error{color:#b00020;font-weight:600} .warning{color:#8a5a00;font-weight:600} .info{color:#555}
            summary{cursor:pointer;padding:.3rem 0} details table{margin:0 0 .8rem 1rem;width:calc(100% - 1rem)}
            """;

    private final ImportReport report;
    private final Element body;

    private ReportPage(ImportReport report, Element body) {
        this.report = report;
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
        new ReportPage(report, page.body()).write();
        return "<!doctype html>\n" + page.outerHtml() + "\n";
    }

    private void write() {
        body.appendElement("h1").text("Import report: " + report.format());
        body.appendElement("p")
                .text("%s records read: %s accepted, %s rejected, %s skipped."
                        .formatted(
                                count(report.read()),
                                count(report.accepted()),
                                count(report.rejected()),
                                count(report.sources().stream()
                                        .mapToLong(ReportPage::skipped)
                                        .sum())));
        severities();
        sources();
        report.sources().forEach(this::rules);
        coverage();
        findings();
    }

    private static long skipped(SourceReport source) {
        return source.skipped().values().stream().mapToLong(Long::longValue).sum();
    }

    private void severities() {
        Element line = body.appendElement("p").appendText("Findings: ");
        String gap = "";
        for (Severity severity : worstFirst()) {
            long count = report.sources().stream()
                    .flatMap(source -> source.rules().stream())
                    .filter(rule -> rule.severity() == severity)
                    .mapToLong(RuleReport::count)
                    .sum();
            line.appendText(gap + count(count) + " × ");
            severity(line.appendElement("span"), severity, severity.id());
            gap = ", ";
        }
        line.appendText(".");
    }

    private static List<Severity> worstFirst() {
        List<Severity> all = new ArrayList<>(List.of(Severity.values()));
        all.sort(Comparator.reverseOrder());
        return all;
    }

    private static void severity(Element element, Severity severity, String text) {
        element.addClass(severity.id()).text(text);
    }

    private void sources() {
        body.appendElement("h2").text("Sources");
        Element table = table(body, "source", "#read", "#accepted", "#rejected", "#skipped", "skipped because");
        for (SourceReport source : report.sources()) {
            Element row = table.appendElement("tr");
            row.appendElement("td").text(source.source());
            number(row, source.read());
            number(row, source.accepted());
            number(row, source.rejected());
            number(row, skipped(source));
            row.appendElement("td")
                    .text(String.join(
                            ", ",
                            source.skipped().entrySet().stream()
                                    .map(ReportPage::reason)
                                    .toList()));
        }
    }

    private void rules(SourceReport source) {
        if (source.rules().isEmpty()) {
            return;
        }
        body.appendElement("h2").text("What was found in " + source.source());
        Element table = table(body, "!rule", "!severity", "#count", "most frequent texts");
        for (RuleReport rule : sorted(source.rules())) {
            Element row = table.appendElement("tr");
            row.appendElement("td").addClass("k").text(rule.rule());
            severity(row.appendElement("td"), rule.severity(), rule.severity().id());
            number(row, rule.count());
            Element examples = row.appendElement("td");
            rule.examples().entrySet().stream().limit(EXAMPLES).forEach(example -> {
                Element line = examples.appendElement("div").addClass("example");
                line.appendElement("span").addClass("n").text(count(example.getValue()) + " ×");
                line.appendElement("code").text(shortened(example.getKey()));
            });
        }
    }

    private static ImmutableList<RuleReport> sorted(List<RuleReport> rules) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(RuleReport::severity)
                        .thenComparing(RuleReport::count)
                        .reversed()
                        .thenComparing(RuleReport::rule),
                rules);
    }

    private void coverage() {
        if (report.coverage().isEmpty()) {
            return;
        }
        body.appendElement("h2").text("What is known of how many");
        Element table = table(body, "!fact", "#known", "#share", "!", "missing, by reason");
        List<String> unknown = new ArrayList<>();
        for (Coverage fact : report.coverage()) {
            long missing =
                    fact.missing().values().stream().mapToLong(Long::longValue).sum();
            if (fact.known() == 0 && fact.missing().size() < 2) {
                unknown.add(fact.fact());
                continue;
            }
            Element row = table.appendElement("tr");
            row.appendElement("td").addClass("k").text(fact.fact());
            number(row, fact.known());
            double share = fact.known() + missing == 0 ? 0 : (double) fact.known() / (fact.known() + missing);
            row.appendElement("td").addClass("n").text(percent(share));
            Element cell = row.appendElement("td").addClass("k");
            cell.appendElement("span").addClass("bar").attr("style", width(share));
            cell.appendElement("span").addClass("bar rest").attr("style", width(1 - share));
            row.appendElement("td")
                    .text(String.join(
                            ", ",
                            fact.missing().entrySet().stream()
                                    .map(ReportPage::reason)
                                    .toList()));
        }
        if (table.childrenSize() == 1) {
            table.remove();
        }
        if (!unknown.isEmpty()) {
            body.appendElement("p").text("Nothing is known of: " + String.join(", ", unknown) + ".");
        }
    }

    private static String reason(Map.Entry<String, Long> entry) {
        return entry.getKey().replace('-', ' ') + " " + count(entry.getValue());
    }

    private void findings() {
        if (report.findings().isEmpty()) {
            return;
        }
        body.appendElement("h2").text("Where it was found");
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        report.findings()
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), unknown -> new ArrayList<>())
                        .add(finding));
        List<List<Finding>> groups = new ArrayList<>(byRule.values());
        groups.sort(Comparator.<List<Finding>, Severity>comparing(ReportPage::worst)
                .reversed()
                .thenComparing(group -> -group.size()));
        groups.forEach(this::group);
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The findings of a rule; those that are errors lie open. */
    private void group(List<Finding> findings) {
        Severity worst = worst(findings);
        Element details = body.appendElement("details");
        if (worst == Severity.ERROR) {
            details.attr("open", true);
        }
        Element summary = details.appendElement("summary");
        severity(summary.appendElement("span"), worst, findings.get(0).rule());
        long all = report.sources().stream()
                .flatMap(source -> source.rules().stream())
                .filter(rule -> rule.rule().equals(findings.get(0).rule()))
                .mapToLong(RuleReport::count)
                .sum();
        int shown = Math.min(FINDINGS_OF_A_RULE, findings.size());
        summary.appendText(shown < all ? ": the first %s of %s".formatted(shown, count(all)) : ": " + count(all));
        Element table = table(details, "place", "as it came", "what was made of it");
        for (Finding finding : findings.subList(0, shown)) {
            Element row = table.appendElement("tr");
            row.appendElement("td").text(place(finding));
            Element raw = row.appendElement("td");
            if (!finding.raw().isEmpty()) {
                raw.appendElement("code").text(shortened(finding.raw()));
            }
            row.appendElement("td").text(finding.result());
        }
    }

    /** The place; with the source only where there are several. */
    private String place(Finding finding) {
        String place = finding.place().toString();
        if (report.sources().size() > 1) {
            return place.isEmpty() ? finding.source() : finding.source() + ", " + place;
        }
        return place.isEmpty() ? "the whole" : place;
    }

    /** A table with these headings; a heading of numbers starts with #, that of a column as narrow as can be with !. */
    private static Element table(Element parent, String... headings) {
        Element table = parent.appendElement("table");
        Element row = table.appendElement("tr");
        for (String heading : headings) {
            boolean numbers = heading.startsWith("#");
            boolean narrow = heading.startsWith("!");
            Element cell = row.appendElement("th").text(numbers || narrow ? heading.substring(1) : heading);
            if (numbers) {
                cell.addClass("n");
            }
            if (narrow) {
                cell.addClass("k");
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

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String width(double share) {
        return String.format(Locale.ROOT, "width:%.2frem", 8 * share);
    }

    private static String shortened(String text) {
        String line = text.strip();
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT - 1) + "…";
    }
}

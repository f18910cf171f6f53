package dev.gradus.examples.cli;

import com.google.common.html.HtmlEscapers;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.scoring.Contribution;
import dev.gradus.scoring.Explanation;
import dev.gradus.scoring.Ranked;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.document.JsonText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A ranking of programmes as CSV, Markdown and HTML. */
final class RankExports {
    private final Ranking<Program> ranking;
    private final List<Explanation<Program>> shown;

    RankExports(Ranking<Program> ranking, int top) {
        this.ranking = ranking;
        this.shown = ranking.top(top).stream().map(ranking::explain).toList();
    }

    /** One row each with full precision. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    String csv() {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        List<String> headings = new ArrayList<>(
                List.of("rank", "id", "title", "institution", "country", "score", "potential_score", "known_share"));
        ranking.criteria().forEach(criterion -> {
            headings.add(criterion.id() + " low");
            headings.add(criterion.id() + " high");
            headings.add(criterion.id() + " missing");
            headings.add(criterion.id() + " contribution");
        });
        headings.add("undecided");
        csv.writeRecord(headings.stream().map(RankExports::safe).toList());
        for (Explanation<Program> entry : shown) {
            csv.writeRecord(row(entry));
        }
        flush(csv);
        return text.toString();
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing fails in memory
        }
    }

    /** The shortest form that reads back as the same double, on every JVM. */
    private static String number(double value) {
        return JsonText.line(value);
    }

    private List<String> row(Explanation<Program> entry) {
        Ranked<Program> item = entry.item();
        Program program = item.alternative();
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(item.rank()),
                safe(item.id()),
                safe(program.title()),
                safe(program.institution().name()),
                program.country(),
                item.score().map(score -> number(score.guaranteed())).orElse(""),
                item.score().map(score -> number(score.potential())).orElse(""),
                number(item.knownShare())));
        int k = 0;
        for (Measurement measurement : item.measurements().values()) {
            cells.add(low(measurement));
            cells.add(high(measurement));
            cells.add(
                    measurement instanceof Measurement.Missing missing
                            ? missing.reason().id()
                            : "");
            cells.add(
                    k < entry.contributions().size()
                            ? number(entry.contributions().get(k).amount())
                            : "");
            k++;
        }
        cells.add(safe(String.join("; ", item.undecided())));
        return cells;
    }

    private static String low(Measurement measurement) {
        if (measurement instanceof Measurement.Exact exact) {
            return number(exact.value());
        }
        return measurement instanceof Measurement.Range range ? number(range.low()) : "";
    }

    private static String high(Measurement measurement) {
        return measurement instanceof Measurement.Range range ? number(range.high()) : low(measurement);
    }

    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    String markdown() {
        StringBuilder text = new StringBuilder("| # | programme | score | known |");
        ranking.criteria()
                .forEach(criterion ->
                        text.append(' ').append(markdown(criterion.id())).append(" |"));
        text.append("\n| ---: | --- | ---: | ---: |")
                .append(" ---: |".repeat(ranking.criteria().size()))
                .append('\n');
        for (Explanation<Program> entry : shown) {
            text.append("| ")
                    .append(cells(entry).stream().map(RankExports::markdown).collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String markdown(String text) {
        return HtmlEscapers.htmlEscaper()
                .escape(text.replaceAll("\\s+", " "))
                .replaceAll("([\\\\`*_\\[\\]|])", "\\\\$1");
    }

    String html() {
        StringBuilder text = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Ranking</title></head>\n<body>\n<table>\n");
        text.append("<thead><tr><th>#</th><th>programme</th><th>score</th><th>known</th>");
        ranking.criteria()
                .forEach(criterion ->
                        text.append("<th>").append(html(criterion.name())).append("</th>"));
        text.append("</tr></thead>\n<tbody>\n");
        for (Explanation<Program> entry : shown) {
            text.append("<tr>");
            cells(entry).forEach(cell -> text.append("<td>").append(html(cell)).append("</td>"));
            text.append("</tr>\n");
        }
        text.append("</tbody>\n</table>\n");
        RankTable.exclusions(ranking)
                .forEach((required, names) -> text.append("<p>Left out, because required is ")
                        .append(html("'" + required + "': " + String.join(", ", names)))
                        .append("</p>\n"));
        return text.append("</body>\n</html>\n").toString();
    }

    private static String html(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    private static List<String> cells(Explanation<Program> entry) {
        Ranked<Program> item = entry.item();
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(item.rank()),
                item.alternative().citation(),
                Words.standing(item),
                Texts.percent(item.knownShare())));
        item.measurements()
                .forEach((criterion, measurement) -> cells.add(Words.value(measurement, unit(entry, criterion))));
        return cells;
    }

    private static String unit(Explanation<Program> entry, String criterion) {
        return entry.contributions().stream()
                .filter(contribution -> contribution.criterion().equals(criterion))
                .map(Contribution::unit)
                .findFirst()
                .orElse("");
    }
}

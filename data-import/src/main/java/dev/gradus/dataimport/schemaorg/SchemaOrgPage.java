package dev.gradus.dataimport.schemaorg;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.Tuition;
import dev.gradus.dataimport.interchange.Facts;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jsoup.nodes.Entities;

/** A page with a table of programmes for people, and the same in a script for machines. */
final class SchemaOrgPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Programmes</title>
            <script type="application/ld+json">
            """;
    private static final String TABLE = """

            </script>
            <style>
            body { font-family: sans-serif; margin: 2em; }
            table { border-collapse: collapse; }
            th, td { border-bottom: 1px solid #ccc; padding: 0.4em 0.8em; text-align: left; vertical-align: top; }
            </style>
            </head>
            <body>
            <h1>Programmes</h1>
            <table>
            <thead><tr><th>Programme</th><th>Institution</th><th>Degree</th><th>Duration</th><th>Fees</th></tr></thead>
            <tbody>
            """;
    private static final String TAIL = """
            </tbody>
            </table>
            </body>
            </html>
            """;

    private SchemaOrgPage() {}

    static void write(Catalog catalog, String graph, Writer out) throws IOException {
        out.write(HEAD);
        out.write(graph);
        out.write(TABLE);
        for (Program program : catalog.programs()) {
            out.write("<tr>");
            for (String cell : List.of(
                    program.title(),
                    program.institution().name(),
                    program.degree().name(),
                    durations(program.duration()),
                    fees(program.tuition()))) {
                out.write("<td>" + Entities.escape(cell) + "</td>");
            }
            out.write("</tr>\n");
        }
        out.write(TAIL);
    }

    private static String durations(Fact<StudyDuration> fact) {
        return String.join(
                "; ", Facts.values(fact).stream().map(SchemaOrgPage::months).toList());
    }

    private static String months(StudyDuration duration) {
        String span = duration.minMonths() == duration.maxMonths()
                ? number(duration.minMonths())
                : number(duration.minMonths()) + "–" + number(duration.maxMonths());
        return span + " months"
                + duration.attendance().map(how -> " " + how.id()).orElse("");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String fees(Fact<Tuition> fact) {
        return String.join(
                "; ", Facts.values(fact).stream().map(SchemaOrgPage::fee).toList());
    }

    private static String fee(Tuition fee) {
        String upTo = fee.upTo().map(most -> " to " + most).orElse("");
        return "%s%s per %s (%s)"
                .formatted(fee.amount(), upTo, fee.period().id(), fee.audience().id());
    }
}

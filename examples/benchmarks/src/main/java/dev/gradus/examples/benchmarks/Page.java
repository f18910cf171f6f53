package dev.gradus.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The generated part of the page of performance, between two comments; what people wrote around it stays. */
final class Page {
    private static final String START = "<!-- figures: written by the benchmarks, not by hand -->";
    private static final String END = "<!-- end of figures -->";
    private static final Pattern FIGURES =
            Pattern.compile(Pattern.quote(START) + ".*" + Pattern.quote(END), Pattern.DOTALL);

    private final Figures figures;
    private final String form;
    private final ImmutableMap<String, String> sections;

    /**
     * @param form in which it was measured
     * @param sections what follows the table, by heading
     */
    Page(Figures figures, String form, Map<String, String> sections) {
        this.figures = figures;
        this.form = form;
        this.sections = ImmutableMap.copyOf(sections);
    }

    /** The text with the figures in their place, or after it. */
    String within(String text) {
        Matcher matcher = FIGURES.matcher(text);
        String block = "%s%n%n%s%n%s".formatted(START, figures(), END).replace("\r\n", "\n");
        return matcher.find()
                ? matcher.replaceFirst(Matcher.quoteReplacement(block))
                : text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + block + "\n";
    }

    /** The table and what follows from it. */
    String figures() {
        StringBuilder page = new StringBuilder();
        page.append(machine()).append("\n\n![How many times the bound each takes](images/performance.svg)\n\n");
        page.append(
                "| work | n × m | ours, 1 thread | bound | ours / bound | C | ours / C | 2 threads | allocated | aim |\n");
        page.append("| --- | --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | --- |\n");
        for (Row row : Rows.ALL) {
            figures.ours(row, 1).ifPresent(ours -> page.append(line(row, ours)));
        }
        sections.forEach((heading, text) ->
                page.append("\n### ").append(heading).append("\n\n").append(text));
        return page.toString();
    }

    private String machine() {
        return "Measured in the %s form on %s %s, %s processors, %s. Times are the quickest of several spans; what other work the"
                        .formatted(
                                form,
                                System.getProperty("os.arch"),
                                System.getProperty("os.name"),
                                Runtime.getRuntime().availableProcessors(),
                                "Java " + Runtime.version().feature())
                + " machine did besides only adds to them, and ratios are those of one run.";
    }

    private String line(Row row, Measured ours) {
        Optional<Measured> bound = figures.bound(row);
        OptionalDouble yardstick = figures.yardstick(row, 1);
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        row.work(),
                        row.size(),
                        millis(ours.millis()),
                        bound.map(least -> "%s (%s)".formatted(millis(least.millis()), row.boundWords()))
                                .orElse("–"),
                        bound.map(least -> ratio(ours.millis() / least.millis()))
                                .orElse("–"),
                        yardstick.isPresent() ? millis(yardstick.getAsDouble()) : "–",
                        yardstick.isPresent() ? ratio(ours.millis() / yardstick.getAsDouble()) : "–",
                        figures.ours(row, 2)
                                .map(two -> millis(two.millis()) + ofYardstick(row, two))
                                .orElse("–"),
                        bytes(ours.bytes()),
                        row.aim())
                .replace("\r\n", "\n");
    }

    private String ofYardstick(Row row, Measured two) {
        OptionalDouble yardstick = figures.yardstick(row, 2);
        return yardstick.isPresent() ? " (%s × C)".formatted(ratio(two.millis() / yardstick.getAsDouble())) : "";
    }

    /** A bar for each row: how many times its bound it takes, on a logarithmic scale. */
    String chart() {
        return new Chart(figures).svg();
    }

    static String millis(double millis) {
        if (millis >= 1_000) {
            return String.format(Locale.ROOT, "%.2f s", millis / 1_000);
        }
        if (millis < 0.1) {
            return String.format(Locale.ROOT, "%.1f µs", millis * 1_000);
        }
        return String.format(Locale.ROOT, millis < 10 ? "%.2f ms" : "%.0f ms", millis);
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%.0f", ratio);
    }

    static String bytes(double bytes) {
        if (bytes >= 1e6) {
            return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
        }
        return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
    }
}

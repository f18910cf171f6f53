package dev.gradus.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A chart of the ratios to the bound as SVG, readable on light and dark grounds. */
final class Chart {
    private static final int LABELS = 320;
    private static final int BARS = 420;
    private static final int LINE = 22;
    private static final double MOST = 1_000;

    private record Bar(String label, double ratio) {}

    private final Figures figures;

    Chart(Figures figures) {
        this.figures = figures;
    }

    String svg() {
        List<Bar> bars = new ArrayList<>();
        for (Row row : Rows.ALL) {
            figures.ours(row, 1)
                    .ifPresent(ours -> figures.bound(row)
                            .ifPresent(bound ->
                                    bars.add(new Bar(row.work() + ", " + row.size(), ours.millis() / bound.millis()))));
        }
        int height = LINE * (bars.size() + 2);
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\" role=\"img\" aria-label=\"Time as a multiple of the lower bound\">%n",
                LABELS + BARS + 60,
                height));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (double mark = 1; mark <= MOST; mark *= 10) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#d0d0d0\"/>"
                            + "<text x=\"%.1f\" y=\"14\" text-anchor=\"middle\" fill=\"#555555\">%.0f ×</text>%n",
                    x(mark),
                    LINE,
                    x(mark),
                    height - LINE / 2,
                    x(mark),
                    mark));
        }
        for (int k = 0; k < bars.size(); k++) {
            svg.append(bar(bars.get(k), LINE * (k + 1)));
        }
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    private static String bar(Bar bar, int y) {
        double end = x(Math.min(MOST, Math.max(1, bar.ratio())));
        return String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#222222\">%s</text>"
                        + "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"12\" fill=\"#2f6f9f\"/>"
                        + "<text x=\"%.1f\" y=\"%d\" fill=\"#222222\">%s</text>%n",
                LABELS,
                y + 14,
                bar.label(),
                x(1),
                y + 4,
                Math.max(1, end - x(1)),
                end + 5,
                y + 14,
                Page.ratio(bar.ratio()));
    }

    private static double x(double ratio) {
        return LABELS + 12 + BARS * Math.log10(ratio) / Math.log10(MOST);
    }
}

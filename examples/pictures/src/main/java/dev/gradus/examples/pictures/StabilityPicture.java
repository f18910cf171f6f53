package dev.gradus.examples.pictures;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.robustness.StableWeight;
import dev.gradus.scoring.robustness.WeightInterval;
import java.util.ArrayList;
import java.util.List;

/** How far each weight can move: for each criterion three bars, and a line at the weight as it is. */
final class StabilityPicture {
    private static final int ROW = 62;
    private static final int NAME = 24;
    private static final int LEFT = 185;
    private static final int RIGHT = 95;
    private static final int KEY = 34;
    private static final int BAR = 15;
    private static final double THIN = 3;

    private StabilityPicture() {}

    static String draw(Subject subject, List<StableWeight> weights, int places) {
        int ranked = subject.problem().alternativeCount();
        boolean top = places > 1 && places < ranked;
        ImmutableList<String> kinds = top
                ? ImmutableList.of("first place stays", "first %s stay".formatted(places), "whole order stays")
                : ImmutableList.of("first place stays", "whole order stays");
        ImmutableList<String> colours = top
                ? ImmutableList.of(Palette.SKY, Palette.BLUE, Palette.INK)
                : ImmutableList.of(Palette.SKY, Palette.INK);
        boolean exact = weights.stream().allMatch(StableWeight::exact);
        RowChart chart = new RowChart(
                new RowChart.Heads(
                        "How far can each weight move?",
                        "Bars: the weights of one criterion, the others keeping their proportions, with which the"
                                + " answer stays as it is. The line is the weight now. The shorter a bar, the more hangs"
                                + " on that weight."
                                + (exact ? "" : " The ends were found by trying, not by a formula."),
                        "weight of the criterion, in percent of all weights",
                        KEY),
                weights.size(),
                ROW,
                LEFT,
                RIGHT,
                0,
                1);
        Plot.Rows tracks = Plot.Rows.of("xmin", "xmax", "ymin", "ymax");
        Plot.Rows bars = Plot.Rows.of("xmin", "xmax", "ymin", "ymax", "fill");
        Plot.Rows orders = Plot.Rows.of("xmin", "xmax", "ymin", "ymax", "fill");
        Plot.Rows ends = Plot.Rows.of("x", "y", "label");
        Plot.Rows now = Plot.Rows.of("x", "y", "xend", "yend");
        List<String> names = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int k = 0; k < weights.size(); k++) {
            StableWeight weight = weights.get(k);
            String name = subject.criterion(weight.criterion());
            names.add(name);
            words.append("\n%s, now %s %%:".formatted(name, percent(weight.weight())));
            ImmutableList<WeightInterval> intervals = top
                    ? ImmutableList.of(weight.first(), weight.top(), weight.wholeOrder())
                    : ImmutableList.of(weight.first(), weight.wholeOrder());
            for (int kind = 0; kind < intervals.size(); kind++) {
                WeightInterval interval = intervals.get(kind);
                double middle = chart.y(k) + BAR * ((intervals.size() - 1) / 2.0 - kind);
                double low = middle - BAR / 2.0 + 1;
                double high = middle + BAR / 2.0 - 1;
                tracks.add(chart.x(0), chart.x(1), low, high);
                // even an interval of one point is seen
                double from = Math.min(chart.x(interval.low()), chart.x(1) - THIN);
                (kind == intervals.size() - 1 ? orders : bars)
                        .add(from, Math.max(chart.x(interval.high()), from + THIN), low, high, colours.get(kind));
                String range = "%s–%s %%".formatted(percent(interval.low()), percent(interval.high()));
                ends.add(chart.x(1) + 8, middle, range);
                words.append(" %s with %s;".formatted(kinds.get(kind), range));
            }
            words.setCharAt(words.length() - 1, '.');
            double x = chart.x(weight.weight());
            now.add(x, chart.y(k) - ROW / 2.0 + 4, x, chart.y(k) + ROW / 2.0 - 4);
        }
        chart.grid(
                new Ticks(ImmutableList.of(0.0, 0.25, 0.5, 0.75, 1.0), ImmutableList.of("0", "25", "50", "75", "100")));
        chart.names(names, NAME);
        chart.plot()
                .boxes(tracks, "fill", Palette.TRACK)
                .boxes(bars)
                .lines(now, Palette.ORANGE, 1.25)
                // above the line, which would hide the narrowest
                .boxes(orders)
                .texts(ends, "left", 11, "color", Palette.QUIET);
        key(chart, kinds, colours);
        return chart.plot()
                .svg("For each criterion the weights with which the answer stays as it is.%s".formatted(words));
    }

    private static void key(RowChart chart, ImmutableList<String> kinds, ImmutableList<String> colours) {
        Plot.Rows boxes = Plot.Rows.of("xmin", "xmax", "ymin", "ymax", "fill");
        Plot.Rows texts = Plot.Rows.of("x", "y", "label");
        double y = chart.top() + KEY / 2.0 + 2;
        double width = (Plot.WIDTH - LEFT) / 3.0;
        for (int k = 0; k < kinds.size(); k++) {
            double x = LEFT + k * width;
            boxes.add(x, x + 22, y - 6, y + 6, colours.get(k));
            texts.add(x + 30, y, kinds.get(k));
        }
        chart.plot().boxes(boxes).texts(texts, "left", 13, "color", Palette.INK);
    }

    private static String percent(double share) {
        return Lines.number(100 * share, 1);
    }
}

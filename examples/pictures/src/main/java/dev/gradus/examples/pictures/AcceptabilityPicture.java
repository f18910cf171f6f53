package dev.gradus.examples.pictures;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.robustness.Acceptability;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How often each alternative has which rank: a row for each alternative, a column for each rank. */
final class AcceptabilityPicture {
    private static final int MOST = 30;
    private static final int MOST_RANKS = 15;
    private static final int ROW = 26;
    private static final int NAME = 34;
    private static final int LEFT = 262;
    private static final double GAP = 0.75;

    private AcceptabilityPicture() {}

    static String draw(Subject subject, Acceptability acceptability) {
        ImmutableList<Integer> rows = subject.best(MOST);
        int ranks = Math.min(rows.size(), MOST_RANKS);
        boolean more = ranks < subject.problem().alternativeCount();
        int columns = more ? ranks + 1 : ranks;
        RowChart chart = new RowChart(
                new RowChart.Heads(
                        "How often which rank?",
                        howToRead(subject, acceptability) + subject.partOf(rows.size()),
                        "rank; figures in percent",
                        4),
                rows.size(),
                ROW,
                LEFT,
                0,
                0.5,
                columns + 0.5);
        Plot.Rows cells = Plot.Rows.of("xmin", "xmax", "ymin", "ymax", "fill");
        Plot.Rows numbers = Plot.Rows.of("x", "y", "label", "color");
        List<String> names = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int k = 0; k < rows.size(); k++) {
            int i = rows.get(k);
            names.add(subject.rank(i) + ". " + subject.name(i));
            words.append("\n%s:".formatted(subject.name(i)));
            double y = chart.y(k);
            for (int column = 1; column <= columns; column++) {
                double share = column <= ranks ? acceptability.share(i, column) : beyond(acceptability, i, ranks);
                cells.add(
                        chart.x(column - 0.5) + GAP,
                        chart.x(column + 0.5) - GAP,
                        y - ROW / 2.0 + GAP,
                        y + ROW / 2.0 - GAP,
                        Palette.share(share));
                if (share > 0) {
                    String percent = Lines.percent(share);
                    numbers.add(chart.x(column), y, percent, Palette.onShare(share));
                    words.append(" %s %s %%,".formatted(rank(column, ranks), percent));
                }
            }
            words.setLength(words.length() - 1);
        }
        chart.names(names, NAME);
        chart.plot().boxes(cells).texts(numbers, "middle", 11);
        chart.plot().texts(ranks(chart, columns, ranks), "middle", 12, "color", Palette.INK);
        return chart.plot()
                .svg("In percent, how often each %s has which rank.%s"
                        .formatted(subject.wording().one(), words));
    }

    private static Plot.Rows ranks(RowChart chart, int columns, int ranks) {
        Plot.Rows texts = Plot.Rows.of("x", "y", "label");
        for (int column = 1; column <= columns; column++) {
            texts.add(chart.x(column), chart.bottom() - 11, column > ranks ? "later" : Integer.toString(column));
        }
        return texts;
    }

    private static String howToRead(Subject subject, Acceptability acceptability) {
        Acceptability.Origin origin = acceptability.origin();
        String drawn = origin.exact()
                ? "Over all possible weights, computed exactly."
                : String.format(
                        Locale.ROOT,
                        "%,d random draws of the weights%s (seed %d); a share is right to ±%s %% or better.",
                        origin.samples(),
                        subject.solution().isOpen() ? " and of what is unknown" : "",
                        origin.seed(),
                        Lines.number(100 * 1.96 * largestError(acceptability), 1));
        return "The darker a field, the more often the %s has that rank if nobody says what matters most. "
                        .formatted(subject.wording().one())
                + drawn;
    }

    private static double largestError(Acceptability acceptability) {
        double largest = 0;
        for (double[] errors : acceptability.standardErrors()) {
            for (double error : errors) {
                largest = Math.max(largest, error);
            }
        }
        return largest;
    }

    private static double beyond(Acceptability acceptability, int i, int ranks) {
        double sum = 0;
        for (int rank = ranks + 1; rank <= acceptability.alternatives().size(); rank++) {
            sum += acceptability.share(i, rank);
        }
        return sum;
    }

    private static String rank(int column, int ranks) {
        return column > ranks ? "later" : "rank " + column;
    }
}

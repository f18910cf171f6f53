package dev.gradus.examples.pictures;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Direction;
import dev.gradus.core.criterion.Measurement;
import java.util.Optional;

/**
 * The values of each alternative as a line over all criteria. Every axis runs from the worst to the best value there is;
 * up is better. What is unknown lies on a line of its own below.
 */
final class ParallelPicture {
    private static final int LINES = 6;
    private static final int MOST_QUIET = 200;
    private static final int NAME = 80;
    private static final int CRITERION = 40;
    private static final int DISC = 9;
    private static final double UNKNOWN = -0.22;

    private ParallelPicture() {}

    static Optional<String> draw(Subject subject) {
        int m = subject.problem().criterionCount();
        if (m < 2) {
            return Optional.empty();
        }
        ImmutableList<Integer> order = subject.order();
        ImmutableList<Integer> named = subject.best(LINES);
        ImmutableList<Integer> quiet = order.subList(named.size(), Math.min(order.size(), named.size() + MOST_QUIET));
        Scale scale = Scale.of(subject);
        Frame frame = Frame.of(subject, named.size());
        Plot plot = new Plot(
                "Strengths and weaknesses",
                "Each line is a %s; up is better on every axis.%s%s"
                        .formatted(
                                subject.wording().one(),
                                quiet.isEmpty()
                                        ? ""
                                        : " Grey: the next %s of %s."
                                                .formatted(quiet.size(), subject.counted(order.size())),
                                scale.anyUnknown ? " Hollow points at the foot: unknown." : ""),
                frame.height());
        axes(plot, subject, scale, frame);
        Plot.Rows behind = Plot.Rows.of("x", "y", "group");
        for (int i : quiet) {
            for (int j = 0; j < m; j++) {
                behind.add(frame.x(j), frame.y(scale.height(i, j)), i);
            }
        }
        plot.layer("line", behind, "color", Palette.PALE, "alpha", 0.5, "size", 0.5);
        StringBuilder words = new StringBuilder("The values of the best.");
        for (int k = named.size() - 1; k >= 0; k--) { // the best last, so that nothing covers it
            line(plot, subject, scale, frame, named.get(k), k);
        }
        for (int i : named) {
            words.append("\n%s:".formatted(subject.name(i)));
            for (int j = 0; j < m; j++) {
                words.append(" %s %s;".formatted(subject.criterion(j), subject.inWords(i, j)));
            }
            words.setCharAt(words.length() - 1, '.');
        }
        return Optional.of(plot.svg(words.toString()));
    }

    private static void axes(Plot plot, Subject subject, Scale scale, Frame frame) {
        Plot.Rows axes = Plot.Rows.of("x", "y", "xend", "yend");
        Plot.Rows ends = Plot.Rows.of("x", "y", "label");
        Plot.Rows names = Plot.Rows.of("x", "y", "label");
        int m = subject.problem().criterionCount();
        for (int j = 0; j < m; j++) {
            axes.add(frame.x(j), frame.y(0), frame.x(j), frame.y(1));
            ends.add(frame.x(j), frame.y(1) + 12, scale.text(j, true));
            ends.add(frame.x(j), frame.y(0) - 12, scale.text(j, false));
            String[] lines = Frame.lines(plot.tooltips().cut(subject.criterion(j), CRITERION), m);
            for (int k = 0; k < lines.length; k++) {
                names.add(frame.x(j), frame.y(1) + 30 + Frame.LINE * (lines.length - 1 - k), lines[k]);
            }
        }
        plot.lines(axes, Palette.PALE, 1)
                .texts(ends, "middle", 11, "color", Palette.QUIET)
                .texts(names, "middle", 12, "color", Palette.INK, "fontface", "bold");
        Plot.Rows levels =
                Plot.Rows.of("x", "y", "label").add(0.0, frame.y(1), "best").add(0.0, frame.y(0), "worst");
        if (scale.anyUnknown) {
            levels.add(0.0, frame.y(UNKNOWN), "unknown");
        }
        plot.texts(levels, "left", 11, "color", Palette.QUIET);
    }

    private static void line(Plot plot, Subject subject, Scale scale, Frame frame, int i, int k) {
        String colour = Palette.KINDS.get(k);
        String dashes = k % 2 == 0 ? "solid" : "dashed";
        Plot.Rows line = Plot.Rows.of("x", "y");
        Plot.Rows dots = Plot.Rows.of("x", "y");
        Plot.Rows unknown = Plot.Rows.of("x", "y");
        Plot.Rows ranges = Plot.Rows.of("x", "y", "xend", "yend");
        for (int j = 0; j < subject.problem().criterionCount(); j++) {
            double x = frame.x(j) + 3 * (k - 2.5);
            double y = frame.y(scale.height(i, j));
            line.add(x, y);
            (scale.isUnknown(i, j) ? unknown : dots).add(x, y);
            scale.range(i, j).ifPresent(ends -> ranges.add(x, frame.y(ends[0]), x, frame.y(ends[1])));
        }
        double key = frame.key(k);
        String name = subject.rank(i) + ". " + plot.tooltips().cut(subject.name(i), NAME);
        plot.lines(ranges, colour, 4, "alpha", 0.35)
                .layer("line", line, "color", colour, "linetype", dashes, "size", 1.1)
                .discs(dots, DISC, "fill", colour, "color", Palette.PAPER)
                .discs(unknown, DISC, "fill", Palette.PAPER, "color", colour, "stroke", 1.5)
                .lines(Plot.Rows.of("x", "y", "xend", "yend").add(4.0, key, 44.0, key), colour, 1.1, "linetype", dashes)
                .discs(Plot.Rows.of("x", "y").add(24.0, key), DISC, "fill", colour, "color", Palette.PAPER)
                .texts(Plot.Rows.of("x", "y", "label").add(54.0, key, name), "left", 12, "color", Palette.INK);
    }

    /**
     * Where things stand, in pixels from the lower left.
     *
     * @param criteria how many axes there are
     * @param named how many lines the key has
     * @param nameLines how many lines the names of criteria take
     */
    private record Frame(int criteria, int named, int nameLines) {
        static final int HEAD = 40;
        static final int LINE = 15;
        static final int AXIS = 250;
        static final int FOOT = 90;
        static final int ROW = 22;
        private static final int LEFT = 95;
        private static final int RIGHT = 60;

        static Frame of(Subject subject, int named) {
            int m = subject.problem().criterionCount();
            int most = 1;
            for (int j = 0; j < m; j++) {
                most = Math.max(most, lines(Lines.cut(subject.criterion(j), CRITERION), m).length);
            }
            return new Frame(m, named, most);
        }

        /** The name of a criterion in lines that fit above its axis. */
        static String[] lines(String name, int criteria) {
            return Lines.wrap(name, Math.max(8, 90 / criteria)).split("\n");
        }

        int height() {
            return HEAD + LINE * nameLines + AXIS + FOOT + ROW * named;
        }

        double x(int j) {
            return LEFT + (double) j * (Plot.WIDTH - LEFT - RIGHT) / (criteria - 1);
        }

        double y(double share) {
            return ROW * named + FOOT + share * AXIS;
        }

        double key(int k) {
            return ROW * (named - k - 0.5);
        }
    }

    /** Where values lie between the worst and the best of all that are known. */
    private static final class Scale {
        private final Subject subject;
        private final double[] low;
        private final double[] high;
        private boolean anyUnknown;

        private Scale(Subject subject) {
            this.subject = subject;
            int m = subject.problem().criterionCount();
            this.low = new double[m];
            this.high = new double[m];
        }

        static Scale of(Subject subject) {
            Scale scale = new Scale(subject);
            for (int j = 0; j < scale.low.length; j++) {
                scale.low[j] = Double.POSITIVE_INFINITY;
                scale.high[j] = Double.NEGATIVE_INFINITY;
                for (int i = 0; i < subject.problem().alternativeCount(); i++) {
                    Measurement measurement = subject.measurement(i, j);
                    if (measurement instanceof Measurement.Exact exact) {
                        scale.widen(j, exact.value(), exact.value());
                    } else if (measurement instanceof Measurement.Range range) {
                        scale.widen(j, range.low(), range.high());
                    } else {
                        scale.anyUnknown = true;
                    }
                }
            }
            return scale;
        }

        private void widen(int j, double from, double to) {
            low[j] = Math.min(low[j], from);
            high[j] = Math.max(high[j], to);
        }

        boolean isUnknown(int i, int j) {
            return !subject.measurement(i, j).isKnown();
        }

        /** The height of a value, 0 to 1; of a range, of its worse end, which is the one that is guaranteed. */
        double height(int i, int j) {
            Measurement measurement = subject.measurement(i, j);
            if (measurement instanceof Measurement.Exact exact) {
                return height(j, exact.value());
            }
            if (measurement instanceof Measurement.Range range) {
                return Math.min(height(j, range.low()), height(j, range.high()));
            }
            return UNKNOWN;
        }

        /** The ends of a range, the lower first; empty for what is no range. */
        Optional<double[]> range(int i, int j) {
            if (!(subject.measurement(i, j) instanceof Measurement.Range range)) {
                return Optional.empty();
            }
            double one = height(j, range.low());
            double other = height(j, range.high());
            return Optional.of(new double[] {Math.min(one, other), Math.max(one, other)});
        }

        /** Where all have the same, all have the best. */
        private double height(int j, double value) {
            if (!(high[j] > low[j])) {
                return 1;
            }
            double share = (value - low[j]) / (high[j] - low[j]);
            return isMore(j) ? share : 1 - share;
        }

        private boolean isMore(int j) {
            return subject.problem().direction(j) == Direction.MAXIMIZE;
        }

        /** What stands at the upper or lower end of an axis. */
        String text(int j, boolean top) {
            if (low[j] > high[j]) {
                return top ? "nobody's is known" : "";
            }
            if (!(high[j] > low[j])) {
                return top ? value(j, high[j]) : "";
            }
            return value(j, top == isMore(j) ? high[j] : low[j]);
        }

        private String value(int j, double value) {
            String unit = subject.unit(j);
            return Lines.number(value) + (unit.isEmpty() ? "" : " " + unit);
        }
    }
}

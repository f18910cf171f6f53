package dev.gradus.examples.pictures;

import java.util.List;

/** The frame of a picture of rows: names on the left, values along an axis to the right of them. */
final class RowChart {
    private static final int FOOT = 24;
    private static final int NAME_TEXT = 13;

    private final Plot plot;
    private final int rows;
    private final int rowHeight;
    private final int foot;
    private final int left;
    private final double pixelsPerUnit;
    private final double origin;

    /**
     * Lays out the axis between what is left for names and for remarks.
     *
     * @param heads what is said above and below the rows
     * @param rowHeight of each row, in pixels
     * @param left what names take, in pixels
     * @param right what is left free on the right, in pixels
     * @param low the value at the left end
     * @param high the value at the right end, above {@code low}
     */
    RowChart(Heads heads, int rows, int rowHeight, int left, int right, double low, double high) {
        this.foot = heads.axisTitle.isEmpty() ? FOOT : 2 * FOOT;
        this.plot = new Plot(heads.title, heads.howToRead, heads.space + rows * rowHeight + foot);
        this.rows = rows;
        this.rowHeight = rowHeight;
        this.left = left;
        this.pixelsPerUnit = (Plot.WIDTH - left - right) / (high - low);
        this.origin = left - low * pixelsPerUnit;
        if (!heads.axisTitle.isEmpty()) {
            plot.texts(
                    Plot.Rows.of("x", "y", "label").add(x((low + high) / 2), 10.0, heads.axisTitle),
                    "middle",
                    13,
                    "color",
                    Palette.QUIET);
        }
    }

    /**
     * What is said beside the rows.
     *
     * @param title of the picture
     * @param howToRead below the title
     * @param axisTitle below the axis; may be empty
     * @param space above the rows, in pixels
     */
    record Heads(String title, String howToRead, String axisTitle, int space) {}

    Plot plot() {
        return plot;
    }

    /** Where a value stands. */
    double x(double value) {
        return origin + value * pixelsPerUnit;
    }

    /** The middle of a row, the first on top. */
    double y(int row) {
        return foot + (rows - row - 0.5) * rowHeight;
    }

    /** The lower end of the last row. */
    double bottom() {
        return foot;
    }

    /** The upper end of the first row. */
    double top() {
        return foot + (double) rows * rowHeight;
    }

    /** Writes the names. */
    void names(List<String> names, int longest) {
        Plot.Rows texts = Plot.Rows.of("x", "y", "label");
        for (int k = 0; k < names.size(); k++) {
            texts.add(left - 8.0, y(k), plot.tooltips().cut(names.get(k), longest));
        }
        plot.texts(texts, "right", NAME_TEXT, "color", Palette.INK);
    }

    /** Draws lines at round values and writes these below. */
    void grid(Ticks ticks) {
        Plot.Rows lines = Plot.Rows.of("x", "y", "xend", "yend");
        Plot.Rows texts = Plot.Rows.of("x", "y", "label");
        for (int k = 0; k < ticks.places().size(); k++) {
            double x = x(ticks.places().get(k));
            lines.add(x, (double) foot, x, top());
            texts.add(x, foot - 11.0, ticks.texts().get(k));
        }
        plot.lines(lines, Palette.GRID, 0.5).texts(texts, "middle", 12, "color", Palette.QUIET);
    }
}

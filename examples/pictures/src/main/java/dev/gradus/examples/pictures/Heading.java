package dev.gradus.examples.pictures;

import com.google.common.collect.ImmutableList;

/**
 * What stands above a picture.
 *
 * @param title what it shows
 * @param lines the title and how the picture is read, line by line
 * @param height of all lines, in pixels
 */
record Heading(String title, ImmutableList<Line> lines, int height) {
    /** Where lines begin. */
    static final int LEFT = 12;

    private static final int TITLE_COLUMNS = 66;
    private static final int TEXT_COLUMNS = 98;

    /**
     * One line.
     *
     * @param y of its foot
     */
    record Line(String text, int y, int size, boolean bold) {}

    static Heading of(String title, String howToRead) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        int y = 6;
        for (String line : Lines.wrap(title, TITLE_COLUMNS).split("\n")) {
            y += 20;
            lines.add(new Line(line, y, 16, true));
        }
        y += 4;
        for (String line : Lines.wrap(howToRead, TEXT_COLUMNS).split("\n")) {
            y += 17;
            lines.add(new Line(line, y, 13, false));
        }
        return new Heading(title, lines.build(), y + 6);
    }
}

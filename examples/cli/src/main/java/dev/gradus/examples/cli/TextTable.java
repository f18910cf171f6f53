package dev.gradus.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A table of text that fits a width: fixed columns are as wide as their widest cell, one column wraps. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 16;

    private enum Kind {
        LEFT,
        RIGHT,
        WRAPPED
    }

    private record Column(String heading, Kind kind) {}

    private final Console console;
    private final int width;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Console console, int width) {
        this.console = console;
        this.width = width;
    }

    TextTable left(String heading) {
        columns.add(new Column(heading, Kind.LEFT));
        return this;
    }

    TextTable right(String heading) {
        columns.add(new Column(heading, Kind.RIGHT));
        return this;
    }

    TextTable wrapped(String heading) {
        columns.add(new Column(heading, Kind.WRAPPED));
        return this;
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Writes the table, headings first. */
    void print() {
        int[] widths = widths();
        List<String> headings = columns.stream().map(Column::heading).toList();
        lines(headings, widths).forEach(line -> console.line(console.bold(line)));
        rows.forEach(row -> console.lines(lines(row, widths)));
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        int taken = GAP.length() * (columns.size() - 1);
        for (int k = 0; k < widths.length; k++) {
            int column = k;
            widths[k] = Math.max(
                    Texts.width(columns.get(k).heading()),
                    rows.stream()
                            .mapToInt(row -> Texts.width(row.get(column)))
                            .max()
                            .orElse(0));
            taken += columns.get(k).kind() == Kind.WRAPPED ? 0 : widths[k];
        }
        for (int k = 0; k < widths.length; k++) {
            if (columns.get(k).kind() == Kind.WRAPPED) {
                widths[k] = Math.min(widths[k], Math.max(NARROWEST, width - taken));
            }
        }
        return widths;
    }

    private ImmutableList<String> lines(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int k = 0; k < widths.length; k++) {
            List<String> lines =
                    columns.get(k).kind() == Kind.WRAPPED ? Texts.wrap(cells.get(k), widths[k]) : List.of(cells.get(k));
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (int h = 0; h < height; h++) {
            StringBuilder line = new StringBuilder();
            for (int k = 0; k < widths.length; k++) {
                String cell = h < wrapped.get(k).size() ? wrapped.get(k).get(h) : "";
                line.append(k == 0 ? "" : GAP)
                        .append(
                                columns.get(k).kind() == Kind.RIGHT
                                        ? Texts.right(cell, widths[k])
                                        : Texts.left(cell, widths[k]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines.build();
    }
}

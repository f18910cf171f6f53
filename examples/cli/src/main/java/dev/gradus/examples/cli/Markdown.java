package dev.gradus.examples.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A page in Markdown. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** Adds lines, and an empty one after them. */
    Markdown paragraph(String... lines) {
        for (String line : lines) {
            text.append(line).append('\n');
        }
        text.append('\n');
        return this;
    }

    /** Adds a table. */
    Markdown table(List<String> head, Collection<List<String>> rows) {
        row(head);
        row(head.stream().map(title -> "---").toList());
        rows.forEach(this::row);
        text.append('\n');
        return this;
    }

    private void row(List<String> cells) {
        text.append(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    /** Text in which nothing is markup. */
    static String plain(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replaceAll("([*_\\[\\]`])", "\\\\$1");
    }

    /** Text as a computer reads it. */
    static String code(String words) {
        return "`" + words + "`";
    }

    /** The page, ending with its last line. */
    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}

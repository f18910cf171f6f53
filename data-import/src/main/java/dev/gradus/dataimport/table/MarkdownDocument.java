package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Place;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a table of a Markdown document. Rows are lines; of links and emphasis the text stays. */
final class MarkdownDocument {
    private static final Pattern RULE =
            Pattern.compile("[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,2000})\\]\\([^()\\s]{0,2000}(?:\\s+\"[^\"]{0,500}\")?\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|~~)(?=\\S)(.{1,2000}?)(?<=\\S)\\1");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s{0,5}/?>");

    private MarkdownDocument() {}

    static TableCursor open(ImportInput input, Mapping.TableRule rule, Collection<String> expected) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new DecodingReader(
                new ByteArrayInputStream(input.bytes()), rule.dialect().encoding()))) {
            collect(input, lines, candidates);
        }
        Candidate chosen = Candidate.choose(input.name(), candidates, rule.table(), expected);
        return new GridTable(
                input.name(),
                chosen.rows().iterator(),
                () -> {},
                rule.dialect(),
                expected,
                input.limits(),
                chosen.toString(),
                ImmutableList::of);
    }

    private static void collect(ImportInput input, BufferedReader lines, List<Candidate> candidates)
            throws IOException {
        String heading = "";
        String before = "";
        boolean code = false;
        long number = 0;
        @Nullable Candidate table = null;
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.length() > input.limits().get(Limit.RECORD)) {
                throw input.limits().crossed(Limit.RECORD, input.name(), Place.row(number));
            }
            String plain = line.strip();
            if (plain.startsWith("```") || plain.startsWith("~~~")) {
                code = !code;
                table = null;
            } else if (code) {
                continue;
            } else if (table != null && plain.indexOf('|') >= 0) {
                add(table, number, plain);
            } else if (RULE.matcher(line).matches() && isHeader(before, line)) {
                table = new Candidate(candidates.size() + 1, heading, new ArrayList<>());
                candidates.add(table);
                add(table, number - 1, before);
            } else {
                table = null;
                var title = HEADING.matcher(plain);
                heading = title.matches() ? text(title.group(1)) : heading;
            }
            before = plain;
        }
    }

    private static boolean isHeader(String line, String rule) {
        return line.indexOf('|') >= 0
                && cells(line).size() == cells(rule.strip()).size();
    }

    private static void add(Candidate table, long number, String line) {
        RawRow row = new RawRow(number, cells(line));
        if (!row.isBlank()) {
            table.rows().add(row);
        }
    }

    /** The cells between bars; a bar after a backslash is text. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int start = line.startsWith("|") ? 1 : 0;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(text(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank() || !line.endsWith("|")) {
            cells.add(text(cell.toString()));
        }
        return cells;
    }

    private static String text(String markdown) {
        String text = LINK.matcher(markdown.strip()).replaceAll("$1");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        text = BREAK.matcher(text).replaceAll("\n");
        return text.length() > 1 && text.startsWith("`") && text.endsWith("`")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}

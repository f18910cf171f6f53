package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Limits;
import dev.gradus.dataimport.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads a table of a web page. Cells that span rows or columns stand in each of them. Nothing is fetched, no script is run. */
final class PageTable {
    private static final ImmutableList<String> HEADINGS = ImmutableList.of("h1", "h2", "h3", "h4", "h5", "h6");

    private PageTable() {}

    static TableCursor open(ImportInput input, Mapping.TableRule rule, Collection<String> expected) throws IOException {
        @Nullable String charset = rule.dialect().encoding().map(Charset::name).orElse(null);
        Document page = Jsoup.parse(new ByteArrayInputStream(input.bytes()), charset, "");
        List<Candidate> candidates = new ArrayList<>();
        String heading = "";
        checkDepth(input, page);
        for (Element element : page.getAllElements()) {
            if (HEADINGS.contains(element.normalName())) {
                heading = element.text();
            } else if (element.normalName().equals("table")) {
                candidates.add(new Candidate(candidates.size() + 1, title(element, heading), rows(input, element)));
            }
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

    private static void checkDepth(ImportInput input, Document page) {
        page.traverse((node, depth) -> {
            if (depth > input.limits().get(Limit.DEPTH)) {
                throw input.limits().crossed(Limit.DEPTH, input.name(), Place.WHOLE);
            }
        });
    }

    private static String title(Element table, String heading) {
        @Nullable Element caption = table.selectFirst("> caption");
        return caption == null ? heading : caption.text();
    }

    private static List<RawRow> rows(ImportInput input, Element table) {
        Limits limits = input.limits();
        long most = limits.get(Limit.COLUMNS);
        List<RawRow> rows = new ArrayList<>();
        List<Spanning> spanning = new ArrayList<>();
        int number = 0;
        for (Element row : table.select("> thead > tr, > tbody > tr, > tfoot > tr, > tr")) {
            number++;
            List<String> cells = new ArrayList<>();
            Set<Integer> taken = new HashSet<>();
            for (Spanning cell : spanning) {
                taken.add(cell.column);
                put(cells, cell.column, cell.text);
            }
            spanning.replaceAll(Spanning::below);
            spanning.removeIf(cell -> cell.rows == 0);
            int column = 0;
            for (Element cell : row.select("> td, > th")) {
                int columns = span(cell, "colspan");
                int below = span(cell, "rowspan") - 1;
                String text = text(cell);
                for (int i = 0; i < columns; i++) {
                    while (taken.contains(column)) {
                        column++;
                    }
                    if (column >= most) {
                        throw limits.crossed(Limit.COLUMNS, input.name(), Place.row(number));
                    }
                    put(cells, column, text);
                    if (below > 0) {
                        spanning.add(new Spanning(column, below, text));
                    }
                    column++;
                }
            }
            RawRow raw = new RawRow(number, cells);
            if (!raw.isBlank()) {
                rows.add(raw);
            }
        }
        return rows;
    }

    /**
     * A cell that goes on in the rows below.
     *
     * @param column its column, counted from 0
     * @param rows number of rows below
     * @param text its text
     */
    private record Spanning(int column, int rows, String text) {
        Spanning below() {
            return new Spanning(column, rows - 1, text);
        }
    }

    private static void put(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** The span that an attribute gives, as the HTML standard bounds it. */
    private static int span(Element cell, String attribute) {
        String text = cell.attr(attribute).strip();
        if (!text.matches("[0-9]{1,9}")) {
            return 1;
        }
        int most = attribute.equals("colspan") ? 1_000 : 65_534;
        return Math.max(1, Math.min(most, Integer.parseInt(text)));
    }

    private static String text(Element cell) {
        Element copy = cell.clone();
        copy.select("script, style").remove();
        copy.select("table table").remove();
        for (Element end : copy.select("br, p, li, div")) {
            end.after(new TextNode("\n"));
        }
        return copy.wholeText()
                .lines()
                .map(Header::clean)
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }
}

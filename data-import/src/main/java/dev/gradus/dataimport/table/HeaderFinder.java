package dev.gradus.dataimport.table;

import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the header among the first records of a table. */
final class HeaderFinder {
    /** Records of the beginning among which a header is looked for. */
    static final int RECORDS = 30;

    private HeaderFinder() {}

    /**
     * A header and the row of its last record, after which the data begin.
     *
     * @param lastRow 0 if there is no header
     */
    record Found(Header header, long lastRow) {}

    /**
     * The header.
     *
     * @param row where it starts, if that is given; 0 for none
     * @param count of how many records it consists
     * @param expected names of which it should have some; may be empty
     */
    static Found find(String origin, List<RawRow> rows, Optional<Integer> row, int count, Collection<String> expected) {
        if (rows.isEmpty()) {
            throw new ImportException(
                    origin, Place.WHOLE, "There is no record in it.\nMaybe the file is empty by mistake.");
        }
        if (row.isPresent() && row.get() == 0) {
            int width =
                    rows.stream().mapToInt(found -> found.cells().size()).max().orElse(0);
            return new Found(Header.numbered(origin, width), 0);
        }
        int first = row.isPresent() ? at(origin, rows, row.get()) : guess(origin, rows, count, expected);
        int last = Math.min(rows.size(), first + count) - 1;
        Header header = Header.of(
                origin,
                rows.get(first).line(),
                rows.subList(first, last + 1).stream().map(RawRow::cells).toList());
        return new Found(header, rows.get(last).line());
    }

    private static int at(String origin, List<RawRow> rows, int line) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).line() >= line) {
                return i;
            }
        }
        throw new ImportException(
                origin, Place.row(line), "The header should start here, but no record does among the first ones.");
    }

    private static int guess(String origin, List<RawRow> rows, int count, Collection<String> expected) {
        Set<String> names = expected.stream().map(Header::folded).collect(Collectors.toSet());
        int best = -1;
        long bestHits = 0;
        for (int i = 0; i + count <= rows.size(); i++) {
            Header candidate = Header.of(
                    origin,
                    rows.get(i).line(),
                    rows.subList(i, i + count).stream().map(RawRow::cells).toList());
            long hits = candidate.names().stream()
                    .map(Header::folded)
                    .distinct()
                    .filter(names::contains)
                    .count();
            if (hits > bestHits) {
                best = i;
                bestHits = hits;
            }
        }
        if (best >= 0) {
            return best;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isTitle()) {
                return i;
            }
        }
        return 0;
    }
}

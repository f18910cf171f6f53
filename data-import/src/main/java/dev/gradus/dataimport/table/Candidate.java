package dev.gradus.dataimport.table;

import dev.gradus.core.internal.Names;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of the tables of a document.
 *
 * @param number its number, counted from 1
 * @param title its caption, or the heading above it; may be empty
 * @param rows its rows, without blank ones
 */
record Candidate(int number, String title, List<RawRow> rows) {
    /**
     * The table that is wanted: by number, or by title; if nothing is said, the first of those that have most of the
     * expected names in one of their first rows.
     */
    static Candidate choose(
            String origin, List<Candidate> candidates, Optional<String> wanted, Collection<String> expected) {
        if (candidates.isEmpty()) {
            throw new ImportException(origin, Place.WHOLE, "There is no table in it.");
        }
        if (wanted.isEmpty()) {
            Set<String> names = expected.stream().map(Header::folded).collect(Collectors.toSet());
            Candidate best = candidates.get(0);
            for (Candidate candidate : candidates) {
                if (candidate.hits(names) > best.hits(names)) {
                    best = candidate;
                }
            }
            return best;
        }
        if (wanted.get().startsWith("=")) {
            String title = wanted.get().substring(1);
            return candidates.stream()
                    .filter(candidate -> Header.folded(candidate.title).equals(Header.folded(title)))
                    .findFirst()
                    .orElseThrow(() -> new ImportException(
                            origin,
                            Place.WHOLE,
                            Names.unknown(
                                    "table",
                                    title,
                                    candidates.stream()
                                            .map(Candidate::title)
                                            .filter(known -> !known.isEmpty())
                                            .toList())));
        }
        int number = Integer.parseInt(wanted.get());
        if (number > candidates.size()) {
            throw new ImportException(
                    origin,
                    Place.WHOLE,
                    "There is no table %s: the document has %s.".formatted(number, candidates.size()));
        }
        return candidates.get(number - 1);
    }

    private long hits(Set<String> names) {
        return rows.stream()
                .limit(HeaderFinder.RECORDS)
                .mapToLong(row -> row.cells().stream()
                        .map(Header::folded)
                        .filter(names::contains)
                        .distinct()
                        .count())
                .max()
                .orElse(0);
    }

    /** In words. */
    @Override
    public String toString() {
        return title.isEmpty() ? "table " + number : "table %s, '%s'".formatted(number, title);
    }
}

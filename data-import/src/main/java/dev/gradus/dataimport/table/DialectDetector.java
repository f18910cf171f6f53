package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds out how a delimited table is written, from its beginning: every combination of delimiter and quote is tried, and the
 * one wins with which most records have the same number of cells, more than one.
 */
final class DialectDetector {
    /** Characters of the beginning that are looked at for delimiter and quote. */
    private static final int SAMPLE = 1 << 16;

    private static final int RECORDS = 200;
    private static final ImmutableList<Character> DELIMITERS = ImmutableList.of(',', ';', '\t', '|');
    private static final ImmutableList<Character> QUOTES = ImmutableList.of('"', Dialect.NO_QUOTE);

    private DialectDetector() {}

    /** The dialect with delimiter and quote. */
    static Dialect complete(Dialect dialect, String head) {
        String sample = head.length() > SAMPLE ? head.substring(0, SAMPLE) : head;
        Dialect best =
                dialect.with(dialect.delimiter().orElse(','), dialect.quote().orElse('"'));
        double bestScore = 0;
        for (char delimiter : dialect.delimiter().map(ImmutableList::of).orElse(DELIMITERS)) {
            for (char quote : dialect.quote().map(ImmutableList::of).orElse(QUOTES)) {
                if (delimiter != quote) {
                    Dialect candidate = dialect.with(delimiter, quote);
                    double score = score(candidate, sample);
                    if (score > bestScore) {
                        best = candidate;
                        bestScore = score;
                    }
                }
            }
        }
        return best;
    }

    /** The share of records with the usual number of cells, times how much that number says. */
    private static double score(Dialect candidate, String sample) {
        Optional<List<RawRow>> rows = rows(candidate, sample, RECORDS);
        if (rows.isEmpty()) {
            return 0;
        }
        Map<Integer, Integer> widths = new TreeMap<>();
        int strayQuotes = 0;
        for (RawRow row : rows.get()) {
            widths.merge(row.cells().size(), 1, Integer::sum);
            for (String cell : row.cells()) {
                boolean stray = candidate.quote().equals(Optional.of(Dialect.NO_QUOTE))
                        && cell.length() > 1
                        && cell.startsWith("\"")
                        && cell.endsWith("\"");
                strayQuotes += stray ? 1 : 0;
            }
        }
        int width = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
            if (entry.getValue() >= most) {
                width = entry.getKey();
                most = entry.getValue();
            }
        }
        if (width < 2) {
            return 0;
        }
        double share = (double) most / rows.get().size();
        return share * share * (1 + StrictMath.log(width)) * (strayQuotes > 0 ? 0.5 : 1);
    }

    /** The records of the beginning; empty if it is broken in this dialect before the sample ends. */
    static Optional<List<RawRow>> rows(Dialect dialect, String sample, int most) {
        List<RawRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = builder(dialect)
                .maxBufferSize(Math.max(16, sample.length() + 1))
                .allowUnclosedQuote(true)
                .ofCsvRecord(sample)) {
            for (CsvRecord row : reader) {
                rows.add(new RawRow(row.getStartingLineNumber(), row.getFields()));
                if (rows.size() > most) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            return rows.size() > 1 && reachesEnd(rows, sample) ? Optional.of(rows) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.size() > 2) {
            rows.remove(rows.size() - 1);
        }
        return Optional.of(rows);
    }

    private static boolean reachesEnd(List<RawRow> rows, String sample) {
        return rows.get(rows.size() - 1).line() >= sample.lines().count() - 1;
    }

    static CsvReader.CsvReaderBuilder builder(Dialect dialect) {
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(dialect.delimiter().orElse(','))
                .quoteCharacter(dialect.quote().orElse('"'))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
        dialect.comment()
                .ifPresent(mark -> builder.commentStrategy(CommentStrategy.SKIP).commentCharacter(mark));
        return builder;
    }
}

package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.internal.Names;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.dataimport.table.FieldRule.ColumnRef;
import dev.gradus.dataimport.table.FieldRule.FeeDefaults;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a table means: a mapping document, read.
 *
 * @param origin its name, for messages
 * @param record what a row is
 * @param table how the table is written, and where it is
 * @param source who publishes it, if the document says so
 * @param missing texts that state nothing in any column, with the reason, by the text with its case folded
 * @param defaults what holds where a row does not say it
 * @param filters what a row must be to be read
 * @param joins further tables
 * @param id how the id of a record is made
 * @param fields where each field comes from
 */
record Mapping(
        String origin,
        Kind record,
        TableRule table,
        Optional<Source> source,
        ImmutableMap<String, MissingReason> missing,
        Defaults defaults,
        ImmutableList<Filter> filters,
        ImmutableList<Join> joins,
        Optional<String> id,
        ImmutableListMultimap<String, FieldRule> fields) {

    /** What a row is. */
    enum Kind {
        /** A programme. */
        PROGRAM,
        /** A course of a programme; rows of the same programme make one. */
        COURSE,
        /** An institution. */
        INSTITUTION;

        String id() {
            return Names.idOf(this);
        }
    }

    /**
     * How a table is written, and where it is.
     *
     * @param dialect for delimited tables and, of it, the header for all
     * @param sheet name or number of the sheet of a workbook
     * @param table number, caption or heading of the table on a page
     */
    record TableRule(Dialect dialect, Optional<String> sheet, Optional<String> table) {}

    /**
     * What holds where a row does not say it.
     *
     * @param fee for fees
     * @param country ISO 3166-1 alpha-2 code
     * @param degree name of the degree
     * @param level level of the award
     */
    record Defaults(FeeDefaults fee, Optional<String> country, Optional<String> degree, Optional<AwardLevel> level) {}

    /**
     * What a row must be to be read.
     *
     * @param rule where the text comes from
     * @param test what it is compared by
     * @param texts what it is compared with, case folded; one is enough
     */
    record Filter(FieldRule rule, Test test, ImmutableSet<String> texts) {
        /** What a text is compared by. */
        enum Test {
            /** It is one of the texts. */
            IS,
            /** It is none of the texts. */
            NOT,
            /** It contains one of the texts. */
            CONTAINS,
            /** It starts with one of the texts. */
            STARTS_WITH,
            /** It is there. */
            PRESENT,
            /** It is not there. */
            ABSENT;

            String id() {
                return Names.idOf(this);
            }
        }

        boolean accepts(Optional<String> cell) {
            String text = cell.map(Header::folded).orElse("");
            return switch (test) {
                case IS -> texts.contains(text);
                case NOT -> !texts.contains(text);
                case CONTAINS -> texts.stream().anyMatch(text::contains);
                case STARTS_WITH -> texts.stream().anyMatch(text::startsWith);
                case PRESENT -> cell.isPresent();
                case ABSENT -> cell.isEmpty();
            };
        }
    }

    /**
     * A further table, of which the row with the same key belongs to a row of the table.
     *
     * @param name what it is called in the mapping
     * @param path where it stands in the mapping document
     * @param key the column of the table
     * @param matches the column of the further table
     * @param table how that is written
     */
    record Join(String name, String path, ColumnRef key, ColumnRef matches, TableRule table) {}

    /** Every column of the table itself by any of its names, by which its header is known. */
    ImmutableSet<String> columnNames() {
        return rules().flatMap(rule -> rule.columns().stream())
                .filter(column -> column.from().isEmpty())
                .flatMap(column -> column.names().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Every rule that reads columns. */
    Stream<FieldRule> rules() {
        return Stream.concat(fields.values().stream(), filters.stream().map(Filter::rule));
    }
}

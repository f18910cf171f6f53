package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.FormatDescription.Option;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import java.io.IOException;
import java.util.List;

/** Delimited text through a mapping document. */
public final class Delimited implements Format {
    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "delimited",
                "Delimited text",
                "A table with commas, tabs, semicolons or bars between its cells; a mapping document says what the columns mean.",
                "delimited programmes.csv --mapping programmes.mapping.json -o catalog.json",
                "gradus schema mapping",
                options());
    }

    /** The options that every table takes. */
    static ImmutableList<Option> options() {
        return ImmutableList.of(
                Option.file(TableImport.MAPPING, "the mapping document: what the columns mean"),
                Option.file(TableImport.JOINS.get(0), "a table that the mapping joins"),
                Option.file(TableImport.JOINS.get(1), "a second table that the mapping joins"),
                Option.file(TableImport.JOINS.get(2), "a third table that the mapping joins"));
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        TableImport.read(request, sink, Delimited::open);
    }

    static TableCursor open(ImportInput input, Mapping.TableRule rule, List<String> expected) throws IOException {
        return DelimitedTable.open(input, rule.dialect(), expected);
    }
}

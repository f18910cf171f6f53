package dev.gradus.dataimport.table;

import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import java.io.IOException;

/** Tables of web pages through a mapping document. */
public final class HtmlTable implements Format {
    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "html-table",
                "Table of a web page",
                "A table of an HTML page, by number, caption or heading; a mapping document says what the columns mean.",
                "html-table page.html --mapping page.mapping.json -o catalog.json",
                "https://html.spec.whatwg.org/multipage/tables.html; gradus schema mapping",
                Delimited.options());
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        TableImport.read(request, sink, PageTable::open);
    }
}

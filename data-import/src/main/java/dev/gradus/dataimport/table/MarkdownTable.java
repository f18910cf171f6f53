package dev.gradus.dataimport.table;

import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import java.io.IOException;

/** Tables of Markdown documents through a mapping document. */
public final class MarkdownTable implements Format {
    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "markdown-table",
                "Markdown table",
                "A table of a Markdown document, by number or heading; a mapping document says what the columns mean.",
                "markdown-table README.md --mapping list.mapping.json -o catalog.json",
                "https://github.github.com/gfm/#tables-extension-; gradus schema mapping",
                Delimited.options());
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        TableImport.read(request, sink, MarkdownDocument::open);
    }
}

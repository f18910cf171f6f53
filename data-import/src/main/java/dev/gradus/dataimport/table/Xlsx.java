package dev.gradus.dataimport.table;

import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import java.io.IOException;

/** Workbooks through a mapping document. */
public final class Xlsx implements Format {
    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "xlsx",
                "Excel workbook",
                "A sheet of a workbook (.xlsx); a mapping document says which, and what the columns mean. Formulas are not evaluated: their stored results are read.",
                "xlsx programmes.xlsx --mapping programmes.mapping.json -o catalog.json",
                "ISO/IEC 29500; gradus schema mapping",
                Delimited.options());
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        TableImport.read(request, sink, WorkbookTable::open);
    }
}

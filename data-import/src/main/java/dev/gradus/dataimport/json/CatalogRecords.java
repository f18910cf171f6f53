package dev.gradus.dataimport.json;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.dataimport.ImportSink;

/** Hands a whole catalogue to the sink; each institution, programme, field, role and figure of pay counts as a record. */
final class CatalogRecords {
    private CatalogRecords() {}

    static void add(Catalog catalog, ImportSink sink) {
        int records = catalog.institutions().size()
                + catalog.programs().size()
                + catalog.fields().size()
                + catalog.fieldFacts().size()
                + catalog.roles().size()
                + catalog.salaries().size();
        for (int i = 0; i < records; i++) {
            sink.read();
            sink.accepted();
        }
        sink.addAll(catalog);
    }
}

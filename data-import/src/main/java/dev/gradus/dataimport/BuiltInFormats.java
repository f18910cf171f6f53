package dev.gradus.dataimport;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.ctdl.Ctdl;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.dataimport.ooapi.Ooapi;
import dev.gradus.dataimport.schemaorg.SchemaOrg;
import dev.gradus.dataimport.table.Delimited;
import dev.gradus.dataimport.xcri.XcriCap;

/** The formats that come with the library, in the order in which they are listed. */
final class BuiltInFormats {
    private BuiltInFormats() {}

    static ImmutableList<Format> all() {
        return ImmutableList.<Format>builder()
                .addAll(CatalogJson.formats())
                .add(new Delimited())
                .addAll(SchemaOrg.formats())
                .addAll(Ooapi.formats())
                .add(XcriCap.format())
                .add(Ctdl.format())
                .build();
    }
}

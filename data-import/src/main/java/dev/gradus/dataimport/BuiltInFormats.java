package dev.gradus.dataimport;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.ctdl.Ctdl;
import dev.gradus.dataimport.elm.ElmOpportunities;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.dataimport.ooapi.Ooapi;
import dev.gradus.dataimport.register.Cip;
import dev.gradus.dataimport.register.CsRankings;
import dev.gradus.dataimport.register.DiscoverUni;
import dev.gradus.dataimport.register.EcbRates;
import dev.gradus.dataimport.register.Onet;
import dev.gradus.dataimport.register.Ror;
import dev.gradus.dataimport.register.ScorecardFieldOfStudy;
import dev.gradus.dataimport.register.ScorecardInstitutions;
import dev.gradus.dataimport.register.UniversityDomains;
import dev.gradus.dataimport.schemaorg.SchemaOrg;
import dev.gradus.dataimport.table.Delimited;
import dev.gradus.dataimport.table.HtmlTable;
import dev.gradus.dataimport.table.MarkdownTable;
import dev.gradus.dataimport.table.Xlsx;
import dev.gradus.dataimport.xcri.XcriCap;

/** The formats that come with the library, in the order in which they are listed. */
final class BuiltInFormats {
    private BuiltInFormats() {}

    static ImmutableList<Format> all() {
        return ImmutableList.<Format>builder()
                .addAll(CatalogJson.formats())
                .add(new Delimited())
                .add(new Xlsx())
                .add(new HtmlTable())
                .add(new MarkdownTable())
                .addAll(SchemaOrg.formats())
                .addAll(Ooapi.formats())
                .add(XcriCap.format())
                .add(Ctdl.format())
                .add(ElmOpportunities.format())
                .add(new Ror())
                .add(new UniversityDomains())
                .add(new ScorecardFieldOfStudy())
                .add(new ScorecardInstitutions())
                .add(new Cip())
                .add(new Onet())
                .add(new CsRankings())
                .add(new DiscoverUni())
                .add(new EcbRates())
                .build();
    }
}

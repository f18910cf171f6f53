package dev.gradus.dataimport.schemaorg;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.FormatWriter;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.interchange.Records;
import java.io.IOException;
import java.util.Optional;

/** schema.org as JSON-LD, alone or in web pages. Both forms read both kinds of input; they differ in what they write. */
public final class SchemaOrg implements Format {
    private static final SchemaOrg DATA = new SchemaOrg(new FormatDescription(
            "schema-org",
            "schema.org JSON-LD",
            "Programmes and courses as schema.org describes them, in JSON-LD alone or in the scripts of web pages.",
            "schema-org programme.jsonld -o catalog.json",
            "https://schema.org/EducationalOccupationalProgram",
            Records.OPTIONS));
    private static final SchemaOrg PAGE = new SchemaOrg(new FormatDescription(
            "schema-org-html",
            "schema.org in HTML",
            "The same, written as a web page that people can read, too.",
            "schema-org-html programme.html --option country=DE -o catalog.json",
            "https://schema.org/docs/gs.html",
            Records.OPTIONS));

    private final FormatDescription description;

    private SchemaOrg(FormatDescription description) {
        this.description = description;
    }

    /** The two forms. */
    public static ImmutableList<Format> formats() {
        return ImmutableList.of(DATA, PAGE);
    }

    @Override
    public FormatDescription description() {
        return description;
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        new SchemaOrgReader(request, sink, description.name()).read();
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of(new SchemaOrgWriter(this, this == PAGE));
    }
}

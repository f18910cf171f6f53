package dev.gradus.dataimport.register;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.identity.RecordHandler;
import dev.gradus.dataimport.identity.RegisteredInstitution;
import dev.gradus.dataimport.identity.RegisteredInstitution.Status;
import dev.gradus.dataimport.identity.RorReader;
import java.io.IOException;
import java.util.Optional;

/** Organisations of the Research Organization Registry, schema 1 and 2. */
public final class Ror implements Format {
    private static final Publisher PUBLISHER =
            new Publisher("ror", "Research Organization Registry", "https://ror.org", SourceKind.DATASET, "CC0 1.0");

    /** Made by the library. */
    public Ror() {}

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "ror",
                "ROR",
                "Organisations with all their names, domains and identifiers; records that were withdrawn are reported, with their successors.",
                "ror ror-data.json.gz -o institutions.json",
                "https://ror.readme.io/docs/data-dump",
                ImmutableList.of());
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        for (ImportInput input : request.inputs()) {
            sink.reading(input);
            PUBLISHER.source(request, input, sink, AsOf.undated());
            RorReader.read(input, new RecordHandler<>() {
                @Override
                public void accept(long number, RegisteredInstitution record) {
                    sink.read();
                    take(Place.row(number), record, sink);
                }

                @Override
                public void reject(long number, String problem) {
                    sink.read();
                    sink.rejected(Place.row(number), "unread-organisation", "", problem);
                }
            });
        }
    }

    private static void take(Place place, RegisteredInstitution record, ImportSink sink) {
        if (record.status() != Status.ACTIVE) {
            sink.finding(
                    place,
                    record.status() == Status.WITHDRAWN ? "withdrawn" : "inactive",
                    Severity.WARNING,
                    record.name(),
                    record.successors().isEmpty()
                            ? "No successor is named."
                            : "Its successors: " + String.join(", ", record.successors()));
        }
        if (record.status() == Status.WITHDRAWN) {
            sink.skipped("withdrawn");
            return;
        }
        Optional<Institution> institution = record.institution();
        if (institution.isEmpty()) {
            sink.rejected(place, "no-country", record.name(), "An institution needs a country.");
        } else if (sink.add(institution.get(), place)) {
            sink.accepted();
        } else {
            sink.rejected(place, "organisation-twice", record.id(), "An earlier record differs.");
        }
    }
}

package dev.gradus.dataimport.register;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.FormatDescription.Option;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.identity.InstitutionMatch;
import dev.gradus.dataimport.identity.InstitutionRegistry;
import dev.gradus.dataimport.identity.RecordHandler;
import dev.gradus.dataimport.identity.UniversityDomain;
import dev.gradus.dataimport.identity.UniversityDomainReader;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** The list of universities of the world with their internet domains; with a register, each is told which one it is. */
public final class UniversityDomains implements Format {
    private static final Publisher PUBLISHER = new Publisher(
            "university-domains",
            "university-domains-list",
            "https://github.com/Hipo/university-domains-list",
            SourceKind.COMMUNITY,
            "MIT");

    /** Made by the library. */
    public UniversityDomains() {}

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "university-domains",
                "University domains",
                "Universities with their domains and home pages. With a register of ROR, an entry that is one of its organisations carries its identifier; what is ambiguous or unknown there is reported.",
                "university-domains world_universities_and_domains.json --option registry=ror.json.gz -o institutions.json",
                "https://github.com/Hipo/university-domains-list",
                ImmutableList.of(Option.file("registry", "records of ROR, as JSON or a record a line")));
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        Optional<ImportInput> file = request.file("registry");
        Optional<InstitutionRegistry> registry =
                file.isPresent() ? Optional.of(InstitutionRegistry.read(file.get())) : Optional.empty();
        for (ImportInput input : request.inputs()) {
            sink.reading(input);
            PUBLISHER.source(request, input, sink, AsOf.undated());
            UniversityDomainReader.read(input, new RecordHandler<>() {
                @Override
                public void accept(long number, UniversityDomain record) {
                    sink.read();
                    take(Place.row(number), record, registry, sink);
                }

                @Override
                public void reject(long number, String problem) {
                    sink.read();
                    sink.rejected(Place.row(number), "unread-university", "", problem);
                }
            });
        }
    }

    private static void take(
            Place place, UniversityDomain record, Optional<InstitutionRegistry> registry, ImportSink sink) {
        Optional<Institution> own = registry.flatMap(known -> match(place, record, known, sink));
        if (own.isEmpty() && record.country().isEmpty()) {
            sink.rejected(place, "no-country", record.name(), "An institution needs a country.");
            return;
        }
        Institution institution = own.orElseGet(() -> new Institution(
                "domain-" + record.domains().stream().findFirst().orElseGet(() -> Ascii.toLowerCase(record.name())),
                record.name(),
                ImmutableList.of(),
                record.country().orElseThrow(),
                Optional.empty(),
                record.webPages().stream().findFirst(),
                record.domains(),
                ImmutableMap.of()));
        if (sink.add(institution, place)) {
            sink.accepted();
        } else {
            sink.rejected(
                    place, "domain-twice", String.join(", ", record.domains()), "An earlier entry has this domain.");
        }
    }

    /** The register's own record of it; its name here becomes known as soon as catalogues are merged. */
    private static Optional<Institution> match(
            Place place, UniversityDomain record, InstitutionRegistry registry, ImportSink sink) {
        InstitutionMatch match = registry.match(record.query());
        String rule = match.rule().map(InstitutionMatch.Rule::id).orElse("none");
        switch (match.status()) {
            case MATCHED ->
                sink.finding(
                        place,
                        "matched-by-" + rule,
                        Severity.INFO,
                        record.name(),
                        "It is " + match.institution().orElseThrow().id() + ".");
            case AMBIGUOUS ->
                sink.finding(
                        place,
                        "ambiguous-institution",
                        Severity.WARNING,
                        record.name(),
                        "It may be: "
                                + match.candidates().stream()
                                        .map(candidate -> candidate
                                                        .institution()
                                                        .name() + " ("
                                                + candidate.institution().id() + ")")
                                        .collect(Collectors.joining(", ")));
            case UNMATCHED ->
                sink.finding(
                        place,
                        "unmatched-institution",
                        Severity.WARNING,
                        record.name(),
                        "The register has none like it.");
        }
        return match.institution().flatMap(found -> found.institution());
    }
}

package dev.gradus.dataimport.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.Outcome.Measure;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.catalog.ProgramBuilder;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Availability;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.dataimport.normalize.StatedDegree;
import dev.gradus.dataimport.table.DelimitedTable;
import java.io.IOException;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The tables of Discover Uni, each read with what those before it said. */
final class DiscoverUniTables {
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final Publisher PUBLISHER = new Publisher(
            "discover-uni",
            "Office for Students, Discover Uni",
            "https://discoveruni.gov.uk/about-our-data/",
            SourceKind.OFFICIAL,
            "Open Government Licence");
    private final ImportRequest request;
    private final ImportSink sink;
    private final Map<String, Institution> institutions = new HashMap<>();
    private final Map<String, String> aims = new HashMap<>();

    DiscoverUniTables(ImportRequest request, ImportSink sink) {
        this.request = request;
        this.sink = sink;
    }

    void institutions(DelimitedTable table) throws IOException {
        Columns columns = new Columns(table.header());
        int pub = columns.need("PUBUKPRN");
        int legal = columns.need("LEGAL_NAME");
        int trading = columns.want("FIRST_TRADING_NAME");
        int others = columns.want("OTHER_NAMES");
        int url = columns.want("PROVURL");
        columns.select(table);
        while (table.next()) {
            sink.read();
            String ukprn = table.text(pub).strip();
            String name = table.text(legal).strip();
            if (!ukprn.matches("\\d{8}") || name.isEmpty()) {
                sink.rejected(
                        Place.row(table.row()),
                        "no-institution",
                        ukprn,
                        "An institution has a UKPRN of eight digits and a name.");
                continue;
            }
            if (institutions.containsKey(ukprn)) {
                sink.skipped("institution-again");
                continue;
            }
            Set<String> aliases = new LinkedHashSet<>();
            aliases.add(Columns.text(table, trading).strip());
            aliases.addAll(List.of(Columns.text(table, others).strip().split("\\s*;\\s*")));
            aliases.removeIf(alias -> alias.isEmpty() || alias.equals(name));
            String address = Columns.text(table, url).strip();
            String host = Cell.host(address);
            Institution institution = new Institution(
                    "uk-" + ukprn,
                    name,
                    ImmutableList.copyOf(aliases),
                    "GB",
                    Optional.empty(),
                    address.isEmpty()
                            ? Optional.empty()
                            : Optional.of(address.contains("://") ? address : "https://" + address),
                    host.contains(".") ? ImmutableList.of(host) : ImmutableList.of(),
                    ImmutableMap.of("ukprn", ukprn));
            institutions.put(ukprn, institution);
            sink.add(institution, Place.row(table.row()));
            sink.accepted();
        }
    }

    void aims(DelimitedTable table) throws IOException {
        Columns columns = new Columns(table.header());
        int code = columns.need("KISAIMCODE");
        int label = columns.need("KISAIMLABEL");
        columns.select(table);
        while (table.next()) {
            sink.read();
            aims.put(Cell.padded(table.text(code), 3), table.text(label).strip());
            sink.accepted();
        }
    }

    private Optional<Institution> institution(DelimitedTable table, int pub) {
        String ukprn = table.text(pub).strip();
        Institution institution = institutions.get(ukprn);
        if (institution == null) {
            sink.rejected(
                    Place.cell(table.row(), "PUBUKPRN"),
                    "unknown-institution",
                    ukprn,
                    "No institution in INSTITUTION.csv has this UKPRN.");
        }
        return Optional.ofNullable(institution);
    }

    void courses(DelimitedTable table, ImportInput input) throws IOException {
        Source source = PUBLISHER.source(request, input, sink, AsOf.undated());
        Columns columns = new Columns(table.header());
        int pub = columns.need("PUBUKPRN");
        int course = columns.need("KISCOURSEID");
        int mode = columns.need("KISMODE");
        int title = columns.need("TITLE");
        int aim = columns.need("KISAIMCODE");
        int url = columns.want("CRSEURL");
        columns.select(table);
        while (table.next()) {
            sink.read();
            Optional<Institution> institution = institution(table, pub);
            if (institution.isEmpty()) {
                continue;
            }
            String label = aims.getOrDefault(Cell.padded(table.text(aim), 3), "");
            Optional<StatedDegree> degree =
                    Normalizers.degree().normalize(label).values().stream().findFirst();
            Optional<AwardLevel> level = degree.map(stated -> stated.degree().level());
            if (level.isEmpty() || table.text(title).isBlank()) {
                sink.rejected(
                        Place.cell(table.row(), "KISAIMCODE"),
                        "unread-degree",
                        label.isEmpty() ? table.text(aim) : label,
                        "A course needs a title and an aim that names a degree.\nMaybe give KISAIM.csv, too.");
                continue;
            }
            String kisMode = Cell.padded(table.text(mode), 2);
            String id = "uk-%s-%s-%s"
                    .formatted(table.text(pub).strip(), table.text(course).strip(), kisMode);
            Attendance attendance = kisMode.equals("02") ? Attendance.PART_TIME : Attendance.FULL_TIME;
            ProgramBuilder program = Program.builder(
                            id, table.text(title).strip(), institution.get(), new Degree(label, level.get()))
                    .identifiers(
                            ImmutableMap.of("kiscourseid", table.text(course).strip() + "/" + kisMode));
            if (kisMode.equals("01") || kisMode.equals("02")) {
                program.attendance(
                        ImmutableMap.of(attendance, Fact.of(Claim.of(Availability.YES, "KISMODE " + kisMode, source))));
            }
            String address = Columns.text(table, url).strip();
            if (!address.isEmpty()) {
                program.url(address);
            }
            if (sink.add(program.build(), Place.row(table.row()))) {
                sink.accepted();
            } else {
                sink.rejected(Place.row(table.row()), "course-twice", id, "An earlier row has this course.");
            }
        }
    }

    void salaries(DelimitedTable table, ImportInput input) throws IOException {
        Source source = PUBLISHER.source(request, input, sink, AsOf.undated());
        Columns columns = new Columns(table.header());
        int pub = columns.need("PUBUKPRN");
        int subject = columns.need("GOSALSBJ");
        int median = columns.need("GOINSTMED");
        int sample = columns.need("GOSALSAMPLE", "GOSALPOP");
        int years = columns.need("GOSALAGGYEAR");
        int why = columns.need("GOSALUNAVAILREASON");
        columns.select(table);
        SetMultimap<FieldFacts, Claim<Outcome>> figures = LinkedHashMultimap.create();
        while (table.next()) {
            sink.read();
            Optional<Institution> institution = institution(table, pub);
            if (institution.isEmpty()) {
                continue;
            }
            String text = table.text(median).strip();
            String cah = table.text(subject).strip();
            if (text.isEmpty() || cah.isEmpty()) {
                sink.skipped("no-salary");
                sink.finding(
                        Place.cell(table.row(), "GOINSTMED"),
                        "no-salary",
                        Severity.INFO,
                        table.text(why),
                        "No salary is published for the course; the text is GOSALUNAVAILREASON.");
                continue;
            }
            if (!text.matches("\\d{1,7}")) {
                sink.rejected(Place.cell(table.row(), "GOINSTMED"), "unread-salary", text, "A number of pounds.");
                continue;
            }
            FieldFacts place = new FieldFacts(
                    institution.get(),
                    Optional.of(new FieldCode("cah", cah.replaceFirst("^CAH", ""), "")),
                    Optional.empty(),
                    Fact.missing(MissingReason.NOT_RECORDED),
                    Fact.missing(MissingReason.NOT_RECORDED));
            String people = table.text(sample).strip();
            Outcome outcome = new Outcome(
                    Measure.EARNINGS,
                    Double.parseDouble(text),
                    Optional.of(GBP),
                    "median",
                    OptionalInt.of(15),
                    Optional.of(table.text(years).strip()).filter(year -> !year.isEmpty()),
                    people.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(people)) : OptionalInt.empty());
            figures.put(place, new Claim<>(outcome, ImmutableList.of(source), Granularity.FIELD, text, ""));
            sink.accepted();
        }
        Multimaps.asMap(figures)
                .forEach((place, claims) -> sink.add(
                        new FieldFacts(
                                place.institution(),
                                place.field(),
                                place.level(),
                                Fact.of(ImmutableList.copyOf(claims)),
                                place.research()),
                        Place.WHOLE));
    }
}

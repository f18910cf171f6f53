package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.ProgramBuilder;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.Credits;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.dataimport.topic.TopicTagger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads tables through a mapping: the same for all ways in which tables are written. */
final class TableImport {
    /** Id of the option that names the mapping document. */
    static final String MAPPING = "mapping";

    /** Ids of the options that name further tables, in the order of the mapping's joins. */
    static final ImmutableList<String> JOINS = ImmutableList.of("join", "join-2", "join-3");

    private final ImportRequest request;
    private final ImportSink sink;
    private final Cells.Opener opener;
    private final Mapping mapping;
    private final TopicTagger tagger = TopicTagger.standard();
    private final Set<String> ids = new HashSet<>();

    private TableImport(ImportRequest request, ImportSink sink, Cells.Opener opener) throws IOException {
        this.request = request;
        this.sink = sink;
        this.opener = opener;
        ImportInput document = request.file(MAPPING)
                .orElseThrow(
                        () -> new ImportException(
                                request.inputs().get(0).name(),
                                Place.WHOLE,
                                "What the columns of this table mean is not known.\nMaybe give a mapping document with the option 'mapping'; its form: gradus schema mapping."));
        this.mapping = MappingReader.read(document);
    }

    /** Reads every input of a request. */
    static void read(ImportRequest request, ImportSink sink, Cells.Opener opener) throws IOException {
        TableImport reading = new TableImport(request, sink, opener);
        for (ImportInput input : request.inputs()) {
            sink.reading(input);
            reading.read(input);
        }
    }

    private void read(ImportInput input) throws IOException {
        List<ImportInput> files =
                JOINS.stream().flatMap(id -> request.file(id).stream()).toList();
        try (TableCursor table =
                opener.open(input, mapping.table(), mapping.columnNames().asList())) {
            sink.finding(Place.row(table.header().row()), "read-as", Severity.INFO, "", table.description());
            Cells rows = new Cells(mapping, table, files, this::join, sink);
            Records records = records(source(input));
            while (rows.next()) {
                sink.read();
                checkWidth(table);
                if (rows.isWanted()) {
                    records.take(rows);
                } else {
                    sink.skipped("not-wanted");
                }
            }
            records.end();
            Remark.report(table, "", sink);
            if (table.undecodable() > 0) {
                sink.finding(
                        Place.WHOLE,
                        "undecodable-bytes",
                        Severity.WARNING,
                        "",
                        "In all, %s bytes are no characters.\nMaybe give the encoding.".formatted(table.undecodable()));
            }
        }
    }

    /** A further table is read by what its name says it is, else as the table itself. */
    private TableCursor join(ImportInput input, Mapping.TableRule rule, List<String> expected) throws IOException {
        String name = input.fileName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return WorkbookTable.open(input, rule, expected);
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
            return Delimited.open(input, rule, expected);
        }
        return opener.open(input, rule, expected);
    }

    private void checkWidth(TableCursor table) {
        int columns = table.header().names().size();
        if (table.width() > columns) {
            sink.finding(
                    Place.row(table.row()),
                    "extra-cells",
                    Severity.WARNING,
                    "",
                    "The row has %s cells, the header %s.\nMaybe a cell holds the delimiter and is not quoted."
                            .formatted(table.width(), columns));
        } else if (table.width() < columns && table.isRagged()) {
            sink.finding(
                    Place.row(table.row()),
                    "short-row",
                    Severity.INFO,
                    "",
                    "The row has %s cells, the header %s.".formatted(table.width(), columns));
        }
    }

    private Source source(ImportInput input) {
        Source source = request.source().or(mapping::source).orElseGet(() -> {
            sink.finding(
                    Place.WHOLE,
                    "source-not-stated",
                    Severity.INFO,
                    "",
                    "Nobody says who publishes this; the file itself is taken as a source without a date.\nMaybe state the 'source' in the mapping.");
            return Source.of(input.fileName(), input.name(), input.fileName(), SourceKind.THIRD_PARTY, AsOf.undated());
        });
        sink.add(source);
        return source;
    }

    /** What becomes of rows. */
    private interface Records {
        void take(Cells row);

        default void end() {}
    }

    private Records records(Source source) {
        return switch (mapping.record()) {
            case PROGRAM -> new Programs(source);
            case COURSE -> new Courses(source);
            case INSTITUTION -> new InstitutionRecords();
        };
    }

    private boolean isNew(String id, Cells row) {
        if (id.isEmpty()) {
            sink.rejected(row.row(), "no-id", "", "The id of the record would be empty.");
            return false;
        }
        if (!ids.add(id)) {
            sink.rejected(
                    row.row(),
                    "duplicate-id",
                    id,
                    "An earlier row has this id.\nMaybe make ids of more fields, with 'id' in the mapping.");
            return false;
        }
        return true;
    }

    private void reject(List<Rejection> rejections) {
        Rejection rejection = rejections.get(0);
        sink.rejected(
                rejection.stated().place(), rejection.rule(), rejection.stated().raw(), rejection.why());
    }

    /** A programme for each row. */
    private final class Programs implements Records {
        private final ProgramRows rows;

        Programs(Source source) {
            rows = new ProgramRows(mapping, source, sink, tagger);
        }

        @Override
        public void take(Cells row) {
            List<Rejection> rejections = new ArrayList<>();
            if (ids.contains(rows.id(row))) {
                isNew(rows.id(row), row);
                return;
            }
            Optional<ProgramBuilder> program = rows.program(row, rejections);
            if (program.isEmpty()) {
                reject(rejections);
            } else if (isNew(rows.id(row), row)) {
                rows.reportModes(row);
                sink.add(program.get().build(), row.row());
                sink.accepted();
            }
        }
    }

    /** A programme for the rows of its courses, which need not follow each other. */
    private final class Courses implements Records {
        private final ProgramRows rows;
        private final Source source;
        private final Map<String, Group> groups = new LinkedHashMap<>();

        Courses(Source source) {
            this.source = source;
            rows = new ProgramRows(mapping, source, sink, tagger);
        }

        @Override
        public void take(Cells row) {
            Stated title = row.first("course.title");
            if (!title.isPresent()) {
                sink.rejected(title.place(), "no-title", title.raw(), "A course needs a title.");
                return;
            }
            String id = rows.id(row);
            @Nullable Group group = groups.get(id);
            if (group == null) {
                List<Rejection> rejections = new ArrayList<>();
                Optional<ProgramBuilder> program = rows.program(row, rejections);
                if (program.isEmpty()) {
                    reject(rejections);
                    return;
                }
                if (!isNew(id, row)) {
                    return;
                }
                rows.reportModes(row);
                group = new Group(program.get(), row.row());
                groups.put(id, group);
            }
            String key = row.first("course.code").text() + "\n" + title.text();
            if (group.items.containsKey(key)) {
                sink.skipped("course-again");
                return;
            }
            group.items.put(key, item(row, title));
            sink.accepted();
        }

        private CurriculumItem item(Cells row, Stated title) {
            String description = row.first("course.description").text();
            Stated stated = row.first("course.credits");
            Fact<Credits> credits =
                    new Facts(source, sink).read(stated, Normalizers.credits(), (value, notes) -> Optional.of(value));
            Course course = new Course(
                    row.first("course.code").optional(),
                    title.text(),
                    description,
                    credits.claims().stream().findFirst().map(Claim::value),
                    tagger.tag(title.text(), description));
            Stated kind = row.first("course.kind");
            return new CurriculumItem(course, kind(kind), Optional.empty(), kind.text());
        }

        private CurriculumItem.Kind kind(Stated stated) {
            if (!stated.isPresent()) {
                return CurriculumItem.Kind.NAMED;
            }
            return Words.provision(stated.text())
                    .map(provision -> switch (provision) {
                        case REQUIRED -> CurriculumItem.Kind.REQUIRED;
                        case OPTIONAL -> CurriculumItem.Kind.ELECTIVE;
                        case PRESENT, ABSENT -> CurriculumItem.Kind.NAMED;
                    })
                    .orElseGet(() -> {
                        sink.finding(
                                stated.place(),
                                "unread-kind",
                                Severity.ERROR,
                                stated.raw(),
                                "Whether the course is required or elective is not said in words that are known.");
                        return CurriculumItem.Kind.NAMED;
                    });
        }

        @Override
        public void end() {
            groups.forEach((id, group) -> {
                Curriculum curriculum =
                        new Curriculum("", ImmutableList.copyOf(group.items.values()), ImmutableList.of());
                Claim<Curriculum> claim = new Claim<>(
                        curriculum,
                        ImmutableList.of(source),
                        Granularity.PROGRAM,
                        "%s courses".formatted(group.items.size()),
                        "rows of courses, from %s on".formatted(group.first));
                sink.add(group.program.curriculum(Fact.of(claim)).build(), group.first);
            });
        }
    }

    /** A programme while its courses are read. */
    private static final class Group {
        private final ProgramBuilder program;
        private final Place first;
        private final Map<String, CurriculumItem> items = new LinkedHashMap<>();

        Group(ProgramBuilder program, Place first) {
            this.program = program;
            this.first = first;
        }
    }

    /** An institution for each row. */
    private final class InstitutionRecords implements Records {
        private final Institutions rows = new Institutions(mapping, sink);
        private final IdTemplate template = new IdTemplate(mapping.id().orElse("{name}"));

        @Override
        public void take(Cells row) {
            Stated name = row.first("name");
            Optional<String> country = rows.country(row, "country").or(mapping.defaults()::country);
            if (!name.isPresent()) {
                sink.rejected(name.place(), "no-name", name.raw(), "An institution needs a name.");
            } else if (country.isEmpty()) {
                sink.rejected(row.first("country").place(), "no-country", "", "An institution needs a country.");
            } else {
                String id = row.first("id")
                        .optional()
                        .orElseGet(() -> template.of(field -> row.first(field).text()));
                if (isNew(id, row)) {
                    Institution institution = rows.described(row, "", id, name.text(), country.get());
                    sink.add(institution, row.row());
                    sink.accepted();
                }
            }
        }
    }
}

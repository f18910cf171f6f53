package dev.gradus.dataimport.register;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.role.DemandEvidence;
import dev.gradus.core.role.DemandEvidence.Scale;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.TopicDemand;
import dev.gradus.core.topic.TopicTag;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.FormatDescription.Option;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.table.DelimitedTable;
import dev.gradus.dataimport.table.Dialect;
import dev.gradus.dataimport.topic.TopicTagger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Occupations of O*NET as roles. A role demands the topics that its tasks and technologies name; each is a statement in
 * words, so that the level follows from the rule for words.
 */
public final class Onet implements Format {
    private static final Publisher PUBLISHER = new Publisher(
            "onet",
            "U.S. Department of Labor, O*NET",
            "https://www.onetcenter.org/database.html",
            SourceKind.OFFICIAL,
            "CC BY 4.0");

    /** Made by the library. */
    public Onet() {}

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "onet",
                "O*NET",
                "Occupations as roles: titles, descriptions, and the topics that their tasks and technologies name.",
                "onet 'Occupation Data.txt' 'Task Statements.txt' 'Technology Skills.txt' -o roles.json",
                "https://www.onetcenter.org/database.html",
                ImmutableList.of(Option.text(
                        "occupations",
                        "only occupations whose code starts with one of these, separated by commas, such as 15-; or all",
                        "all")));
    }

    /** A role while its files are read. */
    private static final class Draft {
        private final String title;
        private final String description;
        private final Place place;
        private final Map<String, List<DemandEvidence>> demands = new LinkedHashMap<>();

        Draft(String title, String description, Place place) {
            this.title = title;
            this.description = description;
            this.place = place;
        }
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        new Reading(request, sink).read();
    }

    private static final class Reading {
        private final ImportRequest request;
        private final ImportSink sink;
        private final ImmutableList<String> prefixes;
        private final TopicTagger tagger = TopicTagger.standard();
        private final Map<String, Draft> roles = new LinkedHashMap<>();

        Reading(ImportRequest request, ImportSink sink) {
            this.request = request;
            this.sink = sink;
            String occupations = request.required("occupations");
            prefixes = occupations.equals("all")
                    ? ImmutableList.of("")
                    : ImmutableList.copyOf(occupations.strip().split("\\s*,\\s*"));
        }

        void read() throws IOException {
            List<ImportInput> statements = new ArrayList<>();
            for (ImportInput input : request.inputs()) {
                if (has(input, "Description")) {
                    occupations(input);
                } else {
                    statements.add(input);
                }
            }
            if (roles.isEmpty()) {
                throw new ImportException(
                        request.inputs().get(0).name(),
                        Place.WHOLE,
                        "There is no occupation to which tasks or technologies belong.\nMaybe give the file 'Occupation Data.txt', too, or other 'occupations'.");
            }
            for (ImportInput input : statements) {
                statements(input);
            }
            roles.forEach((code, draft) -> sink.add(
                    new Role(
                            id(draft.title),
                            draft.title,
                            ImmutableList.of(code),
                            draft.description,
                            draft.demands.entrySet().stream()
                                    .map(entry -> TopicDemand.derivedFrom(
                                            entry.getKey(), ImmutableList.copyOf(entry.getValue())))
                                    .collect(ImmutableList.toImmutableList())),
                    draft.place));
        }

        private static boolean has(ImportInput input, String column) throws IOException {
            try (DelimitedTable table = DelimitedTable.open(input, Dialect.tsv())) {
                return new Columns(table.header()).has(column);
            }
        }

        private boolean isWanted(String code) {
            return prefixes.stream().anyMatch(code::startsWith);
        }

        private void occupations(ImportInput input) throws IOException {
            sink.reading(input);
            PUBLISHER.source(request, input, sink, AsOf.undated());
            try (DelimitedTable table = DelimitedTable.open(input, Dialect.tsv())) {
                Columns columns = new Columns(table.header());
                int code = columns.need("O*NET-SOC Code");
                int title = columns.need("Title");
                int description = columns.need("Description");
                columns.select(table);
                while (table.next()) {
                    sink.read();
                    String soc = table.text(code).strip();
                    if (!soc.matches("\\d{2}-\\d{4}(\\.\\d{2})?")
                            || table.text(title).isBlank()) {
                        sink.rejected(
                                Place.row(table.row()),
                                "unread-occupation",
                                soc,
                                "An occupation has a code as 15-2051.00 and a title.");
                    } else if (!isWanted(soc)) {
                        sink.skipped("other-occupation");
                    } else {
                        roles.put(
                                soc,
                                new Draft(
                                        table.text(title).strip(),
                                        table.text(description).strip(),
                                        Place.row(table.row())));
                        sink.accepted();
                    }
                }
            }
        }

        private void statements(ImportInput input) throws IOException {
            sink.reading(input);
            Source source = PUBLISHER.source(request, input, sink, AsOf.undated());
            try (DelimitedTable table = DelimitedTable.open(input, Dialect.tsv())) {
                Columns columns = new Columns(table.header());
                int code = columns.need("O*NET-SOC Code");
                int text = columns.need("Task", "Example");
                columns.select(table);
                while (table.next()) {
                    sink.read();
                    String soc = table.text(code).strip();
                    Draft draft = roles.get(soc);
                    if (draft != null) {
                        statement(draft, table.text(text).strip(), source);
                        sink.accepted();
                    } else if (isWanted(soc)) {
                        sink.rejected(
                                Place.cell(table.row(), "O*NET-SOC Code"),
                                "unknown-occupation",
                                soc,
                                "No occupation has this code.");
                    } else {
                        sink.skipped("other-occupation");
                    }
                }
            }
        }

        private void statement(Draft draft, String text, Source source) {
            if (text.isEmpty()) {
                return;
            }
            for (TopicTag tag : tagger.tag(text, "")) {
                draft.demands
                        .computeIfAbsent(tag.topic(), unknown -> new ArrayList<>())
                        .add(new DemandEvidence(
                                Scale.WORDS, OptionalDouble.empty(), OptionalInt.empty(), text, source, ""));
                sink.finding(Place.WHOLE, "topic-" + tag.topic(), Severity.INFO, text, "The role demands the topic.");
            }
        }

        private static String id(String title) {
            return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        }
    }
}

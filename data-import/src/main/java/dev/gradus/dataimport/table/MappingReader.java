package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.internal.Names;
import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.table.FieldRule.ColumnRef;
import dev.gradus.dataimport.table.FieldRule.FeeDefaults;
import dev.gradus.dataimport.table.Mapping.Defaults;
import dev.gradus.dataimport.table.Mapping.Filter;
import dev.gradus.dataimport.table.Mapping.Join;
import dev.gradus.dataimport.table.Mapping.Kind;
import dev.gradus.dataimport.table.Mapping.TableRule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads mapping documents, strictly: what is not known is an error with the nearest known names. */
final class MappingReader {
    /** The version of the form. */
    static final int VERSION = 1;

    private static final String[] RULE = {
        "column",
        "aliases",
        "occurrence",
        "from",
        "columns",
        "separator",
        "value",
        "split",
        "part",
        "list",
        "values",
        "missing",
        "width",
        "unit",
        "currency",
        "period",
        "audience",
        "academic-year",
        "attendance",
        "optional"
    };

    private final Set<String> joined = new HashSet<>();

    private MappingReader() {}

    /**
     * A mapping.
     *
     * @throws IOException if the document cannot be read
     * @throws ImportException if it is no mapping
     */
    static Mapping read(ImportInput document) throws IOException {
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(document.limits().size(Limit.DEPTH))
                                .maxStringLength(document.limits().size(Limit.TEXT))
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        try {
            return new MappingReader()
                    .mapping(document.name(), new MappingNode(document.name(), "$", mapper.readTree(document.bytes())));
        } catch (JacksonException e) {
            throw new ImportException(
                    document.name(),
                    e.getLocation() == null
                            ? Place.WHOLE
                            : Place.row(Math.max(1, e.getLocation().getLineNr())),
                    "This is no readable JSON: " + e.getOriginalMessage(),
                    e);
        }
    }

    private Mapping mapping(String origin, MappingNode root) {
        root.only(
                "$schema",
                "gradus-mapping",
                "about",
                "record",
                "table",
                "source",
                "missing",
                "defaults",
                "where",
                "joins",
                "id",
                "fields");
        root.required("gradus-mapping").number(VERSION, VERSION);
        Kind kind = root.get("record")
                .map(node -> node.constant("kind of record", Kind.class, Kind::id))
                .orElse(Kind.PROGRAM);
        ImmutableList<Join> joins = root.get("joins")
                .map(node -> node.elements().stream().map(this::join).collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
        return new Mapping(
                origin,
                kind,
                root.get("table")
                        .map(MappingReader::table)
                        .orElse(new TableRule(Dialect.detected(), Optional.empty(), Optional.empty())),
                root.get("source").map(MappingReader::source),
                missing(root),
                root.get("defaults")
                        .map(MappingReader::defaults)
                        .orElse(new Defaults(FeeDefaults.NONE, Optional.empty(), Optional.empty(), Optional.empty())),
                root.get("where")
                        .map(node ->
                                node.elements().stream().map(this::filter).collect(ImmutableList.toImmutableList()))
                        .orElse(ImmutableList.of()),
                joins,
                root.text("id"),
                fields(kind, root.required("fields")));
    }

    private ImmutableListMultimap<String, FieldRule> fields(Kind kind, MappingNode node) {
        ImmutableListMultimap.Builder<String, FieldRule> fields = ImmutableListMultimap.builder();
        node.entries().forEach((target, rules) -> {
            if (!Targets.knows(kind, target)) {
                throw rules.error(Names.unknown("field of a " + kind.id(), target, Targets.of(kind)));
            }
            rules.elements().forEach(rule -> fields.put(target, rule(rule)));
        });
        return fields.build();
    }

    private FieldRule rule(MappingNode node) {
        if (!node.isObject()) {
            return new FieldRule(
                    node.toString(),
                    ImmutableList.of(column(node, 1, ImmutableList.of(), Optional.empty())),
                    " ",
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    Optional.empty(),
                    ImmutableMap.of(),
                    ImmutableMap.of(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    FeeDefaults.NONE,
                    false);
        }
        node.only(RULE);
        return fieldRule(node);
    }

    private FieldRule fieldRule(MappingNode node) {
        Optional<String> value = node.text("value");
        ImmutableList<ColumnRef> columns = columns(node);
        if (value.isPresent() != columns.isEmpty()) {
            throw node.error("A field comes from one of 'column', 'columns' and 'value'.");
        }
        if (node.get("part").isPresent() && node.get("split").isEmpty()) {
            throw node.error("A 'part' is there only with a 'split'.");
        }
        int part = node.number("part", -100, 100).orElse(1);
        if (part == 0) {
            throw node.error("The 'part' is 1 for the first, -1 for the last; there is no part 0.");
        }
        return new FieldRule(
                node.toString(),
                columns,
                node.text("separator").orElse(" "),
                value,
                filled(node, "split"),
                part,
                filled(node, "list"),
                folded(node.textMap("values")),
                missing(node),
                node.number("width", 1, 40),
                node.text("unit"),
                fee(node),
                node.get("optional").map(MappingNode::flag).orElse(false));
    }

    private static Optional<String> filled(MappingNode node, String name) {
        Optional<String> text = node.text(name);
        if (text.equals(Optional.of(""))) {
            throw node.error("The '%s' is empty.".formatted(name));
        }
        return text;
    }

    private ImmutableList<ColumnRef> columns(MappingNode node) {
        Optional<String> from = node.text("from");
        from.ifPresent(name -> {
            if (!joined.contains(name)) {
                throw node.error(Names.unknown("joined table", name, joined));
            }
        });
        Optional<MappingNode> several = node.get("columns");
        if (several.isPresent()) {
            if (node.get("column").isPresent()) {
                throw node.error("A field comes from one of 'column', 'columns' and 'value'.");
            }
            return several.get().elements().stream()
                    .map(column -> column(column, 1, ImmutableList.of(), from))
                    .collect(ImmutableList.toImmutableList());
        }
        return node.get("column")
                .map(column -> ImmutableList.of(
                        column(column, node.number("occurrence", 1, 10_000).orElse(1), node.texts("aliases"), from)))
                .orElse(ImmutableList.of());
    }

    private static ColumnRef column(
            MappingNode node, int occurrence, ImmutableList<String> aliases, Optional<String> from) {
        if (node.isNumber()) {
            return new ColumnRef(ImmutableList.of(), OptionalInt.of(node.number(1, 100_000)), 1, from);
        }
        return new ColumnRef(
                ImmutableList.<String>builder().add(node.text()).addAll(aliases).build(),
                OptionalInt.empty(),
                occurrence,
                from);
    }

    private static ImmutableMap<String, MissingReason> missing(MappingNode node) {
        return node.get("missing")
                .map(texts -> {
                    Map<String, MissingReason> reasons = new LinkedHashMap<>();
                    texts.entries()
                            .forEach((text, reason) -> reasons.put(
                                    Header.folded(text),
                                    reason.constant("reason", MissingReason.class, MissingReason::id)));
                    return ImmutableMap.copyOf(reasons);
                })
                .orElse(ImmutableMap.of());
    }

    private static ImmutableMap<String, String> folded(ImmutableMap<String, String> texts) {
        Map<String, String> folded = new LinkedHashMap<>();
        texts.forEach((text, meaning) -> folded.put(Header.folded(text), meaning));
        return ImmutableMap.copyOf(folded);
    }

    private static FeeDefaults fee(MappingNode node) {
        return new FeeDefaults(
                node.get("currency").map(text -> text.parsed(Currency::getInstance)),
                node.get("period").map(text -> text.constant("period", FeePeriod.class, FeePeriod::id)),
                node.get("audience").map(text -> text.constant("audience", Audience.class, Audience::id)),
                node.get("academic-year").map(text -> text.parsed(AcademicYear::parse)),
                node.get("attendance").map(text -> text.constant("attendance", Attendance.class, Attendance::id)));
    }

    private static Defaults defaults(MappingNode node) {
        node.only("currency", "period", "audience", "academic-year", "attendance", "country", "degree", "level");
        node.get("country").ifPresent(country -> {
            if (!country.text().matches("[A-Z]{2}")) {
                throw country.error("'%s' is no code of a country such as DE.".formatted(country.text()));
            }
        });
        return new Defaults(
                fee(node),
                node.text("country"),
                node.text("degree"),
                node.get("level").map(text -> text.constant("level", AwardLevel.class, AwardLevel::id)));
    }

    private static TableRule table(MappingNode node) {
        node.only("encoding", "delimiter", "quote", "comment", "header", "header-rows", "sheet", "table");
        try {
            return new TableRule(
                    new Dialect(
                            node.get("encoding").map(text -> text.parsed(MappingReader::charset)),
                            node.get("delimiter").map(MappingReader::character),
                            node.get("quote").map(MappingReader::character),
                            node.get("comment").map(MappingReader::character),
                            node.get("header")
                                    .map(row ->
                                            row.isText() && row.text().equals("none") ? 0 : row.number(1, 1_000_000)),
                            node.number("header-rows", 1, 10).orElse(1)),
                    node.get("sheet").map(MappingReader::nameOrNumber),
                    node.get("table").map(MappingReader::nameOrNumber));
        } catch (IllegalArgumentException e) {
            throw node.error(String.valueOf(e.getMessage()));
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException e) {
            throw new IllegalArgumentException("no encoding of this name is known", e);
        }
    }

    private static String nameOrNumber(MappingNode node) {
        return node.isNumber() ? Integer.toString(node.number(1, 100_000)) : "=" + node.text();
    }

    private static Character character(MappingNode node) {
        String text = node.text();
        return switch (text) {
            case "tab" -> '\t';
            case "none" -> Dialect.NO_QUOTE;
            default -> {
                if (text.length() != 1) {
                    throw node.error("This must be one character, 'tab' or 'none', not '%s'.".formatted(text));
                }
                yield text.charAt(0);
            }
        };
    }

    private static Source source(MappingNode node) {
        node.only("id", "address", "publisher", "kind", "as-of", "licence", "note");
        String address = node.required("address").text();
        try {
            return new Source(
                    node.text("id").orElse(address),
                    address,
                    node.required("publisher").text(),
                    node.required("kind").constant("kind of source", SourceKind.class, SourceKind::id),
                    node.get("as-of")
                            .map(date -> date.parsed(text -> AsOf.of(LocalDate.parse(text))))
                            .orElse(AsOf.undated()),
                    node.text("licence").orElse(""),
                    node.text("note").orElse(""));
        } catch (IllegalArgumentException e) {
            throw node.error(String.valueOf(e.getMessage()));
        }
    }

    private Filter filter(MappingNode node) {
        ImmutableSet<String> tests = ImmutableSet.of("is", "not", "contains", "starts-with", "present", "absent");
        node.only(
                "column", "aliases", "occurrence", "from", "is", "not", "contains", "starts-with", "present", "absent");
        ImmutableList<String> given =
                tests.stream().filter(name -> node.get(name).isPresent()).collect(ImmutableList.toImmutableList());
        if (given.size() != 1) {
            throw node.error("A condition has exactly one of %s.".formatted(String.join(", ", tests)));
        }
        String name = given.get(0);
        ColumnRef column =
                columns(node).stream().findFirst().orElseThrow(() -> node.error("The field 'column' is missing here."));
        FieldRule rule = new FieldRule(
                node.toString(),
                ImmutableList.of(column),
                " ",
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                OptionalInt.empty(),
                Optional.empty(),
                FeeDefaults.NONE,
                false);
        Filter.Test test = java.util.Arrays.stream(Filter.Test.values())
                .filter(known -> known.id().equals(name))
                .findFirst()
                .orElseThrow();
        if (test == Filter.Test.PRESENT || test == Filter.Test.ABSENT) {
            if (!node.required(name).flag()) {
                throw node.error("'%s' must be true.".formatted(name));
            }
            return new Filter(rule, test, ImmutableSet.of());
        }
        return new Filter(
                rule, test, node.texts(name).stream().map(Header::folded).collect(ImmutableSet.toImmutableSet()));
    }

    private Join join(MappingNode node) {
        node.only("name", "key", "matches", "table");
        String name = node.required("name").text();
        if (!joined.add(name)) {
            throw node.error("Two tables are called '%s'.".formatted(name));
        }
        return new Join(
                name,
                node.toString(),
                column(node.required("key"), 1, ImmutableList.of(), Optional.empty()),
                column(node.required("matches"), 1, ImmutableList.of(), Optional.empty()),
                node.get("table")
                        .map(MappingReader::table)
                        .orElse(new TableRule(Dialect.detected(), Optional.empty(), Optional.empty())));
    }
}

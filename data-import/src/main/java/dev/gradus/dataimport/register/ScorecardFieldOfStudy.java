package dev.gradus.dataimport.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.Outcome.Measure;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.FormatDescription.Option;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.table.DelimitedTable;
import dev.gradus.dataimport.table.Dialect;
import dev.gradus.dataimport.table.TableCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Earnings and debt of graduates by institution, field of study (four digits of CIP) and level, from the College
 * Scorecard. There are no programmes in it: every figure stands for all programmes of the field.
 */
public final class ScorecardFieldOfStudy implements Format {
    private static final Publisher PUBLISHER = new Publisher(
            "scorecard",
            "U.S. Department of Education, College Scorecard",
            "https://collegescorecard.ed.gov/data/",
            SourceKind.OFFICIAL,
            "public domain");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Pattern COHORT = Pattern.compile("(\\d{2})(\\d{2})_(\\d{2})(\\d{2})");

    /** The levels by CREDLEV. */
    private static final ImmutableMap<String, AwardLevel> LEVELS = ImmutableMap.of(
            "1", AwardLevel.UNDERGRADUATE_CERTIFICATE,
            "2", AwardLevel.ASSOCIATE,
            "3", AwardLevel.BACHELOR,
            "4", AwardLevel.POSTGRADUATE_CERTIFICATE,
            "5", AwardLevel.MASTER,
            "6", AwardLevel.DOCTORATE,
            "7", AwardLevel.FIRST_PROFESSIONAL,
            "8", AwardLevel.POSTGRADUATE_CERTIFICATE);

    /** What a pair of columns measures: names of both, the new before the old, and months after the award. */
    private record Figure(
            Measure measure, OptionalInt months, ImmutableList<String> value, ImmutableList<String> count) {
        String inWords() {
            return measure == Measure.DEBT ? "debt" : "earnings after %s months".formatted(months.orElseThrow());
        }

        static Figure earnings(int months, String value, String count) {
            return new Figure(
                    Measure.EARNINGS, OptionalInt.of(months), ImmutableList.of(value), ImmutableList.of(count));
        }
    }

    private static final ImmutableList<Figure> FIGURES = ImmutableList.of(
            new Figure(
                    Measure.EARNINGS,
                    OptionalInt.of(12),
                    ImmutableList.of("EARN_MDN_HI_1YR", "P_MD_EARN_WNE", "MD_EARN_WNE"),
                    ImmutableList.of("EARN_COUNT_WNE_HI_1YR", "P_EARNINGSCOUNT", "EARNINGSCOUNT")),
            Figure.earnings(24, "EARN_MDN_HI_2YR", "EARN_COUNT_WNE_HI_2YR"),
            Figure.earnings(36, "EARN_NE_MDN_3YR", "EARN_COUNT_NE_3YR"),
            Figure.earnings(48, "EARN_MDN_4YR", "EARN_COUNT_WNE_4YR"),
            Figure.earnings(60, "EARN_MDN_5YR", "EARN_COUNT_WNE_5YR"),
            new Figure(
                    Measure.DEBT,
                    OptionalInt.of(0),
                    ImmutableList.of("DEBT_ALL_STGP_EVAL_MDN", "P_DEBTMEDIAN", "DEBTMEDIAN"),
                    ImmutableList.of("DEBT_ALL_STGP_EVAL_N", "P_TITLEIVCOUNT", "TITLEIVCOUNT")));

    /** Made by the library. */
    public ScorecardFieldOfStudy() {}

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "scorecard-field-of-study",
                "College Scorecard, field of study",
                "Earnings and debt of graduates by institution, field (CIP, four digits) and level, for the United States; releases from 2019 on. Figures are of fields, never of programmes.",
                "scorecard-field-of-study Most-Recent-Cohorts-Field-of-Study.csv -o fields.json",
                "https://collegescorecard.ed.gov/data/data-documentation/",
                ImmutableList.of(Option.text(
                        "levels", "levels of award to read, by CREDLEV: 5 is master's, 6 doctorate, …; or all", "5")));
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        for (ImportInput input : request.inputs()) {
            sink.reading(input);
            Source source = PUBLISHER.source(request, input, sink, AsOf.undated());
            try (DelimitedTable table = DelimitedTable.open(input, Dialect.csv())) {
                new Reading(table, source, cohort(input.fileName()), request.required("levels"), sink).read();
            }
        }
    }

    /** The cohorts that a file pools, by its name: {@code 1516_1617} is 2015-16 and 2016-17. */
    private static Optional<String> cohort(String fileName) {
        Matcher matcher = COHORT.matcher(fileName);
        return matcher.find()
                ? Optional.of("20%s-%s, 20%s-%s"
                        .formatted(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)))
                : Optional.empty();
    }

    private static final class Reading {
        private record Wanted(Figure figure, int value, int count) {}

        private final TableCursor table;
        private final Source source;
        private final Optional<String> cohort;
        private final ImmutableList<String> levels;
        private final ImportSink sink;
        private final Map<String, Institution> institutions = new HashMap<>();
        private final int unitId;
        private final int opeId;
        private final int name;
        private final int cip;
        private final int cipName;
        private final int level;
        private final List<Wanted> figures = new ArrayList<>();

        Reading(TableCursor table, Source source, Optional<String> cohort, String levels, ImportSink sink) {
            this.table = table;
            this.source = source;
            this.cohort = cohort;
            this.levels = levels.equals("all")
                    ? LEVELS.keySet().asList()
                    : ImmutableList.copyOf(levels.strip().split("\\s*,\\s*"));
            this.sink = sink;
            Columns columns = new Columns(table.header());
            unitId = columns.need("UNITID", "P_UNITID");
            opeId = columns.need("OPEID6", "P_OPEID6");
            name = columns.need("INSTNM", "P_INSTNM");
            cip = columns.need("CIPCODE", "P_CIPCODE");
            cipName = columns.need("CIPDESC", "P_CIPDESC");
            level = columns.need("CREDLEV", "P_CREDLEV");
            for (Figure figure : FIGURES) {
                int value = columns.want(figure.value().toArray(new String[0]));
                if (value >= 0) {
                    figures.add(new Wanted(
                            figure, value, columns.want(figure.count().toArray(new String[0]))));
                }
            }
            columns.select(table);
        }

        void read() throws IOException {
            while (table.next()) {
                sink.read();
                if (isWanted()) {
                    record();
                } else {
                    sink.skipped("other-level");
                }
            }
        }

        private boolean isWanted() {
            for (String wanted : levels) {
                if (table.is(level, wanted)) {
                    return true;
                }
            }
            return false;
        }

        private void record() {
            @Nullable AwardLevel award = LEVELS.get(table.text(level).strip());
            if (award == null) {
                sink.rejected(
                        Place.cell(table.row(), "CREDLEV"),
                        "unknown-level",
                        table.text(level),
                        "The levels are 1 to 8.");
                return;
            }
            String code = Cell.padded(table.text(cip), 4).replace(".", "");
            if (!code.matches("\\d{4}")) {
                sink.rejected(
                        Place.cell(table.row(), "CIPCODE"),
                        "unread-field",
                        table.text(cip),
                        "A field has a code of four digits.");
                return;
            }
            Optional<Institution> institution = institution();
            if (institution.isEmpty()) {
                return;
            }
            FieldFacts facts = new FieldFacts(
                    institution.get(),
                    Optional.of(FieldCode.cip(
                            code.substring(0, 2) + "." + code.substring(2),
                            table.text(cipName).strip())),
                    Optional.of(award),
                    outcomes(),
                    Fact.missing(MissingReason.NOT_RECORDED));
            if (sink.add(facts, Place.row(table.row()))) {
                sink.accepted();
            } else {
                sink.rejected(Place.row(table.row()), "field-twice", facts.key(), "An earlier row has this field.");
            }
        }

        private Optional<Institution> institution() {
            String unit = table.text(unitId).strip();
            String ope = Cell.padded(table.text(opeId), 6);
            boolean hasUnit = unit.matches("\\d+");
            if (!hasUnit && !ope.matches("\\d{6}")) {
                sink.rejected(
                        Place.cell(table.row(), "UNITID"),
                        "no-institution",
                        unit,
                        "Neither UNITID nor OPEID6 identifies the institution.");
                return Optional.empty();
            }
            String id = hasUnit ? "us-" + unit : "us-ope-" + ope;
            return Optional.of(institutions.computeIfAbsent(
                    id,
                    unknown -> new Institution(
                            id,
                            table.text(name).strip(),
                            ImmutableList.of(),
                            "US",
                            Optional.empty(),
                            Optional.empty(),
                            ImmutableList.of(),
                            hasUnit
                                    ? ImmutableMap.of("unitid", unit, "opeid6", ope)
                                    : ImmutableMap.of("opeid6", ope))));
        }

        private Fact<Outcome> outcomes() {
            List<Claim<Outcome>> claims = new ArrayList<>();
            @Nullable MissingReason missing = null;
            List<String> notes = new ArrayList<>();
            for (Wanted wanted : figures) {
                String text = table.text(wanted.value());
                Optional<MissingReason> reason = Cell.missing(text);
                if (reason.isPresent()) {
                    missing = missing == MissingReason.SUPPRESSED ? missing : reason.get();
                    report(wanted, text, reason.get());
                    notes.add(wanted.figure().inWords() + ": " + reason.get().inWords());
                    continue;
                }
                outcome(wanted, text).ifPresent(claims::add);
            }
            return claims.isEmpty()
                    ? Fact.missing(missing == null ? MissingReason.NOT_REPORTED : missing)
                    : new Fact<>(ImmutableList.copyOf(claims), Optional.empty(), String.join("; ", notes));
        }

        private void report(Wanted wanted, String text, MissingReason reason) {
            sink.finding(
                    Place.cell(table.row(), wanted.figure().value().get(0)),
                    wanted.figure().measure().id() + "-" + reason.id(),
                    reason == MissingReason.SUPPRESSED ? Severity.WARNING : Severity.INFO,
                    text,
                    reason.inWords());
        }

        private Optional<Claim<Outcome>> outcome(Wanted wanted, String text) {
            if (!text.strip().matches("\\d{1,9}(\\.\\d{1,9})?")) {
                sink.finding(
                        Place.cell(table.row(), wanted.figure().value().get(0)),
                        "unread-" + wanted.figure().measure().id(),
                        Severity.ERROR,
                        text,
                        "A number of dollars, PrivacySuppressed or NULL is expected.");
                return Optional.empty();
            }
            String people = Columns.text(table, wanted.count()).strip();
            OptionalInt sample =
                    people.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(people)) : OptionalInt.empty();
            Outcome outcome = new Outcome(
                    wanted.figure().measure(),
                    Double.parseDouble(text.strip()),
                    Optional.of(USD),
                    "median",
                    wanted.figure().months(),
                    cohort,
                    sample);
            return Optional.of(new Claim<>(outcome, ImmutableList.of(source), Granularity.FIELD, text.strip(), ""));
        }
    }
}

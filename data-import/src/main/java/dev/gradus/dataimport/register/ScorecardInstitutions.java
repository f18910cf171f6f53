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
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.table.DelimitedTable;
import dev.gradus.dataimport.table.Dialect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Institutions of the United States with the earnings of their former students, from the College Scorecard. Of some 3,300
 * columns eleven are read; what they say holds for the whole institution, undergraduates included.
 */
public final class ScorecardInstitutions implements Format {
    private static final Publisher PUBLISHER = new Publisher(
            "scorecard",
            "U.S. Department of Education, College Scorecard",
            "https://collegescorecard.ed.gov/data/",
            SourceKind.OFFICIAL,
            "public domain");
    private static final Currency USD = Currency.getInstance("USD");

    /** Made by the library. */
    public ScorecardInstitutions() {}

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "scorecard-institution",
                "College Scorecard, institutions",
                "Institutions of the United States, their addresses, and earnings ten years after entry and debt of all their students.",
                "scorecard-institution Most-Recent-Cohorts-Institution.csv -o institutions.json",
                "https://collegescorecard.ed.gov/data/data-documentation/",
                ImmutableList.of());
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        for (ImportInput input : request.inputs()) {
            sink.reading(input);
            Source source = PUBLISHER.source(request, input, sink, AsOf.undated());
            try (DelimitedTable table = DelimitedTable.open(input, Dialect.csv())) {
                new Reading(table, source, sink).read();
            }
        }
    }

    private static final class Reading {
        private final DelimitedTable table;
        private final Source source;
        private final ImportSink sink;
        private final int unitId;
        private final int opeId;
        private final int opeId6;
        private final int name;
        private final int alias;
        private final int city;
        private final int url;
        private final int earnings;
        private final int count;
        private final int debt;
        private final int debtors;

        Reading(DelimitedTable table, Source source, ImportSink sink) {
            this.table = table;
            this.source = source;
            this.sink = sink;
            Columns columns = new Columns(table.header());
            unitId = columns.need("UNITID");
            name = columns.need("INSTNM");
            opeId = columns.want("OPEID");
            opeId6 = columns.want("OPEID6");
            alias = columns.want("ALIAS");
            city = columns.want("CITY");
            url = columns.want("INSTURL");
            earnings = columns.want("MD_EARN_WNE_P10");
            count = columns.want("COUNT_WNE_P10");
            debt = columns.want("GRAD_DEBT_MDN");
            debtors = columns.want("GRAD_DEBT_N");
            columns.select(table);
        }

        void read() throws IOException {
            while (table.next()) {
                sink.read();
                Optional<Institution> institution = institution();
                if (institution.isEmpty()) {
                    continue;
                }
                if (!sink.add(institution.get(), Place.row(table.row()))) {
                    sink.rejected(
                            Place.row(table.row()),
                            "institution-twice",
                            table.text(unitId),
                            "An earlier row has another institution under this UNITID.");
                    continue;
                }
                Fact<Outcome> outcomes = outcomes();
                sink.add(
                        new FieldFacts(
                                institution.get(),
                                Optional.empty(),
                                Optional.empty(),
                                outcomes,
                                Fact.missing(MissingReason.NOT_RECORDED)),
                        Place.row(table.row()));
                sink.accepted();
            }
        }

        private Optional<Institution> institution() {
            String unit = table.text(unitId).strip();
            String title = table.text(name).strip();
            if (!unit.matches("\\d+") || title.isEmpty()) {
                sink.rejected(
                        Place.cell(table.row(), "UNITID"),
                        "no-institution",
                        unit,
                        "An institution has UNITID and name.");
                return Optional.empty();
            }
            ImmutableMap.Builder<String, String> identifiers = ImmutableMap.builder();
            identifiers.put("unitid", unit);
            String ope = Cell.padded(Columns.text(table, opeId), 8);
            if (ope.matches("\\d{8}")) {
                identifiers.put("opeid", ope);
            }
            String ope6 = Cell.padded(Columns.text(table, opeId6), 6);
            if (ope6.matches("\\d{6}")) {
                identifiers.put("opeid6", ope6);
            }
            Optional<String> address = stated(Columns.text(table, url));
            return Optional.of(new Institution(
                    "us-" + unit,
                    title,
                    stated(Columns.text(table, alias)).stream()
                            .flatMap(text -> List.of(text.split("\\s*\\|\\s*")).stream())
                            .filter(text -> !text.isBlank())
                            .collect(ImmutableList.toImmutableList()),
                    "US",
                    stated(Columns.text(table, city)),
                    address.map(text -> text.contains("://") ? text : "https://" + text),
                    address.map(Cell::host).filter(text -> text.contains(".")).stream()
                            .collect(ImmutableList.toImmutableList()),
                    identifiers.buildOrThrow()));
        }

        private static Optional<String> stated(String text) {
            return Cell.missing(text).isPresent() ? Optional.empty() : Optional.of(text.strip());
        }

        private Fact<Outcome> outcomes() {
            List<Claim<Outcome>> claims = new ArrayList<>();
            Optional<MissingReason> first = add(claims, Measure.EARNINGS, earnings, count, "MD_EARN_WNE_P10");
            Optional<MissingReason> second = add(claims, Measure.DEBT, debt, debtors, "GRAD_DEBT_MDN");
            return claims.isEmpty()
                    ? Fact.missing(first.or(() -> second).orElse(MissingReason.NOT_REPORTED))
                    : Fact.of(claims);
        }

        private Optional<MissingReason> add(
                List<Claim<Outcome>> claims, Measure measure, int value, int people, String column) {
            String text = Columns.text(table, value).strip();
            Optional<MissingReason> missing = Cell.missing(text);
            if (missing.isPresent()) {
                sink.finding(
                        Place.cell(table.row(), column),
                        measure.id() + "-" + missing.get().id(),
                        missing.get() == MissingReason.SUPPRESSED ? Severity.WARNING : Severity.INFO,
                        text,
                        missing.get().inWords());
                return missing;
            }
            if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
                sink.finding(
                        Place.cell(table.row(), column),
                        "unread-" + measure.id(),
                        Severity.ERROR,
                        text,
                        "A number of dollars, PrivacySuppressed, NULL or NA is expected.");
                return Optional.of(MissingReason.UNRELIABLE);
            }
            String sample = Columns.text(table, people).strip();
            String note = measure == Measure.EARNINGS
                    ? "of federally aided students, undergraduates included, ten years after entry"
                    : "of those who completed, undergraduates included";
            claims.add(new Claim<>(
                    new Outcome(
                            measure,
                            Double.parseDouble(text),
                            Optional.of(USD),
                            "median",
                            OptionalInt.empty(),
                            Optional.empty(),
                            sample.matches("\\d{1,9}")
                                    ? OptionalInt.of(Integer.parseInt(sample))
                                    : OptionalInt.empty()),
                    ImmutableList.of(source),
                    Granularity.INSTITUTION,
                    text,
                    note));
            return Optional.empty();
        }
    }
}

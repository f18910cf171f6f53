package dev.gradus.dataimport.register;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.ResearchActivity;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.table.DelimitedTable;
import dev.gradus.dataimport.table.Dialect;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of CSRankings, and the sums over the window that is asked for. */
final class CsRankingsTables {
    private static final Publisher PUBLISHER =
            new Publisher("csrankings", "CSRankings", "https://csrankings.org", SourceKind.DATASET, "CC BY-NC-ND 4.0");
    private static final int LAST_YEAR = 9_999;

    private final ImportRequest request;
    private final ImportSink sink;
    private final long from;
    private final long to;
    private final boolean everyArea;
    private final TreeSet<String> areas = new TreeSet<>();
    private final String together;
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, TreeMap<String, Count>> counts = new TreeMap<>();
    private final Map<String, Institution> institutions = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();

    /** Papers of an institution in an area, with the years in which there were any. */
    private static final class Count {
        private double papers;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
    }

    CsRankingsTables(ImportRequest request, ImportSink sink) {
        this.request = request;
        this.sink = sink;
        this.from = request.number("from-year");
        this.to = request.number("to-year");
        if (from < 0 || from > to || to > LAST_YEAR) {
            throw new IllegalArgumentException("From %s to %s is no window of years.".formatted(from, to));
        }
        String wanted = request.required("areas");
        this.everyArea = wanted.equals("all");
        if (!everyArea) {
            areas.addAll(List.of(wanted.strip().split("\\s*,\\s*")));
        }
        this.together = request.option("name").orElse("");
    }

    void read() throws IOException {
        if (request.file("countries").isPresent()) {
            countries(request.file("countries").get());
        }
        for (ImportInput input : request.inputs()) {
            sink.reading(input);
            Source source = PUBLISHER.source(request, input, sink, AsOf.undated());
            try (DelimitedTable table = DelimitedTable.open(input, Dialect.csv())) {
                Columns columns = new Columns(table.header());
                if (columns.has("adjustedcount")) {
                    publications(table);
                } else {
                    faculty(table);
                }
            }
            report(source);
            counts.clear();
        }
    }

    private void countries(ImportInput input) throws IOException {
        try (DelimitedTable table = DelimitedTable.open(input, Dialect.csv())) {
            Columns columns = new Columns(table.header());
            int name = columns.need("institution");
            int country = columns.need("countryabbrv");
            columns.select(table);
            while (table.next()) {
                countries.put(
                        table.text(name).strip(), table.text(country).strip().toUpperCase(Locale.ROOT));
            }
        }
    }

    private void publications(DelimitedTable table) throws IOException {
        Columns columns = new Columns(table.header());
        int dept = columns.need("dept", "affiliation");
        int area = columns.need("area");
        int subarea = columns.want("subarea");
        int papers = columns.need("adjustedcount");
        int year = columns.need("year");
        columns.select(table);
        while (table.next()) {
            sink.read();
            String when = table.text(year).strip();
            String count = table.text(papers).strip();
            if (!when.matches("\\d{4}") || !count.matches("\\d{1,6}(\\.\\d{1,18})?")) {
                sink.rejected(
                        Place.row(table.row()),
                        "unread-count",
                        count + ", " + when,
                        "A number of papers and a year are expected.");
                continue;
            }
            long in = Long.parseLong(when);
            if (in < from || in > to) {
                sink.skipped("other-year");
                continue;
            }
            String field = table.text(area).strip();
            if (table.text(dept).isBlank() || field.isEmpty()) {
                sink.rejected(
                        Place.row(table.row()),
                        "no-institution",
                        table.text(dept),
                        "A number of papers has an institution and an area.");
                continue;
            }
            String venue = Columns.text(table, subarea).strip();
            String counted = venue.isEmpty() || areas.contains(field) ? field : field + "/" + venue;
            if (!everyArea && !areas.contains(field) && !areas.contains(venue)) {
                sink.skipped("other-area");
                continue;
            }
            add(
                    table.text(dept).strip(),
                    everyArea && !venue.isEmpty() ? field : counted,
                    in,
                    Double.parseDouble(count));
            sink.accepted();
        }
    }

    private void add(String dept, String area, long year, double papers) {
        institution(dept);
        Count count = counts.computeIfAbsent(dept, unknown -> new TreeMap<>())
                .computeIfAbsent(together.isEmpty() ? area : together, unknown -> new Count());
        count.papers += papers;
        count.first = Math.min(count.first, year);
        count.last = Math.max(count.last, year);
    }

    private Institution institution(String dept) {
        return institutions.computeIfAbsent(dept, unknown -> {
            String country = countries.getOrDefault(dept, "US");
            boolean known = country.matches("[A-Z]{2}");
            Institution institution =
                    Institution.of(newId(dept), dept, known ? (country.equals("UK") ? "GB" : country) : "US");
            sink.add(institution, Place.WHOLE);
            if (!countries.containsKey(dept)) {
                sink.finding(
                        Place.WHOLE,
                        "country-by-convention",
                        Severity.INFO,
                        dept,
                        "No country is named: by the convention of the publisher it is in the United States.");
            }
            return institution;
        });
    }

    private void faculty(DelimitedTable table) throws IOException {
        Columns columns = new Columns(table.header());
        int affiliation = columns.need("affiliation", "dept");
        columns.select(table);
        Map<String, Integer> people = new TreeMap<>();
        while (table.next()) {
            sink.read();
            String dept = table.text(affiliation).strip();
            if (dept.isEmpty()) {
                sink.rejected(Place.row(table.row()), "no-institution", "", "A person has an affiliation.");
                continue;
            }
            institution(dept);
            people.merge(dept, 1, Integer::sum);
            sink.accepted();
        }
        people.forEach((dept, number) -> sink.finding(
                Place.WHOLE,
                "faculty-counted",
                Severity.INFO,
                dept,
                "%s people; a catalogue counts papers, and this layout has none.".formatted(number)));
    }

    /** The window is the one asked for where it is closed, else the years in which there are papers. */
    private void report(Source source) {
        counts.forEach((dept, byArea) -> {
            List<Claim<ResearchActivity>> claims = new ArrayList<>();
            byArea.forEach((area, count) -> claims.add(new Claim<>(
                    new ResearchActivity(count.papers, area, (int) (from == 1970 ? count.first : from), (int)
                            (to == 2100 ? count.last : to)),
                    ImmutableList.of(source),
                    Granularity.DEPARTMENT,
                    "adjustedcount, added up over %s to %s: %s".formatted(count.first, count.last, count.papers),
                    "areas: " + (everyArea ? area : String.join(", ", areas)))));
            Fact<Outcome> none = Fact.missing(MissingReason.NOT_RECORDED);
            sink.add(
                    new FieldFacts(institution(dept), Optional.empty(), Optional.empty(), none, Fact.of(claims)),
                    Place.WHOLE);
        });
    }

    /** An id that no other institution has, though their names may differ in signs only. */
    private String newId(String dept) {
        String id = "csrankings-" + slug(dept);
        for (int number = 2; !ids.add(id); number++) {
            id = "csrankings-" + slug(dept) + "-" + number;
        }
        return id;
    }

    private static String slug(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return Ascii.toLowerCase(letters).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}

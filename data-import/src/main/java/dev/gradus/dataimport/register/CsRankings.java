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
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Publications of computer science faculties by area and year, in the three layouts that CSRankings has used: with areas
 * and subareas (2017), with venues in place of areas (since), and the list of faculty without publications. The files are
 * licensed so that users must bring their own.
 */
public final class CsRankings implements Format {
    private static final Publisher PUBLISHER =
            new Publisher("csrankings", "CSRankings", "https://csrankings.org", SourceKind.DATASET, "CC BY-NC-ND 4.0");

    /** Made by the library. */
    public CsRankings() {}

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "csrankings",
                "CSRankings",
                "Papers of computer science faculties by area or venue, each divided among its authors, added up over a window of years.",
                "csrankings generated-author-info.csv --option from-year=2020 --option to-year=2025 --option areas=nips,icml,iclr -o research.json",
                "https://github.com/emeryberger/CSrankings",
                ImmutableList.of(
                        Option.number("from-year", "first year of the window", 1970),
                        Option.number("to-year", "last year of the window", 2100),
                        Option.text(
                                "areas",
                                "areas or venues to count, as the file writes them, separated by commas; or all, each by itself",
                                "all"),
                        Option.text(
                                "name",
                                "what the chosen areas are called together; without it each counts by itself",
                                ""),
                        Option.file(
                                "countries",
                                "country-info.csv, which names the countries of institutions outside the United States")));
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        new Reading(request, sink).read();
    }

    private static final class Reading {
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

        /** Papers of an institution in an area, with the years in which there were any. */
        private static final class Count {
            private double papers;
            private long first = Long.MAX_VALUE;
            private long last = Long.MIN_VALUE;
        }

        Reading(ImportRequest request, ImportSink sink) {
            this.request = request;
            this.sink = sink;
            this.from = request.number("from-year");
            this.to = request.number("to-year");
            if (from > to) {
                throw new IllegalArgumentException("The window from %s to %s is empty.".formatted(from, to));
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
                            table.text(name).strip(),
                            table.text(country).strip().toUpperCase(Locale.ROOT));
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
                Institution institution = Institution.of(
                        "csrankings-" + id(dept), dept, known ? (country.equals("UK") ? "GB" : country) : "US");
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

        private static String id(String name) {
            String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
            return Ascii.toLowerCase(letters)
                    .replaceAll("[^\\p{L}\\p{N}]+", "-")
                    .replaceAll("^-|-$", "");
        }
    }
}

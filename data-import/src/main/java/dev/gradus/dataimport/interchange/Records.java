package dev.gradus.dataimport.interchange;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.dataimport.FormatDescription.Option;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the records of one import share: where findings go, who states what, and which ids are taken. */
public final class Records {
    /** Name of the institution of programmes whose record names none. */
    static final String INSTITUTION = "institution";

    /** Country of institutions whose record states none. */
    static final String COUNTRY = "country";

    /** What a fee pays for where it is not stated. */
    static final String FEE_PERIOD = "fee-period";

    /** What every format of this family can be told about its inputs. */
    public static final ImmutableList<Option> OPTIONS = ImmutableList.of(
            Option.text(INSTITUTION, "name of the institution of programmes whose record names none", ""),
            Option.text(COUNTRY, "ISO 3166-1 alpha-2 code of the country of institutions whose record states none", ""),
            Option.text(
                    FEE_PERIOD,
                    "what a fee pays for where it is not stated: total, year, semester, term, month, week, credit, module",
                    ""));

    private final ImportRequest request;
    private final ImportSink sink;
    private final String format;
    private final Map<String, Institution> institutions = new LinkedHashMap<>();
    private final Set<String> programs = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Optional<String> country;
    private final Optional<FeePeriod> feePeriod;
    private String file = "";
    private AsOf asOf = AsOf.undated();
    private String licence = "";

    /**
     * Starts an import.
     *
     * @param format what the format is called
     * @throws IllegalArgumentException if an option is not what it should be
     */
    public Records(ImportRequest request, ImportSink sink, String format) {
        this.request = request;
        this.sink = sink;
        this.format = format;
        this.country = request.option(COUNTRY)
                .map(code -> Places.country(code)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The country '%s' is not known.\nMaybe a code such as DE.".formatted(code))));
        this.feePeriod = request.option(FEE_PERIOD)
                .map(id -> Arrays.stream(FeePeriod.values())
                        .filter(period -> period.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The period '%s' is not known.\nMaybe total or year.".formatted(id))));
    }

    /** Goes on to an input; nothing is known of its date and licence yet. */
    public void open(ImportInput input) {
        sink.reading(input);
        file = input.fileName().isBlank() ? "input" : input.fileName();
        asOf = AsOf.undated();
        licence = "";
    }

    /** Says for which date the input speaks. */
    public void date(AsOf date) {
        asOf = date;
    }

    /** Says under which terms the input may be used. */
    public void license(String terms) {
        licence = terms;
    }

    /** The sink. */
    public ImportSink sink() {
        return sink;
    }

    /** Reports a part that the model cannot hold. */
    public void notRepresented(Item part, String why) {
        sink.finding(Place.path(part.path()), "not-represented", Severity.INFO, part.excerpt(), why);
    }

    /** Reports every part of an item that nobody asked for. */
    public void reportLeftovers(Item item) {
        item.leftovers((name, part) -> notRepresented(part, "A catalogue has no place for '%s'.".formatted(name)));
    }

    /** Reports something that was put right. */
    public void info(String rule, String path, String raw, String result) {
        sink.finding(Place.path(path), rule, Severity.INFO, raw, result);
    }

    /** Reports something that could not be read. */
    public void warn(String rule, String path, String raw, String result) {
        sink.finding(Place.path(path), rule, Severity.WARNING, raw, result);
    }

    /** What a fee pays for where it is not stated, if the caller says so. */
    public Optional<FeePeriod> feePeriod() {
        return feePeriod;
    }

    /** The institution of programmes whose record names none, if the caller says who. */
    public Optional<Institution> otherwise() {
        return request.option(INSTITUTION)
                .map(name -> institution(
                        Institution.of(Texts.slug(name), name, country.orElse(Institution.COUNTRY_NOT_STATED)), ""));
    }

    /** The country that the caller says, for records that state none. */
    Optional<String> countryGiven() {
        return country;
    }

    /**
     * The country of an institution or programme: as stated; else as the caller says; else that of the internet domain,
     * with a finding; else not stated, with a finding.
     *
     * @param stated the country in words, if stated
     * @param url an address of the institution, if stated
     */
    public String country(Optional<String> stated, Optional<String> url, String path) {
        Optional<String> known = stated.flatMap(Places::country);
        if (stated.isPresent() && known.isEmpty()) {
            warn("unread-country", path, stated.get(), "No country that we know.");
        }
        if (known.isPresent() || country.isPresent()) {
            return known.or(() -> country).orElseThrow();
        }
        Optional<String> host = url.flatMap(Places::host);
        Optional<String> ofDomain = host.flatMap(Places::countryOf);
        if (ofDomain.isPresent()) {
            info("country-from-domain", path, host.orElseThrow(), ofDomain.get());
            return ofDomain.get();
        }
        warn("country-not-stated", path, "", "No country is stated. The option '%s' says which.".formatted(COUNTRY));
        return Institution.COUNTRY_NOT_STATED;
    }

    /** The institution under this id as it was met first, so that all its programmes agree. */
    public Institution institution(Institution institution, String path) {
        Institution first = institutions.putIfAbsent(institution.id(), institution);
        if (first == null) {
            sink.add(institution, Place.path(path));
            return institution;
        }
        if (!first.equals(institution)) {
            info(
                    "institution-described-twice",
                    path,
                    institution.name(),
                    "The first description of '%s' is taken.".formatted(first.id()));
        }
        return first;
    }

    /** Whether no programme has this id yet; from now on one has. */
    boolean isFree(String id) {
        return programs.add(id);
    }

    /** An id that no programme has yet, made of another by a number at its end. */
    String free(String id) {
        String free = id;
        while (!programs.add(free)) {
            free = id + "-" + numbers.merge(id, 2, (number, two) -> number + 1);
        }
        return free;
    }

    /** Who states what is read: the one whom the caller names, or the record itself in this file. */
    Source source(String program, Institution institution, Optional<String> url, Optional<AsOf> date) {
        return request.source()
                .orElseGet(() -> new Source(
                        program + "/source",
                        url.filter(address -> !address.isBlank()).orElse(file),
                        institution.name(),
                        SourceKind.OFFICIAL_COPY,
                        date.orElse(asOf),
                        licence,
                        "Read from %s in %s.".formatted(format, file)));
    }
}

package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Admission;
import dev.gradus.core.catalog.Admission.EnglishTest;
import dev.gradus.core.catalog.Admission.GrePolicy;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.IndustryLinks;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Intake;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.catalog.ProgramBuilder;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.Availability;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.PracticalElement;
import dev.gradus.core.measure.Provision;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.Tuition;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.normalize.Normalized;
import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.dataimport.normalize.StatedDegree;
import dev.gradus.dataimport.normalize.StatedDuration;
import dev.gradus.dataimport.normalize.StatedFee;
import dev.gradus.dataimport.normalize.StudyMode;
import dev.gradus.dataimport.table.FieldRule.FeeDefaults;
import dev.gradus.dataimport.topic.TopicTagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes programmes of rows. */
final class ProgramRows {
    private static final String STANDARD_ID = "{institution}-{title}";

    private final Mapping mapping;
    private final Facts facts;
    private final ImportSink sink;
    private final Institutions institutions;
    private final IdTemplate ids;
    private final TopicTagger tagger;

    ProgramRows(Mapping mapping, Source source, ImportSink sink, TopicTagger tagger) {
        this.mapping = mapping;
        this.facts = new Facts(source, sink);
        this.sink = sink;
        this.institutions = new Institutions(mapping, sink);
        this.ids = new IdTemplate(mapping.id().orElse(STANDARD_ID));
        this.tagger = tagger;
    }

    /** The id of a row's programme. */
    String id(Cells row) {
        return row.first("id")
                .optional()
                .orElseGet(() -> ids.of(field -> field.equals("row")
                        ? Long.toString(row.row().row())
                        : row.first(field).text()));
    }

    /**
     * The programme of a row, without its curriculum if that comes from other rows.
     *
     * @param rejections takes the reason where there is none
     */
    Optional<ProgramBuilder> program(Cells row, List<Rejection> rejections) {
        Stated title = row.first("title");
        if (!title.isPresent()) {
            rejections.add(new Rejection(title, "no-title", "A programme needs a title."));
            return Optional.empty();
        }
        Stated name = row.first("institution");
        if (!name.isPresent()) {
            rejections.add(new Rejection(name, "no-institution", "A programme needs an institution."));
            return Optional.empty();
        }
        Optional<String> country = institutions
                .country(row, "country")
                .or(() -> institutions.country(row, "institution.country"))
                .or(mapping.defaults()::country);
        if (country.isEmpty()) {
            rejections.add(new Rejection(
                    row.first("country"), "no-country", "A programme needs a country.\nMaybe give one in 'defaults'."));
            return Optional.empty();
        }
        Optional<Degree> degree = degree(row, rejections);
        if (degree.isEmpty()) {
            return Optional.empty();
        }
        Institution institution = institutions.of(row, name.text(), country.get());
        return Optional.of(filled(
                Program.builder(id(row), title.text(), institution, degree.get())
                        .country(country.get()),
                row,
                country.get()));
    }

    private Optional<Degree> degree(Cells row, List<Rejection> rejections) {
        Stated stated = row.first("degree");
        Optional<AwardLevel> level = level(row);
        if (stated.isPresent()) {
            Normalized<StatedDegree> normalized = Normalizers.degree().normalize(stated.text());
            if (!normalized.values().isEmpty()) {
                Degree read = normalized.values().get(0).degree();
                return Optional.of(new Degree(read.name(), level.orElse(read.level())));
            }
            String why = normalized.finding().orElse("It states no degree.");
            if (level.or(mapping.defaults()::level).isPresent()) {
                sink.finding(stated.place(), "unread-degree", Severity.ERROR, stated.raw(), why);
                return Optional.of(new Degree(
                        stated.text(), level.or(mapping.defaults()::level).orElseThrow()));
            }
            rejections.add(new Rejection(stated, "unread-degree", why));
            return Optional.empty();
        }
        Optional<AwardLevel> known = level.or(mapping.defaults()::level);
        if (known.isEmpty()) {
            rejections.add(new Rejection(
                    stated, "no-degree", "A programme needs a degree or a level.\nMaybe give one in 'defaults'."));
            return Optional.empty();
        }
        return Optional.of(new Degree(mapping.defaults().degree().orElse(inWords(known.get())), known.get()));
    }

    private static String inWords(AwardLevel level) {
        String words = level.id().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Optional<AwardLevel> level(Cells row) {
        Stated stated = row.first("level");
        if (!stated.isPresent()) {
            return Optional.empty();
        }
        Optional<AwardLevel> byId = Arrays.stream(AwardLevel.values())
                .filter(level -> level.id().equals(stated.text()))
                .findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        Normalized<StatedDegree> normalized = Normalizers.degree().normalize(stated.text());
        if (normalized.values().isEmpty()) {
            sink.finding(
                    stated.place(),
                    "unread-level",
                    Severity.ERROR,
                    stated.raw(),
                    normalized.finding().orElse("It states no level."));
            return Optional.empty();
        }
        return Optional.of(normalized.values().get(0).degree().level());
    }

    private ProgramBuilder filled(ProgramBuilder program, Cells row, String country) {
        ImmutableSet<FieldCode> codes = institutions.codes(row, "fields.").entrySet().stream()
                .map(code -> new FieldCode(code.getKey(), code.getValue(), ""))
                .collect(ImmutableSet.toImmutableSet());
        return program.department(row.first("department").optional())
                .city(row.first("city").optional())
                .url(row.first("url").optional())
                .identifiers(institutions.codes(row, "identifiers."))
                .fields(codes)
                .description(row.first("description").optional())
                .duration(all(row, "duration", (rule, stated) -> duration(stated)))
                .credits(all(
                        row,
                        "credits",
                        (rule, stated) ->
                                facts.read(stated, Normalizers.credits(), (value, notes) -> Optional.of(value))))
                .attendance(attendance(row))
                .delivery(delivery(row))
                .languages(languages(row))
                .tuition(all(row, "tuition", (rule, stated) -> tuition(rule, stated, country)))
                .curriculum(curriculum(row))
                .practice(practice(row))
                .admission(admission(row))
                .intakes(intakes(row))
                .industry(named(row, "industry", IndustryLinks::new))
                .platforms(named(row, "platforms", ImmutableSet::copyOf));
    }

    /** Reads a field by one of its rules. */
    @FunctionalInterface
    private interface Reader<T> {
        Fact<T> read(FieldRule rule, Stated stated);
    }

    private <T> Fact<T> all(Cells row, String target, Reader<T> reader) {
        List<Fact<T>> read = new ArrayList<>();
        for (FieldRule rule : mapping.fields().get(target)) {
            read.add(reader.read(rule, row.get(rule)));
        }
        return Facts.all(read);
    }

    private Fact<StudyDuration> duration(Stated stated) {
        return facts.read(stated, Normalizers.duration(), (value, notes) -> {
            if (!value.award().isEmpty()) {
                sink.finding(
                        stated.place(),
                        "exit-award",
                        Severity.INFO,
                        stated.raw(),
                        "The duration for %s is not the degree's.".formatted(value.award()));
                return Optional.empty();
            }
            if (value.closed().isEmpty()) {
                sink.finding(stated.place(), "open-duration", Severity.WARNING, stated.raw(), open(value));
            }
            return value.closed();
        });
    }

    private static String open(StatedDuration value) {
        return value.minMonths().isPresent()
                ? "Only the shortest time is stated, not the longest."
                : "Only the longest time is stated, not the shortest.";
    }

    private Fact<Tuition> tuition(FieldRule rule, Stated stated, String country) {
        FeeDefaults defaults = rule.fee().or(mapping.defaults().fee());
        return facts.read(stated, Normalizers.money(), (fee, notes) -> tuition(fee, defaults, stated, country, notes));
    }

    private Optional<Tuition> tuition(
            StatedFee fee, FeeDefaults defaults, Stated stated, String country, List<String> notes) {
        if (!fee.award().isEmpty()) {
            sink.finding(
                    stated.place(),
                    "exit-award",
                    Severity.INFO,
                    stated.raw(),
                    "The fee for %s is not the degree's.".formatted(fee.award()));
            return Optional.empty();
        }
        boolean free = fee.most().signum() == 0;
        Optional<Currency> currency = currency(fee, defaults, country, notes);
        Optional<FeePeriod> period = fee.period().or(defaults::period);
        if (free && currency.isEmpty()) {
            currency = ofCountry(country);
            notes.add("free of charge, in the country's currency");
        }
        if (free && period.isEmpty()) {
            period = Optional.of(FeePeriod.TOTAL);
        }
        if (currency.isEmpty() || period.isEmpty()) {
            sink.finding(
                    stated.place(),
                    currency.isEmpty() ? "fee-without-currency" : "fee-without-period",
                    Severity.ERROR,
                    stated.raw(),
                    currency.isEmpty()
                            ? withoutCurrency(fee)
                            : "What the fee pays for is not stated, and the mapping does not say it.");
            return Optional.empty();
        }
        if (fee.period().isEmpty() && !free) {
            notes.add("period by the mapping");
        }
        Audience audience = fee.audience() == Audience.ALL ? defaults.audience().orElse(Audience.ALL) : fee.audience();
        StatedFee complete = new StatedFee(
                fee.least(),
                fee.most(),
                currency,
                "",
                period,
                audience,
                fee.academicYear().or(defaults::academicYear),
                fee.attendance().or(defaults::attendance),
                fee.approximate(),
                "");
        Optional<Tuition> tuition = complete.tuition();
        if (tuition.isEmpty()) {
            sink.finding(stated.place(), "unread-money", Severity.ERROR, stated.raw(), "No fee is as high as this.");
        }
        return tuition;
    }

    /**
     * The currency that is stated; where a sign of several stands, that of the mapping if it is one of them, or that of the
     * programme's country; where nothing stands, that of the mapping.
     */
    private static Optional<Currency> currency(
            StatedFee fee, FeeDefaults defaults, String country, List<String> notes) {
        if (fee.currency().isPresent()) {
            return fee.currency();
        }
        Optional<Currency> mapped = defaults.currency()
                .filter(given -> fee.sign().isEmpty() || fee.candidates().contains(given));
        if (mapped.isPresent() && fee.most().signum() != 0) {
            notes.add("currency by the mapping");
        }
        Optional<Currency> meant = mapped.isPresent() ? mapped : fee.currencyIn(country);
        if (mapped.isEmpty() && meant.isPresent()) {
            notes.add("the sign '%s' as in the programme's country".formatted(fee.sign()));
        }
        return meant;
    }

    private static String withoutCurrency(StatedFee fee) {
        return fee.sign().isEmpty()
                ? "No currency is stated, and the mapping gives none."
                : "The sign '%s' is that of %s, and neither the mapping nor the programme's country says which.\nMaybe state the currency in the mapping."
                        .formatted(
                                fee.sign(),
                                fee.candidates().stream()
                                        .map(Currency::getCurrencyCode)
                                        .collect(Collectors.joining(", ")));
    }

    private static Optional<Currency> ofCountry(String country) {
        try {
            return Optional.ofNullable(Currency.getInstance(new Locale("", country)));
        } catch (IllegalArgumentException notOfIso3166) {
            return Optional.empty();
        }
    }

    private ImmutableMap<Attendance, Fact<Availability>> attendance(Cells row) {
        Map<Attendance, Fact<Availability>> found = new EnumMap<>(Attendance.class);
        modes(row, mode -> mode.attendance(), found);
        for (Attendance attendance : Attendance.values()) {
            stated(row, "attendance." + attendance.id(), attendance, found);
        }
        return ImmutableMap.copyOf(found);
    }

    private ImmutableMap<DeliveryMode, Fact<Availability>> delivery(Cells row) {
        Map<DeliveryMode, Fact<Availability>> found = new EnumMap<>(DeliveryMode.class);
        modes(row, mode -> mode.delivery(), found);
        for (DeliveryMode mode : DeliveryMode.values()) {
            stated(row, "delivery." + mode.id(), mode, found);
        }
        return ImmutableMap.copyOf(found);
    }

    private <M> void stated(Cells row, String target, M mode, Map<M, Fact<Availability>> found) {
        if (!mapping.fields().get(target).isEmpty()) {
            Fact<Availability> fact =
                    all(row, target, (rule, stated) -> facts.word(stated, "yes-or-no", Words::availability));
            if (fact.isKnown() || !found.containsKey(mode)) {
                found.put(mode, fact);
            }
        }
    }

    private <M> void modes(Cells row, Function<StudyMode, ImmutableSet<M>> part, Map<M, Fact<Availability>> found) {
        for (FieldRule rule : mapping.fields().get("mode")) {
            Stated stated = row.get(rule);
            if (!stated.isPresent()) {
                continue;
            }
            Normalized<StudyMode> normalized = Normalizers.mode().normalize(stated.text());
            for (StudyMode mode : normalized.values()) {
                for (M one : part.apply(mode)) {
                    Claim<Availability> claim = facts.claim(Availability.YES, stated, normalized.notes());
                    found.merge(one, Fact.of(claim), (a, b) -> Facts.all(List.of(a, b)));
                }
            }
        }
    }

    /** Reports what the mode's cells do not say; once, though two facts are read from them. */
    void reportModes(Cells row) {
        for (FieldRule rule : mapping.fields().get("mode")) {
            facts.read(row.get(rule), Normalizers.mode(), (value, notes) -> Optional.of(value));
        }
    }

    private Fact<ImmutableSet<String>> languages(Cells row) {
        return all(row, "languages", (rule, stated) -> {
            if (!stated.isPresent()) {
                return facts.missing(stated);
            }
            ImmutableList<String> tags = Words.languages(Institutions.list(rule, stated));
            return tags.isEmpty()
                    ? facts.unread(stated, "unread-language", "One of these is no language that is known.")
                    : facts.known(ImmutableSet.copyOf(tags), stated);
        });
    }

    private <T> Fact<T> named(Cells row, String target, Function<ImmutableList<String>, T> value) {
        return all(row, target, (rule, stated) -> {
            ImmutableList<String> names =
                    Institutions.list(rule, stated).stream().distinct().collect(ImmutableList.toImmutableList());
            return names.isEmpty() ? facts.missing(stated) : facts.known(value.apply(names), stated);
        });
    }

    private Fact<Curriculum> curriculum(Cells row) {
        List<Fact<ImmutableList<CurriculumItem>>> lists = new ArrayList<>();
        lists.add(items(row, "courses", CurriculumItem.Kind.NAMED));
        lists.add(items(row, "courses.required", CurriculumItem.Kind.REQUIRED));
        lists.add(items(row, "courses.elective", CurriculumItem.Kind.ELECTIVE));
        Fact<ImmutableList<CurriculumItem>> all = Facts.all(lists);
        if (!all.isKnown()) {
            return new Fact<>(ImmutableList.of(), all.missing(), all.note());
        }
        ImmutableList<CurriculumItem> items =
                all.claims().stream().flatMap(claim -> claim.value().stream()).collect(ImmutableList.toImmutableList());
        Claim<ImmutableList<CurriculumItem>> first = all.claims().get(0);
        String words =
                String.join("; ", all.claims().stream().map(Claim::asStated).toList());
        String places = String.join("; ", all.claims().stream().map(Claim::note).toList());
        return Fact.of(new Claim<>(
                new Curriculum("", items, ImmutableList.of()), first.sources(), first.granularity(), words, places));
    }

    private Fact<ImmutableList<CurriculumItem>> items(Cells row, String target, CurriculumItem.Kind kind) {
        return all(row, target, (rule, stated) -> {
            ImmutableList<CurriculumItem> items = Institutions.list(rule, stated).stream()
                    .distinct()
                    .map(title -> new CurriculumItem(course(title), kind, Optional.empty(), ""))
                    .collect(ImmutableList.toImmutableList());
            return items.isEmpty() ? facts.missing(stated) : facts.known(items, stated);
        });
    }

    private Course course(String title) {
        return new Course(Optional.empty(), title, "", Optional.empty(), tagger.tag(title, ""));
    }

    private ImmutableMap<PracticalElement, Fact<Provision>> practice(Cells row) {
        Map<PracticalElement, Fact<Provision>> found = new EnumMap<>(PracticalElement.class);
        for (PracticalElement element : PracticalElement.values()) {
            String target = "practice." + element.id();
            if (!mapping.fields().get(target).isEmpty()) {
                found.put(
                        element, all(row, target, (rule, stated) -> facts.word(stated, "provision", Words::provision)));
            }
        }
        return ImmutableMap.copyOf(found);
    }

    private Fact<Admission> admission(Cells row) {
        Fact<ImmutableList<EnglishTest>> tests = all(row, "english-tests", (rule, stated) -> gathered(stated));
        Fact<GrePolicy> gre = all(row, "gre", (rule, stated) -> facts.word(stated, "gre", Words::gre));
        Fact<String> words = all(
                row,
                "requirements",
                (rule, stated) -> stated.isPresent() ? facts.known(stated.text(), stated) : facts.missing(stated));
        List<Claim<?>> claims = new ArrayList<>();
        claims.addAll(tests.claims());
        claims.addAll(gre.claims());
        claims.addAll(words.claims());
        if (claims.isEmpty()) {
            return Facts.all(List.of(empty(tests), empty(gre), empty(words)));
        }
        Claim<?> first = claims.get(0);
        Admission admission = new Admission(
                gre.claims().stream().findFirst().map(Claim::value),
                tests.claims().stream()
                        .flatMap(claim -> claim.value().stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()),
                String.join("\n", words.claims().stream().map(Claim::value).toList()));
        return Fact.of(new Claim<>(
                admission,
                first.sources(),
                first.granularity(),
                String.join("; ", claims.stream().map(Claim::asStated).toList()),
                String.join("; ", claims.stream().map(Claim::note).toList())));
    }

    private static <T> Fact<T> empty(Fact<?> fact) {
        return Fact.missing(fact.missing().orElse(MissingReason.NOT_RECORDED), fact.note());
    }

    private Fact<ImmutableList<EnglishTest>> gathered(Stated stated) {
        Fact<EnglishTest> each = facts.read(stated, Normalizers.englishTest(), (test, notes) -> Optional.of(test));
        if (!each.isKnown()) {
            return empty(each);
        }
        return facts.known(each.claims().stream().map(Claim::value).collect(ImmutableList.toImmutableList()), stated);
    }

    private Fact<Intake> intakes(Cells row) {
        Fact<Intake> starts = all(row, "start", (rule, stated) -> {
            ImmutableList<String> terms = Institutions.list(rule, stated);
            return terms.isEmpty()
                    ? facts.missing(stated)
                    : Fact.of(terms.stream()
                            .map(term -> facts.claim(start(term), stated, List.of()))
                            .toList());
        });
        Fact<Intake> deadlines = all(row, "deadline", (rule, stated) -> deadline(stated));
        if (starts.claims().size() == 1 && deadlines.claims().size() == 1) {
            return Fact.of(together(starts.claims().get(0), deadlines.claims().get(0)));
        }
        return Facts.all(List.of(starts, deadlines));
    }

    private static Intake start(String term) {
        return new Intake(
                term,
                Words.day(term).flatMap(Words.Day::date),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Fact<Intake> deadline(Stated stated) {
        return facts.word(
                stated,
                "date",
                text -> Words.day(text)
                        .map(day -> new Intake(
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                Optional.empty(),
                                day.date(),
                                day.yearly())));
    }

    private static Claim<Intake> together(Claim<Intake> start, Claim<Intake> deadline) {
        Intake when = start.value();
        Intake until = deadline.value();
        return new Claim<>(
                new Intake(
                        when.term(),
                        when.start(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        until.deadline(),
                        until.yearlyDeadline()),
                start.sources(),
                start.granularity(),
                start.asStated() + "; " + deadline.asStated(),
                start.note() + "; " + deadline.note());
    }
}

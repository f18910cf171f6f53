package dev.gradus.dataimport.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Admission;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Intake;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.Availability;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.Tuition;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.normalize.Normalized;
import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.dataimport.normalize.StatedDuration;
import dev.gradus.dataimport.normalize.StatedFee;
import dev.gradus.dataimport.normalize.StudyMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One programme while its record is read. Texts go through the normalisers; what they cannot read becomes a finding and
 * leaves the fact missing with its reason. Nothing is taken before {@link #finish}.
 */
public final class ProgramDraft {
    private static final int PLAIN_DIGITS = 40;

    private final Records records;
    private final Item item;
    private final Map<String, String> identifiers = new LinkedHashMap<>();
    private final Set<FieldCode> fields = new LinkedHashSet<>();
    private final Pending<StudyDuration> duration = new Pending<>();
    private final Pending<Credits> credits = new Pending<>();
    private final Map<Attendance, Pending<Availability>> attendance = new EnumMap<>(Attendance.class);
    private final Map<DeliveryMode, Pending<Availability>> delivery = new EnumMap<>(DeliveryMode.class);
    private final Set<String> languages = new LinkedHashSet<>();
    private final List<String> languagesAsStated = new ArrayList<>();
    private final Pending<Tuition> tuition = new Pending<>();
    private final List<CurriculumItem> courses = new ArrayList<>();
    private final List<String> requirements = new ArrayList<>();
    private final Pending<Intake> intakes = new Pending<>();
    private final Pending<Outcome> outcomes = new Pending<>();
    private String id = "";
    private String title = "";
    private @Nullable Institution institution;
    private @Nullable Degree degree;
    private Optional<String> department = Optional.empty();
    private Optional<String> city = Optional.empty();
    private Optional<String> country = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> description = Optional.empty();
    private Optional<AsOf> date = Optional.empty();

    /** Starts with a record, which counts as read. */
    public ProgramDraft(Records records, Item item) {
        this.records = records;
        this.item = item;
        records.sink().read();
        item.damaged(part -> records.info("repaired-characters", part.path(), part.excerpt(), "Read as Windows-1252."));
    }

    /** Sets the id that the record states for use by everybody. */
    public void id(String stated) {
        id = stated;
    }

    /** Sets the title. */
    public void title(String words) {
        title = Texts.line(words);
    }

    /** The title so far. */
    public String title() {
        return title;
    }

    /** Sets who awards the degree. */
    public void institution(Institution who) {
        institution = who;
    }

    /** Sets the degree. */
    public void degree(Degree award) {
        degree = award;
    }

    /**
     * Sets the degree from the name of an award and the code of a level, as far as they are stated. Where only one is,
     * the other follows from it or from the title.
     */
    public void degree(Optional<String> award, Optional<String> level) {
        degreeOnOneLine(award.map(Texts::line), level.map(Texts::line));
    }

    private void degreeOnOneLine(Optional<String> award, Optional<String> level) {
        Optional<AwardLevel> stated = level.flatMap(Levels::ofCode);
        if (level.isPresent() && stated.isEmpty()) {
            records.warn("unread-level", item.path(), level.get(), "No level of an award that we know.");
        }
        Optional<Degree> named = award.flatMap(name -> Levels.ofAward(name, title));
        Optional<Degree> inTitle = award.isPresent() ? Optional.empty() : Levels.ofAward(title, title);
        if (award.isPresent()) {
            Optional<AwardLevel> known = stated.or(() -> named.map(Degree::level));
            if (known.isEmpty()) {
                records.warn("unread-degree", item.path(), award.get(), "The level of this award is not known.");
            }
            degree = new Degree(award.get(), known.orElse(AwardLevel.NOT_STATED));
        } else if (inTitle.isPresent()) {
            degree =
                    stated.map(known -> new Degree(inTitle.get().name(), known)).orElse(inTitle.get());
        } else if (stated.isPresent()) {
            degree = new Degree(stated.get().id(), stated.get());
        }
    }

    /** Sets the department. */
    public void department(String name) {
        department = Optional.of(name);
    }

    /** Sets the city where it is taught. */
    public void city(String name) {
        city = city.isPresent() ? city : Optional.of(name);
    }

    /** Sets the country where it is taught, from words. */
    public void country(String words) {
        Optional<String> known = Places.country(words);
        if (known.isEmpty()) {
            records.warn("unread-country", item.path(), words, "No country that we know.");
        }
        country = country.isPresent() ? country : known;
    }

    /** Sets the country where it is taught, by its code. */
    public void countryCode(String code) {
        country = Optional.of(code);
    }

    /** Sets its page. */
    public void url(String address) {
        url = Optional.of(address);
    }

    /** Sets its description. */
    public void description(String words) {
        description = Optional.of(words);
    }

    /** Says for which date the record speaks. */
    public void date(LocalDate day) {
        date = Optional.of(AsOf.of(day));
    }

    /** Adds an identifier; the first of a scheme is taken. */
    public void identifier(String scheme, String value) {
        String other = identifiers.putIfAbsent(scheme, value);
        if (other != null && !other.equals(value)) {
            records.info("second-identifier", item.path(), scheme + " " + value, "'%s' is taken.".formatted(other));
        }
    }

    /** Adds a field of study. */
    public void field(FieldCode code) {
        fields.add(code);
    }

    /** Adds a duration from a text: ISO 8601 or words. */
    public void duration(String words, String path, Optional<Attendance> forAttendance) {
        OptionalDouble months = IsoDuration.months(words);
        if (months.isPresent()) {
            duration(months.getAsDouble(), months.getAsDouble(), forAttendance, words);
            return;
        }
        Optional<String> inWords = IsoDuration.isOne(words) ? IsoDuration.words(words) : Optional.of(words);
        if (inWords.isEmpty()) {
            records.warn("unread-duration", path, words, "Hours say nothing about how long a programme takes.");
            duration.missing(MissingReason.NOT_DERIVABLE, "Stated in hours: " + words);
            return;
        }
        Normalized<StatedDuration> read = Normalizers.duration().normalize(inWords.get());
        read.missing().ifPresent(reason -> duration.missing(reason, words));
        read.finding().ifPresent(problem -> unread("unread-duration", path, words, problem, duration));
        for (StatedDuration stated : read.values()) {
            Optional<StudyDuration> closed = stated.award().isEmpty() ? stated.closed() : Optional.empty();
            if (closed.isEmpty()) {
                records.warn("open-duration", path, words, "One end of the duration is open.");
                duration.missing(MissingReason.NOT_DERIVABLE, words);
                continue;
            }
            StudyDuration value = closed.get();
            duration.add(
                    value.attendance().isPresent() || forAttendance.isEmpty()
                            ? value
                            : new StudyDuration(
                                    value.minMonths(), value.maxMonths(), forAttendance, value.studyPeriods()),
                    words,
                    notes(read));
        }
    }

    /** Adds a duration in months. */
    public void duration(double least, double most, Optional<Attendance> forAttendance, String asStated) {
        duration.add(new StudyDuration(least, most, forAttendance, Optional.empty()), asStated, "");
    }

    /** Adds credits. */
    public void credits(Credits value, String asStated) {
        credits.add(value, asStated, "");
    }

    /** Adds credits from a text. */
    public void credits(String words, String path) {
        Normalized<Credits> read = Normalizers.credits().normalize(words);
        read.missing().ifPresent(reason -> credits.missing(reason, words));
        read.finding().ifPresent(problem -> unread("unread-credits", path, words, problem, credits));
        read.values().stream().limit(1).forEach(value -> credits.add(value, words, notes(read)));
    }

    /** Says that it can be studied with an attendance. */
    public void attendance(Attendance how, String asStated) {
        attendance.computeIfAbsent(how, unknown -> new Pending<>()).add(Availability.YES, asStated, "");
    }

    /** Says that it is delivered in a mode. */
    public void delivery(DeliveryMode how, String asStated) {
        delivery.computeIfAbsent(how, unknown -> new Pending<>()).add(Availability.YES, asStated, "");
    }

    /** Adds how it is taught and attended, from a text. */
    public Optional<StudyMode> mode(String words, String path) {
        Normalized<StudyMode> read = Normalizers.mode().normalize(words);
        read.finding().ifPresent(problem -> records.warn("unread-mode", path, words, problem));
        for (StudyMode mode : read.values()) {
            mode.attendance()
                    .forEach(how -> attendance
                            .computeIfAbsent(how, unknown -> new Pending<>())
                            .add(Availability.YES, words, notes(read)));
            mode.delivery()
                    .forEach(how -> delivery.computeIfAbsent(how, unknown -> new Pending<>())
                            .add(Availability.YES, words, notes(read)));
        }
        return read.values().stream().findFirst();
    }

    /** Adds languages of teaching, from codes or names. */
    public void language(String words, String path) {
        Normalized<String> read = Normalizers.language().normalize(words);
        read.finding().ifPresent(problem -> records.warn("unread-language", path, words, problem));
        if (languages.addAll(read.values())) {
            languagesAsStated.add(words);
        }
    }

    /** Adds a fee. */
    public void fee(Tuition fee, String asStated) {
        tuition.add(fee, asStated, "");
    }

    /**
     * Adds a fee from its parts.
     *
     * @param amount digits with a point
     * @param upTo the upper end of a range, if it is one
     * @param currency code or English name
     * @param period what it pays for, if stated
     * @param about further words around it, which may name the audience, the year and the like
     */
    public void fee(
            String amount,
            Optional<String> upTo,
            String currency,
            Optional<FeePeriod> period,
            Optional<Audience> audience,
            String about,
            String path) {
        String stated = "%s%s %s%s"
                .formatted(
                        amount,
                        upTo.map(most -> " to " + most).orElse(""),
                        currency,
                        about.isBlank() ? "" : " (" + about + ")");
        Optional<BigDecimal> least = number(amount);
        Optional<BigDecimal> most = upTo.flatMap(ProgramDraft::number);
        Optional<Currency> unit = Currencies.of(currency);
        if (least.isEmpty() || unit.isEmpty() || upTo.isPresent() != most.isPresent()) {
            fee(stated, path, period, audience);
            return;
        }
        Normalized<StatedFee> words = Normalizers.money().normalize(stated);
        Optional<StatedFee> hint = words.values().stream().findFirst();
        Optional<FeePeriod> pays =
                period.or(() -> hint.flatMap(StatedFee::period)).or(records::feePeriod);
        if (pays.isEmpty()) {
            withoutPeriod(stated, path);
            return;
        }
        try {
            tuition.add(
                    new Tuition(
                            new Money(least.get(), unit.get()),
                            most.map(value -> new Money(value, unit.get())),
                            pays.get(),
                            audience.or(() -> hint.map(StatedFee::audience)).orElse(Audience.ALL),
                            hint.flatMap(StatedFee::academicYear),
                            hint.flatMap(StatedFee::attendance),
                            hint.map(StatedFee::approximate).orElse(false)),
                    stated,
                    period.isEmpty() && hint.flatMap(StatedFee::period).isEmpty()
                            ? "The period is not stated; it was given with the import."
                            : "");
        } catch (IllegalArgumentException e) {
            records.warn("unread-money", path, stated, firstLine(e));
        }
    }

    /** Adds fees from a text. */
    public void fee(String words, String path, Optional<FeePeriod> period, Optional<Audience> audience) {
        Normalized<StatedFee> read = Normalizers.money().normalize(words);
        read.missing().ifPresent(reason -> tuition.missing(reason, words));
        read.finding().ifPresent(problem -> unread("unread-money", path, words, problem, tuition));
        for (StatedFee stated : read.values()) {
            Optional<FeePeriod> pays = stated.period().or(() -> period).or(records::feePeriod);
            Optional<Currency> currency =
                    stated.currencyIn(country.or(records::countryGiven).orElse(""));
            if (currency.isEmpty() || !stated.award().isEmpty()) {
                boolean free = stated.most().signum() == 0;
                records.warn(
                        free ? "free-of-charge" : "currency-not-stated",
                        path,
                        words,
                        free ? "Free of charge, but in no currency." : withoutCurrency(stated));
                tuition.missing(MissingReason.NOT_DERIVABLE, words);
            } else if (pays.isEmpty()) {
                withoutPeriod(words, path);
            } else {
                new StatedFee(
                                stated.least(),
                                stated.most(),
                                currency,
                                "",
                                pays,
                                audience.orElse(stated.audience()),
                                stated.academicYear(),
                                stated.attendance(),
                                stated.approximate(),
                                "")
                        .tuition()
                        .ifPresent(fee -> tuition.add(fee, words, notes(read)));
            }
        }
    }

    private static String withoutCurrency(StatedFee stated) {
        return stated.sign().isEmpty()
                ? "An amount without a currency is no fee."
                : "The sign '%s' is that of %s: an amount without a currency is no fee."
                        .formatted(
                                stated.sign(),
                                stated.candidates().stream()
                                        .map(Currency::getCurrencyCode)
                                        .collect(Collectors.joining(", ")));
    }

    /** Says why there is no fee, if there is none. */
    public void noFee(MissingReason reason, String why) {
        tuition.missing(reason, why);
    }

    private void withoutPeriod(String words, String path) {
        records.warn(
                "period-not-stated",
                path,
                words,
                "It is not stated what the fee pays for. The option '%s' says so.".formatted(Records.FEE_PERIOD));
        tuition.missing(MissingReason.NOT_DERIVABLE, "For which period is not stated: " + words);
    }

    private static Optional<BigDecimal> number(String text) {
        String digits = text.strip();
        return digits.length() <= PLAIN_DIGITS && digits.matches("\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?")
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }

    /** Adds a course. */
    public void course(Course course) {
        courses.add(new CurriculumItem(course, CurriculumItem.Kind.NAMED, Optional.empty(), ""));
    }

    /** Adds a course of a programme with its status. */
    public void course(CurriculumItem course) {
        courses.add(course);
    }

    /** Adds a requirement for admission in words; tests of English and the policy on the GRE in it are read. */
    public void requirement(String words) {
        if (!words.isBlank() && !requirements.contains(words)) {
            requirements.add(words);
        }
    }

    /** Adds an intake; one without term, start and deadline is left out. */
    public void intake(
            String term,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Optional<LocalDate> deadline,
            String asStated) {
        intake(term, start, end, "", Optional.empty(), deadline, Optional.empty(), asStated);
    }

    /** Adds an intake; one without term, start and deadline is left out, an end before the start is reported. */
    public void intake(
            String term,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            String round,
            Optional<Audience> audience,
            Optional<LocalDate> deadline,
            Optional<MonthDay> yearly,
            String asStated) {
        if (term.isBlank() && start.isEmpty() && deadline.isEmpty() && yearly.isEmpty()) {
            return;
        }
        Optional<LocalDate> last = end;
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            records.warn("end-before-start", item.path(), asStated, "The end is left out.");
            last = Optional.empty();
        }
        intakes.add(new Intake(term, start, last, round, audience, deadline, yearly), asStated, "");
    }

    /** Adds what became of graduates. */
    public void outcome(Outcome outcome, String asStated) {
        outcomes.add(outcome, asStated, "");
    }

    /**
     * Makes the programme and hands it over; or rejects the record, with a finding that says why.
     *
     * @param key what tells the programme from others of its institution where it has no id, such as a code; may be empty
     * @return whether it was taken
     */
    public boolean finish(String key) {
        Optional<Institution> who = Optional.ofNullable(institution).or(records::otherwise);
        if (title.isEmpty()) {
            return rejected("title-not-stated", "A programme without a title.");
        }
        if (who.isEmpty()) {
            return rejected(
                    "institution-not-stated",
                    "Nobody says who offers it. The option '%s' names the institution.".formatted(Records.INSTITUTION));
        }
        String whole = id;
        if (id.isEmpty()) {
            String derived = who.get().id() + "/" + Texts.slug(key.isEmpty() ? title : key);
            if (!key.isEmpty() && !records.isFree(derived)) {
                return rejected("duplicate-id", "Another programme has the id '%s'.".formatted(derived));
            }
            whole = key.isEmpty() ? records.free(derived) : derived;
        } else if (!records.isFree(id)) {
            return rejected("duplicate-id", "Another programme has the id '%s'.".formatted(id));
        }
        Program program = program(whole, who.get());
        if (!records.sink().add(program, Place.path(item.path()))) {
            return rejected("not-taken", "It contradicts what was read before.");
        }
        records.sink().accepted();
        return true;
    }

    private boolean rejected(String rule, String why) {
        records.sink().rejected(Place.path(item.path()), rule, title.isEmpty() ? item.excerpt() : title, why);
        return false;
    }

    private Program program(String whole, Institution who) {
        if (degree == null) {
            records.warn("degree-not-stated", item.path(), title, "Neither the record nor its title names a degree.");
        }
        Source source = records.source(whole, who, url, date);
        ImmutableMap.Builder<Attendance, Fact<Availability>> attended = ImmutableMap.builder();
        attendance.forEach((how, fact) -> attended.put(how, fact.fact(source)));
        ImmutableMap.Builder<DeliveryMode, Fact<Availability>> delivered = ImmutableMap.builder();
        delivery.forEach((how, fact) -> delivered.put(how, fact.fact(source)));
        return Program.builder(whole, title, who, degree == null ? Degree.notStated() : degree)
                .department(department)
                .city(city)
                .country(country.orElse(who.country()))
                .url(url)
                .identifiers(ImmutableMap.copyOf(identifiers))
                .fields(ImmutableSet.copyOf(fields))
                .description(description)
                .duration(duration.fact(source))
                .credits(credits.fact(source))
                .attendance(attended.buildOrThrow())
                .delivery(delivered.buildOrThrow())
                .languages(languages(source))
                .tuition(tuition.fact(source))
                .curriculum(curriculum(source))
                .admission(admission(source))
                .intakes(intakes.fact(source))
                .outcomes(outcomes.fact(source))
                .build();
    }

    private Fact<ImmutableSet<String>> languages(Source source) {
        Pending<ImmutableSet<String>> fact = new Pending<>();
        if (!languages.isEmpty()) {
            fact.add(ImmutableSet.copyOf(languages), String.join(", ", languagesAsStated), "");
        }
        return fact.fact(source);
    }

    private Fact<Curriculum> curriculum(Source source) {
        Pending<Curriculum> fact = new Pending<>();
        if (!courses.isEmpty()) {
            List<Curriculum.ChoiceGroup> groups = courses.stream()
                    .flatMap(course -> course.group().stream())
                    .distinct()
                    .map(name -> new Curriculum.ChoiceGroup(name, OptionalInt.empty()))
                    .toList();
            fact.add(
                    new Curriculum("", ImmutableList.copyOf(courses), ImmutableList.copyOf(groups)),
                    courses.stream().map(course -> course.course().citation()).collect(Collectors.joining("; ")),
                    "");
        }
        return fact.fact(source);
    }

    private Fact<Admission> admission(Source source) {
        Pending<Admission> fact = new Pending<>();
        if (!requirements.isEmpty()) {
            String words = String.join("\n", requirements);
            Normalized<Admission.EnglishTest> tests = Normalizers.englishTest().normalize(words);
            Optional<Admission.GrePolicy> gre = Normalizers.gre().normalize(words).values().stream()
                    .flatMap(stated -> stated.policy().stream())
                    .findFirst();
            fact.add(new Admission(gre, tests.values(), words), words, notes(tests));
        }
        return fact.fact(source);
    }

    private void unread(String rule, String path, String words, String problem, Pending<?> fact) {
        records.warn(rule, path, words, problem);
        fact.missing(MissingReason.NOT_DERIVABLE, words);
    }

    private static String notes(Normalized<?> read) {
        return String.join("; ", read.notes());
    }

    private static String firstLine(IllegalArgumentException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}

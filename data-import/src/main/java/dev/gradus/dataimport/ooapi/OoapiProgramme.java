package dev.gradus.dataimport.ooapi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.Tuition;
import dev.gradus.dataimport.interchange.Currencies;
import dev.gradus.dataimport.interchange.Dates;
import dev.gradus.dataimport.interchange.Item;
import dev.gradus.dataimport.interchange.Levels;
import dev.gradus.dataimport.interchange.ProgramDraft;
import dev.gradus.dataimport.interchange.Records;
import dev.gradus.dataimport.interchange.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one programme with its organisation, courses and offerings. */
final class OoapiProgramme {
    private final Records records;
    private final Entities entities;
    private final Item item;
    private final ProgramDraft draft;

    OoapiProgramme(Records records, Entities entities, Item item) {
        this.records = records;
        this.entities = entities;
        this.item = item;
        this.draft = new ProgramDraft(records, item);
    }

    void read() {
        said(item, "name").ifPresent(draft::title);
        said(item, "description").ifPresent(draft::description);
        item.words("link").ifPresent(draft::url);
        String id = item.words("programmeId", "programId").orElse("");
        String key = identity(id);
        organisation();
        award();
        place(item);
        item.all("duration").forEach(time -> draft.duration(Texts.plain(time.text()), time.path(), Optional.empty()));
        item.all("studyLoad")
                .forEach(load -> credits(load).ifPresent(credits -> draft.credits(credits, load.excerpt())));
        modes();
        for (String name : List.of("teachingLanguages", "teachingLanguage")) {
            item.all(name).forEach(tag -> draft.language(Texts.plain(tag.text()), tag.path()));
        }
        item.words("fieldsOfStudy").ifPresent(code -> draft.field(new FieldCode("isced-f", code, "")));
        said(item, "admissionRequirements").ifPresent(draft::requirement);
        said(item, "qualificationRequirements").ifPresent(draft::requirement);
        courses(id);
        entities.offerings(id).forEach(this::offering);
        extension();
        // what kind of programme it is: all kinds are programmes here
        item.ignore("programmeType", "programType");
        draft.finish(key);
    }

    /** A text in several languages: the English one, else the first. */
    private static Optional<String> said(Item of, String name) {
        List<Item> texts = of.peek(name);
        Optional<Item> english = texts.stream()
                .filter(text -> text.peek("language").stream()
                        .anyMatch(tag -> tag.excerpt().toLowerCase(Locale.ROOT).startsWith("en")))
                .findFirst();
        Optional<Item> chosen = english.or(() -> texts.stream().findFirst());
        chosen.ifPresent(text -> text.use().ignore("language"));
        return chosen.flatMap(text -> text.hasParts() ? text.words("value") : Optional.of(Texts.plain(text.text())))
                .filter(words -> !words.isEmpty());
    }

    private String identity(String uuid) {
        String key = "";
        String own = "";
        for (String name : List.of("primaryCode", "otherCodes")) {
            for (Item code : item.all(name)) {
                Optional<String> type = code.words("codeType");
                Optional<String> value = code.words("code");
                if (value.isEmpty()) {
                    continue;
                }
                if (type.filter(Words.OWN::equals).isPresent()) {
                    own = value.get();
                    draft.id(own);
                } else {
                    draft.identifier(type.map(Words::scheme).orElse("code"), value.get());
                    key = key.isEmpty() ? value.get() : key;
                }
            }
        }
        item.words("abbreviation").ifPresent(code -> draft.identifier("abbreviation", code));
        if (!uuid.isEmpty() && !(uuid.equals(Words.uuid("programme", own)) && !own.isEmpty())) {
            draft.identifier("ooapi", uuid);
        }
        return key.isEmpty() ? uuid : key;
    }

    private void organisation() {
        Optional<Item> found =
                entities.organisation(item, "organisation", "organization", "organisationId", "organizationId");
        item.ignore("organisationId", "organizationId");
        if (found.isEmpty()) {
            return;
        }
        Item organisation = found.get();
        String type = organisation.words("organisationType", "organizationType").orElse("");
        Optional<Item> above = type.equals("root")
                ? Optional.empty()
                : entities.organisation(organisation, "root", "rootId", "parent", "parentId");
        organisation.ignore("parentId", "rootId");
        if (above.isPresent() && above.get() != organisation) {
            said(organisation, "name").ifPresent(draft::department);
            organisation.ignore("organisationId", "organizationId", "primaryCode");
            institution(above.get());
        } else {
            institution(organisation);
        }
    }

    private void institution(Item organisation) {
        Optional<String> name = said(organisation, "name").map(Texts::line);
        if (name.isEmpty()) {
            return;
        }
        Map<String, String> identifiers = new LinkedHashMap<>();
        List<String> domains = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        String id = "";
        for (String codes : List.of("primaryCode", "otherCodes")) {
            for (Item code : organisation.all(codes)) {
                Optional<String> type = code.words("codeType");
                Optional<String> value = code.words("code");
                if (type.isEmpty() || value.isEmpty()) {
                    continue;
                }
                switch (type.get()) {
                    case Words.OWN -> id = value.get();
                    case Words.DOMAIN -> domains.add(value.get());
                    case "x-alias" -> aliases.add(value.get());
                    default -> identifiers.putIfAbsent(Words.scheme(type.get()), value.get());
                }
            }
        }
        organisation.words("shortName").ifPresent(aliases::add);
        Optional<String> uuid = organisation.words("organisationId", "organizationId");
        boolean written = !id.isEmpty();
        uuid.filter(value -> !written).ifPresent(value -> identifiers.putIfAbsent("ooapi", value));
        List<Item> addresses = organisation.all("addresses");
        Optional<Item> address = addresses.stream().findFirst();
        Optional<String> url = organisation.words("link");
        organisation.ignore("organisationType", "organizationType");
        address.ifPresent(at -> at.ignore("addressType"));
        draft.institution(records.institution(
                new Institution(
                        id.isEmpty() ? Texts.slug(name.get()) : id,
                        name.get(),
                        ImmutableList.copyOf(aliases),
                        records.country(address.flatMap(at -> at.words("countryCode")), url, organisation.path()),
                        address.flatMap(at -> at.words("city")),
                        url,
                        ImmutableList.copyOf(domains),
                        ImmutableMap.copyOf(identifiers)),
                organisation.path()));
    }

    private void award() {
        Optional<String> awarded = item.words("qualificationAwarded").filter(word -> !word.equals("none"));
        List<String> designations = item.all("qualificationDesignations").stream()
                .map(each -> Texts.line(each.text()))
                .toList();
        Optional<String> award = awarded.filter(word -> !designations.isEmpty())
                .map(word -> capital(word) + " " + designations.stream().collect(Collectors.joining(", ")))
                .or(() -> awarded.filter(
                        word -> Levels.ofCode(word.replace('_', ' ')).isEmpty()));
        Optional<String> level = item.words("levelOfQualification")
                .map(code -> code.matches("\\d") ? "eqf_" + code : code)
                .or(() -> awarded.map(word -> word.replace('_', ' ')))
                .or(() -> item.words("level")
                        .filter(word -> !word.equals("undefined"))
                        .map(word -> word.replace('_', ' ')));
        item.ignore("level", "levelOfQualification");
        draft.degree(award, level.filter(code -> Levels.ofCode(code).isPresent() || award.isEmpty()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void place(Item of) {
        List<Item> addresses = of.all("addresses");
        if (!addresses.isEmpty()) {
            Item address = addresses.get(0);
            address.ignore("addressType");
            address.words("city").map(Texts::line).ifPresent(draft::city);
            address.words("countryCode").ifPresent(draft::country);
        }
    }

    private Optional<Credits> credits(Item load) {
        Optional<String> unit = load.words("studyLoadUnit");
        Optional<String> value = load.words("value");
        if (unit.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        Optional<CreditSystem> system = Words.system(unit.get());
        if (system.isEmpty()) {
            records.notRepresented(load, "Hours of work are no credits.");
            return Optional.empty();
        }
        if (!value.get().matches("\\d{1,9}(\\.\\d{1,20})?([eE]-?\\d{1,2})?")
                || !(Double.parseDouble(value.get()) > 0)) {
            records.warn("unread-credits", load.path(), value.get(), "No number of credits.");
            return Optional.empty();
        }
        return Optional.of(new Credits(
                Double.parseDouble(value.get()),
                system.get(),
                system.get() == CreditSystem.LOCAL ? Words.unit(unit.get()) : ""));
    }

    private void modes() {
        item.all("modeOfStudy").forEach(mode -> {
            String code = Texts.plain(mode.text()).replace('-', '_');
            switch (code) {
                case "full_time" -> draft.attendance(Attendance.FULL_TIME, Texts.plain(mode.text()));
                case "part_time" -> draft.attendance(Attendance.PART_TIME, Texts.plain(mode.text()));
                default -> records.notRepresented(mode, "A mode of study other than full-time and part-time.");
            }
        });
        for (String name : List.of("modesOfDelivery", "modeOfDelivery")) {
            for (Item mode : item.all(name)) {
                String code = Texts.plain(mode.text()).replace(' ', '_').replace('-', '_');
                switch (code) {
                    case "presential", "on_campus" -> draft.delivery(DeliveryMode.ON_CAMPUS, Texts.plain(mode.text()));
                    case "online", "distance_learning" -> draft.delivery(DeliveryMode.ONLINE, Texts.plain(mode.text()));
                    case "blended", "hybrid" -> draft.delivery(DeliveryMode.BLENDED, Texts.plain(mode.text()));
                    default ->
                        records.notRepresented(mode, "A mode of delivery other than on campus, online and blended.");
                }
            }
        }
    }

    private void courses(String id) {
        List<Item> courses = new ArrayList<>(item.all("courses"));
        courses.addAll(entities.courses(id));
        for (Item course : courses) {
            course.use();
            Optional<String> title = said(course, "name").map(Texts::line);
            if (title.isEmpty()) {
                continue;
            }
            course.ignore("courseId", "programmeIds", "programIds", "programs", "programmes");
            draft.course(new Course(
                    code(course),
                    title.get(),
                    said(course, "description").orElse(""),
                    course.first("studyLoad").flatMap(this::credits),
                    ImmutableList.of()));
        }
    }

    private static Optional<String> code(Item course) {
        Optional<Item> primary = course.first("primaryCode");
        boolean own = primary.stream()
                .flatMap(code -> code.peek("codeType").stream())
                .anyMatch(type -> type.excerpt().equals(Words.OWN));
        primary.ifPresent(code -> code.ignore("codeType", own ? "code" : "codeType"));
        return own
                ? Optional.empty()
                : primary.flatMap(code -> code.hasParts() ? code.words("code") : Optional.of(Texts.plain(code.text())))
                        .or(() -> course.words("abbreviation"));
    }

    private void offering(Item offering) {
        offering.use();
        offering.ignore(
                "programmeOfferingId",
                "offeringId",
                "offeringType",
                "programmeId",
                "programId",
                "program",
                "programme",
                "primaryCode");
        offering.peek("name").forEach(Item::useAll);
        Optional<Item> extension = offering.first("ext").flatMap(ext -> ext.first(Words.EXTENSION));
        Optional<LocalDate> start = offering.words("startDateTime", "startDate").flatMap(Dates::day);
        Optional<LocalDate> end = offering.words("endDateTime", "endDate").flatMap(Dates::day);
        List<Item> periods = offering.all("enrolmentPeriods");
        String term = extension.flatMap(it -> it.words("term")).orElse("");
        if (periods.isEmpty()) {
            Optional<LocalDate> deadline = extension
                    .flatMap(it -> it.words("deadline"))
                    .or(() -> offering.words("enrollEndDate", "enrolEndDateTime"))
                    .flatMap(Dates::day);
            Optional<MonthDay> yearly =
                    extension.flatMap(it -> it.words("yearlyDeadline")).flatMap(Dates::yearly);
            draft.intake(
                    term,
                    start,
                    end,
                    extension.flatMap(it -> it.words("round")).orElse(""),
                    extension.flatMap(it -> it.words("audience")).flatMap(Words::audience),
                    deadline,
                    yearly,
                    "start %s, end %s, deadline %s".formatted(day(start), day(end), day(deadline)));
        }
        for (Item period : periods) {
            Optional<LocalDate> deadline = period.words("endDateTime").flatMap(Dates::day);
            draft.intake(
                    term,
                    start,
                    end,
                    period.all("targetGroups").stream()
                            .map(group -> Texts.line(group.text()))
                            .collect(Collectors.joining(", ")),
                    Optional.empty(),
                    deadline,
                    Optional.empty(),
                    "start %s, end %s, enrolment until %s".formatted(day(start), day(end), day(deadline)));
        }
        place(offering);
        offering.all("priceInformation").forEach(this::price);
        for (String name : List.of("teachingLanguages", "teachingLanguage")) {
            offering.all(name).forEach(tag -> draft.language(Texts.plain(tag.text()), tag.path()));
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("not stated");
    }

    private void price(Item cost) {
        String type = cost.words("costType").orElse("").replace(' ', '_');
        Optional<String> amount = cost.words("amount");
        Optional<Currency> currency = cost.words("currency").flatMap(Currencies::of);
        Optional<Item> extension = cost.first("ext").flatMap(ext -> ext.first(Words.EXTENSION));
        if (type.equals("stap_eligible")) {
            records.notRepresented(cost, "Costs that a subsidy may pay are not what a student pays.");
            cost.useAll();
            return;
        }
        Optional<Item> display = cost.first("displayAmount");
        display.ifPresent(text -> text.ignore("language"));
        Optional<String> shown = display.flatMap(
                        text -> text.hasParts() ? text.words("value") : Optional.of(Texts.plain(text.text())))
                .filter(words -> !words.isEmpty());
        Optional<FeePeriod> period = extension.flatMap(it -> it.words("period")).flatMap(Words::period);
        boolean total = type.equals("total_costs");
        if (amount.isEmpty() || currency.isEmpty() || !amount.get().matches("\\d{1,15}(\\.\\d{1,100})?")) {
            String words = shown.orElseGet(
                    () -> (amount.orElse("") + " " + cost.words("currency").orElse("")).strip());
            draft.fee(words, cost.path(), total ? Optional.of(FeePeriod.TOTAL) : Optional.empty(), Optional.empty());
            return;
        }
        Optional<FeePeriod> pays = period.or(() -> total ? Optional.of(FeePeriod.TOTAL) : Optional.empty());
        String stated = amount.get() + " " + currency.get().getCurrencyCode() + " " + type;
        if (pays.isEmpty()) {
            draft.fee(
                    amount.get(),
                    Optional.empty(),
                    currency.get().getCurrencyCode(),
                    Optional.empty(),
                    Optional.empty(),
                    shown.orElse(""),
                    cost.path());
            return;
        }
        try {
            Money least = new Money(new BigDecimal(amount.get()), currency.get());
            draft.fee(
                    new Tuition(
                            least,
                            extension
                                    .flatMap(it -> it.words("upTo"))
                                    .filter(most -> most.matches("\\d{1,15}(\\.\\d{1,100})?"))
                                    .map(most -> new Money(new BigDecimal(most), least.currency())),
                            pays.get(),
                            extension
                                    .flatMap(it -> it.words("audience"))
                                    .flatMap(Words::audience)
                                    .orElse(Audience.ALL),
                            extension.flatMap(it -> it.words("academicYear")).map(AcademicYear::parse),
                            extension
                                    .flatMap(it -> it.words("attendance"))
                                    .flatMap(how -> Arrays.stream(Attendance.values())
                                            .filter(each -> each.id().equals(how))
                                            .findFirst()),
                            extension
                                    .flatMap(it -> it.words("approximate"))
                                    .filter("true"::equals)
                                    .isPresent()),
                    stated.strip());
        } catch (IllegalArgumentException e) {
            records.warn("unread-money", cost.path(), stated, String.valueOf(e.getMessage()));
        }
    }

    private void extension() {
        Optional<Item> own = item.first("ext").flatMap(ext -> ext.first(Words.EXTENSION));
        own.flatMap(it -> it.first("degree")).ifPresent(degree -> {
            Optional<String> name = degree.words("name").map(Texts::line);
            Optional<String> level = degree.words("level");
            if (name.isPresent() && level.flatMap(Levels::ofCode).isPresent()) {
                draft.degree(
                        new Degree(name.get(), level.flatMap(Levels::ofCode).orElseThrow()));
            }
        });
        own.ifPresent(it -> it.words("department").ifPresent(draft::department));
        own.ifPresent(it -> it.all("attendance")
                .forEach(how -> Arrays.stream(Attendance.values())
                        .filter(each -> each.id().equals(Texts.plain(how.text())))
                        .forEach(each -> draft.attendance(each, each.id()))));
    }
}

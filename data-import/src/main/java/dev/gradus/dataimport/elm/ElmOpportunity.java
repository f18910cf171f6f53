package dev.gradus.dataimport.elm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.dataimport.interchange.Dates;
import dev.gradus.dataimport.interchange.Item;
import dev.gradus.dataimport.interchange.Places;
import dev.gradus.dataimport.interchange.ProgramDraft;
import dev.gradus.dataimport.interchange.Records;
import dev.gradus.dataimport.interchange.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one learning opportunity, with the qualification to which it leads and the organisation that provides it. */
final class ElmOpportunity {
    private static final String MODE = "http://data.europa.eu/snb/learning-assessment/";
    private static final String SCHEDULE = "http://data.europa.eu/snb/learning-schedule/";
    private static final String ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af";

    /** The Europass list of modes of learning and assessment, as far as it says where teaching happens. */
    private static final ImmutableMap<String, DeliveryMode> MODES = ImmutableMap.of(
            MODE + "9191af2ed9", DeliveryMode.ON_CAMPUS,
            MODE + "920fbb3cbe", DeliveryMode.ONLINE,
            MODE + "e92d221e4d", DeliveryMode.BLENDED,
            MODE + "c_3a90b26d", DeliveryMode.BLENDED);

    /** The Europass list of learning schedules: part-time light and intensive are both part-time. */
    private static final ImmutableMap<String, Attendance> SCHEDULES = ImmutableMap.of(
            SCHEDULE + "72a0ab92fa", Attendance.FULL_TIME,
            SCHEDULE + "67395e6b5a", Attendance.PART_TIME,
            SCHEDULE + "f230bae523", Attendance.PART_TIME);

    private final Records records;
    private final Map<String, Item> byId;
    private final Item item;
    private final ProgramDraft draft;

    ElmOpportunity(Records records, Map<String, Item> byId, Item item) {
        this.records = records;
        this.byId = byId;
        this.item = item;
        this.draft = new ProgramDraft(records, item);
    }

    void read() {
        item.words("title").ifPresent(draft::title);
        item.words("description").ifPresent(draft::description);
        item.words("@id").ifPresent(id -> draft.identifier("iri", id));
        String key = identifiers(item, new LinkedHashMap<>());
        item.first("homepage").flatMap(page -> page.words("contentUrl")).ifPresent(draft::url);
        item.words("modified").flatMap(Dates::day).ifPresent(draft::date);
        provider();
        for (Item location : pointed(item, "location").stream().limit(1).toList()) {
            location.words("geographicName").map(Texts::line).ifPresent(draft::city);
            country(location).flatMap(Places::country).ifPresent(draft::countryCode);
        }
        item.all("duration").forEach(time -> draft.duration(Texts.plain(time.text()), time.path(), Optional.empty()));
        modes(item);
        item.all("learningSchedule").forEach(this::schedule);
        item.all("priceDetail").forEach(this::price);
        requirements(item);
        intakes();
        qualification();
        pointed(item, "hasPart")
                .forEach(part -> part.words("title")
                        .map(Texts::line)
                        .ifPresent(title -> draft.course(
                                new Course(Optional.empty(), title, "", Optional.empty(), ImmutableList.of()))));
        draft.finish(key);
    }

    /** What an element points to by its id, or what stands in it. */
    private List<Item> pointed(Item of, String name) {
        List<Item> found = new ArrayList<>();
        for (Item each : of.all(name)) {
            Optional<Item> known = each.words("@idref").map(byId::get);
            if (known.isPresent()) {
                found.add(known.get().use());
            } else if (each.has("@idref")) {
                records.warn("points-nowhere", each.path(), each.excerpt(), "Nothing in the document has this id.");
            } else {
                found.add(each);
            }
        }
        return found;
    }

    private String identifiers(Item of, Map<String, String> into) {
        String first = "";
        for (Item identifier : of.all("identifier")) {
            Optional<String> value = identifier.words("notation");
            String scheme =
                    identifier.words("schemeName", "schemeId").map(Texts::line).orElse("elm");
            if (value.isPresent()) {
                first = first.isEmpty() ? value.get() : first;
                into.putIfAbsent(scheme, value.get());
                if (of == item) {
                    draft.identifier(scheme, value.get());
                }
            }
        }
        return first;
    }

    private void provider() {
        for (Item who : pointed(item, "providedBy").stream().limit(1).toList()) {
            Optional<String> name =
                    who.words("legalName", "prefLabel", "altLabel").map(Texts::line);
            if (name.isEmpty()) {
                continue;
            }
            Map<String, String> identifiers = new LinkedHashMap<>();
            identifiers(who, identifiers);
            List<String> aliases = new ArrayList<>();
            who.words("altLabel")
                    .map(Texts::line)
                    .filter(alias -> !alias.equals(name.get()))
                    .ifPresent(aliases::add);
            Optional<Item> location = pointed(who, "location").stream().findFirst();
            Optional<String> url = who.first("homepage").flatMap(page -> page.words("contentUrl"));
            draft.institution(records.institution(
                    new Institution(
                            Texts.slug(name.get()),
                            name.get(),
                            ImmutableList.copyOf(aliases),
                            records.country(location.flatMap(this::country), url, who.path()),
                            location.flatMap(at -> at.words("geographicName")).map(Texts::line),
                            url,
                            ImmutableList.of(),
                            ImmutableMap.copyOf(identifiers)),
                    who.path()));
        }
    }

    private Optional<String> country(Item location) {
        return location.first("address")
                .flatMap(address -> address.first("countryCode"))
                .flatMap(ElmOpportunity::code);
    }

    /** The last part of the address of an entry in a list of the European Union. */
    private static Optional<String> code(Item entry) {
        return entry.words("@uri").map(uri -> uri.substring(uri.lastIndexOf('/') + 1));
    }

    private void modes(Item of) {
        for (Item mode : of.all("mode")) {
            String uri = mode.words("@uri").orElse("");
            DeliveryMode known = MODES.get(uri);
            Optional<String> label = mode.words("prefLabel");
            if (known != null) {
                draft.delivery(known, label.orElse(uri));
            } else if (label.isPresent()) {
                draft.mode(label.get(), mode.path());
            } else {
                records.notRepresented(mode, "A mode that says nothing about where teaching happens.");
            }
        }
    }

    private void schedule(Item schedule) {
        String uri = schedule.words("@uri").orElse("");
        Attendance known = SCHEDULES.get(uri);
        if (known != null) {
            draft.attendance(known, uri);
        } else {
            records.notRepresented(schedule, "A schedule that is not in the list of Europass.");
        }
    }

    private void price(Item price) {
        Optional<Item> amount = price.first("amount");
        String about = price.words("prefLabel", "description").map(Texts::line).orElse("");
        if (amount.isEmpty()) {
            price.words("description")
                    .ifPresent(words -> draft.fee(words, price.path(), Optional.empty(), Optional.empty()));
            return;
        }
        draft.fee(
                amount.get().words("value").orElse(""),
                Optional.empty(),
                amount.get().first("unit").flatMap(ElmOpportunity::code).orElse(""),
                Optional.empty(),
                Optional.empty(),
                about,
                price.path());
    }

    private void requirements(Item of) {
        for (String name : List.of("entryRequirement", "admissionProcedure")) {
            of.all(name).forEach(note -> note.words("noteLiteral").ifPresent(draft::requirement));
        }
    }

    private void intakes() {
        List<Item> deadlines = item.all("applicationDeadline");
        List<Item> times = item.all("temporal");
        for (int i = 0; i < Math.max(deadlines.size(), times.size()); i++) {
            Optional<Item> time = i < times.size() ? Optional.of(times.get(i)) : Optional.empty();
            Optional<LocalDate> start =
                    time.flatMap(it -> it.words("startDate")).flatMap(Dates::day);
            Optional<LocalDate> end = time.flatMap(it -> it.words("endDate")).flatMap(Dates::day);
            Optional<String> until = i < deadlines.size()
                    ? Optional.of(Texts.plain(deadlines.get(i).text()))
                    : Optional.empty();
            draft.intake(
                    time.flatMap(it -> it.words("prefLabel")).map(Texts::line).orElse(""),
                    start,
                    end,
                    until.flatMap(Dates::day),
                    "start %s, end %s, deadline %s"
                            .formatted(
                                    start.map(LocalDate::toString).orElse("not stated"),
                                    end.map(LocalDate::toString).orElse("not stated"),
                                    until.orElse("not stated")));
        }
    }

    private void qualification() {
        Optional<String> award = Optional.empty();
        Optional<String> level = Optional.empty();
        for (Item specification : pointed(item, "learningAchievementSpecification")) {
            award = award.or(() -> specification.words("title"));
            level = level.or(() -> specification
                    .first("EQFLevel")
                    .flatMap(ElmOpportunity::code)
                    .map(code -> "eqf " + code));
            specification
                    .all("ISCEDFCode")
                    .forEach(field -> code(field)
                            .ifPresent(code -> draft.field(new FieldCode(
                                    "isced-f", code, field.words("prefLabel").orElse("")))));
            specification.all("creditPoint").forEach(this::credits);
            specification
                    .all("language")
                    .forEach(language -> code(language).ifPresent(code -> draft.language(code, language.path())));
            modes(specification);
            requirements(specification);
            for (Item longest : specification.all("maximumDuration")) {
                records.notRepresented(longest, "The longest time that it may take.");
            }
        }
        draft.degree(award, level);
    }

    private void credits(Item credit) {
        String points = credit.words("point").orElse("");
        Optional<Item> framework = credit.first("framework");
        String uri = framework.flatMap(it -> it.words("@uri")).orElse("");
        if (!points.matches("\\d{1,6}(\\.\\d{1,9})?") || Double.parseDouble(points) <= 0) {
            records.warn("unread-credits", credit.path(), points, "No number of credits.");
        } else if (uri.equals(ECTS)) {
            draft.credits(Credits.of(Double.parseDouble(points), CreditSystem.ECTS), points + " ECTS");
        } else {
            String unit = framework.flatMap(it -> it.words("prefLabel")).orElse("credits");
            draft.credits(new Credits(Double.parseDouble(points), CreditSystem.LOCAL, unit), points + " " + unit);
        }
    }
}

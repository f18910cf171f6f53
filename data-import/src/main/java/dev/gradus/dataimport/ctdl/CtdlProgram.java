package dev.gradus.dataimport.ctdl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.Tuition;
import dev.gradus.dataimport.interchange.Currencies;
import dev.gradus.dataimport.interchange.Dates;
import dev.gradus.dataimport.interchange.IsoDuration;
import dev.gradus.dataimport.interchange.Item;
import dev.gradus.dataimport.interchange.LinkedData;
import dev.gradus.dataimport.interchange.ProgramDraft;
import dev.gradus.dataimport.interchange.Records;
import dev.gradus.dataimport.interchange.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads one credential or learning opportunity. */
final class CtdlProgram {
    private final Records records;
    private final LinkedData graph;
    private final Item item;
    private final ProgramDraft draft;
    private boolean known;

    CtdlProgram(Records records, LinkedData graph, Item item) {
        this.records = records;
        this.graph = graph;
        this.item = item;
        this.draft = new ProgramDraft(records, item);
    }

    void read() {
        item.words("ceterms:name").ifPresent(draft::title);
        item.words("ceterms:description").ifPresent(draft::description);
        address(item, "ceterms:subjectWebpage").ifPresent(draft::url);
        identity();
        award();
        places();
        institution();
        item.all("ceterms:instructionalProgramType").forEach(this::field);
        item.all("ceterms:estimatedDuration").forEach(this::duration);
        credits();
        modes();
        item.all("ceterms:inLanguage")
                .forEach(language -> draft.language(Texts.plain(language.text()), language.path()));
        item.all("ceterms:estimatedCost").forEach(this::cost);
        resolved("ceterms:requires").forEach(this::condition);
        resolved("ceterms:hasPart").forEach(this::part);
        draft.finish(item.words("ceterms:ctid").orElse(""));
    }

    private List<Item> resolved(String name) {
        return item.all(name).stream().map(graph::resolve).toList();
    }

    private static Optional<String> address(Item of, String name) {
        return of.first(name)
                .map(url -> url.id().isEmpty() ? Texts.plain(url.text()) : url.id())
                .filter(url -> !url.isEmpty());
    }

    /** What an alignment points to in its vocabulary, such as {@code deliveryType:OnlineOnly}; else its name. */
    private static String node(Item alignment) {
        Optional<Item> target = alignment.first("ceterms:targetNode");
        Optional<String> name = alignment.words("ceterms:targetNodeName");
        alignment.ignore("ceterms:framework", "ceterms:frameworkName", "ceterms:targetNodeDescription");
        return target.map(it -> it.id().isEmpty() ? Texts.plain(it.text()) : it.id())
                .filter(words -> !words.isEmpty())
                .or(() -> name)
                .orElseGet(() -> Texts.plain(alignment.text()));
    }

    private void identity() {
        if (item.id().startsWith("http")) {
            draft.identifier("iri", item.id());
        }
        item.words("ceterms:ctid").ifPresent(ctid -> draft.identifier("ctid", ctid));
        item.words("ceterms:codedNotation").ifPresent(code -> draft.identifier("code", code));
        for (Item each : item.all("ceterms:identifier")) {
            Optional<String> scheme = each.words("ceterms:identifierTypeName");
            Optional<String> value = each.words("ceterms:identifierValueCode");
            if (scheme.filter(Terms.OWN::equals).isPresent()) {
                value.ifPresent(draft::id);
            } else if (scheme.isPresent() && value.isPresent()) {
                draft.identifier(scheme.get(), value.get());
            }
        }
    }

    private void award() {
        Optional<AwardLevel> ofType = item.types().stream()
                .filter(Terms.DEGREES::containsKey)
                .map(Terms.DEGREES::get)
                .findFirst();
        Optional<String> award = Optional.empty();
        Optional<String> level = Optional.empty();
        for (Item profile : resolved("ceterms:isPreparationFor")) {
            for (Item credential : profile.peek("ceterms:targetCredential").stream()
                    .map(graph::resolve)
                    .toList()) {
                if (award.isEmpty()
                        && ofType.isEmpty()
                        && Terms.OPPORTUNITIES.stream().anyMatch(item::isA)) {
                    profile.all("ceterms:targetCredential");
                    award = credential.words("ceterms:name");
                    level = level(credential);
                }
            }
            if (award.isEmpty()) {
                records.notRepresented(profile, "What a credential prepares for.");
                profile.useAll();
            }
        }
        if (ofType.isPresent()) {
            item.ignore("ceterms:audienceLevelType");
        }
        Optional<String> ofAward = level;
        draft.degree(award, ofType.map(AwardLevel::id).or(() -> ofAward).or(() -> level(item)));
    }

    private Optional<String> level(Item of) {
        List<String> levels = new ArrayList<>();
        for (Item each : of.all("ceterms:audienceLevelType")) {
            String node = node(each);
            levels.add(node.substring(node.indexOf(':') + 1));
        }
        if (levels.size() > 1) {
            records.info("several-levels", of.path(), String.join(", ", levels), "The last is taken.");
        }
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels.get(levels.size() - 1));
    }

    private void places() {
        List<Item> places = resolved("ceterms:availableAt");
        if (places.isEmpty()) {
            return;
        }
        Item place = places.get(0);
        place.words("ceterms:addressLocality", "ceterms:city").map(Texts::line).ifPresent(draft::city);
        place.words("ceterms:addressCountry").ifPresent(draft::country);
        for (Item other : places.subList(1, places.size())) {
            records.notRepresented(other, "A further place where it is taught.");
            other.useAll();
        }
    }

    private void institution() {
        Optional<String> country = item.peek("ceterms:availableAt").stream()
                .map(graph::resolve)
                .flatMap(place -> place.words("ceterms:addressCountry").stream())
                .findFirst();
        for (String relation : List.of("ceterms:ownedBy", "ceterms:offeredBy")) {
            for (Item who : resolved(relation)) {
                Optional<Item> parent = who.first("ceterms:parentOrganization").map(graph::resolve);
                if (parent.isPresent()) {
                    who.words("ceterms:name").ifPresent(draft::department);
                    continue;
                }
                if (!who.id().isEmpty() || who.words("ceterms:name").isPresent()) {
                    institution(who, country);
                }
            }
        }
    }

    private void institution(Item who, Optional<String> elsewhere) {
        if (known) {
            if (who.isReference()) {
                records.notRepresented(who, "A further organisation.");
            }
            return;
        }
        known = true;
        String ctid = who.id().substring(who.id().lastIndexOf('/') + 1);
        Optional<String> named = who.words("ceterms:name").map(Texts::line);
        if (named.isEmpty()) {
            records.warn("institution-without-name", who.path(), who.id(), "The record only points to who offers it.");
        }
        Map<String, String> identifiers = new LinkedHashMap<>();
        List<String> domains = new ArrayList<>();
        String id = "";
        for (Item each : who.all("ceterms:identifier")) {
            String scheme = each.words("ceterms:identifierTypeName").orElse("identifier");
            Optional<String> value = each.words("ceterms:identifierValueCode");
            if (value.isEmpty()) {
                continue;
            }
            if (scheme.equals(Terms.OWN)) {
                id = value.get();
            } else if (scheme.equals(Terms.DOMAIN)) {
                domains.add(value.get());
            } else {
                identifiers.putIfAbsent(scheme, value.get());
            }
        }
        who.words("ceterms:ctid")
                .or(() -> Optional.of(ctid).filter(last -> last.startsWith("ce-")))
                .ifPresent(value -> identifiers.putIfAbsent("ctid", value));
        List<String> aliases = new ArrayList<>();
        who.all("ceterms:alternateName").forEach(alias -> aliases.add(Texts.line(alias.text())));
        aliases.removeIf(String::isEmpty);
        Optional<Item> place = who.first("ceterms:address").map(graph::resolve);
        Optional<String> url = address(who, "ceterms:subjectWebpage");
        String name = named.orElse(ctid);
        draft.institution(records.institution(
                new Institution(
                        id.isEmpty() ? Texts.slug(name) : id,
                        name,
                        ImmutableList.copyOf(aliases),
                        records.country(
                                place.flatMap(at -> at.words("ceterms:addressCountry"))
                                        .or(() -> elsewhere),
                                url,
                                who.path()),
                        place.flatMap(at -> at.words("ceterms:addressLocality")),
                        url,
                        ImmutableList.copyOf(domains),
                        ImmutableMap.copyOf(identifiers)),
                who.path()));
    }

    private void field(Item alignment) {
        Optional<String> code = alignment.words("ceterms:codedNotation");
        String scheme = alignment.words("ceterms:frameworkName").orElse(Terms.CIP);
        if (code.isEmpty()) {
            records.notRepresented(alignment, "A field of study without a code.");
            alignment.useAll();
            return;
        }
        draft.field(new FieldCode(
                scheme.startsWith(Terms.CIP) ? "cip" : scheme,
                code.get(),
                alignment.words("ceterms:targetNodeName").orElse("")));
        alignment.ignore("ceterms:framework");
    }

    private void duration(Item profile) {
        Optional<Item> exact = profile.first("ceterms:exactDuration");
        Optional<String> least = profile.words("ceterms:minimumDuration");
        Optional<String> most = profile.words("ceterms:maximumDuration");
        if (exact.isPresent()) {
            draft.duration(Texts.plain(exact.get().text()), exact.get().path(), Optional.empty());
            return;
        }
        OptionalDouble from = least.map(IsoDuration::months).orElse(OptionalDouble.empty());
        OptionalDouble to = most.map(IsoDuration::months).orElse(OptionalDouble.empty());
        String stated = "%s to %s".formatted(least.orElse("not stated"), most.orElse("not stated"));
        if (from.isPresent() && to.isPresent() && from.getAsDouble() <= to.getAsDouble()) {
            draft.duration(from.getAsDouble(), to.getAsDouble(), Optional.empty(), stated);
        } else if (least.isPresent() || most.isPresent()) {
            records.warn("unread-duration", profile.path(), stated, "No span of years and months.");
        } else {
            profile.words("ceterms:description")
                    .ifPresent(words -> draft.duration(words, profile.path(), Optional.empty()));
        }
    }

    private void credits() {
        Optional<Item> value = item.first("ceterms:creditValue", "ceterms:creditUnitValue", "ceterms:creditHourValue");
        if (value.isEmpty()) {
            return;
        }
        Item stated = value.get();
        Item holder = stated.hasParts() ? stated : item;
        String number = stated.words("schema:value").orElseGet(() -> Texts.plain(stated.text()));
        String unit = holder.first("ceterms:creditUnitType")
                .map(type -> {
                    String node = node(type);
                    return node.substring(node.indexOf(':') + 1);
                })
                .or(() -> holder.words("ceterms:creditHourType"))
                .orElse("");
        CreditSystem known = Terms.CREDITS.inverse().get(unit);
        String folded = unit.toLowerCase(Locale.ROOT);
        CreditSystem system = known != null
                ? known
                : folded.contains("semester")
                        ? CreditSystem.US_SEMESTER_HOUR
                        : folded.contains("quarter") ? CreditSystem.US_QUARTER_HOUR : CreditSystem.LOCAL;
        if (!number.matches("\\d{1,9}(\\.\\d{1,20})?([eE]-?\\d{1,2})?") || !(Double.parseDouble(number) > 0)) {
            records.warn("unread-credits", stated.path(), number, "No number of credits.");
            return;
        }
        draft.credits(
                new Credits(
                        Double.parseDouble(number),
                        system,
                        system == CreditSystem.LOCAL ? (unit.isEmpty() ? "credits" : unit) : ""),
                (number + " " + unit).strip());
    }

    private void modes() {
        for (Item each : item.all("ceterms:deliveryType")) {
            String node = node(each);
            DeliveryMode mode = Terms.DELIVERY.inverse().get(node);
            if (mode != null) {
                draft.delivery(mode, node);
            } else {
                draft.mode(node.substring(node.indexOf(':') + 1), each.path());
            }
        }
        for (Item each : item.all("ceterms:audienceType")) {
            String node = node(each);
            Attendance attendance = Terms.ATTENDANCE.inverse().get(node);
            if (attendance != null) {
                draft.attendance(attendance, node);
            } else {
                records.notRepresented(each, "An audience other than full-time and part-time students.");
            }
        }
    }

    private void cost(Item cost) {
        Optional<String> type = cost.first("ceterms:directCostType").map(CtdlProgram::node);
        Optional<String> price = cost.words("ceterms:price");
        boolean tuition = type.isEmpty()
                || type.get().equals("costType:Tuition")
                || type.get().equals("Tuition");
        if (price.isEmpty()) {
            address(cost, "ceterms:costDetails")
                    .ifPresent(page -> draft.noFee(MissingReason.SEE_WEBSITE, "See " + page));
            return;
        }
        if (!tuition) {
            records.notRepresented(cost, "A cost of type '%s' is no tuition.".formatted(type.orElseThrow()));
            cost.useAll();
            return;
        }
        String currency = cost.words("ceterms:currency").orElse("");
        Optional<String> pattern = cost.words("ceterms:paymentPattern").map(Texts::line);
        Optional<FeePeriod> period = pattern.flatMap(CtdlProgram::period);
        Set<Audience> audiences = new LinkedHashSet<>();
        Optional<Attendance> attendance = Optional.empty();
        for (String name : List.of("ceterms:audienceType", "ceterms:residencyType")) {
            for (Item each : cost.all(name)) {
                String node = node(each);
                Audience audience = node.equals("audience:NonCitizen")
                        ? Audience.INTERNATIONAL
                        : Terms.AUDIENCES.inverse().get(node);
                Attendance how = Terms.ATTENDANCE.inverse().get(node);
                if (audience != null) {
                    audiences.add(audience);
                } else if (how != null) {
                    attendance = Optional.of(how);
                } else {
                    records.notRepresented(each, "An audience of a cost.");
                }
            }
        }
        if (audiences.isEmpty()) {
            audiences.add(Audience.ALL);
        }
        Optional<AcademicYear> year = year(cost);
        Optional<Currency> unit = Currencies.of(currency);
        for (Audience audience : audiences) {
            if (period.isPresent() && unit.isPresent() && price.get().matches("\\d{1,15}(\\.\\d{1,30})?")) {
                draft.fee(
                        new Tuition(
                                new Money(new BigDecimal(price.get()), unit.get()),
                                Optional.empty(),
                                period.get(),
                                audience,
                                year,
                                attendance,
                                false),
                        "%s %s %s".formatted(price.get(), currency, pattern.orElse("")));
            } else {
                draft.fee(
                        price.get(),
                        Optional.empty(),
                        currency,
                        period,
                        Optional.of(audience),
                        pattern.orElse(""),
                        cost.path());
            }
        }
    }

    private static Optional<FeePeriod> period(String pattern) {
        String words = pattern.toLowerCase(Locale.ROOT);
        return Arrays.stream(FeePeriod.values())
                .filter(period -> words.equals("per " + period.id()))
                .findFirst();
    }

    /** A cost that holds from September to August holds for an academic year; other dates are reported. */
    private Optional<AcademicYear> year(Item cost) {
        Optional<LocalDate> from = cost.peek("ceterms:startDate").stream()
                .flatMap(date -> Dates.day(date.text()).stream())
                .findFirst();
        Optional<LocalDate> to = cost.peek("ceterms:endDate").stream()
                .flatMap(date -> Dates.day(date.text()).stream())
                .findFirst();
        boolean whole = from.isPresent()
                && to.isPresent()
                && from.get().equals(LocalDate.of(from.get().getYear(), 9, 1))
                && to.get().equals(from.get().plusYears(1).minusDays(1))
                && from.get().getYear() >= 1900
                && from.get().getYear() < 2200;
        if (!whole) {
            cost.peek("ceterms:startDate").forEach(date -> records.notRepresented(date, "From when a cost holds."));
            cost.peek("ceterms:endDate").forEach(date -> records.notRepresented(date, "Until when a cost holds."));
        }
        return whole ? from.map(day -> new AcademicYear(day.getYear())) : Optional.empty();
    }

    private void condition(Item profile) {
        List<String> words = new ArrayList<>();
        profile.words("ceterms:description").ifPresent(words::add);
        for (String name : List.of("ceterms:condition", "ceterms:experience", "ceterms:submissionOf")) {
            profile.all(name).forEach(each -> words.add(Texts.plain(each.text())));
        }
        words.removeIf(String::isEmpty);
        if (!words.isEmpty()) {
            draft.requirement(String.join("\n", new LinkedHashSet<>(words)));
        }
    }

    private void part(Item part) {
        Optional<String> name = part.words("ceterms:name").map(Texts::line);
        if (name.isEmpty()) {
            records.notRepresented(part, "A part that is only pointed to.");
            return;
        }
        draft.course(new Course(
                part.words("ceterms:codedNotation"),
                name.get(),
                part.words("ceterms:description").orElse(""),
                Optional.empty(),
                ImmutableList.of()));
    }
}

package dev.gradus.dataimport.schemaorg;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.dataimport.interchange.Currencies;
import dev.gradus.dataimport.interchange.Dates;
import dev.gradus.dataimport.interchange.Item;
import dev.gradus.dataimport.interchange.LinkedData;
import dev.gradus.dataimport.interchange.ProgramDraft;
import dev.gradus.dataimport.interchange.Records;
import dev.gradus.dataimport.interchange.Texts;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads one programme, or a course that is offered by itself. */
final class SchemaOrgProgram {
    private static final Pattern FOR_TUITION = Pattern.compile("(?i)tuition|fee|course|programme|program|study");
    private static final Pattern NOT_TUITION = Pattern.compile(
            "(?i)room|board|housing|meal|accommodation|book|insurance|application|deposit|transport|exam");

    private final Records records;
    private final LinkedData graph;
    private final Item item;
    private final ProgramDraft draft;

    SchemaOrgProgram(Records records, LinkedData graph, Item item) {
        this.records = records;
        this.graph = graph;
        this.item = item;
        this.draft = new ProgramDraft(records, item);
    }

    void read() {
        item.words("name").ifPresent(draft::title);
        identity();
        provider();
        award();
        item.words("description").ifPresent(draft::description);
        for (Item code : resolved("about")) {
            field(code);
        }
        item.all("timeToComplete")
                .forEach(time -> draft.duration(Texts.plain(time.text()), time.path(), Optional.empty()));
        item.all("numberOfCredits").forEach(this::credits);
        item.all("educationalProgramMode").forEach(mode -> draft.mode(Texts.plain(mode.text()), mode.path()));
        item.all("inLanguage").forEach(this::language);
        item.all("availableLanguage").forEach(this::language);
        resolved("offers").forEach(this::offer);
        resolved("hasCourse").forEach(course -> course(course).ifPresent(draft::course));
        requirements("programPrerequisites");
        requirements("coursePrerequisites");
        intakes();
        resolved("hasCourseInstance").forEach(this::instance);
        resolved("salaryUponCompletion").forEach(this::salary);
        draft.finish(item.words("courseCode").orElse(""));
    }

    private List<Item> resolved(String name) {
        return item.all(name).stream().map(graph::resolve).toList();
    }

    private void identity() {
        for (Item each : resolved("identifier")) {
            Optional<String> value = each.words("value");
            Optional<String> scheme = each.words("propertyID");
            if (value.isPresent() && scheme.isPresent()) {
                if (scheme.get().equals(Properties.OWN)) {
                    draft.id(value.get());
                } else {
                    draft.identifier(scheme.get(), value.get());
                }
            } else if (!each.text().isBlank()) {
                draft.identifier("identifier", Texts.plain(each.text()));
            }
        }
        String id = item.id();
        boolean absolute = id.startsWith("http://") || id.startsWith("https://") || id.startsWith("urn:");
        Optional<String> url = address(item, "url");
        url.ifPresent(draft::url);
        if (absolute && url.isEmpty() && id.startsWith("http")) {
            draft.url(id);
        }
        if (absolute && !url.equals(Optional.of(id))) {
            draft.identifier("iri", id);
        }
        item.words("dateModified", "datePublished").flatMap(Dates::day).ifPresent(draft::date);
    }

    private static Optional<String> address(Item of, String name) {
        return of.first(name)
                .map(url -> url.id().isEmpty() ? Texts.plain(url.text()) : url.id())
                .filter(url -> !url.isEmpty());
    }

    private void provider() {
        List<Item> providers = resolved("provider");
        for (Item provider : providers) {
            Optional<Item> parent = provider.first("parentOrganization").map(graph::resolve);
            if (parent.isPresent()) {
                provider.words("name").ifPresent(draft::department);
            }
            Item who = parent.orElse(provider);
            if (who.words("name").isPresent() || !who.text().isBlank()) {
                institution(who);
                return;
            }
        }
    }

    private void institution(Item who) {
        String name = who.words("name").orElseGet(() -> Texts.plain(who.text()));
        Map<String, String> identifiers = new LinkedHashMap<>();
        List<String> domains = new ArrayList<>();
        String id = "";
        for (Item each : who.all("identifier").stream().map(graph::resolve).toList()) {
            Optional<String> scheme = each.words("propertyID");
            Optional<String> value = each.words("value");
            if (scheme.isEmpty() || value.isEmpty()) {
                if (!each.text().isBlank()) {
                    identifiers.putIfAbsent("identifier", Texts.plain(each.text()));
                }
            } else if (scheme.get().equals(Properties.OWN)) {
                id = value.get();
            } else if (scheme.get().equals(Properties.DOMAIN)) {
                domains.add(value.get());
            } else {
                identifiers.putIfAbsent(scheme.get(), value.get());
            }
        }
        for (Item same : who.all("sameAs")) {
            String address = same.id().isEmpty() ? Texts.plain(same.text()) : same.id();
            if (address.startsWith("https://ror.org/")) {
                identifiers.putIfAbsent("ror", address);
            } else {
                records.notRepresented(same, "Only identifiers of ROR are taken from 'sameAs'.");
            }
        }
        Optional<Item> place = who.first("address").map(graph::resolve);
        Optional<String> country = place.flatMap(this::country);
        Optional<String> url = address(who, "url");
        List<String> aliases = new ArrayList<>();
        who.all("alternateName").forEach(alias -> aliases.add(Texts.plain(alias.text())));
        aliases.removeIf(String::isEmpty);
        draft.institution(records.institution(
                new Institution(
                        id.isEmpty() ? Texts.slug(name) : id,
                        name,
                        ImmutableList.copyOf(aliases),
                        records.country(country, url, who.path()),
                        place.flatMap(at -> at.words("addressLocality")),
                        url,
                        ImmutableList.copyOf(domains),
                        ImmutableMap.copyOf(identifiers)),
                who.path()));
    }

    private Optional<String> country(Item address) {
        return address.first("addressCountry")
                .map(graph::resolve)
                .map(named -> named.words("identifier", "name").orElseGet(() -> Texts.plain(named.text())))
                .filter(words -> !words.isEmpty());
    }

    private void award() {
        Optional<String> award = Optional.empty();
        Optional<String> level = Optional.empty();
        for (Item each : resolved("educationalCredentialAwarded")) {
            Optional<Item> category = each.first("credentialCategory").map(graph::resolve);
            Optional<String> name = category.map(
                            it -> it.words("name", "termCode").orElseGet(() -> Texts.plain(it.text())))
                    .or(() -> each.words("name"))
                    .or(() -> Optional.of(Texts.plain(each.text())))
                    .filter(words -> !words.isEmpty());
            award = award.or(() -> name);
            level = level.or(() -> level(each));
        }
        draft.degree(award, level.or(() -> level(item)));
    }

    private Optional<String> level(Item of) {
        return of.first("educationalLevel")
                .map(graph::resolve)
                .map(stated -> stated.words("name", "termCode").orElseGet(() -> Texts.plain(stated.text())))
                .filter(words -> !words.isEmpty());
    }

    private void field(Item about) {
        Optional<String> code = about.words("termCode");
        Optional<String> scheme = about.words("inDefinedTermSet");
        if (code.isPresent() && scheme.isPresent()) {
            draft.field(
                    new FieldCode(scheme.get(), code.get(), about.words("name").orElse("")));
        } else {
            records.notRepresented(about, "A field of study without code and classification.");
        }
    }

    private void credits(Item stated) {
        Optional<String> value = stated.words("value");
        if (value.isEmpty()) {
            String words = Texts.plain(stated.text());
            draft.credits(words.matches("[0-9.]+") ? words + " credits" : words, stated.path());
            return;
        }
        credits(stated, value.get())
                .ifPresentOrElse(
                        credits -> draft.credits(
                                credits,
                                "%s %s"
                                        .formatted(
                                                value.get(),
                                                stated.words("unitText").orElse(""))),
                        () -> draft.credits(
                                value.get() + " " + stated.words("unitText").orElse("credits"), stated.path()));
    }

    private static Optional<Credits> credits(Item stated, String value) {
        Optional<String> unit = stated.words("unitText");
        if (unit.isEmpty() || !value.matches("\\d{1,9}(\\.\\d{1,20})?([eE]-?\\d{1,2})?")) {
            return Optional.empty();
        }
        double number = Double.parseDouble(value);
        if (!(number > 0) || !Double.isFinite(number)) {
            return Optional.empty();
        }
        CreditSystem system = Properties.system(unit.get()).orElse(CreditSystem.LOCAL);
        return Optional.of(new Credits(number, system, system == CreditSystem.LOCAL ? unit.get() : ""));
    }

    private void language(Item stated) {
        Item named = graph.resolve(stated);
        draft.language(named.words("alternateName", "name").orElseGet(() -> Texts.plain(named.text())), stated.path());
    }

    private void offer(Item offer) {
        offer.first("availableAtOrFrom")
                .map(graph::resolve)
                .flatMap(place -> place.first("address"))
                .ifPresent(at -> {
                    at.words("addressLocality").ifPresent(draft::city);
                    country(graph.resolve(at)).ifPresent(draft::country);
                });
        String category = offer.words("category", "name", "description").orElse("");
        List<Item> prices = new ArrayList<>(
                offer.all("priceSpecification").stream().map(graph::resolve).toList());
        if (offer.has("price")) {
            prices.add(offer);
        }
        for (Item price : prices) {
            price(price, offer, category);
        }
    }

    private void price(Item price, Item offer, String category) {
        Optional<String> amount = price.words("price");
        Optional<String> least = price.words("minPrice").or(() -> amount);
        if (least.isEmpty()) {
            return;
        }
        if (NOT_TUITION.matcher(category).find()
                && !category.toLowerCase(Locale.ROOT).contains("tuition")) {
            records.notRepresented(price, "'%s' is no tuition.".formatted(category));
            price.useAll();
            return;
        }
        if (!category.isEmpty() && !FOR_TUITION.matcher(category).find()) {
            records.info("taken-for-tuition", price.path(), category, "A price that is not called tuition.");
        }
        Optional<String> currency = price.words("priceCurrency").or(() -> offer.words("priceCurrency"));
        Optional<FeePeriod> period = period(price);
        Optional<String> upTo = price.words("maxPrice").filter(most -> !most.equals(least.get()));
        draft.fee(least.get(), upTo, currency.orElse(""), period, audience(category), category, price.path());
    }

    private Optional<FeePeriod> period(Item price) {
        Optional<Item> quantity = price.first("referenceQuantity").map(graph::resolve);
        Optional<FeePeriod> per =
                quantity.flatMap(it -> it.words("unitText", "unitCode")).flatMap(Properties::period);
        quantity.ifPresent(it -> it.ignore("value", "unitCode", "unitText"));
        return per.or(() -> price.words("unitText", "unitCode").flatMap(Properties::period));
    }

    private static Optional<Audience> audience(String category) {
        String words = " " + category.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
        if (words.contains("non resident") || words.contains("out of state")) {
            return Optional.of(Audience.NON_RESIDENT);
        }
        if (words.contains(" resident") || words.contains("in state")) {
            return Optional.of(Audience.RESIDENT);
        }
        if (words.contains("international") || words.contains("overseas")) {
            return Optional.of(Audience.INTERNATIONAL);
        }
        if (words.contains(" home ") || words.contains("domestic")) {
            return Optional.of(Audience.HOME);
        }
        return words.contains(" eu ") ? Optional.of(Audience.EU) : Optional.empty();
    }

    private Optional<Course> course(Item course) {
        Optional<String> name = course.words("name");
        if (name.isEmpty()) {
            String words = Texts.plain(course.text());
            return words.isEmpty() ? Optional.empty() : Optional.of(Course.of(words));
        }
        Optional<Item> stated = course.first("numberOfCredits").map(graph::resolve);
        return Optional.of(new Course(
                course.words("courseCode"),
                name.get(),
                course.words("description").orElse(""),
                stated.flatMap(it -> it.words("value").flatMap(value -> credits(it, value))),
                ImmutableList.of()));
    }

    private void requirements(String name) {
        for (Item each : resolved(name)) {
            draft.requirement(each.words("credentialCategory", "name", "description", "educationalLevel")
                    .orElseGet(() -> Texts.plain(each.text())));
        }
    }

    private void intakes() {
        List<Optional<LocalDate>> starts = days("startDate");
        List<Optional<LocalDate>> ends = days("endDate");
        List<Item> deadlines = item.all("applicationDeadline");
        int most = Math.max(starts.size(), deadlines.size());
        for (int i = 0; i < most; i++) {
            Optional<LocalDate> start = i < starts.size() ? starts.get(i) : Optional.empty();
            Optional<LocalDate> end = i < ends.size() ? ends.get(i) : Optional.empty();
            Optional<String> until = i < deadlines.size()
                    ? Optional.of(Texts.plain(deadlines.get(i).text()))
                    : Optional.empty();
            Optional<LocalDate> day = until.flatMap(Dates::day);
            Optional<MonthDay> yearly = day.isPresent() ? Optional.empty() : until.flatMap(Dates::yearly);
            if (until.isPresent() && day.isEmpty() && yearly.isEmpty()) {
                records.warn("unread-date", deadlines.get(i).path(), until.get(), "No day that we can read.");
            }
            draft.intake(
                    "",
                    start,
                    end,
                    "",
                    Optional.empty(),
                    day,
                    yearly,
                    "start %s, end %s, deadline %s".formatted(said(start), said(end), until.orElse("not stated")));
        }
    }

    private static String said(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("not stated");
    }

    private List<Optional<LocalDate>> days(String name) {
        List<Optional<LocalDate>> days = new ArrayList<>();
        for (Item stated : item.all(name)) {
            Optional<LocalDate> day = Dates.day(Texts.plain(stated.text()));
            if (day.isEmpty()) {
                records.warn("unread-date", stated.path(), stated.text(), "No day that we can read.");
            }
            days.add(day);
        }
        return days;
    }

    private void instance(Item instance) {
        Optional<LocalDate> start = instance.words("startDate").flatMap(Dates::day);
        Optional<LocalDate> end = instance.words("endDate").flatMap(Dates::day);
        Optional<Attendance> attendance = Optional.empty();
        for (Item mode : instance.all("courseMode")) {
            attendance = attendance.or(() -> draft.mode(Texts.plain(mode.text()), mode.path())
                    .flatMap(how -> how.attendance().stream().findFirst()));
        }
        draft.intake("", start, end, Optional.empty(), "%s to %s".formatted(said(start), said(end)));
        instance.all("location").forEach(place -> records.notRepresented(place, "The place of one instance."));
        instance.all("inLanguage").forEach(this::language);
        instance.all("offers").stream().map(graph::resolve).forEach(this::offer);
    }

    private void salary(Item salary) {
        Optional<Currency> currency = salary.words("currency").flatMap(Currencies::of);
        Optional<String> median = salary.words("median");
        Optional<String> duration = salary.words("duration");
        boolean yearly = duration.isEmpty() || duration.get().equals("P1Y");
        if (median.isPresent() && currency.isPresent() && yearly && median.get().matches("\\d{1,12}(\\.\\d{1,9})?")) {
            draft.outcome(
                    new Outcome(
                            Outcome.Measure.EARNINGS,
                            Double.parseDouble(median.get()),
                            currency,
                            "median",
                            OptionalInt.empty(),
                            Optional.empty(),
                            OptionalInt.empty()),
                    "median %s %s".formatted(median.get(), currency.get().getCurrencyCode()));
        } else {
            records.notRepresented(salary, "Pay without yearly median and currency.");
        }
    }
}

package dev.gradus.dataimport.xcri;

import dev.gradus.core.catalog.Institution;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.dataimport.interchange.Dates;
import dev.gradus.dataimport.interchange.Item;
import dev.gradus.dataimport.interchange.ProgramDraft;
import dev.gradus.dataimport.interchange.Records;
import dev.gradus.dataimport.interchange.Texts;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one course with its presentations. */
final class XcriCourse {
    /** The codes for study modes and attendance modes of the XCRI-CAP vocabularies. */
    private static final Map<String, Attendance> STUDY_MODES =
            Map.of("FT", Attendance.FULL_TIME, "PT", Attendance.PART_TIME, "PF", Attendance.PART_TIME);

    private static final Map<String, DeliveryMode> ATTENDANCE_MODES = Map.of(
            "CM", DeliveryMode.ON_CAMPUS,
            "DA", DeliveryMode.BLENDED,
            "DS", DeliveryMode.ONLINE,
            "MM", DeliveryMode.BLENDED,
            "ON", DeliveryMode.ONLINE);

    private static final Pattern ZERO = Pattern.compile("0+(\\.0+)?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");

    private final Records records;
    private final Item item;
    private final Optional<Institution> institution;
    private final ProgramDraft draft;
    private final Optional<String> currency;
    private boolean described;

    XcriCourse(Records records, Item item, Optional<Institution> institution, Optional<String> currency) {
        this.currency = currency;
        this.records = records;
        this.item = item;
        this.institution = institution;
        this.draft = new ProgramDraft(records, item);
    }

    void read() {
        item.words("title").ifPresent(draft::title);
        institution.ifPresent(draft::institution);
        String key = identity();
        award();
        descriptions();
        item.words("url").ifPresent(draft::url);
        item.all("subject").forEach(this::subject);
        item.all("credit").forEach(this::credit);
        item.all("prerequisite").forEach(words -> draft.requirement(Texts.plain(words.text())));
        for (Item presentation : item.all("presentation")) {
            presentation(presentation);
        }
        draft.finish(key);
    }

    private String identity() {
        String key = "";
        for (Item identifier : item.all("identifier")) {
            String value = Texts.plain(identifier.text());
            String type = XcriReader.type(identifier);
            if (value.isEmpty()) {
                continue;
            }
            if (type.equals(XcriTerms.OWN_ID)) {
                draft.id(value);
            } else {
                draft.identifier(type.isEmpty() ? "xcri" : type, value);
                key = key.isEmpty() ? value : key;
            }
        }
        return key;
    }

    private void award() {
        Optional<Item> qualification = item.first("qualification");
        Optional<String> name = qualification.flatMap(it -> it.words("title"));
        Optional<String> level = qualification.flatMap(it -> it.words("level"));
        qualification.ifPresent(it -> it.ignore("title"));
        draft.degree(name, level);
    }

    private void descriptions() {
        for (Item description : item.peek("description")) {
            String type = XcriReader.type(description);
            String words = Texts.plain(description.text());
            if (words.isEmpty()) {
                description.useAll();
            } else if (type.isEmpty() && !described) {
                draft.description(words);
                described = true;
                description.useAll();
            } else {
                records.notRepresented(description, "A description of type '%s'.".formatted(type));
                description.useAll();
            }
        }
    }

    private void subject(Item subject) {
        String type = XcriReader.type(subject);
        Optional<String> code = subject.words("@identifier");
        String label = Texts.plain(subject.text());
        if (!type.isEmpty() && code.isPresent()) {
            draft.field(new FieldCode(scheme(type), code.get(), label));
        } else if (!label.isEmpty()) {
            records.notRepresented(subject, "A subject without code and classification.");
        }
    }

    private static String scheme(String type) {
        return switch (type) {
            case "JACS3", "JACS", "jacs3" -> "jacs";
            case "HECoS", "HECOS" -> "hecos";
            default -> type;
        };
    }

    private void credit(Item credit) {
        Optional<String> value = credit.words("value");
        String scheme = credit.words("scheme").orElse("");
        if (value.isEmpty()
                || !value.get().matches("\\d{1,9}(\\.\\d{1,20})?")
                || Double.parseDouble(value.get()) <= 0) {
            value.ifPresent(words -> records.warn("unread-credits", credit.path(), words, "No number of credits."));
            return;
        }
        Optional<CreditSystem> system = XcriTerms.system(scheme);
        double number = Double.parseDouble(value.get());
        String unit = scheme.isEmpty() ? "credits" : scheme;
        draft.credits(
                new Credits(number, system.orElse(CreditSystem.LOCAL), system.isPresent() ? "" : unit),
                "%s %s".formatted(value.get(), scheme).strip());
    }

    private void presentation(Item presentation) {
        Optional<Attendance> attendance = mode(presentation);
        presentation.first("duration").ifPresent(duration -> duration(duration, attendance));
        presentation.all("languageOfInstruction").forEach(language -> {
            String words = Texts.plain(language.text());
            if (!words.isEmpty()) {
                draft.language(words, language.path());
            }
        });
        presentation.all("cost").forEach(this::cost);
        presentation.first("venue").ifPresent(this::venue);
        presentation.all("prerequisite").forEach(words -> draft.requirement(Texts.plain(words.text())));
        intake(presentation);
        // what names the presentation itself: its dates tell it from others
        presentation.ignore("identifier", "title", "url");
    }

    private Optional<Attendance> mode(Item presentation) {
        Optional<Attendance> found = Optional.empty();
        for (String name : List.of("studyMode", "attendanceMode", "attendancePattern")) {
            for (Item mode : presentation.all(name)) {
                Optional<String> code = mode.words("@identifier");
                String words = Texts.plain(mode.text());
                Attendance known = code.map(STUDY_MODES::get).orElse(null);
                DeliveryMode delivery = code.map(ATTENDANCE_MODES::get).orElse(null);
                if (name.equals("studyMode") && known != null) {
                    draft.attendance(known, words.isEmpty() ? code.orElseThrow() : words);
                    found = found.or(() -> Optional.of(known));
                } else if (name.equals("attendanceMode") && delivery != null) {
                    draft.delivery(delivery, words.isEmpty() ? code.orElseThrow() : words);
                } else if (!words.isEmpty()) {
                    Optional<Attendance> read = draft.mode(words, mode.path())
                            .flatMap(how -> how.attendance().stream().findFirst());
                    found = found.or(() -> read);
                }
            }
        }
        return found;
    }

    private void duration(Item duration, Optional<Attendance> attendance) {
        Optional<String> interval = duration.words("@interval");
        String words = Texts.plain(duration.text());
        if (interval.isPresent()) {
            draft.duration(interval.get(), duration.path(), attendance);
            if (!words.isEmpty()) {
                records.info(
                        "said-twice", duration.path(), words, "The interval '%s' is taken.".formatted(interval.get()));
            }
        } else if (!words.isEmpty()) {
            draft.duration(words, duration.path(), attendance);
        }
    }

    /** A bare zero is what a database writes for "nothing entered"; a bare number needs a currency. */
    private void cost(Item cost) {
        String words = Texts.plain(cost.text());
        if (words.isEmpty()) {
            return;
        }
        if (ZERO.matcher(words).matches()) {
            records.info("bare-zero", cost.path(), words, "A bare zero is no statement that it is free.");
            draft.noFee(MissingReason.UNRELIABLE, "A bare zero: " + words);
        } else if (AMOUNT.matcher(words).matches()) {
            if (currency.isPresent()) {
                draft.fee(words, Optional.empty(), currency.get(), Optional.empty(), Optional.empty(), "", cost.path());
                return;
            }
            records.warn(
                    "currency-not-stated",
                    cost.path(),
                    words,
                    "An amount without a currency is no fee. The option '%s' says which.".formatted(XcriCap.CURRENCY));
            draft.noFee(MissingReason.NOT_DERIVABLE, "In which currency is not stated: " + words);
        } else if (!XcriTerms.fee(words, draft)) {
            draft.fee(words, cost.path(), Optional.empty(), Optional.empty());
        }
    }

    private void venue(Item venue) {
        Optional<Item> provider = venue.first("provider");
        Item at = provider.orElse(venue);
        at.first("location").ifPresent(location -> {
            location.words("town").map(Texts::line).ifPresent(draft::city);
            XcriReader.country(Optional.of(location)).ifPresent(draft::countryCode);
        });
        at.peek("title").forEach(name -> {
            if (!Texts.plain(name.text()).isEmpty()) {
                records.notRepresented(name, "The name of a venue.");
            }
        });
    }

    private void intake(Item presentation) {
        Optional<Item> start = presentation.first("start");
        Optional<Item> until = presentation.first("applyUntil");
        Optional<LocalDate> first = start.flatMap(this::day);
        Optional<LocalDate> last = presentation.first("end").flatMap(this::day);
        Optional<LocalDate> deadline = until.flatMap(this::day);
        Optional<MonthDay> yearly = deadline.isPresent()
                ? Optional.empty()
                : until.map(Item::text).map(Texts::plain).flatMap(Dates::yearly);
        String term = start.map(said -> Texts.line(said.text()))
                .filter(words -> Dates.day(words).isEmpty())
                .orElse("");
        draft.intake(
                term,
                first,
                last,
                "",
                Optional.empty(),
                deadline,
                yearly,
                "start %s, end %s, apply until %s"
                        .formatted(said(start), said(presentation.first("end")), said(until)));
    }

    private static String said(Optional<Item> date) {
        return date.map(it -> it.words("@dtf").orElseGet(() -> Texts.line(it.text())))
                .filter(words -> !words.isEmpty())
                .orElse("not stated");
    }

    /** The machine-readable date; the words beside it where there is none. A contradiction is reported. */
    private Optional<LocalDate> day(Item stated) {
        Optional<String> code = stated.words("@dtf");
        String words = Texts.line(stated.text());
        Optional<LocalDate> inWords = Dates.day(words);
        Optional<LocalDate> day = code.flatMap(Dates::day).or(() -> inWords);
        if (code.isPresent() && inWords.isPresent() && !inWords.equals(day)) {
            records.warn(
                    "dates-differ", stated.path(), words, "The date '%s' beside it is taken.".formatted(code.get()));
        } else if (day.isEmpty()
                && Dates.yearly(words).isEmpty()
                && stated.path().contains("/apply")) {
            records.warn("unread-date", stated.path(), words, "No day that we can read.");
        }
        return day;
    }
}

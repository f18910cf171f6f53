package dev.gradus.dataimport.ooapi;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Intake;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.Tuition;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatWriter;
import dev.gradus.dataimport.interchange.Facts;
import dev.gradus.dataimport.interchange.IsoDuration;
import dev.gradus.dataimport.interchange.Json;
import dev.gradus.dataimport.interchange.JsonText;
import dev.gradus.dataimport.interchange.Losses;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes one document with a list for each collection of the API. Ids are UUIDs made of our own; what the API leaves to
 * {@code ext} (the period of a fee, its audience, the name of a degree) stands there under {@code gradus}.
 */
final class OoapiWriter implements FormatWriter {
    private static final ImmutableMap<String, String> REASONS = ImmutableMap.<String, String>builder()
            .put("duration", "OOAPI has one duration, in whole months or years.")
            .put("fields", "OOAPI has one field of study, of ISCED-F.")
            .put("outcomes", "OOAPI has no outcomes.")
            .put("admission.claims.value", "OOAPI has texts for what is asked of applicants, and no tests.")
            .put("curriculum.claims.value", "OOAPI lists courses without their status and topics.")
            .buildOrThrow();

    private final Format format;
    private final Words words;

    OoapiWriter(Format format, Words words) {
        this.format = format;
        this.words = words;
    }

    @Override
    public void write(Catalog catalog, Writer out, Consumer<Finding> losses) throws IOException {
        out.write(document(catalog));
        new Losses(format, this::document, REASONS, losses).report(catalog);
    }

    private String document(Catalog catalog) {
        Map<String, Institution> institutions = new LinkedHashMap<>();
        catalog.programs()
                .forEach(program -> institutions.put(program.institution().id(), program.institution()));
        ObjectNode document = Json.object();
        ArrayNode organisations = Json.array();
        institutions.values().forEach(institution -> organisations.add(organisation(institution)));
        document.set(words.organisations(), organisations);
        ArrayNode programmes = Json.array();
        ArrayNode courses = Json.array();
        ArrayNode offerings = Json.array();
        for (Program program : catalog.programs()) {
            programmes.add(programme(program));
            Facts.value(program.curriculum()).ifPresent(curriculum -> courses(program, curriculum, courses));
            offerings(program, offerings);
        }
        document.set(words.programmes(), programmes);
        document.set("courses", courses);
        document.set(words.offerings(), offerings);
        return JsonText.write(document) + "\n";
    }

    private static ObjectNode code(String type, String value) {
        return Json.object().put("codeType", type).put("code", value);
    }

    private static ArrayNode said(String text) {
        return Json.array().add(Json.object().put("language", "en").put("value", text));
    }

    private static ArrayNode addresses(String type, Optional<String> city, String country) {
        ObjectNode address = Json.object().put("addressType", type);
        Json.put(address, "city", city);
        if (!country.equals(Institution.COUNTRY_NOT_STATED)) {
            address.put("countryCode", country);
        }
        return Json.array().add(address);
    }

    private ObjectNode organisation(Institution institution) {
        ObjectNode object = Json.object()
                .put(words.id(words.organisation()), Words.uuid("organisation", institution.id()))
                .put(words.organisation() + "Type", "root");
        object.set("primaryCode", code(Words.OWN, institution.id()));
        object.set("name", said(institution.name()));
        Json.put(object, "link", institution.url());
        object.set("addresses", addresses("visit", institution.city(), institution.country()));
        ArrayNode codes = Json.array();
        institution.identifiers().forEach((scheme, value) -> codes.add(code(Words.codeType(scheme), value)));
        institution.domains().forEach(domain -> codes.add(code(Words.DOMAIN, domain)));
        institution.aliases().forEach(alias -> codes.add(code("x-alias", alias)));
        Json.set(object, "otherCodes", codes);
        return object;
    }

    private ObjectNode programme(Program program) {
        ObjectNode object = Json.object()
                .put(words.id(words.programme()), Words.uuid("programme", program.id()))
                .put(words.programme() + "Type", words.programme());
        object.set("primaryCode", code(Words.OWN, program.id()));
        object.set("name", said(program.title()));
        program.description().ifPresent(text -> object.set("description", said(text)));
        Json.put(object, "link", program.url());
        String organisation = Words.uuid("organisation", program.institution().id());
        object.put(words.five() ? words.organisation() : words.id(words.organisation()), organisation);
        ArrayNode codes = Json.array();
        program.identifiers().forEach((scheme, value) -> codes.add(code(Words.codeType(scheme), value)));
        Json.set(object, "otherCodes", codes);
        level(program, object);
        boolean elsewhere = program.city().isPresent()
                || !program.country().equals(program.institution().country());
        if (elsewhere) {
            object.set("addresses", addresses("teaching", program.city(), program.country()));
        }
        program.fields().stream()
                .filter(field ->
                        field.scheme().equals("isced-f") && field.code().matches("\\d{2,6}"))
                .findFirst()
                .ifPresent(field -> object.put("fieldsOfStudy", field.code()));
        facts(program, object);
        return object;
    }

    private void level(Program program, ObjectNode object) {
        switch (program.degree().level()) {
            case MASTER -> object.put("qualificationAwarded", "master").put("levelOfQualification", eqf(7));
            case BACHELOR -> object.put("qualificationAwarded", "bachelor").put("levelOfQualification", eqf(6));
            case DOCTORATE -> object.put("qualificationAwarded", "doctoral").put("levelOfQualification", eqf(8));
            case ASSOCIATE ->
                object.put("qualificationAwarded", "associate_degree").put("levelOfQualification", eqf(5));
            case POSTGRADUATE_CERTIFICATE, UNDERGRADUATE_CERTIFICATE ->
                object.put("qualificationAwarded", "certificate");
            case POSTGRADUATE_DIPLOMA -> object.put("qualificationAwarded", "diploma");
            case INTEGRATED_MASTER, FIRST_PROFESSIONAL -> object.put("levelOfQualification", eqf(7));
            case NOT_STATED -> {
                // the API has no word for it
            }
        }
    }

    private String eqf(int level) {
        return words.five() ? Integer.toString(level) : "eqf_" + level;
    }

    private void facts(Program program, ObjectNode object) {
        Facts.value(program.duration())
                .filter(duration -> duration.minMonths() == duration.maxMonths()
                        && duration.minMonths() == Math.rint(duration.minMonths()))
                .ifPresent(duration -> object.put("duration", IsoDuration.of(duration.minMonths())));
        ArrayNode loads = Json.array();
        Facts.values(program.credits()).forEach(credits -> loads.add(load(credits)));
        if (words.five()) {
            if (!loads.isEmpty()) {
                object.set("studyLoad", loads.get(0));
            }
        } else {
            Json.set(object, "studyLoad", loads);
        }
        ObjectNode own = Json.object();
        ObjectNode degree = Json.object()
                .put("name", program.degree().name())
                .put("level", program.degree().level().id());
        own.set("degree", degree);
        Json.put(own, "department", program.department());
        List<Attendance> attendance = Facts.available(program.attendance());
        if (!attendance.isEmpty()) {
            String mode = attendance.get(0) == Attendance.FULL_TIME ? "full_time" : "part_time";
            object.put("modeOfStudy", words.five() ? mode.replace('_', '-') : mode);
            ArrayNode further = Json.array();
            attendance.stream().skip(1).map(Attendance::id).forEach(further::add);
            Json.set(own, "attendance", further);
        }
        ArrayNode delivery = Json.array();
        Facts.available(program.delivery()).forEach(mode -> delivery.add(delivery(mode)));
        Json.set(object, words.five() ? "modeOfDelivery" : "modesOfDelivery", delivery);
        Facts.value(program.languages()).ifPresent(tags -> {
            if (words.five()) {
                tags.stream().findFirst().ifPresent(tag -> object.put("teachingLanguage", tag));
            } else {
                ArrayNode languages = Json.array();
                tags.forEach(languages::add);
                Json.set(object, "teachingLanguages", languages);
            }
        });
        Facts.value(program.admission())
                .filter(admission -> !admission.requirements().isBlank())
                .ifPresent(admission -> object.set("admissionRequirements", said(admission.requirements())));
        ObjectNode extension = Json.object();
        extension.set(Words.EXTENSION, own);
        object.set("ext", extension);
    }

    private String delivery(DeliveryMode mode) {
        return switch (mode) {
            case ON_CAMPUS -> words.five() ? "on campus" : "presential";
            case ONLINE -> "online";
            case BLENDED -> words.five() ? "hybrid" : "blended";
        };
    }

    private static ObjectNode load(Credits credits) {
        return Json.object().put("studyLoadUnit", Words.studyLoadUnit(credits)).put("value", credits.value());
    }

    private void courses(Program program, Curriculum curriculum, ArrayNode courses) {
        for (int i = 0; i < curriculum.items().size(); i++) {
            Course course = curriculum.items().get(i).course();
            String id = Words.uuid("course", program.id() + "/" + i);
            ObjectNode object = Json.object().put("courseId", id);
            object.set(
                    "primaryCode",
                    course.code().map(code -> code("x-course_code", code)).orElseGet(() -> code(Words.OWN, id)));
            object.set("name", said(course.title()));
            if (!course.description().isEmpty()) {
                object.set("description", said(course.description()));
            }
            course.credits().ifPresent(credits -> {
                ObjectNode load = load(credits);
                object.set("studyLoad", words.five() ? load : Json.array().add(load));
            });
            object.set(
                    words.five() ? "programs" : "programmeIds",
                    Json.array().add(Words.uuid("programme", program.id())));
            courses.add(object);
        }
    }

    private void offerings(Program program, ArrayNode offerings) {
        List<Intake> intakes = Facts.values(program.intakes());
        List<Tuition> fees = Facts.values(program.tuition());
        int most = Math.max(intakes.size(), fees.isEmpty() ? 0 : 1);
        for (int i = 0; i < most; i++) {
            String id = Words.uuid("offering", program.id() + "/" + i);
            ObjectNode object = Json.object().put(words.offeringId(), id);
            if (words.five()) {
                object.put("offeringType", "program").put("program", Words.uuid("programme", program.id()));
            } else {
                object.put("programmeId", Words.uuid("programme", program.id()));
            }
            object.set("primaryCode", code("offering_code", id));
            object.set("name", said(program.title()));
            if (i < intakes.size()) {
                intake(intakes.get(i), object);
            }
            if (i == 0) {
                ArrayNode prices = Json.array();
                fees.forEach(fee -> prices.add(price(fee)));
                Json.set(object, "priceInformation", prices);
            }
            offerings.add(object);
        }
    }

    private void intake(Intake intake, ObjectNode object) {
        String start = words.five() ? "startDate" : "startDateTime";
        String end = words.five() ? "endDate" : "endDateTime";
        Json.put(object, start, intake.start().map(this::moment));
        Json.put(object, end, intake.end().map(this::moment));
        ObjectNode own = Json.object();
        if (!intake.term().isEmpty()) {
            own.put("term", intake.term());
        }
        if (!intake.round().isEmpty()) {
            own.put("round", intake.round());
        }
        Json.put(own, "audience", intake.audience().map(Audience::id));
        Json.put(own, "deadline", intake.deadline().map(LocalDate::toString));
        Json.put(own, "yearlyDeadline", intake.yearlyDeadline().map(MonthDay::toString));
        if (!own.isEmpty()) {
            ObjectNode extension = Json.object();
            extension.set(Words.EXTENSION, own);
            object.set("ext", extension);
        }
    }

    private String moment(LocalDate day) {
        return words.five() ? day.toString() : day + "T00:00:00Z";
    }

    private ObjectNode price(Tuition fee) {
        ObjectNode own = Json.object().put("period", fee.period().id());
        fee.upTo().ifPresent(most -> own.put("upTo", most.amount().toPlainString()));
        if (fee.audience() != Audience.ALL) {
            own.put("audience", fee.audience().id());
        }
        fee.academicYear().ifPresent(year -> own.put("academicYear", year.toString()));
        fee.attendance().ifPresent(how -> own.put("attendance", how.id()));
        if (fee.approximate()) {
            own.put("approximate", true);
        }
        String total = words.five() ? "total costs" : "total_costs";
        ObjectNode cost = Json.object()
                .put("costType", fee.period() == FeePeriod.TOTAL ? total : "x-tuition_fee")
                .put("amount", fee.amount().amount().toPlainString())
                .put("currency", fee.amount().currency().getCurrencyCode());
        cost.set(
                "displayAmount",
                said("%s per %s".formatted(fee.amount(), fee.period().id())));
        ObjectNode extension = Json.object();
        extension.set(Words.EXTENSION, own);
        cost.set("ext", extension);
        return cost;
    }
}

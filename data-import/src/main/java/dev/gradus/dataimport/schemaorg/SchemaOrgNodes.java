package dev.gradus.dataimport.schemaorg;

import com.google.common.base.CaseFormat;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Intake;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.Tuition;
import dev.gradus.dataimport.interchange.Facts;
import dev.gradus.dataimport.interchange.IsoDuration;
import dev.gradus.dataimport.interchange.Json;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the nodes of the graph. */
final class SchemaOrgNodes {
    private SchemaOrgNodes() {}

    private static ObjectNode typed(String type) {
        return Json.object().put("@type", type);
    }

    static ObjectNode institution(Institution institution, String node) {
        ObjectNode object = typed("CollegeOrUniversity").put("@id", node);
        ArrayNode identifiers = Json.array();
        identifiers.add(identifier(Properties.OWN, institution.id()));
        for (Map.Entry<String, String> entry : institution.identifiers().entrySet()) {
            identifiers.add(identifier(entry.getKey(), entry.getValue()));
        }
        institution.domains().forEach(domain -> identifiers.add(identifier(Properties.DOMAIN, domain)));
        object.set("identifier", identifiers);
        object.put("name", institution.name());
        ArrayNode aliases = Json.array();
        institution.aliases().forEach(aliases::add);
        Json.setOneOrMany(object, "alternateName", aliases);
        Json.put(object, "url", institution.url());
        object.set("address", address(institution.city(), institution.country()));
        return object;
    }

    private static ObjectNode identifier(String scheme, String value) {
        return typed("PropertyValue").put("propertyID", scheme).put("value", value);
    }

    private static ObjectNode address(Optional<String> city, String country) {
        ObjectNode address = typed("PostalAddress");
        Json.put(address, "addressLocality", city);
        if (!country.equals(Institution.COUNTRY_NOT_STATED)) {
            address.put("addressCountry", country);
        }
        return address;
    }

    static ObjectNode program(Program program, String institution) {
        ObjectNode object = typed("EducationalOccupationalProgram");
        ArrayNode identifiers = Json.array();
        identifiers.add(identifier(Properties.OWN, program.id()));
        program.identifiers().forEach((scheme, value) -> identifiers.add(identifier(scheme, value)));
        object.set("identifier", identifiers);
        object.put("name", program.title());
        Json.put(object, "url", program.url());
        Json.put(object, "description", program.description());
        object.set("provider", provider(program, institution));
        object.set(
                "educationalCredentialAwarded",
                typed("EducationalOccupationalCredential")
                        .put("credentialCategory", program.degree().name())
                        .put("educationalLevel", program.degree().level().id()));
        ArrayNode fields = Json.array();
        program.fields().forEach(field -> fields.add(field(field)));
        Json.setOneOrMany(object, "about", fields);
        facts(program, object);
        return object;
    }

    private static ObjectNode provider(Program program, String institution) {
        ObjectNode reference = Json.object().put("@id", institution);
        if (program.department().isEmpty()) {
            return reference;
        }
        ObjectNode department =
                typed("CollegeOrUniversity").put("name", program.department().get());
        department.set("parentOrganization", reference);
        return department;
    }

    private static ObjectNode field(FieldCode field) {
        ObjectNode term = typed("DefinedTerm").put("termCode", field.code());
        if (!field.label().isEmpty()) {
            term.put("name", field.label());
        }
        return term.put("inDefinedTermSet", field.scheme());
    }

    private static void facts(Program program, ObjectNode object) {
        ArrayNode durations = Json.array();
        Facts.values(program.duration()).forEach(duration -> durations.add(IsoDuration.of(duration.maxMonths())));
        Json.setOneOrMany(object, "timeToComplete", durations);
        ArrayNode credits = Json.array();
        Facts.values(program.credits()).forEach(value -> credits.add(credits(value)));
        Json.setOneOrMany(object, "numberOfCredits", credits);
        ArrayNode modes = Json.array();
        Facts.available(program.attendance()).stream().map(Attendance::id).forEach(modes::add);
        Facts.available(program.delivery()).stream().map(DeliveryMode::id).forEach(modes::add);
        Json.setOneOrMany(object, "educationalProgramMode", modes);
        ArrayNode languages = Json.array();
        Facts.value(program.languages()).ifPresent(tags -> tags.forEach(languages::add));
        Json.setOneOrMany(object, "inLanguage", languages);
        Json.setOneOrMany(object, "offers", offers(program));
        ArrayNode courses = Json.array();
        Facts.value(program.curriculum())
                .ifPresent(curriculum -> curriculum.items().stream()
                        .map(CurriculumItem::course)
                        .forEach(course -> courses.add(course(course))));
        Json.set(object, "hasCourse", courses);
        Facts.value(program.admission())
                .filter(admission -> !admission.requirements().isBlank())
                .ifPresent(admission -> object.put("programPrerequisites", admission.requirements()));
        Facts.value(program.intakes()).ifPresent(intake -> intake(intake, object));
        Facts.value(program.outcomes())
                .filter(outcome -> outcome.measure() == Outcome.Measure.EARNINGS
                        && outcome.statistic().equals("median"))
                .ifPresent(outcome -> object.set(
                        "salaryUponCompletion",
                        typed("MonetaryAmountDistribution")
                                .put(
                                        "currency",
                                        outcome.currency().orElseThrow().getCurrencyCode())
                                .put("duration", "P1Y")
                                .put("median", outcome.value())));
    }

    private static ObjectNode credits(Credits credits) {
        return typed("QuantitativeValue")
                .put("value", credits.value())
                .put("unitText", Properties.unit(credits.system()).orElse(credits.unit()));
    }

    private static ArrayNode offers(Program program) {
        ArrayNode offers = Json.array();
        boolean elsewhere = program.city().isPresent()
                || !program.country().equals(program.institution().country());
        if (elsewhere) {
            ObjectNode offer = typed("Offer");
            ObjectNode place = typed("Place");
            place.set("address", address(program.city(), program.country()));
            offer.set("availableAtOrFrom", place);
            offers.add(offer);
        }
        Facts.values(program.tuition()).forEach(fee -> offers.add(offer(fee)));
        return offers;
    }

    private static ObjectNode offer(Tuition fee) {
        ObjectNode price = typed("UnitPriceSpecification");
        if (fee.upTo().isPresent()) {
            price.put("minPrice", fee.amount().amount());
            price.put("maxPrice", fee.upTo().get().amount());
        } else {
            price.put("price", fee.amount().amount());
        }
        price.put("priceCurrency", fee.amount().currency().getCurrencyCode());
        ObjectNode quantity = typed("QuantitativeValue").put("value", 1);
        Json.put(quantity, "unitCode", Properties.code(fee.period()));
        price.set("referenceQuantity", quantity.put("unitText", fee.period().id()));
        ObjectNode offer = typed("Offer").put("category", category(fee.audience()));
        offer.set("priceSpecification", price);
        return offer;
    }

    private static String category(Audience audience) {
        return switch (audience) {
            case ALL -> "Tuition";
            case EU -> "EU Tuition";
            default ->
                CaseFormat.LOWER_HYPHEN
                                .to(CaseFormat.UPPER_CAMEL, audience.id())
                                .replaceAll("(?<=[a-z])(?=[A-Z])", " ") + " Tuition";
        };
    }

    private static ObjectNode course(Course course) {
        ObjectNode object = typed("Course");
        Json.put(object, "courseCode", course.code());
        object.put("name", course.title());
        if (!course.description().isEmpty()) {
            object.put("description", course.description());
        }
        course.credits().ifPresent(credits -> object.set("numberOfCredits", credits(credits)));
        return object;
    }

    private static void intake(Intake intake, ObjectNode object) {
        Json.put(object, "startDate", intake.start().map(LocalDate::toString));
        Json.put(
                object,
                "endDate",
                intake.end().filter(end -> intake.start().isPresent()).map(LocalDate::toString));
        Json.put(
                object,
                "applicationDeadline",
                intake.deadline()
                        .map(LocalDate::toString)
                        .or(() -> intake.yearlyDeadline().map(MonthDay::toString)));
    }
}

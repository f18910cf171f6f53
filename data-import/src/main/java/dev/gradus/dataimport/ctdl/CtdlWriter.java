package dev.gradus.dataimport.ctdl;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.StudyDuration;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a graph of organisations and learning programmes. */
final class CtdlWriter implements FormatWriter {
    private static final ImmutableMap<String, String> REASONS = ImmutableMap.<String, String>builder()
            .put("duration.claims.value.attendance", "CTDL has no attendance of a duration.")
            .put("duration.claims.value.studyPeriods", "CTDL has no number of semesters in which fees are due.")
            .put("tuition.claims.value.upTo", "CTDL has no ranges of prices.")
            .put("tuition.claims.value.approximate", "CTDL calls every cost an estimate.")
            .put("tuition.claims.value.audience", "CTDL has no such audience of a cost.")
            .put("intakes", "CTDL has no starts and deadlines.")
            .put("curriculum.claims.value.items", "CTDL lists parts without their status, credits and topics.")
            .put("outcomes", "Outcomes are separate data sets in CTDL.")
            .buildOrThrow();

    private final Format format;

    CtdlWriter(Format format) {
        this.format = format;
    }

    @Override
    public void write(Catalog catalog, Writer out, Consumer<Finding> losses) throws IOException {
        out.write(document(catalog));
        new Losses(format, CtdlWriter::document, REASONS, losses).report(catalog);
    }

    private static String document(Catalog catalog) {
        StringBuilder graph = new StringBuilder("{\n  \"@context\": \"%s\",\n  \"@graph\": [".formatted(Terms.CONTEXT));
        Map<String, String> nodes = new LinkedHashMap<>();
        String separator = "\n";
        for (Program program : catalog.programs()) {
            Institution institution = program.institution();
            String node = nodes.get(institution.id());
            if (node == null) {
                node = "_:organization-" + (nodes.size() + 1);
                nodes.put(institution.id(), node);
                graph.append(separator).append(text(organization(institution, node)));
                separator = ",\n";
            }
            graph.append(separator).append(text(program(program, node)));
        }
        return graph.append(nodes.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    private static String text(ObjectNode node) {
        return JsonText.write(node).indent(4).stripTrailing();
    }

    private static ObjectNode typed(String type) {
        return Json.object().put("@type", "ceterms:" + type);
    }

    private static ObjectNode identifier(String scheme, String value) {
        return typed("IdentifierValue")
                .put("ceterms:identifierTypeName", scheme)
                .put("ceterms:identifierValueCode", value);
    }

    private static ObjectNode aligned(String framework, String node, String name) {
        ObjectNode object = typed("CredentialAlignmentObject").put("ceterms:frameworkName", framework);
        if (!node.isEmpty()) {
            object.put("ceterms:targetNode", node);
        }
        return object.put("ceterms:targetNodeName", name);
    }

    private static ArrayNode one(ObjectNode element) {
        return Json.array().add(element);
    }

    private static ObjectNode place(Optional<String> city, String country) {
        ObjectNode place = typed("Place");
        Json.put(place, "ceterms:addressLocality", city);
        if (!country.equals(Institution.COUNTRY_NOT_STATED)) {
            place.put("ceterms:addressCountry", country);
        }
        return place;
    }

    private static ObjectNode organization(Institution institution, String node) {
        ObjectNode object = typed("CredentialOrganization").put("@id", node);
        ArrayNode identifiers = one(identifier(Terms.OWN, institution.id()));
        institution.identifiers().forEach((scheme, value) -> identifiers.add(identifier(scheme, value)));
        institution.domains().forEach(domain -> identifiers.add(identifier(Terms.DOMAIN, domain)));
        object.set("ceterms:identifier", identifiers);
        object.put("ceterms:name", institution.name());
        ArrayNode aliases = Json.array();
        institution.aliases().forEach(aliases::add);
        Json.set(object, "ceterms:alternateName", aliases);
        Json.put(object, "ceterms:subjectWebpage", institution.url());
        object.set("ceterms:address", one(place(institution.city(), institution.country())));
        return object;
    }

    private static ObjectNode program(Program program, String organization) {
        ObjectNode object = typed("LearningProgram");
        Json.put(
                object,
                "ceterms:ctid",
                Optional.ofNullable(program.identifiers().get("ctid")));
        ArrayNode identifiers = one(identifier(Terms.OWN, program.id()));
        program.identifiers().forEach((scheme, value) -> {
            if (!scheme.equals("ctid")) {
                identifiers.add(identifier(scheme, value));
            }
        });
        object.set("ceterms:identifier", identifiers);
        object.put("ceterms:name", program.title());
        Json.put(object, "ceterms:description", program.description());
        Json.put(object, "ceterms:subjectWebpage", program.url());
        ObjectNode owner = Json.object().put("@id", organization);
        object.set("ceterms:ownedBy", one(owner));
        program.department().ifPresent(name -> {
            ObjectNode department = typed("Organization").put("ceterms:name", name);
            department.set("ceterms:parentOrganization", one(owner.deepCopy()));
            object.set("ceterms:offeredBy", one(department));
        });
        object.set("ceterms:isPreparationFor", one(award(program.degree())));
        boolean elsewhere = program.city().isPresent()
                || !program.country().equals(program.institution().country());
        if (elsewhere) {
            object.set("ceterms:availableAt", one(place(program.city(), program.country())));
        }
        ArrayNode fields = Json.array();
        program.fields().forEach(field -> fields.add(field(field)));
        Json.set(object, "ceterms:instructionalProgramType", fields);
        facts(program, object);
        return object;
    }

    private static ObjectNode award(Degree degree) {
        String type = Terms.DEGREES.entrySet().stream()
                .filter(known -> known.getValue() == degree.level())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("ceterms:Degree");
        ObjectNode credential = Json.object().put("@type", type).put("ceterms:name", degree.name());
        credential.set(
                "ceterms:audienceLevelType",
                one(aligned(
                        "AudienceLevel",
                        Terms.LEVELS.getOrDefault(degree.level(), ""),
                        degree.level().id())));
        ObjectNode profile = typed("ConditionProfile");
        profile.set("ceterms:targetCredential", one(credential));
        return profile;
    }

    private static ObjectNode field(FieldCode field) {
        ObjectNode object = typed("CredentialAlignmentObject")
                .put("ceterms:codedNotation", field.code())
                .put("ceterms:frameworkName", field.scheme().equals("cip") ? Terms.CIP : field.scheme());
        if (!field.label().isEmpty()) {
            object.put("ceterms:targetNodeName", field.label());
        }
        return object;
    }

    private static void facts(Program program, ObjectNode object) {
        ArrayNode durations = Json.array();
        Facts.values(program.duration()).forEach(duration -> durations.add(duration(duration)));
        Json.set(object, "ceterms:estimatedDuration", durations);
        Facts.value(program.credits()).ifPresent(credits -> credits(credits, object));
        ArrayNode delivery = Json.array();
        Facts.available(program.delivery())
                .forEach(mode -> delivery.add(aligned("Delivery", Terms.DELIVERY.getOrDefault(mode, ""), mode.id())));
        Json.set(object, "ceterms:deliveryType", delivery);
        ArrayNode audiences = Json.array();
        Facts.available(program.attendance())
                .forEach(how -> audiences.add(aligned("Audience", Terms.ATTENDANCE.getOrDefault(how, ""), how.id())));
        Json.set(object, "ceterms:audienceType", audiences);
        ArrayNode languages = Json.array();
        Facts.value(program.languages()).ifPresent(tags -> tags.forEach(languages::add));
        Json.set(object, "ceterms:inLanguage", languages);
        ArrayNode costs = Json.array();
        Facts.values(program.tuition()).forEach(fee -> costs.add(cost(fee)));
        Json.set(object, "ceterms:estimatedCost", costs);
        Facts.value(program.admission())
                .filter(admission -> !admission.requirements().isBlank())
                .ifPresent(admission -> object.set(
                        "ceterms:requires",
                        one(typed("ConditionProfile").put("ceterms:description", admission.requirements()))));
        ArrayNode parts = Json.array();
        Facts.value(program.curriculum())
                .ifPresent(curriculum -> curriculum.items().forEach(item -> {
                    ObjectNode part = typed("Course");
                    Json.put(part, "ceterms:codedNotation", item.course().code());
                    part.put("ceterms:name", item.course().title());
                    if (!item.course().description().isEmpty()) {
                        part.put("ceterms:description", item.course().description());
                    }
                    parts.add(part);
                }));
        Json.set(object, "ceterms:hasPart", parts);
    }

    private static ObjectNode duration(StudyDuration duration) {
        ObjectNode profile = typed("DurationProfile");
        return duration.minMonths() == duration.maxMonths()
                ? profile.put("ceterms:exactDuration", IsoDuration.of(duration.minMonths()))
                : profile.put("ceterms:minimumDuration", IsoDuration.of(duration.minMonths()))
                        .put("ceterms:maximumDuration", IsoDuration.of(duration.maxMonths()));
    }

    private static void credits(Credits credits, ObjectNode object) {
        object.put("ceterms:creditValue", credits.value());
        object.set(
                "ceterms:creditUnitType",
                aligned("CreditUnit", "", Terms.CREDITS.getOrDefault(credits.system(), credits.unit())));
    }

    private static ObjectNode cost(Tuition fee) {
        ObjectNode cost = typed("CostProfile")
                .put("ceterms:price", fee.amount().amount())
                .put("ceterms:currency", fee.amount().currency().getCurrencyCode());
        cost.set("ceterms:directCostType", aligned("CostType", "costType:Tuition", "Tuition"));
        cost.put("ceterms:paymentPattern", "per " + fee.period().id());
        ArrayNode audiences = Json.array();
        String audience = Terms.AUDIENCES.getOrDefault(fee.audience(), "");
        if (fee.audience() == Audience.HOME) {
            audiences.add(aligned("Audience", audience, "Citizen"));
        }
        fee.attendance()
                .ifPresent(how -> audiences.add(aligned("Audience", Terms.ATTENDANCE.getOrDefault(how, ""), how.id())));
        Json.set(cost, "ceterms:audienceType", audiences);
        if (audience.startsWith("residency:")) {
            cost.set(
                    "ceterms:residencyType",
                    one(aligned("Residency", audience, fee.audience().id())));
        }
        fee.academicYear()
                .ifPresent(year -> cost.put("ceterms:startDate", year.start() + "-09-01")
                        .put("ceterms:endDate", year.start() + 1 + "-08-31"));
        return cost;
    }
}

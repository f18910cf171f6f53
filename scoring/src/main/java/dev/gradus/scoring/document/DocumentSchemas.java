package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.applicant.SkillLevel;
import dev.gradus.core.criterion.Direction;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.TiePolicy;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.problem.MissingPolicy;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weightings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * JSON Schemas (draft 2020-12) of the documents, made from the descriptions of the methods that are registered: a method
 * of another jar is in the schema too.
 */
public final class DocumentSchemas {
    private DocumentSchemas() {}

    /** The schema of a problem document. */
    public static String problem() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", text("a name for messages"));
        properties.put("alternatives", listOf(type("string")));
        properties.put("criteria", listOf(criterion()));
        properties.put("values", listOf(listOf(cell())));
        properties.putAll(solving());
        properties.put("ties", oneOf(TiePolicy.class, TiePolicy::id));
        Map<String, Object> schema = object("Gradus problem document", properties, List.of());
        schema.put(
                "anyOf",
                List.of(
                        ImmutableMap.of("required", List.of("method")),
                        ImmutableMap.of("required", List.of("weighting", "criteria"))));
        schema.put("$defs", ImmutableMap.of("criterion", criterionFields()));
        return Json.writePretty(schema);
    }

    /** The schema of a ranking spec. */
    public static String spec() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("role", text("id of the role aimed at"));
        properties.put("applicant", applicant());
        properties.put("currency", pattern("[A-Z]{3}"));
        properties.put("claims", oneOf(ClaimRule.class, ClaimRule::id));
        properties.put("criteria", listOf(specCriterion()));
        properties.put(
                "requirements",
                listOf(anyOf(List.of(
                        type("string"),
                        object(
                                "",
                                ImmutableMap.of("id", type("string"), "argument", ImmutableMap.of()),
                                List.of("id"))))));
        properties.putAll(solving());
        properties.put("seed", type("integer"));
        return Json.writePretty(object("Gradus ranking spec", properties, List.of()));
    }

    private static Map<String, Object> solving() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "method",
                choice(RankingMethods.all().stream()
                        .map(RankingMethod::descriptor)
                        .toList()));
        properties.put(
                "weighting",
                choice(Weightings.all().stream()
                        .map(WeightingMethod::descriptor)
                        .toList()));
        properties.put("missing", oneOf(MissingPolicy.class, MissingPolicy::id));
        return properties;
    }

    private static Map<String, Object> criterion() {
        return new LinkedHashMap<>(ImmutableMap.of("$ref", "#/$defs/criterion"));
    }

    private static Map<String, Object> criterionFields() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", text("unique; C1, C2 … if absent"));
        properties.put("direction", oneOf(Direction.class, Direction::id));
        properties.putAll(columnFields());
        properties.put("categories", ImmutableMap.of("type", "object", "additionalProperties", type("number")));
        properties.put("target", type("number"));
        properties.put("parent", type("string"));
        properties.put("children", listOf(criterion()));
        return object("", properties, List.of());
    }

    private static Map<String, Object> specCriterion() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", text("id of the criterion, with its topic behind a colon"));
        properties.putAll(columnFields());
        return object("", properties, List.of("id"));
    }

    private static Map<String, Object> columnFields() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("weight", atLeastZero());
        properties.put("value", ImmutableMap.of("type", "object", "required", List.of("type")));
        properties.put(
                "preference",
                object(
                        "",
                        ImmutableMap.of(
                                "type",
                                oneOf(PreferenceFunction.Type.class, PreferenceFunction.Type::id),
                                "q",
                                atLeastZero(),
                                "p",
                                atLeastZero(),
                                "s",
                                atLeastZero()),
                        List.of("type")));
        properties.put("veto", atLeastZero());
        properties.put("missing", oneOf(MissingPolicy.class, MissingPolicy::id));
        return properties;
    }

    private static Map<String, Object> cell() {
        return anyOf(List.of(
                type("number"),
                type("string"),
                type("null"),
                object(
                        "",
                        ImmutableMap.of("missing", oneOf(MissingReason.class, MissingReason::id)),
                        List.of("missing")),
                object("", ImmutableMap.of("min", type("number"), "max", type("number")), List.of("min", "max")),
                object("", ImmutableMap.of("distribution", distribution()), List.of("distribution"))));
    }

    private static Map<String, Object> distribution() {
        List<Map<String, Object>> types = new ArrayList<>();
        DistributionDocument.TYPES.forEach((type, takes) -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("type", ImmutableMap.of("const", type));
            takes.forEach(
                    name -> properties.put(name, "values".equals(name) ? listOf(type("number")) : type("number")));
            List<String> required = new ArrayList<>(takes);
            required.add(0, "type");
            if ("beta".equals(type)) {
                required.removeAll(List.of("low", "high")); // 0 and 1 if absent
            }
            types.add(object("", properties, required));
        });
        return anyOf(types);
    }

    private static Map<String, Object> applicant() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("residency", oneOf(Audience.class, Audience::id));
        properties.put("goals", listOf(type("string")));
        properties.put(
                "skills",
                ImmutableMap.of("type", "object", "additionalProperties", oneOf(SkillLevel.class, SkillLevel::id)));
        properties.put(
                "budget",
                object(
                        "",
                        ImmutableMap.of("amount", atLeastZero(), "currency", pattern("[A-Z]{3}")),
                        List.of("amount", "currency")));
        properties.put("attendance", listOf(oneOf(Attendance.class, Attendance::id)));
        properties.put("delivery", listOf(oneOf(DeliveryMode.class, DeliveryMode::id)));
        properties.put("countries", listOf(pattern("[A-Z]{2}")));
        properties.put("languages", listOf(type("string")));
        properties.put("longestMonths", type("number"));
        properties.put("hub", type("string"));
        return object("", properties, List.of("residency"));
    }

    /** A method or weighting: an id alone, or an id with parameters that fit it. */
    private static Map<String, Object> choice(List<MethodDescriptor> methods) {
        List<String> ids = new ArrayList<>();
        List<Map<String, Object>> cases = new ArrayList<>();
        for (MethodDescriptor method : methods) {
            List<String> names = new ArrayList<>(List.of(method.id()));
            names.addAll(method.aliases());
            ids.addAll(names);
            Map<String, Object> whenChosen = new LinkedHashMap<>();
            whenChosen.put("if", ImmutableMap.of("properties", ImmutableMap.of("id", ImmutableMap.of("enum", names))));
            whenChosen.put("then", ImmutableMap.of("properties", ImmutableMap.of("params", params(method))));
            cases.add(whenChosen);
        }
        Map<String, Object> withParams = object(
                "", ImmutableMap.of("id", ImmutableMap.of("enum", ids), "params", type("object")), List.of("id"));
        withParams.put("allOf", cases);
        return anyOf(List.of(new LinkedHashMap<>(ImmutableMap.of("enum", ids)), withParams));
    }

    private static Map<String, Object> params(MethodDescriptor method) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Parameter<?> parameter : method.parameters()) {
            Map<String, Object> schema = parameter(parameter);
            properties.put(parameter.name(), schema);
            parameter.aliases().forEach(alias -> properties.put(alias, schema));
            if (parameter.isRequired() && parameter.aliases().isEmpty()) {
                required.add(parameter.name());
            }
        }
        return object("", properties, required);
    }

    private static Map<String, Object> parameter(Parameter<?> parameter) {
        Map<String, Object> schema = switch (parameter.type()) {
            case NUMBER -> type("number");
            case INTEGER -> type("integer");
            case BOOLEAN -> type("boolean");
            case CHOICE, TEXT -> type("string"); // older spellings of a choice are taken too
            case NUMBERS -> listOf(type("number"));
            case MATRIX -> listOf(listOf(type("number")));
            case TEXTS -> listOf(type("string"));
            case STRUCTURE -> new LinkedHashMap<>();
        };
        schema.put("description", parameter.description() + " (" + parameter.range() + ")");
        return schema;
    }

    private static Map<String, Object> object(String title, Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!title.isEmpty()) {
            schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.put("title", title);
        }
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> type(String name) {
        return new LinkedHashMap<>(ImmutableMap.of("type", name));
    }

    private static Map<String, Object> text(String description) {
        return new LinkedHashMap<>(ImmutableMap.of("type", "string", "description", description));
    }

    private static Map<String, Object> pattern(String regex) {
        return new LinkedHashMap<>(ImmutableMap.of("type", "string", "pattern", "^" + regex + "$"));
    }

    private static Map<String, Object> atLeastZero() {
        return new LinkedHashMap<>(ImmutableMap.of("type", "number", "minimum", 0));
    }

    private static Map<String, Object> listOf(Map<String, Object> items) {
        return new LinkedHashMap<>(ImmutableMap.of("type", "array", "items", items));
    }

    private static Map<String, Object> anyOf(List<Map<String, Object>> schemas) {
        return new LinkedHashMap<>(ImmutableMap.of("anyOf", schemas));
    }

    private static <E extends Enum<E>> Map<String, Object> oneOf(Class<E> type, Function<E, String> toId) {
        return new LinkedHashMap<>(ImmutableMap.of(
                "enum", Arrays.stream(type.getEnumConstants()).map(toId).toList()));
    }
}

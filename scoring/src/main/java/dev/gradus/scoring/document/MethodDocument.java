package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameter;

/** The description of a method or weighting as a document of plain values. */
public final class MethodDocument {
    private MethodDocument() {}

    /** The whole description: names, formula, citation, advice, parameters with ranges and defaults, properties. */
    public static ImmutableMap<String, Object> of(MethodDescriptor method) {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.<String, Object>builder()
                .put("id", method.id())
                .put("name", method.name())
                .put("aliases", method.aliases())
                .put("family", method.family().id())
                .put("summary", method.summary())
                .put("formula", method.formula())
                .put("citation", method.citation())
                .put("whenToUse", method.whenToUse())
                .put("whenNotToUse", method.whenNotToUse())
                .put("complexity", method.complexity())
                .put(
                        "parameters",
                        method.parameters().stream()
                                .map(MethodDocument::parameter)
                                .collect(ImmutableList.toImmutableList()))
                .put(
                        "properties",
                        method.properties().stream().map(MethodProperty::id).collect(ImmutableList.toImmutableList()))
                .put("details", method.details());
        if (method.largestProblem() < Integer.MAX_VALUE) {
            fields.put("largestProblem", method.largestProblem());
        }
        return fields.buildOrThrow();
    }

    private static ImmutableMap<String, Object> parameter(Parameter<?> parameter) {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.<String, Object>builder()
                .put("name", parameter.name())
                .put("type", parameter.type().id())
                .put("range", parameter.range())
                .put("required", parameter.isRequired())
                .put("description", parameter.description());
        if (!parameter.aliases().isEmpty()) {
            fields.put("aliases", parameter.aliases());
        }
        if (!parameter.choices().isEmpty()) {
            fields.put("choices", parameter.choices());
        }
        parameter.writtenDefault().ifPresent(value -> fields.put("default", value));
        return fields.buildOrThrow();
    }
}

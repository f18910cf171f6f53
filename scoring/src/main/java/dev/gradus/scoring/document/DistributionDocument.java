package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Distribution;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.Fields;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.List;

/** Reads the distribution of an uncertain value: {@code {"type": "normal", "mean": 3, "deviation": 0.5}}. */
final class DistributionDocument {
    /** The numbers that each type takes. */
    static final ImmutableMap<String, ImmutableList<String>> TYPES = ImmutableMap.of(
            "normal", ImmutableList.of("mean", "deviation"),
            "log-normal", ImmutableList.of("logMean", "logDeviation"),
            "triangular", ImmutableList.of("low", "mode", "high"),
            "beta", ImmutableList.of("alpha", "beta", "low", "high"),
            "empirical", ImmutableList.of("values"));

    private static final ImmutableList<String> FIELDS = ImmutableList.<String>builder()
            .add("type")
            .addAll(TYPES.values().stream().flatMap(List::stream).distinct().iterator())
            .build();

    private DistributionDocument() {}

    static Distribution read(Object document, String at) {
        Fields fields = Fields.of(document, at, FIELDS);
        String type = Json.text(fields.require("type"), fields.at("type"));
        ImmutableList<String> takes = TYPES.get(type);
        if (takes == null) {
            throw new ProblemException(
                    Code.UNKNOWN, fields.at("type"), Names.unknown("distribution", type, TYPES.keySet()));
        }
        for (String field : FIELDS) {
            if (!"type".equals(field)
                    && !takes.contains(field)
                    && fields.find(field).isPresent()) {
                throw new ProblemException(Code.UNKNOWN, fields.at(field), Names.unknown("field", field, takes));
            }
        }
        try {
            return switch (type) {
                case "normal" -> new Distribution.Normal(number(fields, "mean"), number(fields, "deviation"));
                case "log-normal" ->
                    new Distribution.LogNormal(number(fields, "logMean"), number(fields, "logDeviation"));
                case "triangular" ->
                    new Distribution.Triangular(number(fields, "low"), number(fields, "mode"), number(fields, "high"));
                case "beta" ->
                    new Distribution.Beta(
                            number(fields, "alpha"),
                            number(fields, "beta"),
                            fields.number("low").orElse(0),
                            fields.number("high").orElse(1));
                default ->
                    Distribution.Empirical.of(
                            Arrays.stream(Parameter.vector(fields.require("values"), fields.at("values")))
                                    .boxed()
                                    .toList());
            };
        } catch (ProblemException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Code.INVALID, at, String.valueOf(e.getMessage()));
        }
    }

    private static double number(Fields fields, String name) {
        return Parameter.number(fields.require(name), fields.at(name));
    }
}

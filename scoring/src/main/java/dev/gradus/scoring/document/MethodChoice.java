package dev.gradus.scoring.document;

import dev.gradus.scoring.internal.Fields;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.weighting.ConfiguredWeighting;
import dev.gradus.scoring.weighting.Weightings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A method or weighting as documents name it: its id alone, or {@code {"id": …, "params": {…}}}. */
final class MethodChoice {
    private static final List<String> FIELDS = List.of("id", "params");

    private final String id;
    private final Map<String, Object> params = new LinkedHashMap<>();

    private MethodChoice(Object raw, String at) {
        if (raw instanceof String text) {
            id = text;
            return;
        }
        Fields fields = Fields.of(raw, at, FIELDS);
        id = Json.text(fields.require("id"), fields.at("id"));
        for (Map.Entry<String, @Nullable Object> param : Json.map(
                        fields.find("params").orElse(Map.of()), fields.at("params"))
                .entrySet()) {
            if (param.getValue() != null) {
                params.put(param.getKey(), param.getValue());
            }
        }
    }

    static ConfiguredMethod method(Object raw) {
        MethodChoice choice = new MethodChoice(raw, "method");
        if (RankingMethods.find(choice.id).isEmpty()
                && Weightings.find(choice.id).isPresent()) {
            throw new ProblemException(
                    Code.UNKNOWN,
                    "method.id",
                    "'%s' is no method but a weighting.".formatted(choice.id),
                    "name it as the weighting; without a method its weights are the answer.");
        }
        ConfiguredMethod method = RankingMethods.byId(choice.id);
        for (Map.Entry<String, Object> param : choice.params.entrySet()) {
            method = method.with(param.getKey(), param.getValue());
        }
        return method;
    }

    static ConfiguredWeighting weighting(Object raw) {
        MethodChoice choice = new MethodChoice(raw, "weighting");
        ConfiguredWeighting weighting = Weightings.byId(choice.id);
        for (Map.Entry<String, Object> param : choice.params.entrySet()) {
            try {
                weighting = weighting.with(param.getKey(), param.getValue());
            } catch (ProblemException e) {
                throw new ProblemException(
                        e.code(), e.at().replace("method.params", "weighting.params"), String.valueOf(e.getMessage()));
            }
        }
        return weighting;
    }
}

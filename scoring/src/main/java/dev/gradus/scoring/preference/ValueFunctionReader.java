package dev.gradus.scoring.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a value function from what a document holds. */
final class ValueFunctionReader {
    private static final ImmutableMap<String, ImmutableList<String>> FIELDS =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("linear", ImmutableList.of("worst", "best"))
                    .put("piecewise-linear", ImmutableList.of("points"))
                    .put("exponential", ImmutableList.of("worst", "best", "rho"))
                    .put("logistic", ImmutableList.of("midpoint", "steepness"))
                    .put("step", ImmutableList.of("steps", "below"))
                    .put("gaussian", ImmutableList.of("center", "spread"))
                    .put("plateau", ImmutableList.of("low", "from", "to", "high"))
                    .put("target", ImmutableList.of("low", "target", "high"))
                    .put("table", ImmutableList.of("values"))
                    .buildOrThrow();

    private final Map<String, @Nullable Object> fields;
    private final String at;

    private ValueFunctionReader(Map<String, @Nullable Object> fields, String at) {
        this.fields = fields;
        this.at = at;
    }

    static ValueFunction read(Object raw, String at) {
        Map<String, @Nullable Object> fields = Json.map(raw, at);
        String type = Json.text(fields.get("type"), at + ".type").replace('_', '-');
        ImmutableList<String> known = FIELDS.get(type);
        if (known == null) {
            throw new ProblemException(
                    Code.UNKNOWN, at + ".type", Names.unknown("value function", type, FIELDS.keySet()));
        }
        for (String field : fields.keySet()) {
            if (!field.equals("type") && !known.contains(field)) {
                throw new ProblemException(
                        Code.UNKNOWN, at + "." + field, Names.unknown("field of a value function", field, known));
            }
        }
        try {
            return new ValueFunctionReader(fields, at).function(type);
        } catch (ProblemException e) {
            throw e.within(at);
        }
    }

    private ValueFunction function(String type) {
        return switch (type) {
            case "linear" -> ValueFunction.linear(number("worst"), number("best"));
            case "piecewise-linear" -> ValueFunction.piecewiseLinear(pairs("points"));
            case "exponential" -> ValueFunction.exponential(number("worst"), number("best"), number("rho"));
            case "logistic" -> ValueFunction.logistic(number("midpoint"), number("steepness"));
            case "step" -> ValueFunction.step(pairs("steps"), fields.containsKey("below") ? number("below") : 0);
            case "gaussian" -> ValueFunction.gaussian(number("center"), number("spread"));
            case "plateau" -> ValueFunction.plateau(number("low"), number("from"), number("to"), number("high"));
            case "target" -> ValueFunction.plateau(number("low"), number("target"), number("target"), number("high"));
            case "table" -> ValueFunction.table(table());
            default -> throw new IllegalStateException("no reader for the value function " + type);
        };
    }

    private double number(String field) {
        return Parameter.number(fields.get(field), at + "." + field);
    }

    private List<double[]> pairs(String field) {
        List<?> items = Parameter.list(fields.get(field), at + "." + field);
        List<double[]> pairs = new ArrayList<>(items.size());
        for (int k = 0; k < items.size(); k++) {
            pairs.add(Parameter.vector(items.get(k), at + "." + field + "[" + k + "]"));
        }
        return pairs;
    }

    private Map<Double, Double> table() {
        Map<Double, Double> values = new LinkedHashMap<>();
        for (ValuePoint point : ValuePoint.listOf(pairs("values"))) {
            if (values.put(point.x() + 0.0, point.value()) != null) {
                throw new ProblemException(
                        Code.INVALID, at + ".values", "The category %s occurs twice.".formatted(point.x()));
            }
        }
        return values;
    }
}

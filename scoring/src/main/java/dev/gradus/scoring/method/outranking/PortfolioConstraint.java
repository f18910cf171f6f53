package dev.gradus.scoring.method.outranking;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sum over the chosen alternatives that must stay within bounds.
 *
 * @param coefficients what each alternative adds
 * @param min the lower bound
 * @param max the upper bound
 */
record PortfolioConstraint(double[] coefficients, Optional<Double> min, Optional<Double> max) {

    static ImmutableList<PortfolioConstraint> readAll(Object raw, String at) {
        List<?> items = Parameter.list(raw, at);
        ImmutableList.Builder<PortfolioConstraint> constraints = ImmutableList.builder();
        for (int k = 0; k < items.size(); k++) {
            constraints.add(read(items.get(k), at + "[" + k + "]"));
        }
        return constraints.build();
    }

    private static PortfolioConstraint read(@Nullable Object raw, String at) {
        Map<String, @Nullable Object> fields = Json.map(raw, at);
        return new PortfolioConstraint(
                Parameter.vector(fields.get("coefficients"), at + ".coefficients"),
                bound(fields, "min", at),
                bound(fields, "max", at));
    }

    private static Optional<Double> bound(Map<String, @Nullable Object> fields, String name, String at) {
        Object value = fields.get(name);
        return value == null ? Optional.empty() : Optional.of(Parameter.number(value, at + "." + name));
    }

    void requireSize(int n) {
        if (coefficients.length != n) {
            throw Parameter.wrong(
                    "method.params.constraints",
                    coefficients.length + " coefficients",
                    "one for each of the " + n + " alternatives");
        }
    }
}

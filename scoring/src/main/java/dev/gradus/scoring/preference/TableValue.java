package dev.gradus.scoring.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Map;

/** A value for each of a few numbers that stand for categories. */
record TableValue(ImmutableSortedMap<Double, Double> values) implements ValueFunction {
    TableValue(Map<Double, Double> values) {
        this(ImmutableSortedMap.copyOf(values));
    }

    TableValue {
        ValueChecks.check(!values.isEmpty(), "number of categories", values.size(), "at least one category");
        values.forEach((category, value) -> {
            ValueChecks.finite("category", category);
            ValueChecks.unit("value of category " + category, value);
        });
    }

    @Override
    public double apply(double x) {
        Double value = values.get(x + 0.0); // no negative zero
        if (value == null) {
            throw new ProblemException(
                    Code.UNKNOWN,
                    "",
                    "The table of values has no category %s.".formatted(x),
                    "one of %s.".formatted(values.keySet()));
        }
        return value;
    }

    @Override
    public Trend trend() {
        return ValuePoint.trend(
                values.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Override
    public boolean isDiscrete() {
        return true;
    }

    @Override
    public ImmutableList<Double> turns() {
        return values.keySet().asList();
    }

    @Override
    public ImmutableMap<String, Object> document() {
        return ImmutableMap.of(
                "type",
                "table",
                "values",
                values.entrySet().stream()
                        .map(entry -> ImmutableList.of(entry.getKey(), entry.getValue()))
                        .collect(ImmutableList.toImmutableList()));
    }
}

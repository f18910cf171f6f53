package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Worked examples of value and distance methods that do not speak in the terms of the engine. */
final class ValueCases {
    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .put("topsis", ValueCases::topsis)
            .put("wsm", weightsAsGiven("wsm"))
            .put("saw", weightsAsGiven("wsm"))
            .put("wpm", ValueCases::weightedProduct)
            .put("piecewise_linear_value_function", ValueCases::piecewiseLinear)
            .putAll(normalizations())
            .buildOrThrow();

    private ValueCases() {}

    private static ImmutableMap<String, CaseAdapter> normalizations() {
        return Normalization.all().stream()
                .collect(ImmutableMap.toImmutableMap(
                        normalization -> normalization.id().replace('-', '_'),
                        normalization ->
                                example -> CaseOutcome.ofScores(rows(normalization.apply(example.problem())))));
    }

    /** The matrix of values, from {@code breakpoints_x_y}: points for each criterion, in order of columns. */
    private static CaseOutcome piecewiseLinear(ReferenceCase example) {
        String name = "breakpoints_x_y";
        Map<String, ?> byCriterion = Json.map(example.params().get(name), "params." + name);
        DecisionProblem problem = example.problem();
        double[][] columns = problem.columns();
        int j = 0;
        for (Map.Entry<String, ?> points : byCriterion.entrySet()) {
            ValueFunction function = ValueFunction.read(
                    ImmutableMap.of("type", "piecewise-linear", "points", points.getValue()), "params." + name);
            columns[j] = Arrays.stream(columns[j]).map(function::apply).toArray();
            j++;
        }
        return CaseOutcome.ofScores(rows(columns));
    }

    private static double[][] rows(double[][] columns) {
        double[][] rows = new double[columns[0].length][columns.length];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < rows.length; i++) {
                rows[i][j] = columns[j][i];
            }
        }
        return rows;
    }

    /** {@code ideal_scale} only says that the given ideals are on the weighted normalised scale, as ours are. */
    private static CaseOutcome topsis(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.remove("ideal_scale", "weighted normalised");
        return CaseChecker.evaluate(example, "topsis", params);
    }

    private static CaseOutcome weightedProduct(ReferenceCase example) {
        Map<String, Object> params = weightScale(example);
        params.replace("score", "log10 of the weighted product", "log10");
        return CaseChecker.evaluate(example, "wpm", params);
    }

    /** Published tables use weights as they stand unless they say otherwise. */
    static CaseAdapter weightsAsGiven(String method) {
        return example -> CaseChecker.evaluate(example, method, weightScale(example));
    }

    static Map<String, Object> weightScale(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        boolean shares = Boolean.TRUE.equals(params.remove("weights_normalised"));
        params.put("weight-scale", shares ? "normalized" : "as-given");
        return params;
    }
}

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
            .put("waspas", weightsAsGiven("waspas"))
            .put("cocoso", weightsAsGiven("cocoso"))
            .put("codas", weightsAsGiven("codas"))
            .put("mabac", weightsAsGiven("mabac"))
            .put("mairca", weightsAsGiven("mairca"))
            .put("copras", ValueCases::copras)
            .put("moosra", ValueCases::moosra)
            .put("vikor", VikorCases::run)
            .put("moora", ValueCases::moora)
            .put("moora_reference_point", ValueCases::moora)
            .put("full_multiplicative_form", ValueCases::moora)
            .put("multimoora_ratio", ValueCases::moora)
            .put("multimoora_reference_point", ValueCases::moora)
            .put("multimoora_full_multiplicative", ValueCases::moora)
            .put("multimoora", ValueCases::multimoora)
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

    /** Our formula is the one that examples call the original. */
    private static CaseOutcome copras(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.remove("variant", "original");
        return CaseChecker.evaluate(example, "copras", params);
    }

    /** A norm of the whole matrix is the same for all columns, and cancels in a ratio. */
    private static CaseOutcome moosra(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.computeIfPresent(
                "normalization", (name, given) -> given.toString().startsWith("frobenius norm") ? "none" : given);
        return CaseChecker.evaluate(example, "moosra", params);
    }

    /** One method for every form of MOORA; the form is in the parameters, or in the name of the method. */
    private static CaseOutcome moora(ReferenceCase example) {
        Map<String, Object> params = weightScale(example);
        Object form = params.remove("form");
        String named = form == null ? example.method() : form.toString();
        if (named.contains("reference_point")) {
            return CaseChecker.evaluate(example, "moora-reference-point", params);
        }
        if (named.contains("multiplicative")) {
            params.put("weights-as", "multipliers");
            boolean log = Boolean.TRUE.equals(params.remove("log"));
            params.put("score", log ? "ln" : "product");
            return CaseChecker.evaluate(example, "full-multiplicative-form", params);
        }
        return CaseChecker.evaluate(example, "moora-ratio", params);
    }

    private static CaseOutcome multimoora(ReferenceCase example) {
        Map<String, Object> params = weightScale(example);
        params.put("weights-as", "multipliers");
        return CaseChecker.evaluate(example, "multimoora", params);
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

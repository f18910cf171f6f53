package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Worked examples of utility and optimisation methods that do not speak in the terms of the engine. */
final class UtilityCases {
    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .put("aroman", ValueCases.weightsAsGiven("aroman"))
            .put("evamix", UtilityCases::evamix)
            .put("fuca", ValueCases.weightsAsGiven("fuca"))
            .put("lmaw", ValueCases.weightsAsGiven("lmaw"))
            .put("lopm", ValueCases.weightsAsGiven("lopm"))
            .put("maut", UtilityCases::maut)
            .put("ocra", ValueCases.weightsAsGiven("ocra"))
            .put("prosa_c", ValueCases.weightsAsGiven("prosa-c"))
            .put("psi", UtilityCases::psi)
            .put("rafsi", ValueCases.weightsAsGiven("rafsi"))
            .put("ram", ValueCases.weightsAsGiven("ram"))
            .put("rov", ValueCases.weightsAsGiven("rov"))
            .put("seca", UtilityCases::seca)
            .put("simus", UtilityCases::simus)
            .put("todim", UtilityCases::todim)
            .buildOrThrow();

    /** The shapes of utilities by a piece of the formula with which an example writes them. */
    private static final ImmutableMap<String, String> UTILITIES = ImmutableMap.<String, String>builder()
            .put("exp(x^2)", "exponential")
            .put("log10(", "log10")
            .put("ln(", "logarithmic")
            .put("2x", "quadratic")
            .put("2*x", "quadratic")
            .put("ceil(", "step")
            .put("linear", "linear")
            .buildOrThrow();

    private static final Pattern DIVISOR = Pattern.compile("\\)\\s*/\\s*([0-9.]+)");

    private UtilityCases() {}

    /** The program behind the examples does not standardise cardinal criteria. */
    private static CaseOutcome evamix(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.putIfAbsent("normalization", "none");
        return CaseChecker.evaluate(example, "evamix", params);
    }

    /** The examples write a utility as a formula, such as {@code (exp(x^2)-1)/1.71 on min-max normalised x}. */
    private static CaseOutcome maut(ReferenceCase example) {
        Map<String, Object> params = ValueCases.weightScale(example);
        if (params.get("utility") instanceof String formula) {
            UTILITIES.entrySet().stream()
                    .filter(entry -> formula.contains(entry.getKey()))
                    .findFirst()
                    .ifPresent(entry -> params.put("utility", entry.getValue()));
            Matcher divisor = DIVISOR.matcher(formula);
            if (params.get("utility").equals("exponential") && divisor.find()) {
                params.put("exponential-divisor", Double.valueOf(divisor.group(1)));
            }
        }
        return CaseChecker.evaluate(example, "maut", params);
    }

    /** The examples name a variant in a sentence. */
    private static CaseOutcome psi(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        if (params.remove("variant") instanceof String variant) {
            params.put("variation", variant.startsWith("row-wise") ? "by-alternative" : variant);
        }
        return CaseChecker.evaluate(example, "psi", params);
    }

    private static CaseOutcome todim(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        if (params.remove("variant") instanceof String variant) {
            params.put("form", variant.contains("rank-based") ? "rank" : variant);
        }
        return CaseChecker.evaluate(example, "todim", params);
    }

    /** The examples come from a program that multiplies where the paper subtracts, and pools all benefits. */
    private static CaseOutcome seca(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        if (params.remove("variant") instanceof String variant && variant.startsWith("JMcDM")) {
            params.put("normalization", "direction");
            params.put("penalty", "product");
        }
        return CaseChecker.evaluate(example, "seca", params);
    }

    /** The examples number the two final scores. */
    private static CaseOutcome simus(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.computeIfPresent(
                "rank_by",
                (name, number) -> number.equals(1) ? "participation" : number.equals(2) ? "dominance" : number);
        return CaseChecker.evaluate(example, "simus", params);
    }
}

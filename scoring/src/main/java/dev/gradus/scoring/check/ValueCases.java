package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Worked examples of value and distance methods that do not speak in the terms of the engine. */
final class ValueCases {
    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.of("topsis", ValueCases::topsis);

    private ValueCases() {}

    /** {@code ideal_scale} only says that the given ideals are on the weighted normalised scale, as ours are. */
    private static CaseOutcome topsis(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.remove("ideal_scale");
        return CaseChecker.evaluate(example, "topsis", params);
    }
}
